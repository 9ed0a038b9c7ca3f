import { escapeHtml } from '../escape-html.ts';
import type { Status } from '../orders/lifecycle.ts';
import type { Order } from '../orders/order.ts';
import { processOf } from '../orders/process.ts';
import { nextStatesOf, type Place, placeStates } from './place-states.ts';
import type { Visit } from './visits.ts';

const box = { width: 168, height: 40 };
const step = { x: 232, y: 66 };
const margin = 24;

const style = `
  .box { fill: #fff; stroke: #8a8f98; stroke-width: 1 } .visited { stroke: #1a56b0; stroke-width: 2 }
  .present { fill: #1a56b0; stroke: #1a56b0 } .held { fill: #8a3b00; stroke: #8a3b00 }
  text { font: 13px sans-serif; fill: #1c1f24; text-anchor: middle } .small { font-size: 10px; fill: #454b55 }
  .present + text, .held + text { fill: #fff } .present ~ .small, .held ~ .small { fill: #fff }
  path { fill: none; stroke: #c3c7cf; stroke-width: 1 } .taken { stroke: #1a56b0; stroke-width: 2.5 }`;

const leftOf = ({ column }: Place): number => margin + column * step.x;
const topOf = ({ row }: Place): number => margin + row * step.y;

/** A line from one box to another: down within a column, else a curve from side to side. */
const lineBetween = (from: Place, to: Place): string => {
  const middle = box.width / 2;
  if (from.column === to.column && to.row === from.row + 1)
    return `M${leftOf(from) + middle},${topOf(from) + box.height} V${topOf(to)}`;
  const isForth = to.column > from.column;
  const startX = leftOf(from) + (to.column >= from.column ? box.width : 0);
  const endX = leftOf(to) + (isForth ? 0 : box.width);
  const [startY, endY] = [topOf(from) + box.height / 2, topOf(to) + box.height / 2];
  const bend = from.column === to.column ? 44 : isForth ? 32 : -32;
  const back = from.column === to.column ? 44 : isForth ? -32 : 32;
  return `M${startX},${startY} C${startX + bend},${startY} ${endX + back},${endY} ${endX},${endY}`;
};

/** The words of the picture in one language. */
export type PictureWords = {
  /** The tag of the language, such as `zh-CN`. */
  readonly language: string;
  readonly nameOf: (status: string) => string;
  readonly title: (orderId: string, status: string) => string;
  readonly visit: (status: string, enteredAt: string) => string;
  /** The visits as one sentence. */
  readonly sentence: (visits: readonly string[]) => string;
  readonly present: (status: string, isHeld: boolean) => string;
  readonly due: (at: string) => string;
};

type Picture = { readonly order: Order; readonly visits: readonly Visit[]; readonly words: PictureWords };

/** A state: a box with its name, and when the order last entered it. */
const drawState = ([status, place]: readonly [Status, Place], { order, visits, words }: Picture): string => {
  const last = visits.filter((visit) => visit.status === status).at(-1);
  const isPresent = order.status === status;
  const kind = isPresent ? (order.hold ? 'held' : 'present') : last ? 'visited' : '';
  const x = leftOf(place) + box.width / 2;
  const y = topOf(place);
  const name = `${isPresent ? '▶ ' : last ? '✓ ' : ''}${words.nameOf(status)}`;
  const time = last ? `<text class="small" x="${x}" y="${y + 33}">${escapeHtml(last.enteredAt)}</text>` : '';
  return `<g><rect class="box ${kind}" x="${leftOf(place)}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>
<text x="${x}" y="${y + (last ? 18 : 25)}">${escapeHtml(name)}</text>${time}</g>`;
};

/** The path of an order in words. */
const describePath = ({ order, visits, words }: Picture): string => {
  const path = visits.map(({ status, enteredAt }) => words.visit(words.nameOf(status), enteredAt));
  const due = order.dueAt && !order.hold ? words.due(order.dueAt) : '';
  return `${words.sentence(path)}${words.present(words.nameOf(order.status), order.hold !== undefined)}${due}`;
};

/** The graph of an order as SVG: all states, the path taken, and the present state. */
export const drawExecution = (order: Order, visits: readonly Visit[], words: PictureWords): string => {
  const picture = { order, visits, words };
  const { lifecycle } = processOf(order.terms);
  const places = placeStates(lifecycle);
  const lines = (pairs: readonly (readonly [string, string])[], kind: string): readonly string[] =>
    pairs.flatMap(([from, to]) => {
      const [start, end] = [places.get(from as Status), places.get(to as Status)];
      return start && end ? [`<path${kind} d="${lineBetween(start, end)}"/>`] : [];
    });
  const possible = [...places.keys()].flatMap((from) =>
    nextStatesOf(from, lifecycle).flatMap((to) => (to === from ? [] : [[from, to] as const])),
  );
  const taken = visits.slice(1).map(({ status }, at) => [visits[at]?.status ?? '', status] as const);
  const all = [...places.values()];
  const width = leftOf({ column: Math.max(0, ...all.map(({ column }) => column)), row: 0 }) + box.width;
  const height = topOf({ column: 0, row: Math.max(0, ...all.map(({ row }) => row)) }) + box.height;
  const size = `width="${width + margin}" height="${height + margin}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width + margin} ${height + margin}" lang="${escapeHtml(words.language)}" role="img" aria-labelledby="title path">
<title id="title">${escapeHtml(words.title(order.id, words.nameOf(order.status)))}</title>
<desc id="path">${escapeHtml(describePath(picture))}</desc>
<style>${style}</style>
<rect width="100%" height="100%" fill="#fff"/>
${[...lines(possible, ''), ...lines(taken, ' class="taken"')].join('\n')}
${[...places].map((placed) => drawState(placed, picture)).join('\n')}
</svg>
`;
};
