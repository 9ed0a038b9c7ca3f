import * as z from 'zod';
import { log } from '../../logger.ts';
import type { Frame, MediaTrack } from '../media-track.ts';
import type { RangeSource } from '../range-source.ts';
import { ChildFailureError } from './child-failure.ts';
import { type ChildProgram, startChild } from './child-process.ts';
import { type DecodedCodec, type DecodeRequest, decodedCodecs, decodeResults } from './decode-messages.ts';
import { dependsOnOthers } from './key-frame.ts';

/** How many frames of a film a decoder gave as pictures, and in how many it found faults. */
export type DecodedFrames = { readonly decoded: number; readonly broken: number };

/**
 * Decodes frames of a film from its beginning, its middle and its end. It leaves out frames of other codecs, frames that
 * are too large, and all that follow when a limit is reached. Both numbers are 0 if nothing is known of the film. Rejects
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
/** A decoder that hangs is ended then. A busy machine needs a few seconds. */
const MAX_MS = 20_000;

const DecodeAnswer = z.object({ result: z.enum(decodeResults), cpuMs: z.number() });

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

const decodeIn = async (
  child: ChildProgram,
  source: RangeSource,
  frames: readonly Frame[],
  film: Omit<DecodeRequest, 'data'>,
): Promise<DecodedFrames> => {
  const counts = { decoded: 0, broken: 0 };
  // A film begins with a frame that depends on no other.
  const [first] = frames;
  let cpuMs = 0;
  try {
    for (const { offset, size } of frames) {
      if (cpuMs >= CPU_BUDGET_MS) break;
      const data = await source.read(offset, offset + size);
      if (offset !== first?.offset && dependsOnOthers(film.codec, data)) continue;
      const answer = DecodeAnswer.parse(await child.ask({ ...film, data } satisfies DecodeRequest));
      if (answer.result === 'no-decoder') break;
      counts[answer.result] += 1;
      cpuMs += answer.cpuMs;
    }
  } catch (cause) {
    reportFailure(cause, film.codec);
  }
  return counts;
};

/** A failure of the decoder proves nothing about the film, so it is logged, and reviewers learn that nothing is known. */
const reportFailure = (cause: unknown, codec: string): void => {
  if (!(cause instanceof ChildFailureError)) throw cause;
  const level = cause.failure === 'unavailable' ? 'error' : 'warn';
  log(level, 'frames of a film were not decoded', { failure: cause.failure, codec });
};

const nothing: DecodedFrames = { decoded: 0, broken: 0 };

/** Decodes in a separate process, which gets nothing but the bytes of frames. */
export const decodeFrames: FrameDecoder = async (source, { codec, settings, shown, keyFrames }) => {
  if (!isDecodedCodec(codec) || (shown && shown.width * shown.height > MAX_PIXELS)) return nothing;
  const frames = spread(
    keyFrames.filter((frame) => isInFile(frame, source)),
    MAX_FRAMES,
  );
  if (frames.length === 0) return nothing;
  const child = await startChild('decode-frames', { maxMs: MAX_MS }).catch((cause: unknown) =>
    reportFailure(cause, codec),
  );
  if (child === undefined) return nothing;
  try {
    return await decodeIn(child, source, frames, {
      codec,
      maxPixels: MAX_PIXELS,
      ...(settings && { settings }),
    });
  } finally {
    await child.end();
  }
};
