import type { Frame, Rational } from 'node-av/lib';
import type { Loudness, SoundWindow } from '#shared/domain/inspections/film-measures.ts';
import type { Mark } from '#shared/domain/inspections/stretches.ts';
import { addMarks, numberOf } from './film-analysis.ts';
import { createFilterChain, type FilterChain } from './filter-chain.ts';
import type { InspectRequest } from './inspect-messages.ts';
import { AAC_SAMPLES, PREVIEW_SOUND_HERTZ, type PreviewWriter } from './preview-writer.ts';

/** The rate of the sound's fingerprint. */
const PRINT_HERTZ = 5_512;

/** Clipping is counted in windows of half a second, at full scale of 16 bits. */
const WINDOW_SECONDS = 0.5;
const FULL_SCALE_DECIBELS = -0.01;

/** What FFmpeg's detectors give of a film's sound. */
export type SoundAnalysis = {
  readonly push: (frame: Frame, timeBase: Rational) => void;
  readonly end: () => {
    readonly silent: readonly Mark[];
    readonly soundWindows: readonly SoundWindow[];
    readonly loudness?: Loudness;
    readonly sound: Float32Array;
  };
};

const toLoudness = (values: Readonly<Record<string, string>>): Loudness | undefined => {
  const integratedLufs = numberOf(values, 'lavfi.r128.I');
  if (integratedLufs === undefined) return undefined;
  const peaks = Object.keys(values)
    .filter((name) => name.startsWith('lavfi.r128.true_peaks_ch'))
    .flatMap((name) => numberOf(values, name) ?? []);
  const truePeakDbtp = 20 * Math.log10(Math.max(...peaks, 1e-6));
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    integratedLufs: round(integratedLufs),
    rangeLu: round(numberOf(values, 'lavfi.r128.LRA') ?? 0),
    truePeakDbtp: round(truePeakDbtp),
  };
};

const copySamples = (frame: Frame): Float32Array => {
  const [plane] = frame.data ?? [];
  return new Float32Array(new Uint8Array(plane?.subarray(0, frame.nbSamples * 4) ?? []).buffer);
};

const joinSamples = (pieces: readonly Float32Array[]): Float32Array => {
  const joined = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
};

/** The chain of the detectors, the fingerprint and the preview. */
const describeChain = (
  { sampleRate, format, channelLayout }: Frame,
  { num, den }: Rational,
  detection: InspectRequest['detection'],
): string => {
  const layout =
    channelLayout.mask > 0n ? `0x${channelLayout.mask.toString(16)}` : `${channelLayout.nbChannels}c`;
  const window = Math.round(PREVIEW_SOUND_HERTZ * WINDOW_SECONDS);
  return [
    `abuffer@in=time_base=${num}/${den}:sample_rate=${sampleRate}:sample_fmt=${format}:channel_layout=${layout}`,
    `aresample=${PREVIEW_SOUND_HERTZ}:async=1:first_pts=0,asplit=5[a][b][c][d][e];[e]` +
      `silencedetect=n=${detection.silentDecibels}dB:d=${detection.minSilentSeconds}`,
    'abuffersink@silence;[a]ebur128=metadata=1:peak=true:framelog=quiet,abuffersink@loudness;[b]aformat=sample_fmts=s16',
    `asetnsamples=n=${window}:p=0`,
    'astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=Peak_level+Peak_count+Number_of_samples',
    `abuffersink@levels;[c]aresample=${PRINT_HERTZ},aformat=sample_fmts=flt:channel_layouts=mono`,
    'abuffersink@print;[d]aformat=sample_fmts=fltp:channel_layouts=mono',
    `asetnsamples=n=${AAC_SAMPLES},abuffersink@preview`,
  ].join(',');
};

/** Creates the analysis of a film's sound. Sound that begins late is filled with silence. */
export const createSoundAnalysis = (
  { detection }: Pick<InspectRequest, 'detection'>,
  preview: PreviewWriter,
): SoundAnalysis => {
  const silent: Mark[] = [];
  const soundWindows: SoundWindow[] = [];
  const sound: Float32Array[] = [];
  let loudness: Loudness | undefined;
  let chain: FilterChain | undefined;
  let previewSamples = 0n;

  const takeLevels = (frame: Frame, secondsOf: (pts: bigint) => number): void => {
    const values = frame.getMetadata().getAll();
    const peak = numberOf(values, 'lavfi.astats.Overall.Peak_level') ?? Number.NEGATIVE_INFINITY;
    const count = numberOf(values, 'lavfi.astats.Overall.Peak_count') ?? 0;
    soundWindows.push({
      second: secondsOf(frame.pts),
      seconds: WINDOW_SECONDS,
      clippedShare: peak >= FULL_SCALE_DECIBELS ? count / Math.max(1, frame.nbSamples) : 0,
    });
  };

  return {
    push: (frame, timeBase) => {
      chain ??= createFilterChain(describeChain(frame, timeBase, detection), 'abuffer', {
        silence: (frame) => {
          const values = frame.getMetadata().getAll();
          addMarks(silent, values, { start: 'lavfi.silence_start', end: 'lavfi.silence_end' });
        },
        loudness: (loud) => {
          loudness = toLoudness(loud.getMetadata().getAll()) ?? loudness;
        },
        levels: takeLevels,
        print: (samples) => sound.push(copySamples(samples)),
        preview: (small) => {
          preview.writeSound(small, previewSamples);
          previewSamples += BigInt(small.nbSamples);
        },
      });
      chain.push(frame);
    },
    end: () => {
      chain?.push(null);
      chain?.free();
      return { silent, soundWindows, ...(loudness && { loudness }), sound: joinSamples(sound) };
    },
  };
};
