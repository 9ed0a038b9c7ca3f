import * as z from 'zod';
import { orUnknown } from '../fields.ts';
import { statuses } from './lifecycle.ts';

/** A state that lists of orders can filter by. */
export const KnownOrderStatus = z.enum(statuses);

export const OrderStatus = orUnknown(KnownOrderStatus).meta({ id: 'OrderStatus' });
