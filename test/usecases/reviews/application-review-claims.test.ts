import { describe, expect, test } from 'vitest';
import { addDuration, type Instant } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { applicationBody, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const queueApplications = async (count: number) => {
  const world = createWorld(await newTable());
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const body = applicationBody({ handle: `creator-${made}` });
    ids.push((await expectSuccess(world.creator.post('/creators/applications', body))).id);
    world.deps.clock.advance('PT1S');
  }
  const other = world.api.signIn('ruth', 'reviewer');
  const [first = ''] = ids;
  const path = `/reviews/applications/${first}`;
  return { ...world, world, ids, first, other, claim: `${path}/claim`, decision: `${path}/decision` };
};

/** When a claim made now ends. */
const claimEnd = (now: Instant): Instant => addDuration(now, 'PT15M');

const approve = { decision: 'approve' };

const claimIn = (body: object): unknown => (body as { lease?: unknown }).lease;

describe('a claimed creator application', () => {
  test('shows in the queue that it is claimed, and not by whom', async () => {
    const { reviewer, other, claim, deps } = await queueApplications(1);
    const until = claimEnd(deps.now());
    expect(claimIn(await expectSuccess(reviewer.post(claim)))).toEqual({ by: 'you', until });
    const [mine] = (await expectSuccess(reviewer.get('/reviews/applications'))).items;
    const [theirs] = (await expectSuccess(other.get('/reviews/applications'))).items;
    expect(claimIn(mine ?? {})).toEqual({ by: 'you', until });
    expect(claimIn(theirs ?? {})).toEqual({ by: 'another reviewer', until });
    expect(JSON.stringify(theirs)).not.toContain('rhea');
  });

  test('is not shown as claimed to its creator', async () => {
    const { reviewer, creator, claim, first } = await queueApplications(1);
    await expectSuccess(reviewer.post(claim));
    expect(claimIn(await expectSuccess(creator.get(`/creators/applications/${first}`)))).toBeUndefined();
  });

  test('cannot be claimed, decided or released by another reviewer until the claim ends', async () => {
    const { reviewer, other, claim, decision, deps } = await queueApplications(1);
    const until = claimEnd(deps.now());
    await expectSuccess(reviewer.post(claim));
    deps.clock.advance('PT15M');
    const before = await readAllItems(deps.table);
    for (const answer of [
      await other.post(claim),
      await other.post(decision, approve),
      await other.delete(claim),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { until, detail: expect.stringContaining(until) } });
    }
    expect(await readAllItems(deps.table)).toEqual(before);
    deps.clock.advance('PT1S');
    await expectSuccess(other.post(claim));
    expect((await reviewer.post(decision, approve)).status).toBe(409);
    expect(await expectSuccess(other.post(decision, approve))).toMatchObject({ status: 'approved' });
  });

  test('stays claimed longer when its reviewer claims it again', async () => {
    const { reviewer, claim, deps } = await queueApplications(1);
    await expectSuccess(reviewer.post(claim));
    deps.clock.advance('PT10M');
    const until = claimEnd(deps.now());
    expect(claimIn(await expectSuccess(reviewer.post(claim)))).toEqual({ by: 'you', until });
  });

  test('is free again after its release, and a second release changes nothing', async () => {
    const { reviewer, other, claim, decision, deps } = await queueApplications(1);
    await expectSuccess(reviewer.post(claim));
    expect(claimIn(await expectSuccess(reviewer.delete(claim)))).toBeUndefined();
    const before = await readAllItems(deps.table);
    await expectSuccess(reviewer.delete(claim));
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(other.post(decision, approve));
  });

  test('goes to exactly one of many concurrent claims', async () => {
    const { api, claim } = await queueApplications(1);
    const reviewers = Array.from({ length: 12 }, (_, which) => api.signIn(`reviewer-${which}`, 'reviewer'));
    const answers = await Promise.all(reviewers.map((one) => one.post(claim)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
  });

  test('cannot be claimed once it is decided', async () => {
    const { reviewer, claim, decision } = await queueApplications(1);
    await expectSuccess(reviewer.post(decision, approve));
    expect(await reviewer.post(claim)).toMatchObject({
      status: 409,
      body: { state: 'approved', allowed: [] },
    });
  });

  test('and decided at once by others has one outcome', async () => {
    const { reviewer, other, claim, decision, first } = await queueApplications(1);
    const [claimed, decided] = await Promise.all([reviewer.post(claim), other.post(decision, approve)]);
    const read = await expectSuccess(reviewer.get(`/creators/applications/${first}`));
    expect([claimed.status, decided.status].sort()).toEqual([200, 409]);
    expect(read.status).toBe(decided.status === 200 ? 'approved' : 'pending');
  });
});

describe('a creator application', () => {
  test('without a claim may be decided by any reviewer but the applicant', async () => {
    const { api, decision, other } = await queueApplications(1);
    const self = await api.signIn('cleo', 'creator', 'reviewer').post(decision, approve);
    expect(self).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching(/conflict-of-interest$/) },
    });
    await expectSuccess(other.post(decision, approve));
  });

  test('that does not exist can be neither claimed nor released', async () => {
    const { reviewer } = await queueApplications(1);
    const path = `/reviews/applications/apl_${'Z'.repeat(26)}/claim`;
    expect((await reviewer.post(path)).status).toBe(404);
    expect((await reviewer.delete(path)).status).toBe(404);
  });

  test('is approved once by two reviewers at once', async () => {
    const { reviewer, other, decision, ids, deps } = await queueApplications(1);
    const answers = await Promise.all([reviewer, other].map((one) => one.post(decision, approve)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const creators = (await readAllItems(deps.table)).filter(({ sk }) => sk === 'CREATOR');
    expect(creators).toHaveLength(ids.length);
  });
});

describe('the queue', () => {
  test('is sorted oldest first on all pages while applications leave and enter it', async () => {
    const { world, reviewer, creator, ids } = await queueApplications(9);
    const decide = (id = '') => expectSuccess(reviewer.post(`/reviews/applications/${id}/decision`, approve));
    const pages = await readPages(reviewer, '/reviews/applications?limit=2', async (page) => {
      // The last shown one leaves, which the cursor names, and one that is still to come.
      if (page === 1) await Promise.all([decide(ids[1]), decide(ids[4])]);
      if (page === 2)
        await expectSuccess(creator.post('/creators/applications', applicationBody({ handle: 'late' })));
      world.deps.clock.advance('PT1S');
    });
    const shown = idsOf(pages);
    expect(shown.slice(0, 8)).toEqual(ids.filter((id) => id !== ids[4]));
    expect(shown).toHaveLength(9);
  });

  test('begins with the oldest pending application', async () => {
    const { reviewer, ids, deps } = await queueApplications(3);
    await expectSuccess(reviewer.post(`/reviews/applications/${ids[0]}/decision`, approve));
    expect(idsOf(await readPages(reviewer, '/reviews/applications?limit=1'))).toEqual(ids.slice(1));
    expect(deps.now() > startTime).toBe(true);
  });
});
