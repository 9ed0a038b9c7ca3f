import { canonicalJson } from '../canonical-json.ts';
import { digest } from '../digest.ts';
import type { LastCommand, OrderEvent } from './order.ts';

type Content = Pick<OrderEvent, 'reasons' | 'data'>;

const computeDigest = ({ reasons, data }: Content): string => digest(canonicalJson([reasons, data]));

/** Most commands have no content. */
const emptyDigest = computeDigest({ reasons: [], data: {} });

/** A digest of the content of a command, independent of the order of fields. */
export const digestOfContent = (content: Content): string =>
  content.reasons.length === 0 && Object.keys(content.data).length === 0
    ? emptyDigest
    : computeDigest(content);

/** The last command of an order, from its event. */
export const toLastCommand = (event: OrderEvent): LastCommand => {
  const { at, command, actor, from } = event;
  return { at, command, actor, ...(from && { from }), content: digestOfContent(event) };
};
