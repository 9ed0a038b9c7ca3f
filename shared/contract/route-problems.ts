import { isForStaff, type Route, rolesOf } from './define-route.ts';
import { type ProblemSlug, problems } from './problems.ts';
import { needsSecondFactor } from './token-claims.ts';

const order = Object.keys(problems) as readonly ProblemSlug[];

/** A route for every role can still be forbidden: a machine client needs its scope. */
const problemsOfToken = (route: Route): readonly ProblemSlug[] => {
  if (route.permission === 'public') return [];
  const hasStaffRole = route.permission !== 'authenticated' && needsSecondFactor(rolesOf(route));
  return ['unauthenticated', 'forbidden', ...(hasStaffRole ? (['second-factor-needed'] as const) : [])];
};

/** Staff decide on nothing that they have a part in. */
const problemsOfStaff = (route: Route): readonly ProblemSlug[] =>
  route.method !== 'GET' && isForStaff(route) ? ['conflict-of-interest'] : [];

/** An erased account only reads, and repeats its erasure. An account on hold only reads. */
const problemsOfAccount = (route: Route): readonly ProblemSlug[] => {
  const { permission, method, isForErased } = route;
  if (permission === 'public' || method === 'GET') return [];
  return isForErased ? ['account-on-hold'] : ['account-erased', 'account-on-hold'];
};

/** An unknown query parameter or body is a fault on every route. */
const problemsOfParts = ({ params, query, method, isText }: Route): readonly ProblemSlug[] => [
  'validation',
  ...(query && 'cursor' in query.shape ? (['invalid-cursor'] as const) : []),
  ...(params ? (['not-found'] as const) : []),
  ...(method === 'GET' ? [] : (['payload-too-large'] as const)),
  ...(method === 'GET' || isText ? [] : (['unsupported-media-type'] as const)),
];

/** A write can conflict with a concurrent write. A rate-limited read also writes: its counter. */
const problemsOfWrite = ({ method, isIdempotent, movesMoney, rateLimit }: Route): readonly ProblemSlug[] => [
  ...(method === 'GET' && rateLimit === undefined ? [] : (['conflict'] as const)),
  ...(method === 'PUT' || method === 'PATCH' ? (['precondition-failed'] as const) : []),
  ...(movesMoney ? (['idempotency-key-required'] as const) : []),
  ...(isIdempotent ? (['idempotency-in-progress', 'idempotency-key-reused'] as const) : []),
];

/** Every problem of a route: its own, and those of every route of its kind. */
export const problemsOf = (route: Route): readonly ProblemSlug[] => {
  const all = new Set<ProblemSlug>([
    ...problemsOfToken(route),
    ...problemsOfStaff(route),
    ...problemsOfAccount(route),
    ...problemsOfParts(route),
    ...problemsOfWrite(route),
    ...route.problems,
    'throttled',
    'internal',
  ]);
  return order.filter((slug) => all.has(slug));
};
