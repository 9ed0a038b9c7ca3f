import layouts from 'process-layout';
import { useId } from 'react';
import { labelOf } from '#shared/contract/labels/label.ts';
import { statusLabels } from '#shared/contract/labels/orders.ts';
import type { Schemas } from '../data/api.ts';
import { useWords } from '../words/words.tsx';

/** The size for which the layout has been computed. */
const box = { width: 112, height: 32 };

type Layout = (typeof layouts)[string];

const toPath = (points: Layout['moves'][number]['points']): string =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const toKey = (from: string, to: string): string => `${from} ${to}`;

const States = ({
  layout,
  current,
  entered,
}: {
  readonly layout: Layout;
  readonly current: string;
  readonly entered: ReadonlySet<string>;
}) => {
  const { language } = useWords();
  return Object.entries(layout.states).map(([status, [x, y]]) => (
    <g
      key={status}
      transform={`translate(${x - box.width / 2} ${y - box.height / 2})`}
      className={`state ${entered.has(status) ? 'entered' : ''} ${status === current ? 'current' : ''}`}
    >
      <rect width={box.width} height={box.height} rx="6" />
      <text x={box.width / 2} y={box.height / 2 + 5}>
        {status === current ? '▶ ' : ''}
        {labelOf(statusLabels, status, language)}
      </text>
    </g>
  ));
};

/** The state machine of an order, with the path that it has taken and where it is. */
export const ProcessGraph = ({
  version,
  current,
  events,
}: {
  readonly version: string;
  readonly current: string;
  readonly events: readonly Schemas['OrderEvent'][];
}) => {
  const { words, language } = useWords();
  const arrow = useId();
  const layout = layouts[version] ?? Object.values(layouts).at(-1);
  if (!layout) return null;
  const entered = new Set(events.map(({ to }) => to as string));
  const taken = new Set(events.map(({ from = '', to }) => toKey(from, to)));
  const drawn = new Set(layout.moves.map(({ from, to }) => toKey(from, to)));
  // An end that is reachable from everywhere has a line only if the order went that way.
  const extra = [...taken]
    .filter((key) => !drawn.has(key))
    .flatMap((key) => {
      const [from = '', to = ''] = key.split(' ');
      const start = layout.states[from];
      const end = layout.states[to];
      return start && end && from !== to ? [{ key, points: [start, end] }] : [];
    });
  const name = labelOf(statusLabels, current, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="graph" tabIndex={0} aria-label={words.order.graph}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={words.order.graphOf(name)}
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className="arrow" />
          </marker>
        </defs>
        {layout.moves.map(({ from, to, isUsual, points }) => (
          <path
            key={toKey(from, to)}
            d={toPath(points)}
            markerEnd={`url(#${arrow})`}
            className={`move ${isUsual ? 'usual' : ''} ${taken.has(toKey(from, to)) ? 'taken' : ''}`}
          />
        ))}
        {extra.map(({ key, points }) => (
          <path key={key} d={toPath(points)} className="move taken" markerEnd={`url(#${arrow})`} />
        ))}
        <States layout={layout} current={current} entered={entered} />
      </svg>
    </section>
  );
};
