import type { Frame, Rational } from 'node-av/lib';
import { createFilterChain, type FilterChain } from './filter-chain.ts';
import type { Inspected, InspectRequest, JpegPicture } from './inspect-messages.ts';
import { describeSource, encodeJpeg, fitSize } from './picture-graph.ts';

const MAX_POSTER_SIDE = 1_280;
const MAX_THUMBNAIL_SIDE = 240;
const COLUMNS = 5;
const ROWS = 2;

/** The middle of each of as many equal parts of the film as the sheet has pictures. */
const sampleSeconds = (seconds: number): readonly number[] =>
  Array.from({ length: COLUMNS * ROWS }, (_, part) => ((part + 0.5) * seconds) / (COLUMNS * ROWS));

/** The poster and the thumbnails of a film, from a few of its frames. An image has one frame, and no thumbnails. */
export type SampledPictures = {
  /** Takes a frame if it is the next one to be sampled. */
  readonly offer: (frame: Frame, timeBase: Rational, second: number) => void;
  readonly end: () => Pick<Inspected, 'poster' | 'thumbnails'>;
};

export const samplePictures = (request: InspectRequest): SampledPictures => {
  const { kind, rotation } = request;
  const isFilm = kind === 'video';
  const wanted = isFilm
    ? sampleSeconds(Math.min(request.seconds, request.limits.maxFilmSeconds))
    : [Number.NEGATIVE_INFINITY];
  const posterSize = fitSize(request, MAX_POSTER_SIDE);
  const thumbnailSize = fitSize(request, MAX_THUMBNAIL_SIDE);
  const taken: number[] = [];
  let poster: JpegPicture | undefined;
  let sheet: JpegPicture | undefined;
  let chain: FilterChain | undefined;

  const createChain = (frame: Frame, timeBase: Rational): FilterChain => {
    const scale = `scale=${posterSize.width}:${posterSize.height}:flags=area,setsar=1`;
    const jpeg = 'format=yuvj420p';
    const source = describeSource(frame, timeBase, rotation);
    const tile = `scale=${thumbnailSize.width}:${thumbnailSize.height}:flags=area,tile=${COLUMNS}x${ROWS}`;
    return createFilterChain(
      isFilm
        ? `${source}${scale},split[a][b];[a]${jpeg},buffersink@poster;[b]${tile},${jpeg},buffersink@sheet`
        : `${source}${scale},${jpeg},buffersink@poster`,
      'buffer',
      {
        poster: (picture) => {
          // A picture with more details takes more bytes, and a plain one is a bad poster.
          const candidate = encodeJpeg(picture);
          if (candidate.data.length > (poster?.data.length ?? 0)) poster = candidate;
        },
        ...(isFilm && {
          sheet: (picture: Frame) => {
            sheet = encodeJpeg(picture);
          },
        }),
      },
    );
  };

  return {
    offer: (frame, timeBase, second) => {
      const next = wanted[taken.length];
      if (next === undefined || second < next) return;
      chain ??= createChain(frame, timeBase);
      taken.push(Math.round(second * 100) / 100);
      chain.push(frame);
    },
    end: () => {
      chain?.push(null);
      chain?.free();
      return {
        ...(poster && { poster }),
        ...(sheet && {
          thumbnails: { ...sheet, ...thumbnailSize, columns: COLUMNS, rows: ROWS, seconds: taken },
        }),
      };
    },
  };
};
