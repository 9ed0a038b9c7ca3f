import { PutCommand, type UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { nextAttemptAt } from '#shared/domain/backoff.ts';
import { addDuration, type Instant } from '#shared/domain/time.ts';
import type { IndexRange } from '#shared/store/indexes.ts';
import { itemReader } from '#shared/store/stored.ts';
import { getItem, type Table } from '#shared/store/table.ts';
import { defineDue, type Handled, sweepAll, sweepDue } from '#shared/usecases/sweep-due.ts';
import { createTestClock, startTime } from '#test/support/deps.ts';
import { createTableFactory } from '#test/support/table.ts';

const newTable = await createTableFactory();

const readName = itemReader(z.object({ name: z.string() }));

const keyOf = (name: string) => ({ pk: `WORK#${name}`, sk: 'WORK' });

const rangeOf = (kind: string, before: Instant): IndexRange => ({
  index: 'gsi5',
  pk: `DUE#${kind}`,
  between: ['', before],
});

/** Due work of two kinds, and what the last run handled and wrote to its log. */
const openWork = async () => {
  const table: Table = { ...(await newTable()), onUnreadable: () => undefined };
  const clock = createTestClock();
  const handled: string[] = [];
  const lines: string[] = [];
  const send = (command: PutCommand | UpdateCommand) => table.client.send(command as PutCommand);
  return {
    ...{ table, clock, handled, lines },
    add: (kind: string, name: string, attributes: object = { name }) =>
      send(
        new PutCommand({
          TableName: table.name,
          Item: { ...keyOf(name), gsi5pk: `DUE#${kind}`, gsi5sk: `${startTime}#${name}`, ...attributes },
        }),
      ),
    placeOf: async (name: string) => String((await getItem(table, keyOf(name)))?.gsi5sk),
    kind: (kind: string, handle: (name: string) => Promise<Handled<string>>, limit = 2) =>
      defineDue(table, {
        ranges: (now) => [rangeOf(kind, now)],
        read: readName,
        limit,
        handle: ({ name }) => {
          handled.push(name);
          return handle(name);
        },
      }),
    sweep: async (...kinds: Parameters<typeof sweepDue<string>>[1]) => {
      handled.length = 0;
      lines.length = 0;
      const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        lines.push(String(text));
        return true;
      });
      return sweepDue({ table, now: clock.now }, kinds, 'PT1M').finally(() => written.mockRestore());
    },
    oldest: () =>
      lines.map((line) => JSON.parse(line).OldestDueSeconds).filter((value) => value !== undefined),
  };
};

const done = async (): Promise<Handled<string>> => ({
  outcome: 'done',
  next: addDuration(startTime, 'P9D'),
});
const fail = async (): Promise<Handled<string>> => Promise.reject(new Error('It cannot be done.'));

describe('the delay after a failure', () => {
  test('is as long as the wait so far, between a minute and an hour', () => {
    const limits = { min: 'PT1M', max: 'PT1H' };
    const delayAfter = (waited: string) => nextAttemptAt(startTime, addDuration(startTime, waited), limits);
    expect(delayAfter('PT5S')).toBe(addDuration(startTime, 'PT1M5S'));
    expect(delayAfter('PT10M')).toBe(addDuration(startTime, 'PT20M'));
    expect(delayAfter('P30D')).toBe(addDuration(startTime, 'P30DT1H'));
  });
});

describe('a sweep', () => {
  test('handles more than one page of what is due, and nothing twice', async () => {
    const { add, clock, kind, sweep, handled } = await openWork();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await add('x', name);
    clock.advance('PT1M');
    expect(await sweep(kind('x', done))).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(handled.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await sweep(kind('x', done))).toEqual([]);
  });

  test('puts failures off, so that what is behind them is handled', async () => {
    const { add, clock, kind, sweep, oldest } = await openWork();
    for (const name of ['a', 'b', 'c']) await add('x', name);
    await add('x', 'healthy', { name: 'healthy', gsi5sk: `${addDuration(startTime, 'PT1S')}#healthy` });
    clock.advance('PT1M');
    const failing = kind('x', (name) => (name === 'healthy' ? done() : fail()));
    expect((await sweep(failing)).toSorted()).toEqual(['done', 'failed', 'failed', 'failed']);
    expect(oldest()).toEqual([60]);
  });

  test('never stops trying, and waits longer each time, an hour at most', async () => {
    const { add, clock, kind, sweep, handled, oldest } = await openWork();
    await add('x', 'a');
    const attempts: number[] = [];
    for (let minute = 1; minute <= 60 * 24; minute += 1) {
      clock.advance('PT1M');
      await sweep(kind('x', fail));
      if (handled.length > 0) attempts.push(minute);
      if (handled.length > 0) expect(oldest()).toEqual([minute * 60]);
    }
    expect(attempts.slice(0, 7)).toEqual([1, 3, 7, 15, 31, 63, 124]);
    expect(attempts.at(-1)).toBeGreaterThan(60 * 23);
  });

  test('begins with short delays again after something else set another time', async () => {
    const { add, clock, kind, sweep, placeOf } = await openWork();
    await add('x', 'a');
    clock.advance('PT2H');
    await sweep(kind('x', fail));
    expect(await placeOf('a')).toBe(`${addDuration(startTime, 'PT3H')}#a`);
    clock.advance('P1D');
    await add('x', 'a', { name: 'a', gsi5sk: `${addDuration(startTime, 'P1DT2H')}#a` });
    clock.advance('PT1S');
    await sweep(kind('x', fail));
    expect(await placeOf('a')).toBe(`${addDuration(startTime, 'P1DT2H1M1S')}#a`);
  });

  test('puts off what cannot be read, and handles it when it can', async () => {
    const { add, clock, kind, sweep } = await openWork();
    await add('x', 'a', { name: 7 });
    await add('x', 'b');
    clock.advance('PT1M');
    expect((await sweep(kind('x', done))).toSorted()).toEqual(['done', 'unreadable']);
    expect(await sweep(kind('x', done))).toEqual([]);
    clock.advance('PT2M');
    expect(await sweep(kind('x', done))).toEqual(['unreadable']);
  });

  test('lets its kinds take turns', async () => {
    const { add, clock, kind, sweep, handled } = await openWork();
    for (const name of ['x1', 'x2', 'x3']) await add('x', name);
    for (const name of ['y1', 'y2']) await add('y', name);
    clock.advance('PT1M');
    await sweep(kind('x', done, 10), kind('y', done, 10));
    expect(handled).toEqual(['x1', 'y1', 'x2', 'y2', 'x3']);
  });

  test('ends on time, and measures what it left', async () => {
    const { add, clock, kind, sweep, oldest } = await openWork();
    for (const name of ['a', 'b', 'c']) await add('x', name);
    clock.advance('PT1H');
    const slow = kind('x', async () => {
      clock.advance('PT2M');
      return done();
    });
    expect(await sweep(slow)).toEqual(['done', 'skipped']);
    expect(oldest()).toEqual([62 * 60]);
  });

  test('works on the other partitions when one cannot be listed, and fails after the work', async () => {
    const { add, clock, kind, sweep, handled } = await openWork();
    await add('x', 'a');
    clock.advance('PT1M');
    const broken = async () => ({ work: [], errors: [new Error('The partition cannot be listed.')] });
    await expect(sweep(broken, kind('x', done))).rejects.toThrow('cannot be listed');
    expect(handled).toEqual(['a']);
  });

  test('of several is finished before its error ends the run', async () => {
    let hasEnded = false;
    const slow = new Promise<object>((resolve) => {
      setTimeout(() => {
        hasEnded = true;
        resolve({});
      }, 20);
    });
    await expect(sweepAll([Promise.reject(new Error('One fails.')), slow])).rejects.toThrow('One fails.');
    expect(hasEnded).toBe(true);
  });
});
