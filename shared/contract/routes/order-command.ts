import * as z from 'zod';
import { OrderId } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';

/** What the routes that give an order a command share. */
export const orderParams = z.strictObject({ orderId: OrderId });

/** The order as the command leaves it. */
export const orderResponse = { status: 200, schema: OrderView } as const;

export const commandProblems = [
  'not-found',
  'forbidden',
  'conflict',
  'illegal-transition',
  'deadline-passed',
] as const;
