import { OrderView } from '../schemas/orders.ts';

/** The order after the command. */
export const orderResponse = { status: 200, schema: OrderView } as const;

export const commandProblems = [
  'not-found',
  'forbidden',
  'conflict',
  'illegal-transition',
  'deadline-passed',
] as const;
