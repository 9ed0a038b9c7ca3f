import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { PayoutProvider, ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { partsOf } from '#shared/domain/ledger/accounts.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { readStoredText } from '#shared/store/packing/pack-text.ts';
import { maxWaitMs } from './expect-no-faults.ts';
import { toWorldSeed } from './simulate.ts';
import { type InjectedDefect, runWorld } from './world.ts';

const failure = { code: 'TIMEOUT', message: 'Nothing was received.', fixableBy: 'platform' } as const;

/** A provider with misread responses. */
const misreadStatus =
  (read: (answer: ProviderPayoutStatus) => ProviderPayoutStatus) =>
  (provider: PayoutProvider): PayoutProvider => {
    const answerOf = (response: Promise<ProviderPayoutStatus>) =>
      response.catch((): ProviderPayoutStatus => ({ status: 'unknown' })).then(read);
    return {
      ...provider,
      submit: (parameters) => answerOf(provider.submit(parameters)),
      query: (number) => answerOf(provider.query(number)),
    };
  };

/** Each request contains its time. */
const changeBytes = () => {
  let calls = 0;
  return (provider: PayoutProvider): PayoutProvider => ({
    ...provider,
    submit: (parameters) => {
      calls += 1;
      return provider.submit(parameters + ' '.repeat(calls));
    },
  });
};

/** Every payment of an order is entered into the journal twice. */
const postTwice = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const operations = command.input.TransactItems ?? [];
  const again = operations.flatMap(({ Put }) =>
    Put?.Item && String(Put.Item.pk).startsWith('JOURNAL#order#')
      ? [{ Put: { ...Put, Item: { ...Put.Item, sk: `${Put.Item.sk}A` } } }]
      : [],
  );
  return new TransactWriteCommand({ ...command.input, TransactItems: [...operations, ...again] });
};

/** Every payment of an order to an agency is one minor unit short; the creator has it. */
const shortenShare = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const operations = command.input.TransactItems ?? [];
  const shortened = operations.map((operation) => {
    const text = readStoredText(operation.Put?.Item?.document) ?? '';
    if (!String(operation.Put?.Item?.pk).startsWith('JOURNAL#order#') || !text.includes('"agency/')) {
      return operation;
    }
    const { entry, ...rest } = JSON.parse(text) as { entry: JournalEntry };
    const by: Readonly<Record<string, number>> = { agency: -1, creator: 1 };
    const postings = entry.postings.map((posting) => ({
      ...posting,
      amount: posting.amount + (by[partsOf(posting.account).owner] ?? 0),
    }));
    const document = JSON.stringify({ ...rest, entry: { ...entry, postings } });
    return { Put: { ...operation.Put, Item: { ...operation.Put?.Item, document } } };
  });
  return new TransactWriteCommand({
    ...command.input,
    TransactItems: shortened as typeof operations,
  });
};

/** Every order is made with an agency share that its creator does not have. */
const insertAgency = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const operations = command.input.TransactItems ?? [];
  const made = operations.map((operation) => {
    const text = readStoredText(operation.Put?.Item?.document) ?? '';
    if (operation.Put?.Item?.sk !== 'ORDER' || operation.Put?.Item?.version !== 1) return operation;
    const { order } = JSON.parse(text) as { order: Order };
    const terms = { ...order.terms, agency: { id: 'agy_gone', share: 100 } };
    const document = JSON.stringify({ order: { ...order, terms } });
    return { Put: { ...operation.Put, Item: { ...operation.Put.Item, document } } };
  });
  return new TransactWriteCommand({ ...command.input, TransactItems: made as typeof operations });
};

/** Writes attributes under other names, in every update of a transaction. */
const renameAttributes =
  (rename: (name: string) => string) =>
  (command: object): object => {
    if (!(command instanceof TransactWriteCommand)) return command;
    const TransactItems = command.input.TransactItems?.map(({ Update, ...others }) => {
      if (!Update?.ExpressionAttributeNames) return { ...others, ...(Update && { Update }) };
      const names = Object.entries(Update.ExpressionAttributeNames).map(([short, name]) => [
        short,
        rename(name),
      ]);
      return { Update: { ...Update, ExpressionAttributeNames: Object.fromEntries(names) } };
    });
    return new TransactWriteCommand({ ...command.input, TransactItems });
  };

/** Settlements omit for whom they must be withdrawn. */
const forgetWithdrawals = renameAttributes((name) => (name === 'withdrawsFor' ? 'forgotten' : name));

/** The sums by kind of account omit the accounts of earners. */
const dropSums = renameAttributes((name) => (name.startsWith('credit creator') ? 'credit somebody' : name));

/** The accounts of withdrawals in progress stay unchanged when a withdrawal ends. */
const keepInFlightBalance = (command: object): object => {
  if (!(command instanceof TransactWriteCommand)) return command;
  const items = command.input.TransactItems?.filter(
    ({ Update }) =>
      !/withdrawing/.test(`${Update?.UpdateExpression} ${JSON.stringify(Update?.ExpressionAttributeNames)}`),
  );
  return new TransactWriteCommand({ ...command.input, TransactItems: items });
};

/** The first fault in some worlds with a defect. */
const findFirstFault = async (sabotage: InjectedDefect): Promise<string | undefined> => {
  for (let world = 0; world < 30; world += 1) {
    const { faults } = await runWorld(toWorldSeed(1, world), sabotage);
    if (faults[0] !== undefined) return faults[0];
  }
  return undefined;
};

describe('a simulated world finds', { timeout: maxWaitMs }, () => {
  test('an unclear response that is read as a failure', async () => {
    const alterProvider = misreadStatus((answer) =>
      answer.status === 'unknown' ? { status: 'failed', failure } : answer,
    );
    expect(await findFirstFault({ alterProvider })).toMatch(/it has failed, and the provider never said so/);
  });

  test('a payout that is read as done while it is in progress', async () => {
    const alterProvider = misreadStatus((answer) =>
      answer.status === 'processing' ? { ...answer, status: 'paid' } : answer,
    );
    expect(await findFirstFault({ alterProvider })).toMatch(/it is paid, and the provider never paid it/);
  });

  test('a returned payout that is not posted', async () => {
    const alterProvider = misreadStatus((answer) =>
      answer.status === 'returned' ? { status: 'paid', reference: 'bank' } : answer,
    );
    expect(await findFirstFault({ alterProvider })).toMatch(/the provider has paid 0, the journal \d+/);
  });

  test('a payout that is sent again with other bytes', async () => {
    expect(await findFirstFault({ alterProvider: changeBytes() })).toMatch(/is sent again with other bytes/);
  });

  test('an order that pays twice', async () => {
    expect(await findFirstFault({ alterCommand: postTwice })).toMatch(
      /pays out a second time|falls to -|by the journal/,
    );
  });

  test('money in progress after the end of its withdrawal', async () => {
    expect(await findFirstFault({ alterCommand: keepInFlightBalance })).toMatch(
      /by the journal and|falls to -/,
    );
  });

  test('an agency’s share that was not agreed', async () => {
    expect(await findFirstFault({ alterCommand: shortenShare })).toMatch(
      /platform, agency and creator get .* instead of/,
    );
  });

  test('an order that gives a share to an agency that its creator does not have', async () => {
    expect(await findFirstFault({ alterCommand: insertAgency })).toMatch(
      /its agency is agy_gone with 100, and/,
    );
  });

  test('a settlement that its creator chose to have withdrawn, and is not', async () => {
    expect(await findFirstFault({ alterCommand: forgetWithdrawals })).toMatch(
      /not to be withdrawn for the (creator|agency)/,
    );
  });

  test('a trial balance that omits something', async () => {
    expect(await findFirstFault({ alterCommand: dropSums })).toMatch(
      /the trial balance shows -?\d+ for creator/,
    );
  });
});
