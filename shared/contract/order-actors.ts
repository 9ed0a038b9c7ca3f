import type { ActorRole } from '../domain/orders/stage.ts';
import type { Permission } from './roles.ts';

/** The actor as which a caller with the permission gives an order commands. */
export const orderActors = {
  'orders.act-as-creator': 'creator',
  'orders.act-as-advertiser': 'advertiser',
  'orders.review': 'reviewer',
  'orders.cancel-any': 'operator',
  'orders.hold': 'operator',
  'orders.redrive': 'operator',
  'orders.resolve-dispute': 'operator',
} as const satisfies Partial<Readonly<Record<Permission, ActorRole>>>;

/** A permission to give orders commands. */
export type OrderPermission = keyof typeof orderActors;
