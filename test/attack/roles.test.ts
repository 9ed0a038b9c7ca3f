import { beforeAll, describe, expect, test } from 'vitest';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { type Role, roleNames, staffRoles } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { scopeOf, scopes } from '#shared/contract/scopes.ts';
import type { Session } from '#test/support/api-client.ts';
import { sendValidRequest } from '#test/support/send-valid-request.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { bindClient, expectSuccess } from '#test/support/world.ts';
import { createOwnedResources } from '../usecases/owned-resources.ts';

const newTable = await createTableFactory();
const world = await createOwnedResources(await newTable());
const { api, deps, theirs } = world;

const isStaff = (role: Role): boolean => staffRoles.some((name) => name === role);

const tokenOf = (sub: string, claims: object = {}) => ({ sub, username: sub, client_id: 'web', ...claims });

/** Why a request is refused, or `admitted`. */
type Verdict = 'unauthenticated' | 'forbidden' | 'second-factor-needed' | 'account-erased' | 'admitted';

type Caller = { readonly session: Session; readonly expects: (route: Route) => Verdict };

/** Routes of payees: the creator, unless the query names another party. */
const ofCreators = [
  'GET /wallet/payout-account',
  'PUT /wallet/payout-account',
  'GET /wallet/withdrawals',
  'POST /wallet/withdrawals',
];

/** Routes that open an account of a party, which staff cannot have. */
const opening = ['POST /creators/applications', 'PUT /advertisers/me/profile', 'PUT /agencies/me'];

/** What holds for a person in these roles. */
const expectsOfRole =
  (...roles: readonly Role[]) =>
  (route: Route): Verdict => {
    const key = routeKey(route);
    if (roles.some(isStaff) && opening.includes(key)) return 'forbidden';
    if (!roles.includes('creator') && ofCreators.includes(key)) return 'forbidden';
    const isAdmitted =
      route.permission === 'authenticated' || rolesOf(route).some((role) => roles.includes(role));
    return isAdmitted ? 'admitted' : 'forbidden';
  };

const expectsWithoutFactor = (route: Route): Verdict => {
  if (opening.includes(routeKey(route))) return 'forbidden';
  const asPerson = expectsOfRole()(route);
  return asPerson === 'forbidden' && expectsOfRole(...staffRoles)(route) === 'admitted'
    ? 'second-factor-needed'
    : asPerson;
};

const erased = api.signIn('erna', 'creator', 'advertiser');
await expectSuccess(erased.get('/me'));
for (let at = 0; at < 20; at += 1) {
  const { phase } = (await expectSuccess(erased.post('/account/erasure'))) as unknown as { phase: string };
  if (phase === 'erased') break;
  deps.clock.advance('PT10M');
}

await bindClient(world, 'robot', { accountId: 'rob', roles: ['creator'] });

const callers: Readonly<Record<string, Caller>> = {
  nobody: { session: api.anonymous, expects: () => 'unauthenticated' },
  'the holder of an ID token': {
    session: api.claim(tokenOf('ida', { token_use: 'id', 'cognito:groups': ['operator'], factor: 'mfa' })),
    expects: () => 'unauthenticated',
  },
  'a person without an account': { session: api.claim(tokenOf('nora')), expects: expectsOfRole() },
  'a person whose token names parties': {
    session: api.claim(tokenOf('nick', { 'cognito:groups': ['creator', 'advertiser', 'agency'] })),
    expects: expectsOfRole(),
  },
  'a person whose groups are one text': {
    session: api.claim(tokenOf('nils', { 'cognito:groups': 'operator finance', factor: 'mfa' })),
    expects: expectsOfRole(),
  },
  'staff without a second factor': {
    session: api.claim(tokenOf('otis', { 'cognito:groups': staffRoles })),
    expects: expectsWithoutFactor,
  },
  'a machine client without a scope': {
    session: api.machine('scripts', ''),
    expects: () => 'forbidden',
  },
  'a machine client that nobody bound': {
    session: api.machine('scripts', 'astrolabe/tasks:read astrolabe/tasks:write astrolabe/orders:read'),
    expects: () => 'forbidden',
  },
  'an erased account': {
    session: erased,
    expects: (route) =>
      route.method === 'GET' || route.isForErased
        ? expectsOfRole('creator', 'advertiser', 'agency')(route)
        : 'account-erased',
  },
  'a machine client of a creator with every scope': {
    session: api.machine(
      'robot',
      Object.keys(scopes)
        .map((scope) => `astrolabe/${scope}`)
        .join(' '),
    ),
    expects: (route) => (scopeOf(route) ? expectsOfRole('creator')(route) : 'forbidden'),
  },
};

const byRole = Object.fromEntries(
  roleNames.map((role): [string, Caller] => [
    `the role ${role}`,
    { session: api.signIn(`only-${role}`, role), expects: expectsOfRole(...rolesOpenedWith(role)) },
  ]),
);

/** The account of a creator or advertiser on the test platform is an agency, too. */
function rolesOpenedWith(role: Role): readonly Role[] {
  return isStaff(role) ? [role] : [role, 'agency'];
}

const guarded = routes.filter(({ permission }) => permission !== 'public');

const slugOf = (type: unknown): string => String(type).split('/').at(-1) ?? '';

const refusals: readonly string[] = [
  'unauthenticated',
  'forbidden',
  'second-factor-needed',
  'account-erased',
] satisfies readonly Verdict[];

describe.each(Object.entries({ ...callers, ...byRole }))('%s', (_who, { session, expects }) => {
  const refused = guarded.filter((route) => expects(route) !== 'admitted');
  const admitted = guarded.filter((route) => expects(route) === 'admitted');
  const rows = (some: readonly Route[]) => some.map((route) => [routeKey(route), route] as const);

  let before: Awaited<ReturnType<typeof readAllItems>>;
  beforeAll(async () => {
    before = await readAllItems(deps.table);
  });

  test.each(rows(refused))('cannot use %s', async (_key, route) => {
    const { status, body } = await sendValidRequest(session, route, theirs.things(route));
    expect({ status, slug: slugOf(body.type) }).toEqual({
      status: expects(route) === 'unauthenticated' ? 401 : 403,
      slug: expects(route),
    });
  });

  test.runIf(refused.length > 0)('changes nothing by it', async () => {
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test.runIf(admitted.length > 0).each(rows(admitted))('may use %s', async (_key, route) => {
    const { status, body } = await sendValidRequest(session, route, theirs.things(route));
    expect(status).toBeLessThan(500);
    expect(status).not.toBe(401);
    expect(refusals).not.toContain(slugOf(body.type));
  });
});
