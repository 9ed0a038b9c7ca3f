import { Graph, layout } from '@dagrejs/dagre';
import { processes } from '#shared/domain/orders/process.ts';

type Point = readonly [x: number, y: number];

/** A process version as it is drawn: where each state is, and each move between two of them. */
export type ProcessLayout = {
  readonly width: number;
  readonly height: number;
  readonly states: Readonly<Record<string, Point>>;
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    /** Whether it is the usual way forward. */
    readonly isUsual: boolean;
    readonly points: readonly Point[];
  }[];
};

/** The size of a state's box, which the console draws. */
const box = { width: 112, height: 32 } as const;
const margin = 8;

type Stages = Readonly<
  Record<string, { readonly transitions: Readonly<Record<string, { readonly to: readonly string[] }>> }>
>;

/** Ends that are reachable from almost everywhere would cover the graph with lines. */
const isDrawn = (to: string, isUsual: boolean): boolean => isUsual || !['cancelled', 'expired'].includes(to);

const listMoves = (lifecycle: Stages) =>
  Object.entries(lifecycle).flatMap(([from, { transitions }]) => {
    const [usual] = Object.values(transitions);
    const targets = new Set(Object.values(transitions).flatMap(({ to }) => to));
    return [...targets]
      .filter((to) => to !== from)
      .map((to) => ({ from, to, isUsual: usual?.to.includes(to) ?? false }))
      .filter(({ to, isUsual }) => isDrawn(to, isUsual));
  });

const layoutProcess = (lifecycle: Stages): ProcessLayout => {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 26, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const status of Object.keys(lifecycle)) graph.setNode(status, { ...box });
  const moves = listMoves(lifecycle);
  for (const { from, to, isUsual } of moves) graph.setEdge(from, to, { weight: isUsual ? 8 : 1 });
  // Nothing drawn leads to these ends, so they are placed beside the last states.
  for (const status of ['cancelled', 'expired'])
    if (graph.hasNode(status)) graph.setEdge('approved', status, { weight: 0 });
  layout(graph);
  const toPoint = ({ x = 0, y = 0 }: { x?: number; y?: number }): Point => [Math.round(x), Math.round(y)];
  const states = Object.fromEntries(
    graph.nodes().map((name: string) => [name, toPoint(graph.node(name))] as const),
  );
  const drawn = moves.map((move) => ({
    ...move,
    points: (graph.edge(move.from, move.to).points ?? []).map(toPoint),
  }));
  const corners = Object.values(states).map(([x, y]): Point => [x + box.width / 2, y + box.height / 2]);
  const all = [...corners, ...drawn.flatMap(({ points }) => points)];
  return {
    width: Math.max(...all.map(([x]) => x)) + margin,
    height: Math.max(...all.map(([, y]) => y)) + margin,
    states,
    moves: drawn,
  };
};

/** The layout of every version of the order process. */
export const layoutProcesses = (): Readonly<Record<string, ProcessLayout>> =>
  Object.fromEntries([...processes].map(([version, { lifecycle }]) => [version, layoutProcess(lifecycle)]));
