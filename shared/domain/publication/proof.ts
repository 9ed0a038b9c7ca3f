import type { Order, Proof } from '../orders/order.ts';

/** The check that an order waits for, if it waits for one. */
export const pendingProof = ({ status, proof }: Pick<Order, 'status' | 'proof'>): Proof | undefined =>
  status === 'approved' && proof?.status === 'pending' ? proof : undefined;
