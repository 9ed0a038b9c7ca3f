import { describe, expect, test } from 'vitest';
import { addDuration, type Duration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { creatorIdOf, openTaskFor } from '#test/support/task-applicants.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const hence = (duration: Duration) => addDuration(startTime, duration);

const path = '/creators/me/availability';

const market = async () => {
  const world = createWorld(await newTable());
  const creator = await createCreator(world);
  const taskId = await openTaskFor(world, 'invite');
  const invite = () =>
    world.advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds: [creatorIdOf('cleo')] });
  const profile = () => expectSuccess(world.advertiser.get(`/creators/${creatorIdOf('cleo')}`));
  return { world, ...world, creator, invite, profile };
};

describe('a creator who is away', () => {
  test('is shown so, is not found by advertisers, and cannot be invited until they are back', async () => {
    const { creator, advertiser, deps, invite, profile } = await market();
    const away = { away: true, from: hence('P1D'), until: hence('P10D'), note: 'In the mountains.' };
    expect(await expectSuccess(creator.put(path, away))).toEqual(away);
    const { away: _flag, ...dates } = away;
    expect(await profile()).toMatchObject({ takesOrders: true, away: dates });
    deps.clock.advance('P1D');
    expect(await profile()).toMatchObject({ takesOrders: false, away: dates });
    expect((await expectSuccess(advertiser.get('/creators'))).items).toEqual([]);
    const before = await readAllItems(deps.table);
    expect(await invite()).toMatchObject({
      status: 422,
      body: {
        type: expect.stringMatching(/creator-not-eligible$/),
        errors: [{ code: 'availability', message: expect.stringContaining(hence('P10D')) }],
      },
    });
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await expectSuccess(creator.put(path, { away: false }))).toEqual({ away: false });
    expect(await profile()).not.toHaveProperty('away');
    await expectSuccess(invite());
  });

  test('is back by the clock at the end, without another request', async () => {
    const { creator, deps, invite, profile } = await market();
    await expectSuccess(creator.put(path, { away: true, until: hence('PT1H') }));
    expect((await invite()).status).toBe(422);
    deps.clock.set(Date.parse(hence('PT1H')));
    expect(await profile()).toMatchObject({ takesOrders: true });
    expect(await expectSuccess(creator.get(path))).toEqual({ away: false });
    await expectSuccess(invite());
  });

  test('without a planned end is away until they say otherwise', async () => {
    const { creator, deps, profile } = await market();
    await expectSuccess(creator.put(path, { away: true }));
    deps.clock.advance('P300D');
    expect(await expectSuccess(creator.get(path))).toEqual({ away: true, from: startTime });
    expect(await profile()).toMatchObject({ takesOrders: false });
  });

  test.each([
    ['ends when it begins', { from: hence('P2D'), until: hence('P2D') }],
    ['ends before it begins', { from: hence('P3D'), until: hence('P2D') }],
    ['is over', { from: hence('P1D'), until: hence('P2D') }],
  ])('cannot have an absence that %s', async (_why, dates) => {
    const { creator, deps } = await market();
    deps.clock.set(Date.parse(hence('P2D')));
    expect(await creator.put(path, { away: true, ...dates })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '#/until' }] },
    });
  });

  test('has been approved before', async () => {
    const { api } = await market();
    const nobody = api.signIn('nora', 'creator');
    expect(await expectSuccess(nobody.get(path))).toEqual({ away: false });
    expect((await nobody.put(path, { away: true })).status).toBe(422);
  });
});
