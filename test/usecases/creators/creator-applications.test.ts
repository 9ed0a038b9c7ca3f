import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import {
  applicationBody,
  createCreator,
  createWorld,
  expectSuccess,
  type TestWorld,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const path = '/creators/applications';

/** When an account that was rejected at the start may apply again. */
const mayReapply = addDuration(startTime, 'P7D');

const reasons = [{ code: 'not_own', message: 'The account is not yours.' }];

const applyAsCreator = async ({ creator }: TestWorld, change: object = {}): Promise<string> =>
  (await expectSuccess(creator.post(path, applicationBody(change)))).id;

const reject = ({ reviewer }: TestWorld, id: string) =>
  expectSuccess(reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'reject', reasons }));

const approve = ({ reviewer }: TestWorld, id: string) =>
  expectSuccess(reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));

describe('an application', () => {
  test('shows its reviewer whether the content was attested', async () => {
    const world = createWorld(await newTable());
    const without = await applyAsCreator(world);
    const attested = await applyAsCreator(world, { handle: 'other', contentHealthy: true });
    const read = (id: string) => expectSuccess(world.reviewer.get(`${path}/${id}`));
    expect(await read(without)).toMatchObject({ contentHealth: 'not attested' });
    expect(await read(attested)).toMatchObject({ contentHealth: 'attested', contentHealthy: true });
  });

  test('is refused with every unmet entry rule, and nothing is written', async () => {
    const { creator, deps } = createWorld(await newTable());
    await expectSuccess(creator.get('/me'));
    const before = await readWholeTable(deps.table);
    const body = applicationBody({
      contentHealthy: false,
      followerCount: 99_999,
      accountStanding: 'limited',
    });
    const answer = await creator.post(path, body);
    expect(answer).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/creator-not-eligible$/) },
    });
    expect(answer.body).toMatchObject({
      unmet: [
        { rule: 'followerCount', required: 100_000, actual: 99_999 },
        { rule: 'accountStanding', required: 'normal', actual: 'limited' },
        { rule: 'contentHealth', required: true, actual: false },
      ],
    });
    expect(await readWholeTable(deps.table)).toEqual(before);
  });

  test('is unique for an account, in any spelling of the handle and by any applicant', async () => {
    const world = createWorld(await newTable());
    const first = await applyAsCreator(world, { handle: 'Cleo.Films' });
    const spelled = ['cleo.films', 'ＣＬＥＯ.films', '@cleo.films', ' cleo.films ', 'cleo\u200b.films'];
    for (const handle of spelled) {
      const answer = await world.api.signIn('eve', 'creator').post(path, applicationBody({ handle }));
      expect(answer).toMatchObject({ status: 409, body: { applicationId: first } });
    }
    await applyAsCreator(world, { handle: 'cleo.films', platform: 'xigua' });
  });

  test('is unique for a profile, in any spelling of its URL and with any handle', async () => {
    const world = createWorld(await newTable());
    const first = await applyAsCreator(world, { handle: 'cleo.films' });
    for (const profileUrl of [
      'https://www.douyin.com/user/cleo',
      'https://WWW.douyin.com/user/cleo/',
      'https://m.douyin.com/user/cleo?from=share',
      'https://douyin.com//user/%63leo#videos',
    ]) {
      const body = applicationBody({ handle: 'eve.films', profileUrl });
      const answer = await world.api.signIn('eve', 'creator').post(path, body);
      expect(answer).toMatchObject({ status: 409, body: { applicationId: first } });
    }
    await applyAsCreator(world, { handle: 'clio.films', profileUrl: 'https://www.douyin.com/user/clio' });
  });

  test('made twice at once is made once', async () => {
    const world = createWorld(await newTable());
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.creator.post(path, applicationBody())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    expect((await expectSuccess(world.creator.get('/creators/me/applications'))).items).toHaveLength(1);
  });

  test('may be repeated from the moment that the rejection names, and not a millisecond before', async () => {
    const world = createWorld(await newTable());
    await reject(world, await applyAsCreator(world));
    world.deps.clock.advance('P6DT23H59M59S');
    const early = await world.creator.post(path, applicationBody());
    expect(early).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining(mayReapply) },
    });
    world.deps.clock.advance('PT1S');
    expect(world.deps.now()).toBe(mayReapply);
    const again = await applyAsCreator(world);
    expect((await world.creator.post(path, applicationBody())).status).toBe(409);
    await approve(world, again);
  });

  test('of a further account adds it to the creator, up to the limit of the policy', async () => {
    const world = createWorld(await newTable());
    const platforms = ['douyin', 'xigua', 'huoshan', 'douyin'];
    for (const [place, platform] of platforms.entries()) {
      await approve(world, await applyAsCreator(world, { platform, handle: `cleo-${place}` }));
    }
    const { creatorId } = (await expectSuccess(world.creator.get('/creators/me/applications')))
      .items[0] as unknown as {
      creatorId: string;
    };
    const { accounts } = (await expectSuccess(world.creator.get(`/creators/${creatorId}`))) as unknown as {
      accounts: { platform: string }[];
    };
    expect(accounts.map(({ platform }) => platform)).toEqual(platforms);
    const fifth = await world.creator.post(path, applicationBody({ handle: 'cleo-4' }));
    expect(fifth).toMatchObject({
      status: 422,
      body: { unmet: [{ rule: 'accounts', required: 4, actual: 5 }] },
    });
  });
});

describe('a creator’s applications', () => {
  test('are listed newest first on all pages, with the decided ones, and without those of others', async () => {
    const world = createWorld(await newTable());
    const ids: string[] = [];
    for (const handle of ['a', 'b', 'c', 'd', 'e']) {
      ids.push(await applyAsCreator(world, { handle }));
      world.deps.clock.advance('PT1S');
    }
    await reject(world, ids[1] ?? '');
    await createCreator(world, 'clio');
    const pages = await readPages(world.creator, '/creators/me/applications?limit=2');
    expect(idsOf(pages)).toEqual(ids.toReversed());
    expect(pages.flat().map(({ status }) => status)).toEqual([
      'pending',
      'pending',
      'pending',
      'rejected',
      'pending',
    ]);
    const { body } = await world.creator.get('/creators/me/applications?limit=2');
    const foreign = await world.api
      .signIn('clio', 'creator')
      .get(`/creators/me/applications?cursor=${body.nextCursor}`);
    expect(foreign).toMatchObject({ status: 400, body: { type: expect.stringMatching(/invalid-cursor$/) } });
  });
});
