import type { Route } from './define-route.ts';
import { problems, type Slug } from './problems.ts';

const order = Object.keys(problems) as readonly Slug[];

/** Without a role to lack there is still a scope: machine clients have those that they were given. */
const ofTokens = ({ roles }: Route): readonly Slug[] =>
  roles === 'public' ? [] : ['unauthenticated', 'forbidden'];

/** A query or a body that is not known is a fault even where none is taken. */
const ofParts = ({ params, method, text }: Route): readonly Slug[] => [
  'validation',
  ...(params ? (['not-found'] as const) : []),
  ...(method === 'GET' ? [] : (['payload-too-large'] as const)),
  ...(method === 'GET' || text ? [] : (['unsupported-media-type'] as const)),
];

/** Who writes, and be it that somebody has read, may find that others write the same; a key may have been used for something else. */
const ofWriting = ({ method, idempotent, limit }: Route): readonly Slug[] => [
  ...(method === 'GET' && limit === undefined ? [] : (['conflict'] as const)),
  ...(idempotent ? (['idempotency-in-progress', 'idempotency-key-reused'] as const) : []),
];

/** Every problem that a route can answer with: its own, and those that every route of its kind has. */
export const problemsOf = (route: Route): readonly Slug[] => {
  const all = new Set<Slug>([
    ...ofTokens(route),
    ...ofParts(route),
    ...ofWriting(route),
    ...route.problems,
    'throttled',
    'internal',
  ]);
  return order.filter((slug) => all.has(slug));
};
