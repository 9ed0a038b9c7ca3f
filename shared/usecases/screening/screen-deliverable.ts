import * as z from 'zod';
import { hashFile } from '../../adapters/media/hash-file.ts';
import { measureFile } from '../../adapters/media/measure.ts';
import type { Deps } from '../../deps.ts';
import type { Actor, Order, SubmittedFile } from '../../domain/orders/order.ts';
import { refuse } from '../../domain/refusal.ts';
import { findingsOfLabels } from '../../domain/screening/content-labels.ts';
import type { ScreeningRules } from '../../domain/screening/rules.ts';
import type { ScreenedFile } from '../../domain/screening/screen-file.ts';
import { screenSubmission } from '../../domain/screening/screen-submission.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { toWorkflowInput, type WorkflowInput } from '../../store/orders/workflow-input.ts';
import { recordWorkFile } from '../../store/screening/work-file-store.ts';
import { toObjectKey } from '../../store/uploads/upload-store.ts';
import type { CommandFor } from '../orders/apply-command.ts';
import { sendSystemCommand } from '../workflow/apply-system-command.ts';

export const ScreenDeliverableInput = z.object({
  orderId: z.string(),
  version: z.int(),
  /**
   * Whether the workflow waits for an outside moderation service. Workflow definitions up to 0.1.1 retry
   * instead.
   */
  canWait: z.boolean().optional(),
});

type ScreeningOutcome = WorkflowInput & { readonly moderating?: true };

const system: Actor = { role: 'system' };

/**
 * Checks the submitted files and texts against the brief. It passes the work on, or returns it with all
 * findings.
 */
export const screenDeliverable = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'uploads' | 'policy' | 'contentModeration' | 'frameDecoder'>,
  { orderId, canWait }: z.infer<typeof ScreenDeliverableInput>,
): Promise<ScreeningOutcome> => {
  const record = await findOrder(deps.table, orderId);
  if (!record) throw new Error(`order ${orderId} is missing`);
  const { order } = record;
  if (order.status !== 'screening' || !order.deliverable) return toWorkflowInput(order);
  // One after the other, so that a set of images needs no more memory than one of them.
  const measured: MeasuredFile[] = [];
  for (const file of order.deliverable.files) measured.push(await examineFile(deps, order.id, file));
  const moderated = await Promise.all(measured.map((file) => moderateFile(deps, order, file)));
  if (moderated.some(({ status }) => status === 'in-progress')) {
    if (canWait) return { ...toWorkflowInput(order), moderating: true };
    throw new Error(`the moderation still checks the work of ${orderId}`);
  }
  // Last, because reading a large file takes minutes.
  const files = await Promise.all(measured.map(hashExaminedFile));
  const { minConfidencePercent } = deps.policy.contentModeration;
  const reasons = [
    ...screenSubmission(files, order.deliverable, rulesFor(order, deps.policy)),
    ...moderated.flatMap(({ fileName, labels }) => findingsOfLabels(fileName, labels, minConfidencePercent)),
  ];
  const [firstOrders] = await Promise.all([
    findFirstOrders(deps, order.id, files),
    ...files.map(({ key, declared }) => deps.uploads.keep(key, declared.objectVersion)),
  ]);
  const measurements = files.map(({ declared, measurement, sha256 }) => {
    const sameFileIn = firstOrders.get(sha256);
    return { fileName: declared.fileName, ...measurement, ...(sameFileIn && { sameFileIn }) };
  });
  const verdict: CommandFor = (present) => {
    // If other work was submitted meanwhile, its own screening judges it.
    if (present.version !== order.version) return refuse('illegal-transition', 'The order has changed.');
    return reasons.length === 0
      ? { type: 'pass', actor: system, measurements }
      : { type: 'find_faults', actor: system, reasons, measurements };
  };
  return sendSystemCommand(deps, orderId, system, verdict, record);
};

/** The other orders whose work had the same bytes before. The reviewer decides what that means. */
const findFirstOrders = async (
  { table }: Pick<Deps, 'table'>,
  orderId: string,
  files: readonly { readonly sha256: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const checksums = [...new Set(files.map(({ sha256 }) => sha256))];
  const found = await Promise.all(
    checksums.map(async (sha256) => [sha256, await recordWorkFile(table, sha256, orderId)] as const),
  );
  return new Map(found.filter(([, first]) => first !== orderId));
};

/**
 * Findings of an outside moderation service for a file. The service only adds findings: while it works, the
 * workflow waits; when it fails, the screening is retried and then escalated.
 */
const moderateFile = async (
  deps: Pick<Deps, 'contentModeration'>,
  { timeouts: round }: Order,
  { declared, key, measurement }: MeasuredFile,
) => {
  const { objectVersion: versionId, fileName } = declared;
  const file = { key, measurement, round, ...(versionId && { versionId }) };
  const found = await deps.contentModeration.moderateFile(file);
  return { status: found.status, fileName, labels: found.status === 'completed' ? found.labels : [] };
};

type MeasuredFile = Omit<ScreenedFile, 'sha256'> & {
  readonly declared: SubmittedFile;
  readonly key: string;
  readonly source: Awaited<ReturnType<Deps['uploads']['open']>>;
};

/** A file that takes longer fails, so that the workflow tries again. The function has 300 seconds for all files. */
const MAX_MEASURE_MS = 120_000;

const examineFile = async (
  { uploads, frameDecoder }: Pick<Deps, 'uploads' | 'frameDecoder'>,
  orderId: string,
  declared: SubmittedFile,
): Promise<MeasuredFile> => {
  const key = toObjectKey({ orderId, id: declared.uploadId });
  const source = await uploads.open(key, declared);
  const signal = AbortSignal.timeout(MAX_MEASURE_MS);
  const measurement = await measureFile(source, { decoder: frameDecoder, signal });
  return { declared, key, source, measurement };
};

const hashExaminedFile = async ({ source, ...file }: MeasuredFile) => {
  const sha256 = source.sha256 ?? (await hashFile(source));
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
  isAudioRequired: screening.isAudioRequired || terms.requirements.sound === true,
});
