import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { seedOf, simulate } from './simulate.ts';
import { patienceMs } from './sound.ts';
import { storyOf } from './story.ts';
import { runWorld, type Sabotage } from './world.ts';

type Transacted = NonNullable<TransactWriteCommand['input']['TransactItems']>[number];

/** Lets something be done to each write of each transaction; a write of which nothing is left is left out. */
const inTransactions =
  (change: (operation: Transacted) => Transacted | undefined) =>
  (command: object): object =>
    command instanceof TransactWriteCommand
      ? new TransactWriteCommand({
          ...command.input,
          TransactItems: command.input.TransactItems?.flatMap((operation) => change(operation) ?? []),
        })
      : command;

const always = 'attribute_not_exists(pk) OR attribute_exists(pk)';

/** Commands decided on an order that has moved on meanwhile are written all the same, and so are their events. */
const withoutVersions = inTransactions((operation) => {
  if (!operation.Put?.Item?.pk?.startsWith('ORDER#')) return operation;
  const { ExpressionAttributeNames: _, ExpressionAttributeValues: __, ...put } = operation.Put;
  return { Put: { ...put, ConditionExpression: always } };
});

/** The balance of whoever is paid is left out of every transaction. */
const withoutBalances = inTransactions((operation) =>
  operation.Update?.Key?.pk?.startsWith('WALLET#') ? undefined : operation,
);

/** The third event of every order is left out. */
const withoutEvents = inTransactions((operation) =>
  operation.Put?.Item?.sk === 'EVENT#00000003' ? undefined : operation,
);

/** A slot that was decided to go back to its task goes there, even if the task has closed meanwhile. */
const intoClosedTasks = inTransactions((operation) => {
  const { ':open': open, ...values } = operation.Update?.ExpressionAttributeValues ?? {};
  if (open === undefined || !operation.Update?.UpdateExpression?.includes('slotsLeft + ')) return operation;
  const { ExpressionAttributeNames: _, ...update } = operation.Update;
  return {
    Update: { ...update, ExpressionAttributeValues: values, ConditionExpression: always },
  };
});

/** The first fault that is found in some worlds with a defect. */
const faultOf = async (sabotage: Sabotage, worlds = 12): Promise<string | undefined> => {
  for (let world = 0; world < worlds; world += 1) {
    const { faults } = await runWorld(seedOf(1, world), sabotage);
    if (faults[0] !== undefined) return faults[0];
  }
  return undefined;
};

describe('a simulated world', () => {
  test('is the same for the same seed, and another for another', async () => {
    const tell = async (seed: number) => {
      const world = await runWorld(seed);
      return world.orders.flatMap((id) => storyOf(world, id));
    };
    const [first, again, other] = [await tell(3), await tell(3), await tell(4)];
    expect(first.length).toBeGreaterThan(50);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('finds an order that nobody moves on', async () => {
    expect(await faultOf({ isDeaf: true })).toMatch(/still .* a day after it was due/);
  });

  test('finds a decision on what has changed meanwhile', async () => {
    expect(await faultOf({ alter: withoutVersions })).toMatch(/revision|version|rewritten|does not say/);
  });

  test('finds money that does not arrive', async () => {
    expect(await faultOf({ alter: withoutBalances })).toMatch(/by the journal and|is shown/);
  });

  test('finds a slot that comes back to a task that closed in the same moment', {
    timeout: patienceMs,
  }, async () => {
    expect(await faultOf({ alter: intoClosedTasks }, 100)).toMatch(/it is closed in the end and holds \d+/);
  });

  test('finds a gap in the events', async () => {
    expect(await faultOf({ alter: withoutEvents })).toMatch(/came with no event/);
  });
});

test('a seed that fails says how to see it again', async () => {
  const { failure } = await simulate({ seed: 1, orders: 1, sabotage: { isDeaf: true } });
  expect(failure).toMatch(/^Seed 1, world 0:\n.*\nAgain: npm run simulate -- --seed 1 --world 0\nord_/s);
});
