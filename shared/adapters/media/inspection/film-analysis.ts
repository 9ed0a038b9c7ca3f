import type { Frame, Rational } from 'node-av/lib';
import type { Bars } from '#shared/domain/inspections/film-measures.ts';
import type { Mark } from '#shared/domain/inspections/stretches.ts';
import { createFilterChain, type FilterChain } from './filter-chain.ts';
import type { InspectRequest } from './inspect-messages.ts';
import { describeSource, fitSize } from './picture-graph.ts';
import { MAX_PREVIEW_SIDE, PREVIEW_FRAMES_PER_SECOND, type PreviewWriter } from './preview-writer.ts';

/** The grey values of a hashed frame: columns, rows and frames per second of the film's fingerprint. */
const GREY = { columns: 9, rows: 4, perSecond: 8 } as const;

/** What FFmpeg's detectors and scalers give of a film's picture. */
export type FilmAnalysis = {
  readonly push: (frame: Frame, timeBase: Rational) => void;
  readonly end: () => {
    readonly black: readonly Mark[];
    readonly frozen: readonly Mark[];
    readonly bars?: Bars;
    readonly grey: Uint8Array;
  };
};

/** The value of FFmpeg's metadata, as a number. */
export const numberOf = (values: Readonly<Record<string, string>>, name: string): number | undefined => {
  const value = Number(values[name]);
  return values[name] === undefined || Number.isNaN(value) ? undefined : value;
};

/** Adds the marks of a detector that a frame carries. */
export const addMarks = (
  marks: Mark[],
  values: Readonly<Record<string, string>>,
  names: { readonly start: string; readonly end: string },
): void => {
  const end = numberOf(values, names.end);
  const start = numberOf(values, names.start);
  if (end !== undefined) marks.push({ second: end, isOn: false });
  if (start !== undefined) marks.push({ second: start, isOn: true });
};

/** The part of the picture that was never black, as `cropdetect` counts it, in parts of the whole. */
const toBars = (
  values: Readonly<Record<string, string>>,
  width: number,
  height: number,
): Bars | undefined => {
  const [left, top, shownWidth, shownHeight] = ['x', 'y', 'w', 'h'].map((name) =>
    numberOf(values, `lavfi.cropdetect.${name}`),
  );
  if (left === undefined || top === undefined || !shownWidth || !shownHeight) return undefined;
  // Without any picture, the values are negative.
  if (shownWidth <= 0 || shownHeight <= 0) return undefined;
  return {
    top: top / height,
    bottom: (height - top - shownHeight) / height,
    left: left / width,
    right: (width - left - shownWidth) / width,
  };
};

const copyGrey = (frame: Frame): Uint8Array => {
  const [plane] = frame.data ?? [];
  const [stride = GREY.columns] = frame.linesize;
  return Uint8Array.from(
    { length: GREY.columns * GREY.rows },
    (_, at) => plane?.[Math.floor(at / GREY.columns) * stride + (at % GREY.columns)] ?? 0,
  );
};

/**
 * Creates the analysis of a film. One chain turns and scales each frame once; the detectors, the fingerprint and the
 * preview share the small frames.
 */
export const createFilmAnalysis = (request: InspectRequest, preview: PreviewWriter): FilmAnalysis => {
  const { detection, rotation } = request;
  const { width, height } = fitSize(request, MAX_PREVIEW_SIDE);
  const black: Mark[] = [];
  const frozen: Mark[] = [];
  const grey: Uint8Array[] = [];
  let bars: Bars | undefined;
  let chain: FilterChain | undefined;
  let pictures = 0n;

  const describe = (frame: Frame, timeBase: Rational): string =>
    [
      `${describeSource(frame, timeBase, rotation)}scale=${width}:${height}:flags=fast_bilinear,setsar=1`,
      'format=yuv420p,split=3[a][b][c];[a]' +
        `blackdetect=d=0:pic_th=${detection.blackShare}:pix_th=${detection.blackLuma}`,
      `freezedetect=n=${detection.frozenNoiseDecibels}dB:d=${detection.minFrozenSeconds}`,
      `cropdetect=limit=24:round=2:reset=0:skip=0,buffersink@marks;[b]fps=${GREY.perSecond}`,
      `scale=${GREY.columns}:${GREY.rows}:flags=area`,
      `format=gray,buffersink@grey;[c]fps=${PREVIEW_FRAMES_PER_SECOND},buffersink@preview`,
    ].join(',');

  const takeMarks = (frame: Frame): void => {
    const values = frame.getMetadata().getAll();
    addMarks(black, values, { start: 'lavfi.black_start', end: 'lavfi.black_end' });
    addMarks(frozen, values, {
      start: 'lavfi.freezedetect.freeze_start',
      end: 'lavfi.freezedetect.freeze_end',
    });
    bars = toBars(values, width, height) ?? bars;
  };

  return {
    push: (frame, timeBase) => {
      chain ??= createFilterChain(describe(frame, timeBase), 'buffer', {
        marks: takeMarks,
        grey: (small) => grey.push(copyGrey(small)),
        preview: (small) => {
          preview.writePicture(small, pictures);
          pictures += 1n;
        },
      });
      chain.push(frame);
    },
    end: () => {
      chain?.push(null);
      chain?.free();
      return { black, frozen, ...(bars && { bars }), grey: Buffer.concat(grey) };
    },
  };
};
