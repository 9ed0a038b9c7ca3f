import { AV_BUFFERSRC_FLAG_KEEP_REF } from 'node-av/constants';
import { type FilterContext, FilterGraph, Frame } from 'node-av/lib';

/** Thrown when FFmpeg does not take a frame or a setting. */
export class FilterError extends Error {
  constructor(code: number) {
    super(`FFmpeg returned ${code}`);
    this.name = 'FilterError';
  }
}

export const checkCode = (code: number): void => {
  if (code < 0) throw new FilterError(code);
};

/** A chain of FFmpeg's filters with one source and several ends, each with a function that receives its frames. */
export type FilterChain = {
  readonly push: (frame: Frame | null) => void;
  readonly free: () => void;
};

type TakeFrame = (frame: Frame, secondsOf: (pts: bigint) => number) => void;

const findFilter = (graph: FilterGraph, name: string): FilterContext => {
  const found = graph.getFilter(name);
  if (!found) throw new Error(`The filter ${name} is missing.`);
  return found;
};

/**
 * Creates a chain from its description. Its source is named `in`, and each end by a key of `sinks`:
 * `buffer@in=…,split[a][b];[a]buffersink@one;[b]buffersink@other`.
 */
export const createFilterChain = (
  description: string,
  source: 'buffer' | 'abuffer',
  sinks: Readonly<Record<string, TakeFrame>>,
): FilterChain => {
  const graph = new FilterGraph();
  graph.alloc();
  graph.nbThreads = 1;
  checkCode(graph.parse2(description));
  checkCode(graph.configSync());
  const input = findFilter(graph, `${source}@in`);
  const ends = Object.entries(sinks).map(([name, take]) => {
    const end = findFilter(graph, `${source === 'buffer' ? 'buffersink' : 'abuffersink'}@${name}`);
    const { num, den } = end.buffersinkGetTimeBase();
    return { end, take, secondsOf: (pts: bigint) => (Number(pts) * num) / den };
  });
  const frame = new Frame();
  frame.alloc();
  const drain = (): void => {
    for (const { end, take, secondsOf } of ends) {
      while (end.buffersinkGetFrameSync(frame) >= 0) {
        take(frame, secondsOf);
        frame.unref();
      }
    }
  };
  return {
    push: (pushed) => {
      // Other chains receive the same frame.
      checkCode(input.buffersrcAddFrameSync(pushed, AV_BUFFERSRC_FLAG_KEEP_REF));
      drain();
    },
    free: () => {
      frame.free();
      graph.free();
    },
  };
};
