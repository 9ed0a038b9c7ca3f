import { canonicalJson } from '../canonical-json.ts';
import { digest } from '../digest.ts';
import type { LastCommand, OrderEvent } from './order.ts';

/** A digest of what a command brings with it, the same whatever the order of its fields. */
export const digestOf = ({ reasons, data }: Pick<OrderEvent, 'reasons' | 'data'>): string =>
  digest(canonicalJson([reasons, data]));

/** An event as the order keeps it of its last command. */
export const lastOf = (event: OrderEvent): LastCommand => {
  const { at, command, actor, from } = event;
  return { at, command, actor, ...(from && { from }), content: digestOf(event) };
};
