import * as z from 'zod';
import { OrderId } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';

/** Shared by the routes of order commands. */
export const orderParams = z.strictObject({ orderId: OrderId });

/** The order after the command. */
export const orderResponse = { status: 200, schema: OrderView } as const;

export const commandProblems = [
  'not-found',
  'forbidden',
  'conflict',
  'illegal-transition',
  'deadline-passed',
] as const;
