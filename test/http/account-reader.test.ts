import { describe, expect, test } from 'vitest';
import { type Account, createAccount } from '#shared/domain/accounts/account.ts';
import { createAccountReader } from '#shared/http/account-reader.ts';
import type { Table } from '#shared/store/table.ts';
import { createTestClock, startTime } from '#test/support/deps.ts';

const always = () => true;

/** A reader of one account, which counts how often it reads the table. */
const start = (change: Partial<Account> | 'no account' = {}) => {
  const clock = createTestClock();
  let reads = 0;
  const send = async () => {
    reads += 1;
    if (change === 'no account') return { Items: [] };
    const account: Account = { ...createAccount('ada', startTime), version: 1, ...change };
    return { Item: { pk: 'PERSON#ada', sk: 'PERSON', account } };
  };
  const table = { name: 'table', client: { send } } as unknown as Table;
  const readAccount = createAccountReader({ table, now: clock.now });
  return { clock, readAccount, countReads: () => reads };
};

describe('the account of a request', () => {
  test('is read once for many reads within five seconds', async () => {
    const { readAccount, countReads, clock } = start();
    const read = () => readAccount('ada', { mayWrite: false, isEnough: always });
    for (let at = 0; at < 10; at += 1) expect(await read()).toMatchObject({ id: 'ada' });
    expect(countReads()).toBe(1);
    clock.advance('PT5S');
    await read();
    expect(countReads()).toBe(1);
    clock.advance('PT1S');
    await read();
    expect(countReads()).toBe(2);
  });

  test('is not searched for again within five seconds if there is none, as for staff', async () => {
    const { readAccount, countReads, clock } = start('no account');
    const read = (isEnough = always) => readAccount('ada', { mayWrite: false, isEnough });
    expect(await read()).toBeUndefined();
    const searched = countReads();
    expect(await read()).toBeUndefined();
    expect(countReads()).toBe(searched);
    await read(() => false);
    expect(countReads()).toBe(2 * searched);
    clock.advance('PT6S');
    await read();
    expect(countReads()).toBe(3 * searched);
  });

  test('is read again if the copy lacks what the request needs', async () => {
    const { readAccount, countReads } = start();
    await readAccount('ada', { mayWrite: false, isEnough: always });
    await readAccount('ada', { mayWrite: false, isEnough: () => false });
    expect(countReads()).toBe(2);
  });

  test('is always read for a request that needs the account itself, and leaves no copy', async () => {
    const { readAccount, countReads } = start();
    const need = { mayWrite: true, isEnough: undefined };
    await readAccount('ada', need);
    await readAccount('ada', need);
    await readAccount('ada', { mayWrite: false, isEnough: always });
    expect(countReads()).toBe(3);
  });

  test.each(['closing', 'erasing', 'erased'] as const)('is never a copy in the phase %s', async (erasure) => {
    const { readAccount, countReads } = start({ erasure });
    const read = () => readAccount('ada', { mayWrite: false, isEnough: always });
    await read();
    await read();
    expect(countReads()).toBe(2);
  });
});
