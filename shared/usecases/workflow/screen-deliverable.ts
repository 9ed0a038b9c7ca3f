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

export const ScreenInput = z.object({
  orderId: z.string(),
  version: z.int(),
  /** Whether the workflow waits while an outside service still moderates; definitions up to 0.1.1 try again instead. */
  canWait: z.boolean().optional(),
});

type ScreenAnswer = WorkflowNews & { readonly moderating?: true };

const system: Actor = { role: 'system' };

/** Judges the handed-in bytes and words by the brief, and passes the work on or sends it back with every finding. */
export const screenDeliverable = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'uploads' | 'policy' | 'contentModeration'>,
  { orderId, canWait }: z.infer<typeof ScreenInput>,
): Promise<ScreenAnswer> => {
  const record = await findOrder(deps.table, orderId);
  if (!record) throw new Error(`order ${orderId} is gone`);
  const { order } = record;
  if (order.status !== 'screening' || !order.deliverable) return newsOf(order);
  const measured = await Promise.all(
    order.deliverable.files.map((file) => measureFile(deps, order.id, file)),
  );
  const moderated = await Promise.all(measured.map((file) => moderate(deps, order, file)));
  if (moderated.some(({ status }) => status === 'looking')) {
    if (canWait) return { ...newsOf(order), moderating: true };
    throw new Error(`the moderation still looks at the work of ${orderId}`);
  }
  // Last, because the bytes of a large film take minutes to read.
  const files = await Promise.all(measured.map((file) => hashFile(deps, file)));
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
 * What an outside service objects to in a file. It can only add findings: while it is looking the workflow waits, and
 * when it is out of order the screening is tried again and escalated; nothing passes or fails by it.
 */
const moderate = async (
  deps: Pick<Deps, 'contentModeration'>,
  { timeouts: round }: Order,
  { declared, key, measurement }: MeasuredFile,
) => {
  const { objectVersion: versionId, fileName } = declared;
  const file = { key, measurement, round, ...(versionId && { versionId }) };
  const found = await deps.contentModeration.look(file);
  return { status: found.status, fileName, objections: found.status === 'looked' ? found.objections : [] };
};

type MeasuredFile = Omit<ScreenedFile, 'sha256'> & {
  readonly declared: SubmittedFile;
  readonly key: string;
  readonly source: Awaited<ReturnType<Deps['uploads']['open']>>;
};

const measureFile = async (
  { uploads }: Pick<Deps, 'uploads'>,
  orderId: string,
  declared: SubmittedFile,
): Promise<MeasuredFile> => {
  const key = objectKey({ orderId, id: declared.uploadId });
  const source = await uploads.open(key, declared.objectVersion);
  return { declared, key, source, measurement: await measure(source) };
};

const hashFile = async ({ uploads }: Pick<Deps, 'uploads'>, { source, key, ...file }: MeasuredFile) => {
  const sha256 = source.sha256 ?? (await hash(source));
  await uploads.keep(key, file.declared.objectVersion);
  return { ...file, sha256 };
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
