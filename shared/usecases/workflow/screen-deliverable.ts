import * as z from 'zod';
import { hash } from '../../adapters/media/hash.ts';
import { measure } from '../../adapters/media/measure.ts';
import type { Deps } from '../../deps.ts';
import type { Actor, Order, SubmittedFile } from '../../domain/order/order.ts';
import { refuse } from '../../domain/refusal.ts';
import { findingsOfObjections } from '../../domain/screening/objections.ts';
import type { ScreeningRules } from '../../domain/screening/rules.ts';
import { screen } from '../../domain/screening/screen.ts';
import type { ScreenedFile } from '../../domain/screening/screen-file.ts';
import { findOrder, newsOf, type WorkflowNews } from '../../store/order-store.ts';
import { objectKey } from '../../store/upload-store.ts';
import type { CommandFor } from '../orders/apply-command.ts';
import { giveSystemCommand } from './apply-system-command.ts';

export const ScreenInput = z.object({ orderId: z.string(), version: z.int() });

const system: Actor = { role: 'system' };

/** Judges the handed-in bytes and words by the brief, and passes the work on or sends it back with every finding. */
export const screenDeliverable = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'uploads' | 'policy' | 'contentModeration'>,
  { orderId }: z.infer<typeof ScreenInput>,
): Promise<WorkflowNews> => {
  const record = await findOrder(deps.table, orderId);
  if (!record) throw new Error(`order ${orderId} is gone`);
  const { order } = record;
  if (order.status !== 'screening' || !order.deliverable) return newsOf(order);
  const files = await Promise.all(order.deliverable.files.map((file) => examine(deps, order.id, file)));
  const moderated = await Promise.all(files.map((file) => moderate(deps, order, file)));
  const { leastConfidence } = deps.policy.contentModeration;
  const reasons = [
    ...screen(files, order.deliverable, rulesFor(order, deps.policy)),
    ...moderated.flatMap(({ fileName, objections }) =>
      findingsOfObjections(fileName, objections, leastConfidence),
    ),
  ];
  const measurements = files.map(({ declared, measurement }) => ({
    fileName: declared.fileName,
    ...measurement,
  }));
  const verdict: CommandFor = (present) => {
    // Another work may have been handed in while this one was measured: its own screening judges it.
    if (present.version !== order.version) return refuse('illegal-transition', 'The order has moved on.');
    return reasons.length === 0
      ? { type: 'pass', actor: system, measurements }
      : { type: 'find_faults', actor: system, reasons, measurements };
  };
  return giveSystemCommand(deps, orderId, system, verdict, record);
};

/**
 * What an outside service objects to in a file. It can only add findings: while it is looking, or out of order, the
 * screening fails as a whole, is tried again and is escalated like all work of machines; nothing passes or fails by it.
 */
const moderate = async (
  deps: Pick<Deps, 'contentModeration'>,
  { id: orderId, timeouts: round }: Order,
  { declared, measurement }: ExaminedFile,
) => {
  const { uploadId, objectVersion: versionId, fileName } = declared;
  const key = objectKey({ orderId, id: uploadId });
  const file = { key, measurement, round, ...(versionId && { versionId }) };
  const found = await deps.contentModeration.look(file);
  if (found.status === 'looking') throw new Error(`the moderation still looks at ${key}`);
  return { fileName, objections: found.status === 'looked' ? found.objections : [] };
};

type ExaminedFile = ScreenedFile & { readonly declared: SubmittedFile };

const examine = async (
  deps: Pick<Deps, 'uploads'>,
  orderId: string,
  file: SubmittedFile,
): Promise<ExaminedFile> => {
  const key = objectKey({ orderId, id: file.uploadId });
  const source = await deps.uploads.open(key, file.objectVersion);
  const [measurement, sha256] = await Promise.all([measure(source), source.sha256 ?? hash(source)]);
  await deps.uploads.keep(key, file.objectVersion);
  return { declared: file, measurement, sha256 };
};

const rulesFor = ({ terms }: Order, { screening, forbiddenWords }: Deps['policy']): ScreeningRules => ({
  ...screening,
  forbiddenWords,
  minSeconds: terms.requirements.minSeconds,
  maxSeconds: terms.requirements.maxSeconds,
  mustInclude: terms.requirements.mustInclude,
  hashtags: terms.requirements.hashtags,
  orientation: terms.requirements.orientation ?? 'any',
  audioRequired: screening.audioRequired || terms.requirements.sound === true,
});
