import { canonicalJson } from '../canonical-json.ts';
import { digest } from '../digest.ts';
import type { LastCommand, OrderEvent } from './order.ts';

/** A digest of what a command brings with it, the same whatever the order of its fields. */
export const digestOfContent = ({ reasons, data }: Pick<OrderEvent, 'reasons' | 'data'>): string =>
  digest(canonicalJson([reasons, data]));

/** An event as the order keeps it of its last command. */
export const toLastCommand = (event: OrderEvent): LastCommand => {
  const { at, command, actor, from } = event;
  return { at, command, actor, ...(from && { from }), content: digestOfContent(event) };
};
