import { describe, expect, test } from 'vitest';
import { addDuration, type Instant, subtractDuration } from '#shared/domain/time.ts';
import { createPlatformWithMoney, runAudit } from '#test/support/run-audit.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, deposit, expectSuccess, openTask, type TestWorld, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const read = ({ operator }: TestWorld, asOf?: Instant) =>
  expectSuccess(operator.get(`/finance/trial-balance?limit=100${asOf ? `&asOf=${asOf}` : ''}`));

/** The trial balances at some moments, read at those moments. */
const recordBalances = async (world: TestWorld, audits: boolean) => {
  const recorded: { readonly at: Instant; readonly balance: Awaited<ReturnType<typeof read>> }[] = [];
  const record = async () => {
    recorded.push({ at: world.deps.now(), balance: await read(world) });
    world.deps.clock.advance('PT1H');
  };
  await record();
  for (let day = 0; day < 3; day += 1) {
    await deposit(world, yuan(1_000 + day));
    await record();
    await openTask(world);
    await creditCreator(world, yuan(5 + day), `creator-${day}`);
    await record();
    world.deps.clock.advance('PT22H');
    if (audits) await runAudit(world);
  }
  return recorded;
};

describe('the trial balance as of a past moment', () => {
  test.each([
    ['the days are closed', true],
    ['no day is closed yet', false],
  ])('is the one that was read then, when %s', async (_, audits) => {
    const { world } = await createPlatformWithMoney(await newTable());
    const recorded = await recordBalances(world, audits);
    world.deps.clock.advance('PT10M');
    for (const { at, balance } of recorded) expect(await read(world, at)).toEqual(balance);
    expect(recorded[0]?.balance).not.toEqual(recorded.at(-1)?.balance);
  });

  test('before the first entry is empty', async () => {
    const world = createWorld(await newTable());
    const before = subtractDuration(world.deps.now(), 'PT1H');
    await deposit(world);
    expect(await read(world, before)).toMatchObject({ balanced: true, entries: 0, totals: [], items: [] });
  });

  test('of a later moment is refused', async () => {
    const world = createWorld(await newTable());
    const tomorrow = addDuration(world.deps.now(), 'PT1M');
    expect(await world.operator.get(`/finance/trial-balance?asOf=${tomorrow}`)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', pointer: '#/asOf', code: 'in_future' }] },
    });
  });
});
