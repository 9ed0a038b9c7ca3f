import { canonicalJson } from '../canonical-json.ts';
import { digest } from '../digest.ts';
import type { LastCommand, OrderEvent } from './order.ts';

/** Most commands have no content. */
const emptyDigest = digest(canonicalJson([[], {}]));

/** A digest of the content of a command, independent of the order of fields. */
export const digestOfContent = ({ reasons, data }: Pick<OrderEvent, 'reasons' | 'data'>): string =>
  reasons.length === 0 && Object.keys(data).length === 0
    ? emptyDigest
    : digest(canonicalJson([reasons, data]));

/** The last command of an order, from its event. */
export const toLastCommand = (event: OrderEvent): LastCommand => {
  const { at, command, actor, from } = event;
  return { at, command, actor, ...(from && { from }), content: digestOfContent(event) };
};
