import { performance } from 'node:perf_hooks';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { readCommandLine } from '#infra/command-line.ts';
import { addEffects, type Sums } from '#shared/domain/audits/numbers.ts';
import { addDays } from '#shared/domain/calendar.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import { addDuration, toEpochMs, toInstant } from '#shared/domain/time.ts';
import { effectsOf } from '#shared/store/audits/entry-effects.ts';
import { keysOf } from '#shared/store/audits/place.ts';
import { alwaysTrue, commit, update } from '#shared/store/commit.ts';
import { unfoldItem } from '#shared/store/document.ts';
import { indexes, indexKeys } from '#shared/store/indexes.ts';
import { accountShards, shardOf } from '#shared/store/keys.ts';
import { entryWrites, toJournalRecord } from '#shared/store/ledger/journal-store.ts';
import { endOfDay, walkJournal } from '#shared/store/ledger/walk-journal.ts';
import { toStoredValues } from '#shared/store/packing/pack-text.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { putItems } from '#test/support/put-items.ts';
import { createAuditPolicy, runAudit } from '#test/support/run-audit.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { createWorld, expectSuccess, type TestWorld } from '#test/support/world.ts';

const dayMs = 86_400_000;

/** Entries that credit parties in turn, and the numbers that their transactions would have written. */
const makeBooks = async ({ deps }: TestWorld, entries: number, days: number, parties: number) => {
  const { table, policy } = deps;
  const [start, sums]: [number, Sums] = [toEpochMs(deps.now()), new Map()];
  let items: Item[] = [];
  for (let at = 0; at < entries; at += 1) {
    const party = account.creatorAvailable(`crt_${String(at % parties).padStart(26, '0')}`);
    const id = deps.ids.create('ent');
    const entry = {
      ...{ id, at: toInstant(start + Math.floor((at * days * dayMs) / entries)) },
      cause: { kind: 'erasure', id, step: 'bench' },
      postings: transfer(account.clearing('sandbox'), party, money(100 + (at % 900), 'CNY')),
    } as const;
    const item = entryWrites(policy, entry)[0]?.operation(table.name).Put?.Item ?? {};
    addEffects(sums, effectsOf(toJournalRecord(unfoldItem(item)), policy));
    items.push(item);
    if (items.length === 1_000 || at + 1 === entries) {
      await putItems(
        table,
        items.map((item) => toStoredValues(item)),
      );
      items = [];
    }
    if ((at + 1) % 100_000 === 0) console.log(`${at + 1} of ${entries} entries written`);
  }
  for (const [place, add] of sums) {
    const [key] = keysOf(place);
    if (!key?.sk) continue;
    const wallet = /^WALLET#(?<id>\S+) BALANCE#(?<currency>\S+)$/.exec(place)?.groups;
    const name = `creator/${wallet?.id}#${wallet?.currency}`;
    const list = wallet ? indexKeys(indexes.accounts(shardOf(name, accountShards)), name) : {};
    await commit(table, [update(key, { add, set: list }, alwaysTrue)]);
  }
};

/** Counts the journal entries that a table's client reads. */
const countEntryReads = (table: Table) => {
  let read = 0;
  const send = (command: object) => {
    const wanted = command instanceof BatchGetCommand ? Object.values(command.input.RequestItems ?? {}) : [];
    read += wanted
      .flatMap(({ Keys = [] }) => Keys)
      .filter(({ sk }) => String(sk).startsWith('ENTRY#')).length;
    return table.client.send(command as never);
  };
  return { table: { ...table, client: { send } as unknown as Table['client'] }, read: () => read };
};

/** The time within which a trial balance of now, or of the end of any day, is read. */
const targetMs = 300;

/**
 * Audits a journal of many entries over many days, for the first time and again. Reads the trial balance now, at the end
 * of a day and within a day. Prints the times, and how many entries each of them read. For a moment within a day it also
 * prints how long the entries of that day alone take.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- books',
      purpose: 'Measures audits and trial balances of a large journal.',
      options: {
        entries: {
          type: 'string',
          value: 'COUNT',
          default: '2000000',
          isNumber: true,
          purpose: 'entries of the journal',
        },
        days: {
          type: 'string',
          value: 'COUNT',
          default: '100',
          isNumber: true,
          purpose: 'days that they cover',
        },
        parties: {
          type: 'string',
          value: 'COUNT',
          default: '1000',
          isNumber: true,
          purpose: 'parties whose wallets they change',
        },
      },
    },
    args,
  );
  const [entries, days] = [Number(values.entries), Number(values.days)];
  const engine = await startTestEngine();
  try {
    const counted = countEntryReads(await engine.newTable());
    const policy = createAuditPolicy({ entriesPerRun: entries });
    const world = createWorld(counted.table, { policy });
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const [began, before] = [performance.now(), counted.read()];
      await work();
      const took = performance.now() - began;
      console.log(`${name.padEnd(44)} ${took.toFixed(0).padStart(8)} ms, ${counted.read() - before} entries`);
    };
    const firstDay = world.deps.now();
    await measure(`${entries} entries over ${days} days written`, () =>
      makeBooks(world, entries, days, Number(values.parties)),
    );
    world.deps.clock.advance(`P${days}D`);
    world.deps.clock.advance('PT10M');
    const audit = async () => {
      const { differences = [] } = await runAudit(world);
      if (differences.length > 0) throw new Error(`the audit differs: ${JSON.stringify(differences[0])}`);
    };
    await measure(`first audit of ${entries} entries`, audit);
    world.deps.clock.advance('PT2H');
    await measure('audit of the last day', audit);
    const read = (query: string) => () =>
      expectSuccess(world.operator.get(`/finance/trial-balance?limit=20${query}`));
    const day = addDuration(firstDay, `P${Math.floor(days / 2)}D`).slice(0, 'yyyy-mm-dd'.length);
    const noon = `${addDays(day, 1)}T12:00:00.000Z`;
    const span = { firstDay: day, from: endOfDay(day), upTo: noon };
    const readEntries = () =>
      walkJournal(world.deps.table, span, Number.POSITIVE_INFINITY, () => undefined, {
        day: addDays(day, 1),
        shard: 0,
      });
    for (const round of ['first', 'second']) {
      await measure(`trial balance now, ${round} (target ${targetMs} ms)`, read(''));
      await measure(`at the end of a day, ${round} (target ${targetMs} ms)`, read(`&asOf=${endOfDay(day)}`));
      await measure(`the entries until noon of a day, ${round}`, readEntries);
      await measure(`trial balance at noon of that day, ${round}`, read(`&asOf=${noon}`));
    }
  } finally {
    await engine.stop();
  }
};
