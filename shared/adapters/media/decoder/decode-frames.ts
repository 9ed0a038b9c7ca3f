import * as z from 'zod';
import { log } from '../../logger.ts';
import { ReadLimitError } from '../bounded-source.ts';
import type { Frame, KeyFrame, MediaTrack, ShownSize } from '../media-track.ts';
import type { RangeSource } from '../range-source.ts';
import { ChildFailureError } from './child-failure.ts';
import { type ChildPool, createChildPool } from './child-pool.ts';
import { type ChildProgram, startChild } from './child-process.ts';
import {
  type DecodeAnswer,
  type DecodedCodec,
  type DecodeRequest,
  decodedCodecs,
  decodeResults,
} from './decode-messages.ts';
import { dependsOnOthers } from './key-frame.ts';

/** How many frames of a film a decoder gave as whole pictures, as pictures with faults, and not at all. */
export type DecodedFrames = { readonly decoded: number; readonly damaged: number; readonly broken: number };

/**
 * Decodes frames of a film from its beginning, its middle and its end. It leaves out frames of other codecs, frames that
 * are too large, and all that follow when a limit is reached. All numbers are 0 if nothing is known of the film. Rejects
 * only when the source does.
 */
export type FrameDecoder = (source: RangeSource, film: MediaTrack) => Promise<DecodedFrames>;

/** The limits of one film. */
const MAX_FRAMES = 9;
/** A picture of 8K, and a frame of ProRes in 4K. */
const MAX_PIXELS = 8_192 * 4_320;
const MAX_FRAME_BYTES = 8 * 1_048_576;
/** After this processor time no further frame is begun. A frame of 8K takes less. */
const CPU_BUDGET_MS = 1_000;
/** After this processor time frames are decoded without those that follow them. */
const FOLLOWERS_CPU_BUDGET_MS = 600;
/** Pixels of a key frame and those that follow it: the decoder keeps up to all of them in memory. */
const MAX_GROUP_PIXELS = 14_000_000;
const MAX_GROUP_BYTES = 2 * 1_048_576;
/** Enough to see that a film is damaged everywhere. */
const MAX_GROUPS = 4;
/** Fewer frames prove nothing. */
const MIN_FOLLOWERS = 3;
/** A decoder that hangs is ended then. A busy machine needs a few seconds. */
const MAX_FRAME_MS = 10_000;

const DecodedAnswer = z.object({
  result: z.enum(decodeResults),
  hasBrokenFollowers: z.boolean().exactOptional(),
  cpuMs: z.number(),
});

const isDecodedCodec = (codec: string): codec is DecodedCodec =>
  decodedCodecs.some((decoded) => decoded === codec);

/** The ends first, then the middle, then the middles between. A decoder that stops early has spread its work. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] => {
  const wanted = new Set<number>();
  const last = items.length - 1;
  for (let parts = 1; wanted.size < Math.min(most, items.length); parts *= 2) {
    for (let part = 0; part <= parts && wanted.size < most; part += 1)
      wanted.add(Math.round((part * last) / parts));
  }
  return [...wanted].flatMap((at) => items[at] ?? []);
};

const isInFile = ({ offset, size }: Frame, source: RangeSource): boolean =>
  offset >= 0 && size <= MAX_FRAME_BYTES && offset + size <= source.size;

const askFor = async (program: ChildProgram, request: DecodeRequest): Promise<DecodeAnswer> => {
  const answer = DecodedAnswer.safeParse(await program.ask(request, MAX_FRAME_MS));
  if (answer.success) return answer.data;
  throw new ChildFailureError('crashed');
};

type Counts = Record<keyof DecodedFrames, number>;

/** The frames behind a key frame that fit into memory with it; none if they are too few. */
const chooseFollowers = (
  { followers = [] }: KeyFrame,
  { width, height }: ShownSize,
  source: RangeSource,
): readonly Frame[] => {
  const most = Math.max(0, Math.floor(MAX_GROUP_PIXELS / (width * height)) - 1);
  const chosen: Frame[] = [];
  let bytes = 0;
  for (const frame of followers.slice(0, most)) {
    bytes += frame.size;
    if (bytes > MAX_GROUP_BYTES || !isInFile(frame, source)) break;
    chosen.push(frame);
  }
  return chosen.length < MIN_FOLLOWERS ? [] : chosen;
};

const readFrames = async (source: RangeSource, frames: readonly Frame[]): Promise<Uint8Array[]> => {
  const read: Uint8Array[] = [];
  for (const { offset, size } of frames) read.push(await source.read(offset, offset + size));
  return read;
};

/** A key frame counts as broken if those that follow it are. */
const toCounted = (result: keyof Counts, hasBrokenFollowers: boolean | undefined): keyof Counts =>
  result === 'decoded' && hasBrokenFollowers ? 'broken' : result;

/** Decodes key frames, some of them with those that follow, and counts the results. */
const decodeKeys = async (
  program: ChildProgram,
  source: RangeSource,
  frames: readonly KeyFrame[],
  film: Omit<DecodeRequest, 'data'>,
  shown: ShownSize | undefined,
  counts: Counts,
): Promise<void> => {
  // A film begins with a frame that depends on no other.
  const [first] = frames;
  let spentMs = 0;
  let groups = 0;
  for (const frame of frames) {
    const { offset, size } = frame;
    if (spentMs >= CPU_BUDGET_MS) break;
    const data = await source.read(offset, offset + size);
    if (offset !== first?.offset && dependsOnOthers(film.codec, data)) continue;
    const mayFollow = groups < MAX_GROUPS && spentMs < FOLLOWERS_CPU_BUDGET_MS;
    const wanted = shown && mayFollow ? chooseFollowers(frame, shown, source) : [];
    const followers = wanted.length > 0 ? { followers: await readFrames(source, wanted) } : {};
    const { result, hasBrokenFollowers, cpuMs } = await askFor(program, { ...film, data, ...followers });
    if (result === 'no-decoder') break;
    counts[toCounted(result, hasBrokenFollowers)] += 1;
    spentMs += cpuMs;
    if (result === 'decoded' && wanted.length > 0) groups += 1;
  }
};

/**
 * A failure of the decoder proves nothing about the film, so it is logged, and reviewers learn that nothing is known.
 * When a film has used up its reads, the frames that were decoded count.
 */
const reportFailure = (cause: unknown, codec: string): void => {
  if (cause instanceof ReadLimitError) return;
  if (!(cause instanceof ChildFailureError)) throw cause;
  const level = cause.failure === 'unavailable' ? 'error' : 'warn';
  log(level, 'frames of a film were not decoded', { failure: cause.failure, codec });
};

/** Decodes with the programs of a pool. They get nothing but the bytes of frames and the decoder's settings. */
export const createFrameDecoder =
  (pool: ChildPool): FrameDecoder =>
  async (source, { codec, settings, shown, keyFrames }) => {
    const counts = { decoded: 0, damaged: 0, broken: 0 };
    if (!isDecodedCodec(codec) || (shown && shown.width * shown.height > MAX_PIXELS)) return counts;
    const frames = spread(
      keyFrames.filter((frame) => isInFile(frame, source)),
      MAX_FRAMES,
    );
    if (frames.length === 0) return counts;
    const film = { codec, maxPixels: MAX_PIXELS, ...(settings && { settings }) };
    await pool
      .use(async (program) => {
        Object.assign(counts, { decoded: 0, damaged: 0, broken: 0 });
        await decodeKeys(program, source, frames, film, shown, counts);
      })
      .catch((cause: unknown) => reportFailure(cause, codec));
    return counts;
  };

/** Decodes in processes that start with the first film, and end when no film follows. */
export const decodeFrames: FrameDecoder = createFrameDecoder(
  createChildPool({ start: () => startChild('decode-frames'), maxPrograms: 2, maxUses: 100, idleMs: 10_000 }),
);
