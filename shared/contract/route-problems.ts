import type { Route } from './define-route.ts';
import { type ProblemSlug, problems } from './problems.ts';

const order = Object.keys(problems) as readonly ProblemSlug[];

/** Without a role to lack there is still a scope: machine clients have those that they were given. */
const problemsOfToken = ({ roles }: Route): readonly ProblemSlug[] =>
  roles === 'public' ? [] : ['unauthenticated', 'forbidden'];

/** A query or a body that is not known is a fault even where none is taken. */
const problemsOfParts = ({ params, method, isText }: Route): readonly ProblemSlug[] => [
  'validation',
  ...(params ? (['not-found'] as const) : []),
  ...(method === 'GET' ? [] : (['payload-too-large'] as const)),
  ...(method === 'GET' || isText ? [] : (['unsupported-media-type'] as const)),
];

/** Who writes, and be it that somebody has read, may find that others write the same; a key may have been used for something else. */
const problemsOfWrite = ({ method, isIdempotent, rateLimit }: Route): readonly ProblemSlug[] => [
  ...(method === 'GET' && rateLimit === undefined ? [] : (['conflict'] as const)),
  ...(isIdempotent ? (['idempotency-in-progress', 'idempotency-key-reused'] as const) : []),
];

/** Every problem that a route can answer with: its own, and those that every route of its kind has. */
export const problemsOf = (route: Route): readonly ProblemSlug[] => {
  const all = new Set<ProblemSlug>([
    ...problemsOfToken(route),
    ...problemsOfParts(route),
    ...problemsOfWrite(route),
    ...route.problems,
    'throttled',
    'internal',
  ]);
  return order.filter((slug) => all.has(slug));
};
