import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Execution, ExecutionTrigger, HistoryEvent } from '#infra/local/state-machines/execution.ts';
import type { ExecutionStore } from '#infra/local/state-machines/execution-store.ts';
import { advance, beginExecution } from '#infra/local/state-machines/interpreter.ts';
import { executionArnOf } from '#infra/local/state-machines/machine.ts';
import { readDefinition } from '#infra/local/state-machines/read-definition.ts';
import { openSqliteStore } from '#infra/local/state-machines/sqlite-store.ts';
import { openMemoryStore } from '#test/support/state-machines/memory-store.ts';
import { machineArn, orderMachine, roleArn } from './machines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-machines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { definition, hash, text } = readDefinition(orderMachine);
const startedAt = Date.UTC(2026, 0, 1);
const origin = {
  arn: executionArnOf(machineArn('order'), 'ord_1'),
  name: 'ord_1',
  machineArn: machineArn('order'),
  machineName: 'order',
  roleArn,
  definitionHash: hash,
  inputText: '{"orderId":"ord_1"}',
  startedAt,
};
const random = (): number => 0.5;

/** What happens next to an order: its task returns, its token is answered, or its time comes. */
function chooseTrigger({ current }: Execution): { trigger: ExecutionTrigger; delayMs: number } {
  const phase = current?.phase;
  if (phase?.type === 'waiting') return { trigger: { type: 'clock' }, delayMs: 60_000 };
  if (phase?.type !== 'working') return { trigger: { type: 'proceed' }, delayMs: 0 };
  const { attempt, token = '' } = phase;
  if (phase.isSubmitted) {
    return {
      trigger: { type: 'answered', token, answer: { output: { decision: 'approve' } } },
      delayMs: 5000,
    };
  }
  return { trigger: { type: 'returned', attempt, result: { price: 5 } }, delayMs: 100 };
}

/** Runs an order to its end, with a new store from `reopen` after each step. */
async function runOrder(
  reopen: (store?: ExecutionStore) => ExecutionStore,
): Promise<{ end: Execution; history: HistoryEvent[] }> {
  let store = reopen();
  const begun = beginExecution(definition, origin);
  store.saveDefinition(hash, text);
  expect(store.create(begun.execution, begun.events)).toBe(true);
  let now = startedAt;
  for (;;) {
    store = reopen(store);
    const execution = store.find(origin.arn);
    if (execution === undefined) throw new Error('The order was lost.');
    const history = store.history(origin.arn, { limit: 1000, reverse: false });
    expect(history).toHaveLength(execution.eventCount);
    if (execution.status !== 'RUNNING') {
      store.close();
      return { end: execution, history };
    }
    const { trigger, delayMs } = chooseTrigger(execution);
    now += delayMs;
    const step = await advance(definition, execution, trigger, { now, random });
    expect(step.changed).toBe(true);
    store.save(step.execution, step.events);
  }
}

test('a store that is closed and opened at every step has the same end and history as one in memory', async () => {
  const inMemory = await runOrder((store) => store ?? openMemoryStore());
  const onFile = await runOrder((store) => {
    store?.close();
    return openSqliteStore(folder);
  });
  expect(inMemory.end.status).toBe('SUCCEEDED');
  expect(onFile).toEqual(inMemory);
});

describe.each([
  ['in memory', () => openMemoryStore()],
  ['on file', () => openSqliteStore(folder)],
])('a store %s', (_, open) => {
  const executionOf = (name: string): Execution => ({
    ...beginExecution(definition, { ...origin, name, arn: executionArnOf(origin.machineArn, name) })
      .execution,
  });
  const event = (id: number): HistoryEvent => ({
    id,
    previousEventId: id - 1,
    timestamp: startedAt,
    type: 'PassStateEntered',
  });

  test('keeps one execution for each name, and definitions by their hash', () => {
    const store = open();
    expect(store.create(executionOf('a'), [event(1)])).toBe(true);
    expect(store.create(executionOf('a'), [event(1)])).toBe(false);
    store.saveDefinition('h', 'text');
    store.saveDefinition('h', 'text');
    expect([store.definitionText('h'), store.definitionText('other')]).toEqual(['text', undefined]);
    store.close();
  });

  test('lists the latest started first, by status, in pages', () => {
    const store = open();
    for (const name of ['a', 'b', 'c', 'd']) store.create(executionOf(name), []);
    store.save({ ...executionOf('b'), status: 'FAILED' }, []);
    const names = (page: Parameters<ExecutionStore['list']>[1]): string[] =>
      store.list(origin.machineArn, page).map(({ execution }) => execution.origin.name);
    expect(names({ limit: 2 })).toEqual(['d', 'c']);
    const before = store.list(origin.machineArn, { limit: 2 }).at(-1)?.number ?? 0;
    expect(names({ limit: 2, before })).toEqual(['b', 'a']);
    expect(names({ limit: 9, status: 'RUNNING' })).toEqual(['d', 'c', 'a']);
    expect(names({ limit: 9, status: 'FAILED' })).toEqual(['b']);
    expect(store.list('another', { limit: 9 })).toEqual([]);
    expect(store.running().map(({ origin: { name } }) => name)).toEqual(['a', 'c', 'd']);
    store.close();
  });

  test('returns a history in both directions, in pages', () => {
    const store = open();
    const execution = executionOf('a');
    store.create(execution, [event(1), event(2)]);
    store.save(execution, [event(3), event(4)]);
    const ids = (page: Parameters<ExecutionStore['history']>[1]): number[] =>
      store.history(execution.origin.arn, page).map(({ id }) => id);
    expect(ids({ limit: 3, reverse: false })).toEqual([1, 2, 3]);
    expect(ids({ limit: 3, reverse: false, from: 3 })).toEqual([4]);
    expect(ids({ limit: 3, reverse: true })).toEqual([4, 3, 2]);
    expect(ids({ limit: 3, reverse: true, from: 2 })).toEqual([1]);
    store.close();
  });

  test('removes what ended too long ago, and the oldest of too many ended executions with their events', () => {
    const store = open();
    for (const name of ['a', 'b', 'c', 'd', 'e']) store.create(executionOf(name), [event(1)]);
    const end = (name: string, stoppedAt: number): void =>
      store.save({ ...executionOf(name), status: 'SUCCEEDED', stoppedAt }, []);
    end('a', startedAt + 1);
    end('c', startedAt + 3);
    end('d', startedAt + 2);
    end('e', startedAt + 4);
    const names = (): string[] =>
      store.list(origin.machineArn, { limit: 9 }).map(({ execution }) => execution.origin.name);
    store.prune(startedAt + 3, 100);
    expect(names()).toEqual(['e', 'c', 'b']);
    store.prune(startedAt, 1);
    expect(names()).toEqual(['e', 'b']);
    expect(store.history(executionArnOf(origin.machineArn, 'a'), { limit: 9, reverse: false })).toEqual([]);
    store.create(executionOf('f'), [event(1)]);
    expect(names()).toEqual(['f', 'e', 'b']);
    store.close();
  });

  test('refuses to save an execution it does not have', () => {
    const store = open();
    expect(() => store.save(executionOf('none'), [])).toThrow('There is no execution');
    store.close();
  });
});

test('a failed write changes neither the execution nor its events', () => {
  const store = openSqliteStore(folder);
  const begun = beginExecution(definition, origin);
  store.create(begun.execution, begun.events);
  expect(() => store.save({ ...begun.execution, status: 'FAILED' }, begun.events)).toThrow();
  expect(store.find(origin.arn)?.status).toBe('RUNNING');
  expect(store.history(origin.arn, { limit: 9, reverse: false })).toHaveLength(1);
  store.close();
});

/** Runs the child for a moment, kills it without warning, and returns its output. */
async function runUntilKilled(orders: number, killAfterLines: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      new URL('./killed-child.ts', import.meta.url).pathname,
      folder,
      String(orders),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === killAfterLines) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return lines;
}

test('killed repeatedly, a process loses nothing that it acknowledged and repeats at most the running task', async () => {
  const orders = 12;
  const killAfterLines = [9, 23, 31];
  const kills = killAfterLines.length;
  const said: string[] = [];
  for (const lines of [...killAfterLines, Number.POSITIVE_INFINITY])
    said.push(...(await runUntilKilled(orders, lines)));
  const store = openSqliteStore(folder);
  for (const line of said) {
    const [what, name = ''] = line.split(' ');
    if (what === 'started') expect(store.find(executionArnOf(machineArn('killed'), name))).toBeDefined();
  }
  const ended = store.list(machineArn('killed'), { limit: 1000 });
  expect(ended).toHaveLength(orders);
  for (const { execution } of ended) {
    expect(execution.status).toBe('SUCCEEDED');
    const history = store.history(execution.origin.arn, { limit: 1000, reverse: false });
    expect(history.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      ...Array.from({ length: 6 }, () => [
        'TaskStateEntered',
        'TaskScheduled',
        'TaskStarted',
        'TaskSucceeded',
        'TaskStateExited',
      ]).flat(),
      'ExecutionSucceeded',
    ]);
    // A task runs again only when a kill came between its start and its end, never after its result was stored.
    const runs = said
      .filter((line) => line.startsWith(`did ${execution.origin.name} `))
      .map((line) => line.split(' ')[2]);
    expect(runs.filter((task, index) => task !== runs[index - 1])).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ]);
    expect(runs.length).toBeLessThanOrEqual(6 + kills);
  }
  store.close();
});
