import { lifecycle, type Stages, type Status, stageOf, statuses, usualNextOf } from '../orders/lifecycle.ts';

/** The place of a state in the graph of an order. */
export type Place = { readonly column: number; readonly row: number };

/** The usual life of an order, state by state. */
export const usualPath: readonly Status[] = (() => {
  const path: Status[] = ['pending_acceptance'];
  for (let next = usualNextOf('pending_acceptance'); next && !path.includes(next); next = usualNextOf(next))
    path.push(next);
  return path;
})();

/** The first row of a column, from a wanted one on, that no state has. */
const freeRow = (taken: ReadonlyMap<Status, Place>, column: number, wanted: number): number => {
  const rows = new Set([...taken.values()].filter((place) => place.column === column).map(({ row }) => row));
  let row = wanted;
  while (rows.has(row)) row += 1;
  return row;
};

/** The states that a state leads to by its own commands. Cancellations are possible almost everywhere and left out. */
export const nextStatesOf = (status: Status, stages: Stages = lifecycle): readonly Status[] => [
  ...new Set(
    Object.entries(stageOf(status, stages).transitions)
      .filter(([command]) => command !== 'cancel' && command !== 'grant_cancellation')
      .flatMap(([, { to }]) => to as readonly Status[]),
  ),
];

/**
 * Where each state stands: the usual life from top to bottom in the first column, detours beside the step that leads
 * to them, and ends in the last column.
 */
export const placeStates = (stages: Stages = lifecycle): ReadonlyMap<Status, Place> => {
  const known = statuses.filter((status) => Object.hasOwn(stages, status));
  const path = usualPath.filter((status) => known.includes(status));
  const places = new Map<Status, Place>(path.map((status, row) => [status, { column: 0, row }]));
  for (const status of known.filter((one) => !places.has(one))) {
    const column = stageOf(status, stages).timers.length > 0 ? 1 : 2;
    const from = known.find((one) => places.has(one) && nextStatesOf(one, stages).includes(status));
    places.set(status, { column, row: freeRow(places, column, places.get(from ?? status)?.row ?? 0) });
  }
  return places;
};
