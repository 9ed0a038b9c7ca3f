import * as z from 'zod';
import { ChildFailureError } from '../../adapters/media/decoder/child-failure.ts';
import type { FrameDecoder } from '../../adapters/media/decoder/decode-frames.ts';
import type { InspectedFile } from '../../adapters/media/inspection/inspect-file.ts';
import { measureFile } from '../../adapters/media/measure.ts';
import type { Deps } from '../../deps.ts';
import { type DerivedName, toDerivedKey } from '../../domain/inspections/derived-keys.ts';
import { hashFilm, splitGrey } from '../../domain/inspections/film-fingerprint.ts';
import { toFingerprint } from '../../domain/inspections/hash-track.ts';
import { beginInspection, type DerivedFiles, type Inspection } from '../../domain/inspections/inspection.ts';
import { findingOfSameWork, findingsOfFilm } from '../../domain/inspections/inspection-findings.ts';
import { inspectionLimits } from '../../domain/inspections/inspection-limits.ts';
import type { InspectionFailure } from '../../domain/inspections/inspection-texts.ts';
import { hashSound } from '../../domain/inspections/sound-fingerprint.ts';
import type { SubmittedFile } from '../../domain/orders/order.ts';
import { commit } from '../../store/commit.ts';
import { type Anchor, anchorWrites } from '../../store/inspections/anchor-store.ts';
import { fingerprintWrite } from '../../store/inspections/fingerprint-store.ts';
import {
  begunInspectionWrite,
  endedInspectionWrite,
  findInspection,
} from '../../store/inspections/inspection-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { pause } from '../../store/pause.ts';
import { toObjectKey } from '../../store/uploads/upload-store.ts';
import { findAnchorsOf, findSameWorks, type Tracks } from './find-same-works.ts';

/** The event on the bus that triggers an inspection. */
export const InspectionDueEvent = z.object({ detail: z.object({ orderId: z.string() }) });

type InspectDeps = Pick<Deps, 'table' | 'now' | 'uploads' | 'fileInspector'>;

/**
 * Inspects the files of the work that an order has now. Nothing waits for it, and it changes no order. A repeat continues with
 * the files that have no result. It rejects if one of them must be tried again.
 */
export const inspectWork = async (
  deps: InspectDeps,
  { orderId }: { readonly orderId: string },
): Promise<void> => {
  const record = await findOrder(deps.table, orderId);
  const failures: unknown[] = [];
  // One after the other, so that a set of images needs no more memory than one of them.
  for (const file of record?.order.deliverable?.files ?? []) {
    await inspectFile(deps, orderId, file).catch((cause: unknown) => failures.push(cause));
  }
  if (failures.length > 0) throw failures[0];
};

const inspectFile = async (deps: InspectDeps, orderId: string, file: SubmittedFile): Promise<void> => {
  const { uploadId } = file;
  const before = await findInspection(deps.table, orderId, uploadId);
  if (before && before.status !== 'running') return;
  const begun = beginInspection({ orderId, uploadId }, before, deps.now());
  // Each earlier attempt has ended without a result, as after a lack of memory.
  if (begun.attempts > inspectionLimits.maxAttempts) {
    await commit(deps.table, [begunInspectionWrite(fail(begun, 'broken-off'), before)]);
    return;
  }
  if ((await commit(deps.table, [begunInspectionWrite(begun, before)])) !== undefined) return;
  const ended = await findResult(deps, begun, file).catch((cause: unknown) => {
    if (!(cause instanceof ChildFailureError)) throw cause;
    // A film that hangs the decoder would do so again, and take the whole time of the function.
    const isLast = cause.failure === 'timed-out' || begun.attempts >= inspectionLimits.maxAttempts;
    if (isLast) return fail(begun, 'broken-off');
    throw cause;
  });
  await commit(deps.table, [endedInspectionWrite(ended)]);
};

const fail = (begun: Inspection, failure: InspectionFailure): Inspection => ({
  ...begun,
  status: 'failed',
  failure,
});

/** The screening has decoded frames already. */
const decodeNothing: FrameDecoder = async () => ({ decoded: 0, damaged: 0, broken: 0 });

const findResult = async (deps: InspectDeps, begun: Inspection, file: SubmittedFile): Promise<Inspection> => {
  const key = toObjectKey({ orderId: begun.orderId, id: file.uploadId });
  const source = await deps.uploads.open(key, file);
  const measurement = await measureFile(source, { decoder: decodeNothing });
  if (measurement.kind === 'unreadable') return fail(begun, 'not-decodable');
  const inspected = await deps.fileInspector(source, measurement);
  if (typeof inspected === 'string') return fail(begun, inspected);
  const derived = await storeDerivedFiles(deps, begun, inspected);
  const completed: Inspection = { ...begun, status: 'completed', derived };
  const { measures } = inspected;
  if (!measures) return completed;
  const sameAs = await compareWithOthers(deps, begun, inspected);
  return {
    ...completed,
    findings: [...findingsOfFilm(measures), ...sameAs.map(findingOfSameWork)],
    sameAs: [...sameAs],
    inspectedSeconds: Math.round(measures.seconds * 100) / 100,
    ...(measures.loudness && { loudness: measures.loudness }),
    ...(measures.stopped && { stopped: measures.stopped }),
  };
};

/** Stores the smaller files of a submitted one, and describes them. */
const storeDerivedFiles = async (
  { uploads }: InspectDeps,
  file: Pick<Inspection, 'orderId' | 'uploadId'>,
  { poster, thumbnails, preview }: InspectedFile,
): Promise<DerivedFiles> => {
  const store = (name: DerivedName, data: Uint8Array, contentType: string): Promise<void> =>
    uploads.write(toDerivedKey(file, name), contentType, data);
  await Promise.all([
    poster && store('poster.jpg', poster.data, 'image/jpeg'),
    thumbnails && store('thumbnails.jpg', thumbnails.data, 'image/jpeg'),
    preview && store('preview.mp4', preview.data, 'video/mp4'),
  ]);
  return {
    ...(poster && { poster: { width: poster.width, height: poster.height } }),
    ...(thumbnails && {
      thumbnails: {
        width: thumbnails.width,
        height: thumbnails.height,
        columns: thumbnails.columns,
        rows: thumbnails.rows,
        seconds: [...thumbnails.seconds],
      },
    }),
    ...(preview && { preview: { width: preview.width, height: preview.height, bytes: preview.data.length } }),
  };
};

/** Finds the same film or sound on other orders, and lets later ones find this film. */
const compareWithOthers = async (
  deps: InspectDeps,
  work: Pick<Inspection, 'orderId' | 'uploadId'>,
  { grey, sound }: InspectedFile,
) => {
  const tracks = { film: hashFilm(splitGrey(grey)), sound: hashSound(sound) };
  const anchors = await findAnchorsOf(deps, tracks);
  const sameAs = await findSameWorks(deps, work.orderId, tracks, anchors.searched);
  await storeFingerprint(deps, work, tracks, anchors.stored);
  return sameAs;
};

/** Maximum attempts while inspections of other films write the same words. */
const maxAttempts = 8;

/** Lets later films find this one. It rejects if others keep writing its words, so that the inspection is tried again. */
const storeFingerprint = async (
  deps: Pick<Deps, 'table'>,
  { orderId, uploadId }: Pick<Inspection, 'orderId' | 'uploadId'>,
  tracks: Tracks,
  known: readonly Anchor[],
): Promise<void> => {
  const prints = { film: toFingerprint(tracks.film), sound: toFingerprint(tracks.sound) };
  let anchors = known;
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const writes = anchorWrites(anchors, { orderId, uploadId });
    const result = await commit(deps.table, [fingerprintWrite({ orderId, uploadId, ...prints }), ...writes]);
    if (result === undefined) return;
    await pause(attempt);
    anchors = (await findAnchorsOf(deps, tracks, true)).stored;
  }
  throw new Error(`the words of upload ${uploadId} of order ${orderId} could not be stored`);
};
