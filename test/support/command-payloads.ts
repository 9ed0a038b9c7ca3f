import type { CommandOf } from '#shared/domain/orders/commands.ts';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { addDuration, type Instant } from '#shared/domain/time.ts';

export const weakOpening: Reason = { code: 'weak_opening', message: 'Show the product first.', atSecond: 3 };

/** The content of a command, without its type and actor. */
export type Payload<C extends CommandName> = Omit<CommandOf<C>, 'type' | 'actor'>;

const file = { uploadId: 'upl_1', fileName: 'lamp.mp4', contentType: 'video/mp4', size: 9, sha256: 'c0ffee' };
const reasons = [weakOpening];

type CommandPayloads = { readonly [C in CommandName]?: (order: Order, now: Instant) => Payload<C> };

/** The default content of each command; commands without an entry have none. */
export const payloads: CommandPayloads = {
  submit_script: ({ version }) => ({ script: { text: `draft ${version}`, files: [] } }),
  request_changes: () => ({ reasons }),
  reject: () => ({ reasons }),
  submit_work: ({ version }) => ({
    deliverable: { title: `cut ${version}`, description: 'a lamp', hashtags: ['#stars'], files: [file] },
  }),
  pass: () => ({ measurements: [] }),
  find_faults: () => ({ reasons, measurements: [] }),
  appeal: ({ version }) => ({ appealId: `apl_${version}`, statement: 'It does open with it.', files: [] }),
  uphold: ({ appeal }) => ({ appealId: appeal?.id ?? 'apl_none', reasons }),
  overturn: ({ appeal }) => ({ appealId: appeal?.id ?? 'apl_none', reasons }),
  publish: (_order, now) => ({ publication: { url: 'https://example.com/v/1', publishedAt: now } }),
  refuse_publication: () => ({ reasons }),
  refer_publication: () => ({ reasons }),
  dispute: () => ({ reasons }),
  reply: () => ({ statement: 'It is the approved cut.' }),
  resolve: ({ terms }) => ({ creatorAmount: terms.price, reasons }),
  cancel: () => ({ reasons }),
  request_cancellation: ({ version }) => ({ requestId: `ccl_${version}`, reason: 'I am ill.' }),
  grant_cancellation: (order) => ({ requestId: order.cancellationRequest?.id ?? 'ccl_none' }),
  refuse_cancellation: (order) => ({ requestId: order.cancellationRequest?.id ?? 'ccl_none' }),
  withdraw_cancellation: (order) => ({ requestId: order.cancellationRequest?.id ?? 'ccl_none' }),
  withdraw_extension: (order) => ({ requestId: order.extensionRequest?.id ?? 'ext_none' }),
  request_extension: ({ version, dueAt }, now) => ({
    requestId: `ext_${version}`,
    newDueAt: addDuration(dueAt ?? now, 'P1D'),
    reason: 'The parcel is late.',
  }),
  grant_extension: (order) => ({ requestId: order.extensionRequest?.id ?? 'ext_none' }),
  refuse_extension: (order) => ({ requestId: order.extensionRequest?.id ?? 'ext_none' }),
  redrive: () => ({ reasons }),
  hold: () => ({ reasons }),
  rate: () => ({ score: 5, text: 'Good to work with.' }),
  correct_rating: () => ({ score: 4, text: 'Good, and a little late.' }),
};
