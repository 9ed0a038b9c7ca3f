import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Agreement } from '#shared/domain/agencies/agreement.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { endProposal, type Proposal } from '#shared/domain/proposals/proposal.ts';
import { addDuration } from '#shared/domain/time.ts';
import { mayStillChange } from '#shared/domain/withdrawals/return-checks.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { notErasedYetCheck } from '#shared/store/accounts/account-store.ts';
import { agreementWrite } from '#shared/store/agencies/agreement-store.ts';
import { alwaysTrue, commit, put } from '#shared/store/commit.ts';
import { depositWrite, newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { keys } from '#shared/store/keys.ts';
import { endedProposalWrite, newProposalWrites } from '#shared/store/proposals/proposal-store.ts';
import { newReportWrite, resolvedReportWrite } from '#shared/store/reports/report-store.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { applicationBody, createWorld, expectSuccess, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A person who is creator, advertiser and agency, and has a task, a profile and a name. */
const start = async () => {
  const world = createWorld(await newTable());
  const leaving = world.api.signIn('lea', 'creator', 'advertiser');
  await expectSuccess(leaving.put('/creators/me/profile', { displayName: 'Lea of the Lamps' }));
  await expectSuccess(leaving.post('/creators/applications', applicationBody({ handle: 'lea.films' })));
  const { id: taskId } = await expectSuccess(leaving.post('/tasks', taskBody()));
  return { ...world, leaving, taskId };
};

type Step = { readonly phase: string };

const erase = async (session: Session, advance: () => void): Promise<readonly string[]> => {
  const phases: string[] = [];
  for (let steps = 0; steps < 20; steps += 1) {
    const { phase } = (await expectSuccess(session.post('/account/erasure'))) as unknown as Step;
    phases.push(phase);
    if (phase === 'erased') return phases;
    advance();
  }
  throw new Error(`the erasure does not end: ${phases}`);
};

/** One write of each kind. */
const writes: Readonly<Record<string, (session: Session) => Promise<ApiResponse>>> = {
  'a profile': (session) => session.put('/creators/me/profile', { displayName: 'Back' }),
  'an application': (session) => session.post('/creators/applications', applicationBody({ handle: 'back' })),
  'a payout account': (session) =>
    session.put('/wallet/payout-account', {
      ...{ type: 'alipay', holderName: 'Lea', accountNo: 'lea@example.com' },
    }),
  'a deposit': (session) => session.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }),
  'a task': (session) => session.post('/tasks', taskBody()),
  'an agency': (session) => session.put('/agencies/me', { displayName: 'Back' }),
  'an advertiser’s profile': (session) =>
    session.put('/advertisers/me/profile', {
      ...{ displayName: 'Back', legalName: 'Back Ltd', registrationNumber: '1', country: 'CN' },
      ...{ contact: { name: 'Lea', email: 'lea@example.com' }, isOldEnough: true },
    }),
  'a webhook endpoint': (session) =>
    session.post('/webhooks', { as: 'creator', url: 'https://example.com/hooks' }),
  'a setting': (session) => session.patch('/me/settings', { language: 'zh' }),
};

describe('an erased account', () => {
  test('writes nothing any more, and is still read', async () => {
    const { leaving, deps } = await start();
    await erase(leaving, () => deps.clock.advance('PT2M'));
    const before = await readWholeTable(deps.table);
    for (const [what, write] of Object.entries(writes)) {
      const { status, body } = await write(leaving);
      expect({ what, status, type: body.type }).toMatchObject({
        ...{ what, status: 403, type: expect.stringMatching(/account-erased$/) },
      });
    }
    expect(await readWholeTable(deps.table)).toEqual(before);
    expect(await expectSuccess(leaving.get('/me'))).toMatchObject({ erasure: 'erased' });
    expect((await leaving.get('/account/export')).status).toBe(200);
    expect((await leaving.get('/account/erasure')).status).toBe(200);
  });

  test('leaves nothing public that names its owner', async () => {
    const { leaving, advertiser, deps, taskId } = await start();
    await erase(leaving, () => deps.clock.advance('PT2M'));
    const id = derivePartyId('adv', 'lea');
    expect(await expectSuccess(advertiser.get(`/advertisers/${id}`))).not.toHaveProperty('displayName');
    expect(await expectSuccess(leaving.get(`/tasks/${taskId}`))).toMatchObject({
      advertiser: { id, name: 'erased' },
    });
    const remaining = (await readWholeTable(deps.table)).filter(
      ({ pk }) => !/^(IDEMPOTENCY|PERSON|ERASURE|RATE)#/.test(String(pk)),
    );
    for (const name of ['Lea of the Lamps', 'lea.films', '"lea"']) {
      const naming = remaining.filter((item) => JSON.stringify(item).includes(name));
      expect({ name, naming: naming.map(({ pk }) => String(pk).split('#')[0]) }).toMatchObject({
        // The party leads back to its account, for the platform only.
        ...{ name, naming: name === '"lea"' ? expect.arrayContaining(['PARTY']) : [] },
      });
    }
  });

  test('is erased again when something was written for it, and stays erased otherwise', async () => {
    const { leaving, deps } = await start();
    const advance = () => deps.clock.advance('PT2M');
    await erase(leaving, advance);
    expect(await erase(leaving, advance)).toEqual(['erased']);
    // A release before 0.3.0 let an erased account write.
    const id = derivePartyId('crt', 'lea');
    const content = { displayName: 'Back', bio: '', expertise: [], styles: [], audience: {}, portfolio: [] };
    await commit(deps.table, [put({ ...keys.profile(id), content, revision: 1 }, alwaysTrue)]);
    const phases = await erase(leaving, advance);
    expect(phases[0]).toBe('erasing');
    expect(JSON.stringify(await readWholeTable(deps.table))).not.toContain('"Back"');
  });
});

describe('an account that is closed for its erasure', () => {
  test('still writes, unless the deletion has begun meanwhile', async () => {
    const { leaving, deps } = await start();
    expect(await expectSuccess(leaving.post('/account/erasure'))).toMatchObject({ phase: 'closing' });
    const { status } = await leaving.put('/creators/me/preferences', { categories: ['home'] });
    expect(status).toBe(200);
    const closingCheck = await commit(deps.table, [notErasedYetCheck('lea')]);
    expect(closingCheck).toBeUndefined();
    await erase(leaving, () => deps.clock.advance('PT2M'));
    expect(await commit(deps.table, [notErasedYetCheck('lea')])).toMatchObject({ slug: 'account-erased' });
  });

  test('is open again when something blocks the erasure', async () => {
    const { leaving, deps } = await start();
    await expectSuccess(leaving.post('/account/erasure'));
    await expectSuccess(leaving.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }));
    deps.clock.advance('PT2M');
    expect(await expectSuccess(leaving.post('/account/erasure'))).toMatchObject({ phase: 'stopped' });
    expect(await expectSuccess(leaving.get('/me'))).not.toHaveProperty('erasure');
    await expectSuccess(leaving.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }));
  });
});

describe('an account with payments that are not over', () => {
  test('is closed, and erased after their end', async () => {
    const { leaving, deps } = await start();
    const advertiserId = derivePartyId('adv', 'lea');
    const made = {
      id: deps.ids.create('dep'),
      advertiserId,
      amount: yuan(8),
      provider: 'stripe',
      version: 1,
    };
    const pending = { ...made, status: 'pending', createdAt: deps.now() } as const;
    await commit(deps.table, [newDepositWrite(pending)]);
    let erasure = await expectSuccess(leaving.post('/account/erasure'));
    for (let steps = 0; steps < 6; steps += 1) {
      deps.clock.advance('PT2M');
      erasure = await expectSuccess(leaving.post('/account/erasure'));
    }
    expect(erasure).toMatchObject({
      phase: 'closing',
      obstacles: [{ kind: 'open-payments', withdrawalIds: [], depositIds: [made.id] }],
    });
    await commit(deps.table, [depositWrite(pending, { ...pending, status: 'closed', version: 2 })]);
    expect(await erase(leaving, () => deps.clock.advance('PT2M'))).toContain('erased');
  });
});

describe('an agency with many agreements', () => {
  test('stays open while an old one is active', async () => {
    const { leaving, deps } = await start();
    const agencyId = derivePartyId('agy', 'lea');
    const agreements = Array.from(
      { length: 101 },
      (_, at): Agreement => ({
        ...{ id: deps.ids.create('agr'), creatorId: `crt_${at}`, agencyId, share: 1_000 },
        status: at === 0 ? 'active' : 'requested',
        requestedAt: addDuration(deps.now(), `PT${at}S`),
      }),
    );
    for (const agreement of agreements) await commit(deps.table, [agreementWrite(agreement)]);
    const obstacles = [{ kind: 'agency-agreement', agreementIds: [agreements[0]?.id] }];
    expect(await leaving.post('/account/erasure')).toMatchObject({ status: 409, body: { obstacles } });
  });
});

describe('an account about which staff have not decided', () => {
  test('is closed, and erased after their decisions', async () => {
    const { leaving, deps } = await start();
    const [creatorId, now] = [derivePartyId('crt', 'lea'), deps.now()];
    const party = { kind: 'party', partyId: creatorId } as const;
    const report = {
      ...{ id: `rpt_${'0'.repeat(26)}`, subject: party, ownerId: creatorId, createdAt: now },
      ...{ reporterId: derivePartyId('adv', 'ada'), reason: 'Not paid.' },
    };
    const proposal: Proposal = {
      ...{ id: deps.ids.create('prp'), act: 'adjustment', subject: { kind: 'adjustment', id: 'adj_1' } },
      ...{ params: {}, content: {}, state: '', matter: { creator: [creatorId] }, status: 'pending' },
      ...{ proposedBy: 'otto', proposedAt: now, expiresAt: addDuration(now, 'P7D') },
    };
    const others = { ...proposal, id: deps.ids.create('prp'), matter: { creator: ['crt_other'] } };
    await commit(deps.table, [
      newReportWrite(report),
      ...newProposalWrites(proposal, 'one', undefined),
      ...newProposalWrites(others, 'other', undefined),
    ]);
    const step = async () => {
      deps.clock.advance('PT2M');
      return expectSuccess(leaving.post('/account/erasure'));
    };
    for (let steps = 0; steps < 4; steps += 1) await step();
    const both = { kind: 'open-matters', proposalIds: [proposal.id], reportIds: [report.id] };
    expect(await step()).toMatchObject({ phase: 'closing', obstacles: [both] });
    const at = deps.now();
    const resolution = { action: 'dismiss', reasons: [], at, operatorId: 'otto' } as const;
    await commit(deps.table, [resolvedReportWrite({ ...report, resolution })]);
    expect(await step()).toMatchObject({ phase: 'closing', obstacles: [{ ...both, reportIds: [] }] });
    await commit(deps.table, [endedProposalWrite(endProposal(proposal, 'rejected', { at, reasons: [] }))]);
    expect(await erase(leaving, () => deps.clock.advance('PT2M'))).toContain('erased');
  });
});

describe('a withdrawal', () => {
  const paid = { status: 'paid', provider: 'alipay', updatedAt: '2026-11-02T01:00:00.000Z' } as const;
  const at = (day: number) => `2026-11-0${day}T01:00:00.000Z`;
  const mayChange = (change: object, day: number) =>
    mayStillChange({ ...paid, ...change } as Withdrawal, defaultPolicy.withdrawal, at(day));

  test('may come back while its bank may return it, or its case is open', () => {
    expect([mayChange({}, 3), mayChange({}, 7), mayChange({ provider: 'sandbox' }, 3)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([mayChange({ status: 'needs_operator' }, 9), mayChange({ status: 'failed' }, 2)]).toEqual([
      true,
      false,
    ]);
  });
});
