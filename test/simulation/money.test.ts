import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { PayoutAnswer, PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import { seedOf } from './simulate.ts';
import { patienceMs } from './sound.ts';
import { runWorld, type Sabotage } from './world.ts';

const failure = { code: 'TIMEOUT', message: 'Nothing was heard.', fixableBy: 'platform' } as const;

/** A provider whose answers are read wrongly. */
const misread =
  (read: (answer: PayoutAnswer) => PayoutAnswer) =>
  (provider: PayoutProvider): PayoutProvider => {
    const answerOf = (asked: Promise<PayoutAnswer>) =>
      asked.catch((): PayoutAnswer => ({ status: 'unknown' })).then(read);
    return {
      ...provider,
      submit: (parameters) => answerOf(provider.submit(parameters)),
      query: (number) => answerOf(provider.query(number)),
    };
  };

/** What is sent names the moment of its sending. */
const withNewBytes = () => {
  let calls = 0;
  return (provider: PayoutProvider): PayoutProvider => ({
    ...provider,
    submit: (parameters) => {
      calls += 1;
      return provider.submit(parameters + ' '.repeat(calls));
    },
  });
};

/** Whatever an order pays is entered into the journal twice. */
const paidTwice = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const operations = command.input.TransactItems ?? [];
  const again = operations.flatMap(({ Put }) =>
    Put?.Item && String(Put.Item.pk).startsWith('JOURNAL#order#')
      ? [{ Put: { ...Put, Item: { ...Put.Item, sk: `${Put.Item.sk}A` } } }]
      : [],
  );
  return new TransactWriteCommand({ ...command.input, TransactItems: [...operations, ...again] });
};

/** Purses of money on its way are left as they were when a withdrawal ends. */
const stuckPurse = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const kept = command.input.TransactItems?.filter(
    ({ Update }) =>
      !/withdrawing/.test(`${Update?.UpdateExpression} ${JSON.stringify(Update?.ExpressionAttributeNames)}`),
  );
  return new TransactWriteCommand({ ...command.input, TransactItems: kept });
};

/** The first fault that is found in some worlds with a defect. */
const faultOf = async (sabotage: Sabotage): Promise<string | undefined> => {
  for (let world = 0; world < 30; world += 1) {
    const { faults } = await runWorld(seedOf(1, world), sabotage);
    if (faults[0] !== undefined) return faults[0];
  }
  return undefined;
};

describe('a simulated world finds', { timeout: patienceMs }, () => {
  test('an unclear answer that is taken for a failure', async () => {
    const alterProvider = misread((answer) =>
      answer.status === 'unknown' ? { status: 'failed', failure } : answer,
    );
    expect(await faultOf({ alterProvider })).toMatch(/it has failed, and the provider never said so/);
  });

  test('a payout that is taken for done while it is under way', async () => {
    const alterProvider = misread((answer) =>
      answer.status === 'processing' ? { ...answer, status: 'paid' } : answer,
    );
    expect(await faultOf({ alterProvider })).toMatch(/it is paid, and the provider never paid it/);
  });

  test('a return of the bank’s that is not booked', async () => {
    const alterProvider = misread((answer) =>
      answer.status === 'returned' ? { status: 'paid', reference: 'bank' } : answer,
    );
    expect(await faultOf({ alterProvider })).toMatch(/the provider has paid 0, the journal \d+/);
  });

  test('a payout that is sent again with other bytes', async () => {
    expect(await faultOf({ alterProvider: withNewBytes() })).toMatch(/is sent again with other bytes/);
  });

  test('an order that pays twice', async () => {
    expect(await faultOf({ alter: paidTwice })).toMatch(/pays out a second time|falls to -|by the journal/);
  });

  test('money on its way that its withdrawal has left', async () => {
    expect(await faultOf({ alter: stuckPurse })).toMatch(/by the journal and|falls to -/);
  });
});
