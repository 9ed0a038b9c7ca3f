import { afterAll, describe, expect, test } from 'vitest';
import { commit } from '#shared/store/commit.ts';
import { endedSweepWrite } from '#shared/store/health/sweep-store.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';
import { createTableFactory } from '#test/support/table.ts';
import { startWebhookReceiver } from '#test/support/webhook-receiver.ts';
import { createWorld, expectSuccess, type TestWorld } from '#test/support/world.ts';
import { createWebhookWorld, register } from '../webhooks/webhook-world.ts';

const newTable = await createTableFactory();
const receiver = await startWebhookReceiver();
afterAll(receiver.stop);

type Sweep = { readonly name: string; readonly isLate: boolean };
type Health = {
  readonly sweeps: readonly Sweep[];
  readonly webhooks: readonly { readonly from: string; readonly accepted: number; readonly failed: number }[];
};

/** The health in the overview, which a container keeps for some seconds. */
const readHealth = async ({ operator, deps }: TestWorld): Promise<Health> => {
  deps.clock.advance('PT5S');
  const overview = await expectSuccess(operator.get('/operations/overview'));
  return (overview as unknown as { readonly health: Health }).health;
};

const sweepOf = ({ sweeps }: Health, name: string) => sweeps.find((one) => one.name === name);

describe('the sweeps in the overview', () => {
  test('are listed before they ran, and then with the time of their last run', async () => {
    const world = createWorld(await newTable());
    const { deps } = world;
    expect((await readHealth(world)).sweeps).toHaveLength(6);
    expect(sweepOf(await readHealth(world), 'orders')).toEqual({ name: 'orders', isLate: false });
    const startedAt = deps.now();
    const found = await recordSweep(deps, 'orders', async () => {
      deps.clock.advance('PT20S');
      return { found: 3 };
    });
    expect(found).toEqual({ found: 3 });
    const completedAt = deps.now();
    const ran = { name: 'orders', startedAt, completedAt };
    expect(sweepOf(await readHealth(world), 'orders')).toEqual({ ...ran, isLate: false });
    deps.clock.advance('PT5M');
    expect(sweepOf(await readHealth(world), 'orders')).toEqual({ ...ran, isLate: true });
  });

  test('show a failure beside the last run that ended well, and the error stays', async () => {
    const world = createWorld(await newTable());
    const { deps } = world;
    await recordSweep(deps, 'payments', async () => ({}));
    const completedAt = deps.now();
    deps.clock.advance('PT5M');
    const broken = recordSweep(deps, 'payments', () => Promise.reject(new Error('no answer')));
    await expect(broken).rejects.toThrow('no answer');
    const failedAt = deps.now();
    const failed = { name: 'payments', startedAt: failedAt, completedAt, failedAt, isLate: false };
    expect(sweepOf(await readHealth(world), 'payments')).toEqual(failed);
  });

  test('keep what a later run recorded', async () => {
    const world = createWorld(await newTable());
    const { table } = world.deps;
    const [first, second] = ['2026-11-30T10:00:00.000Z', '2026-11-30T10:01:00.000Z'] as const;
    await commit(table, [endedSweepWrite('tasks', second, { completedAt: second })]);
    await commit(table, [endedSweepWrite('tasks', first, { completedAt: '2026-11-30T10:02:00.000Z' })]);
    expect(sweepOf(await readHealth(world), 'tasks')).toMatchObject({ completedAt: second });
  });
});

test('attempts to deliver webhooks are counted by the hour, each once', async () => {
  const platform = createWebhookWorld(await newTable());
  const { creator, deps } = platform.world;
  const { id } = await register(creator, receiver.url);
  const sendTest = async (): Promise<void> => {
    await expectSuccess(creator.post(`/webhooks/${id}/test`));
    await platform.deliver();
  };
  expect((await readHealth(platform.world)).webhooks).toEqual([]);
  const hour = `${deps.now().slice(0, 13)}:00:00.000Z`;
  await sendTest();
  await sendTest();
  receiver.setResponse(500);
  await sendTest();
  expect((await readHealth(platform.world)).webhooks).toEqual([{ from: hour, accepted: 2, failed: 1 }]);
  receiver.setResponse(204);
  await platform.wait('PT2H');
  const { webhooks } = await readHealth(platform.world);
  expect(webhooks).toHaveLength(2);
  expect(webhooks[0]).toMatchObject({ accepted: 1, failed: 0 });
  deps.clock.advance('PT22H');
  expect((await readHealth(platform.world)).webhooks).toHaveLength(1);
});
