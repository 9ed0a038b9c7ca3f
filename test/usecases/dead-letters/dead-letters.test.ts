import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toEpochMs } from '#shared/domain/time.ts';
import type { Item } from '#shared/store/document.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { sweepDeadLetters } from '#shared/usecases/dead-letters/sweep-dead-letters.ts';
import { createTableFactory, filterByPrefixes, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** Keeps expected failures out of the test output. */
beforeEach(() => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => written.mockRestore();
});

/** A platform with new events of parties, and a stream that fails as a test says. */
const openStream = async () => {
  const world = createWorld(await newTable());
  const { deps, operator } = world;
  await createCreator(world);
  const items = filterByPrefixes(await readAllItems(deps.table), 'PARTY_EVENT#');
  const fault: { error?: Error } = {};
  const project = async (item: Item): Promise<void> => {
    if (fault.error) throw fault.error;
    await createProjector(deps)(item);
  };
  const store = storeDeadLetter.bind(undefined, deps);
  const writtenAt = toEpochMs(deps.now()) / 1000;
  const records = items.map(({ pk, sk, ...rest }, at) => {
    const Keys = marshall({ pk, sk });
    const NewImage = marshall({ pk, sk, ...rest }, { removeUndefinedValues: true });
    return {
      dynamodb: { SequenceNumber: String(at), Keys, NewImage, ApproximateCreationDateTime: writtenAt },
    };
  });
  return {
    ...{ world, deps, fault, items },
    stream: () =>
      createStreamHandler(() => project, { now: deps.now, store })({ Records: records } as Parameters<
        ReturnType<typeof createStreamHandler>
      >[0]),
    sweep: () => sweepDeadLetters(deps, project),
    letters: async () => (await expectSuccess(operator.get('/operations/dead-letters'))).items,
    notifications: async () => (await expectSuccess(world.creator.get('/notifications'))).items,
  };
};

const reasons = [{ code: 'mended', message: 'The table answers again.' }];

describe('a stream record that fails', () => {
  test('is retried by the stream for five minutes', async () => {
    const { stream, deps, fault, letters } = await openStream();
    fault.error = new Error('The table is away.');
    deps.clock.advance('PT5M');
    expect(await stream()).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
    expect(await letters()).toEqual([]);
  });

  test('then becomes a dead letter, and no longer blocks the stream', async () => {
    const { stream, deps, fault, letters, items } = await openStream();
    fault.error = new TypeError('The table is away.');
    deps.clock.advance('PT5M1S');
    expect(await stream()).toEqual({ batchItemFailures: [] });
    expect(await stream()).toEqual({ batchItemFailures: [] });
    const found = await letters();
    expect(found).toHaveLength(items.length);
    expect(found[0]).toMatchObject({ entity: 'party_event', error: 'TypeError', failedAt: deps.now() });
    expect(JSON.stringify(found)).not.toContain('The table is away.');
  });

  test('blocks the stream if not even a dead letter can be stored', async () => {
    const { deps } = await openStream();
    const project = () => Promise.reject(new Error('The table is away.'));
    const store = () => Promise.reject(new Error('The table is away.'));
    const Keys = marshall({ pk: 'PARTY_EVENT#1', sk: 'PARTY_EVENT#1' });
    const dynamodb = { SequenceNumber: '7', Keys, NewImage: Keys, ApproximateCreationDateTime: 0 };
    const handle = createStreamHandler(() => project, { now: deps.now, store });
    const Records = [{ dynamodb }] as Parameters<typeof handle>[0]['Records'];
    expect(await handle({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
  });
});

describe('a dead letter', () => {
  const loseEvents = async () => {
    const setting = await openStream();
    setting.fault.error = new Error('The table is away.');
    setting.deps.clock.advance('PT6M');
    await setting.stream();
    return setting;
  };

  test('is projected from the table by the next sweep, and deleted', async () => {
    const { sweep, fault, letters, notifications, items } = await loseEvents();
    expect(await notifications()).toEqual([]);
    delete fault.error;
    expect(await sweep()).toEqual({ found: items.length, projected: items.length });
    expect(await notifications()).not.toEqual([]);
    expect(await letters()).toEqual([]);
    expect(await sweep()).toEqual({ found: 0, projected: 0 });
  });

  test('is tried again for ever, later each time', async () => {
    const { sweep, deps, fault, letters, items } = await loseEvents();
    let attempts = 0;
    for (let minute = 0; minute < 600; minute += 1) {
      deps.clock.advance('PT1M');
      attempts += (await sweep()).found;
    }
    expect(attempts).toBeGreaterThan(items.length * 10);
    expect(attempts).toBeLessThan(items.length * 25);
    delete fault.error;
    deps.clock.advance('PT1H');
    await sweep();
    expect(await letters()).toEqual([]);
  });

  test('that an operator redrives is due at once, and the act is recorded', async () => {
    const { sweep, deps, fault, letters, world } = await loseEvents();
    deps.clock.advance('PT5H');
    await sweep();
    delete fault.error;
    const [letter] = await letters();
    const path = `/operations/dead-letters/${letter?.id}/redrive`;
    const { status, body } = await world.operator.post(path, { reasons });
    expect([status, body]).toMatchObject([202, { id: letter?.id, nextAttemptAt: deps.now() }]);
    expect(await sweep()).toEqual({ found: 1, projected: 1 });
    const { items } = await expectSuccess(world.operator.get(`/operations/acts?subject=${letter?.id}`));
    expect(items).toMatchObject([{ operation: 'POST /operations/dead-letters/{deadLetterId}/redrive' }]);
    expect((await world.operator.post(path, { reasons })).status).toBe(404);
  });

  test('of an item that was deleted meanwhile is deleted', async () => {
    const { deps, sweep, letters } = await openStream();
    await storeDeadLetter(deps, { pk: 'PARTY_EVENT#gone', sk: 'PARTY_EVENT#gone' }, new Error('It failed.'));
    expect(await letters()).toHaveLength(1);
    expect(await sweep()).toEqual({ found: 1, projected: 1 });
    expect(await letters()).toEqual([]);
  });

  test('is for operators only', async () => {
    const { world } = await openStream();
    await deposit(world);
    for (const session of [world.reviewer, world.creator, world.advertiser])
      expect((await session.get('/operations/dead-letters')).status).toBe(403);
  });
});
