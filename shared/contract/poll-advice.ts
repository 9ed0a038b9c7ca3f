import type { Route } from './define-route.ts';

/** After how many seconds a client reads again. */
export const pollSeconds = { machine: 1, people: 5, final: 60, list: 10, partList: 5 } as const;

type PolledRoute = Pick<Route, 'polled' | 'method' | 'path' | 'query' | 'rateLimit'>;

/** Whether a list belongs to one thing, such as the messages of an order. */
const isPart = ({ path }: PolledRoute): boolean => path.includes('{');

const isListRoute = ({ method, query, rateLimit }: PolledRoute): boolean =>
  method === 'GET' && query?.shape.cursor !== undefined && rateLimit === undefined;

/** Whether successful responses of a route say when to read again. */
export const isPolled = (route: PolledRoute): boolean => route.polled !== undefined || isListRoute(route);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isIn = (statuses: readonly string[] = [], answer: unknown): boolean =>
  isObject(answer) && statuses.some((status) => status === answer.status);

/**
 * After how many seconds a client that shows a response reads it again: soon while a machine works, later while people
 * decide. Undefined for what need not be read again.
 */
export const pollSecondsOf = (route: PolledRoute, answer: unknown): number | undefined => {
  if (!isPolled(route)) return undefined;
  const { machine, final } = route.polled ?? {};
  if (isObject(answer) && Array.isArray(answer.items))
    return isPart(route) || answer.items.some((item) => isIn(machine, item))
      ? pollSeconds.partList
      : pollSeconds.list;
  if (isIn(machine, answer)) return pollSeconds.machine;
  return isIn(final, answer) ? pollSeconds.final : pollSeconds.people;
};
