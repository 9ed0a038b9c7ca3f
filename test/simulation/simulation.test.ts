import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { maxWaitMs } from './expect-no-faults.ts';
import { renderOrderStory } from './order-story.ts';
import { simulate, toWorldSeed } from './simulate.ts';
import { type InjectedDefect, runWorld } from './world.ts';

type Transacted = NonNullable<TransactWriteCommand['input']['TransactItems']>[number];

/** Changes each write of each transaction; a write that becomes empty is omitted. */
const alterTransactions =
  (change: (operation: Transacted) => Transacted | undefined) =>
  (command: object): object =>
    command instanceof TransactWriteCommand
      ? new TransactWriteCommand({
          ...command.input,
          TransactItems: command.input.TransactItems?.flatMap((operation) => change(operation) ?? []),
        })
      : command;

const alwaysTrue = 'attribute_not_exists(pk) OR attribute_exists(pk)';

/**
 * Commands decided on an order that has changed meanwhile are written nevertheless, and so are their events.
 */
const removeVersionChecks = alterTransactions((operation) => {
  if (operation.Put?.Item?.pk?.startsWith('ORDER#')) {
    const { ExpressionAttributeNames: _, ExpressionAttributeValues: __, ...put } = operation.Put;
    return { Put: { ...put, ConditionExpression: alwaysTrue } };
  }
  if (operation.Update?.ConditionExpression !== 'revision = :revision') return operation;
  const { ':revision': _, ...values } = operation.Update.ExpressionAttributeValues ?? {};
  return {
    Update: {
      ...operation.Update,
      ExpressionAttributeValues: values,
      ConditionExpression: alwaysTrue,
    },
  };
});

/** The balance of the paid account is omitted from every transaction. */
const removeBalances = alterTransactions((operation) =>
  operation.Update?.Key?.pk?.startsWith('WALLET#') ? undefined : operation,
);

/** The third event of every order is omitted. */
const removeThirdEvents = alterTransactions((operation) =>
  operation.Put?.Item?.sk === 'EVENT#00000003' ? undefined : operation,
);

/** A slot that returns to its task does so even if the task has closed meanwhile. */
const returnSlotsToClosedTasks = alterTransactions((operation) => {
  if (operation.Update?.ConditionExpression !== '(#status = :open OR #status = :paused)') return operation;
  const { ExpressionAttributeNames, ExpressionAttributeValues, ...update } = operation.Update;
  const { '#status': _name, ...names } = ExpressionAttributeNames ?? {};
  const { ':open': _open, ':paused': _paused, ...values } = ExpressionAttributeValues ?? {};
  return {
    Update: {
      ...update,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
      ConditionExpression: alwaysTrue,
    },
  };
});

/** Orders have no next check by a sweep. */
const removeNextChecks = alterTransactions((operation) => {
  if (operation.Put?.Item?.sk !== 'ORDER') return operation;
  const { gsi5pk: _pk, gsi5sk: _sk, ...Item } = operation.Put.Item;
  return { Put: { ...operation.Put, Item } };
});

/** The first fault in some worlds with a defect. */
const findFirstFault = async (
  sabotage: InjectedDefect,
  first = 0,
  worlds = 12,
): Promise<string | undefined> => {
  for (let world = first; world < worlds; world += 1) {
    const { faults } = await runWorld(toWorldSeed(1, world), sabotage);
    if (faults[0] !== undefined) return faults[0];
  }
  return undefined;
};

describe('a simulated world', () => {
  test('is the same for the same seed, and different for another', async () => {
    const renderWorld = async (seed: number) => {
      const world = await runWorld(seed);
      return world.orders.flatMap((id) => renderOrderStory(world, id));
    };
    const [first, again, other] = [await renderWorld(3), await renderWorld(3), await renderWorld(4)];
    expect(first.length).toBeGreaterThan(50);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('finds an order that nobody moves', async () => {
    expect(await findFirstFault({ isStreamDisabled: true })).toMatch(
      /at a quiet time nobody and nothing acts on it/,
    );
  });

  test('finds a decision on data that has changed meanwhile', async () => {
    expect(await findFirstFault({ alterCommand: removeVersionChecks })).toMatch(
      /revision|version|rewritten|does not say/,
    );
  });

  test('finds money that does not arrive', async () => {
    expect(await findFirstFault({ alterCommand: removeBalances })).toMatch(/by the journal and|is shown/);
  });

  test('finds a slot that returns to a task that closed at the same moment', {
    timeout: maxWaitMs,
  }, async () => {
    // The worlds before it would take two seconds each.
    expect(await findFirstFault({ alterCommand: returnSlotsToClosedTasks }, 14, 100)).toMatch(
      /it is closed in the end and holds \d+|an audit finds .*hold_after_end/,
    );
  });

  test('finds an order that no sweep would find', async () => {
    expect(await findFirstFault({ alterCommand: removeNextChecks })).toMatch(
      /at a quiet time no sweep would find it/,
    );
  });

  test('finds a gap in the events', async () => {
    expect(await findFirstFault({ alterCommand: removeThirdEvents })).toMatch(/came with no event/);
  });
});

test('some hundred orders end as their process says, with every kind of failure around them', async () => {
  const { failure, orderEnds } = await simulate({ seed: 9, orders: 300 });
  expect(failure).toBeUndefined();
  expect(orderEnds.size).toBeGreaterThan(3);
});

test('a failing seed prints how to repeat it', async () => {
  const { failure } = await simulate({ seed: 1, orders: 1, sabotage: { isStreamDisabled: true } });
  expect(failure).toMatch(/^Seed 1, world 0:\n.*\nAgain: npm run simulate -- --seed 1 --world 0\nord_/s);
});
