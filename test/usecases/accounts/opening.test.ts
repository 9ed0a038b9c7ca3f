import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { findAccount } from '#shared/store/accounts/account-store.ts';
import { findParty } from '#shared/store/accounts/party-store.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import { type ApiResponse, createApiClient, type Session } from '#test/support/api-client.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { applicationBody, createWorld, expectApproved, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const start = async (change: Partial<Deps> = {}) => {
  const world = createWorld(await newTable(), change);
  return { ...world, table: world.deps.table, newcomer: world.api.signIn('nora') };
};

type Accounts = Readonly<Record<string, { readonly id: string; readonly displayName?: string }>>;

const accountsOf = async (session: Session): Promise<Accounts> =>
  ((await expectSuccess(session.get('/me'))) as unknown as { accounts: Accounts }).accounts;

const faultsOf = ({ body }: ApiResponse) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

const oldEnough = { isOldEnough: true };

describe('a signed-in person', () => {
  test('has no account and no rights at first, with any groups in the token, and reading writes nothing', async () => {
    const { api, table } = await start();
    // The session of a token with groups that nobody has opened an account for.
    const claimed = api.claim({ sub: 'nora', 'cognito:groups': ['creator', 'advertiser', 'agency'] });
    expect(await expectSuccess(claimed.get('/me'))).toEqual({
      ...{ accounts: {}, roles: [], permissions: [], holds: [], unread: {} },
    });
    for (const path of ['/orders', '/wallet', '/tasks/mine', '/agencies/me', '/creators/me/profile'])
      expect((await claimed.get(path)).status).toBe(403);
    expect((await claimed.post('/wallet/deposits', {})).status).toBe(403);
    expect(await readWholeTable(table)).toEqual([]);
  });

  test('opens an account as a creator by an application, with an id that nobody can derive', async () => {
    const { newcomer, table } = await start();
    const answer = await newcomer.post('/creators/applications', applicationBody(oldEnough));
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('isOldEnough');
    const { creator } = await accountsOf(newcomer);
    expect(creator).toMatchObject({ displayName: 'cleo.films' });
    expect(creator?.id).not.toBe(derivePartyId('crt', 'nora'));
    expect(answer.body).toMatchObject({ creatorId: creator?.id, creator: { displayName: 'cleo.films' } });
    expect(await findAccount(table, 'nora')).toMatchObject({
      ...{ ageDeclared: { minAge: 18 }, parties: { creator: { id: creator?.id } } },
    });
    expect(await findParty(table, creator?.id ?? '')).toMatchObject({ accountId: 'nora', kind: 'creator' });
    // The second application is for the same account, and needs no declaration.
    const second = await newcomer.post('/creators/applications', applicationBody({ handle: 'nora.two' }));
    expect(second.body).toMatchObject({ creatorId: creator?.id });
  });

  test('sees each of their parties at once, also if another function has opened it', async () => {
    const { newcomer, deps } = await start();
    const elsewhere = createApiClient(deps).signIn('nora');
    const kindsOf = async () => Object.keys(await accountsOf(elsewhere)).sort();
    expect(await kindsOf()).toEqual([]);
    await expectSuccess(newcomer.post('/creators/applications', { ...applicationBody(), ...oldEnough }));
    expect(await kindsOf()).toEqual(['creator']);
    await expectSuccess(newcomer.put('/advertisers/me/profile', advertiserProfile));
    expect(await kindsOf()).toEqual(['advertiser', 'creator']);
  });

  test('declares the minimum age once, and is refused with all other faults until then', async () => {
    const { newcomer, table } = await start();
    const body = applicationBody({ categories: ['home', 'nonsense'], isOldEnough: false });
    const refused = await newcomer.post('/creators/applications', body);
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toEqual(['#/categories/1 unknown_category', '#/isOldEnough age_not_declared']);
    expect((await newcomer.put('/agencies/me', { displayName: 'Stars' })).status).toBe(400);
    expect(await readWholeTable(table)).toEqual([]);
    await expectSuccess(newcomer.put('/agencies/me', { displayName: 'Stars', ...oldEnough }));
    await expectSuccess(newcomer.post('/creators/applications', applicationBody()));
  });

  test('declares no age where the policy sets none', async () => {
    const { newcomer } = await start({ policy: { ...defaultPolicy, accounts: { minAge: 0 } } });
    await expectSuccess(newcomer.put('/agencies/me', { displayName: 'Stars' }));
  });

  test('who is refused opens nothing', async () => {
    const { newcomer, table } = await start();
    const body = applicationBody({ followerCount: 1, ...oldEnough });
    expect((await newcomer.post('/creators/applications', body)).status).toBe(422);
    expect(await readWholeTable(table)).toEqual([]);
  });

  test('opens each account once, however many requests do it at the same time', async () => {
    const { newcomer, table } = await start();
    const answers = await Promise.all([
      ...['One', 'Two', 'Three'].map((displayName) =>
        newcomer.put('/agencies/me', { displayName, ...oldEnough }),
      ),
      newcomer.post('/creators/applications', applicationBody(oldEnough)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201]);
    const parties = (await readWholeTable(table)).filter(({ entity }) => entity === 'party');
    expect(parties).toHaveLength(2);
    expect(Object.keys(await accountsOf(newcomer))).toEqual(['creator', 'agency']);
  });

  test('can be reader of one language, also without any account', async () => {
    const { newcomer, operator } = await start();
    for (const session of [newcomer, operator]) {
      await expectSuccess(session.patch('/me/settings', { language: 'zh' }));
      expect(await expectSuccess(session.get('/me'))).toMatchObject({ accounts: {}, language: 'zh' });
    }
  });
});

describe('an agency', () => {
  test('is opened by its name, changed by its tag, and never by a read', async () => {
    const { newcomer } = await start();
    await expectSuccess(newcomer.post('/creators/applications', applicationBody(oldEnough)));
    expect((await newcomer.get('/agencies/me')).status).toBe(404);
    expect((await newcomer.put('/wallet/payout-account?as=agency', payoutAccount)).status).toBe(403);
    const opened = await newcomer.put('/agencies/me', { displayName: 'Stars' });
    const { headers, body } = await newcomer.get('/agencies/me');
    expect(body).toEqual(opened.body);
    expect(body).toMatchObject({ displayName: 'Stars' });
    const ifMatch = { headers: { 'if-match': String(headers.etag) } };
    const renamed = await newcomer.put('/agencies/me', { displayName: 'More stars' }, ifMatch);
    expect(renamed.body).toEqual({ ...body, displayName: 'More stars' });
    expect((await newcomer.put('/agencies/me', { displayName: 'Late' }, ifMatch)).status).toBe(412);
  });

  test('alone has a wallet, an inbox and agreements, and no part in orders', async () => {
    const { newcomer } = await start();
    await expectSuccess(newcomer.put('/agencies/me', { displayName: 'Stars', ...oldEnough }));
    expect(await expectSuccess(newcomer.get('/me'))).toMatchObject({ roles: ['agency'] });
    for (const path of [
      '/wallet',
      '/notifications',
      '/agencies/me/agreements',
      '/webhooks',
      '/account/export',
    ])
      expect([path, (await newcomer.get(path)).status]).toEqual([path, 200]);
    for (const path of ['/orders', '/tasks/mine', '/creators/me/profile'])
      expect([path, (await newcomer.get(path)).status]).toEqual([path, 403]);
  });
});

const payoutAccount = { type: 'alipay', holderName: 'Nora', accountNo: 'nora@example.com' };

describe('staff', () => {
  test.each([
    ['/creators/applications', 'post', applicationBody(oldEnough)],
    ['/agencies/me', 'put', { displayName: 'Stars', ...oldEnough }],
  ] as const)('cannot open an account: %s', async (path, method, body) => {
    const { operator, reviewer, table } = await start();
    for (const session of [operator, reviewer])
      expect(await session[method](path, body)).toMatchObject({
        ...{ status: 403, body: { detail: expect.stringContaining('Staff') } },
      });
    expect(await readWholeTable(table)).toEqual([]);
  });
});

describe('a machine client', () => {
  test('is bound by the id of a party as well as by the subject, and acts as its roles only', async () => {
    const world = await start();
    const { newcomer, operator, api } = world;
    await expectSuccess(newcomer.post('/creators/applications', applicationBody(oldEnough)));
    await expectSuccess(newcomer.put('/agencies/me', { displayName: 'Stars' }));
    const { creator } = await accountsOf(newcomer);
    const path = '/operations/clients/scripts1';
    const accept = () =>
      expectSuccess(newcomer.post('/me/clients/scripts1/decision', { decision: 'accept' }));
    const bind = async (body: object) => {
      await expectApproved(world, operator.put(path, body));
      await accept();
    };
    await bind({ accountId: creator?.id, roles: ['creator'] });
    expect(await expectSuccess(operator.get(path))).toMatchObject({ accountId: 'nora' });
    const scripts = api.machine('scripts1', 'astrolabe/orders:read astrolabe/tasks:read');
    expect((await scripts.get('/orders')).status).toBe(200);
    expect((await scripts.get('/tasks/mine')).status).toBe(403);
    await bind({ accountId: 'nora', roles: ['agency'] });
    expect((await scripts.get('/orders')).status).toBe(403);
    const unknown = { accountId: 'crt_00000000000000000000000000', roles: ['creator'] };
    expect((await operator.put(path, unknown)).status).toBe(404);
  });
});
