import type { Execution, HistoryEvent } from '#infra/local/state-machines/execution.ts';
import type { ExecutionStore, HistoryPage, ListPage } from '#infra/local/state-machines/execution-store.ts';

type StoredExecution = { readonly number: number; execution: Execution; readonly events: HistoryEvent[] };

function pageOf(events: readonly HistoryEvent[], { from, limit, reverse }: HistoryPage): HistoryEvent[] {
  const ordered = reverse ? events.toReversed() : events;
  const isIn = (id: number): boolean => from === undefined || (reverse ? id < from : id > from);
  return ordered.filter((event) => isIn(event.id)).slice(0, limit);
}

/** An execution store without a file, for tests and simulation. */
export function openMemoryStore(): ExecutionStore {
  const definitions = new Map<string, string>();
  const stored = new Map<string, StoredExecution>();
  let lastNumber = 0;
  const find = (arn: string): StoredExecution => {
    const found = stored.get(arn);
    if (found === undefined) throw new Error(`There is no execution ${arn} to save.`);
    return found;
  };
  return {
    saveDefinition: (hash, text) => void definitions.set(hash, text),
    definitionText: (hash) => definitions.get(hash),
    create: (execution, events) => {
      const { arn } = execution.origin;
      if (stored.has(arn)) return false;
      stored.set(arn, { number: ++lastNumber, execution, events: [...events] });
      return true;
    },
    save: (execution, events) => {
      const found = find(execution.origin.arn);
      found.execution = execution;
      found.events.push(...events);
    },
    find: (arn) => stored.get(arn)?.execution,
    history: (arn, page) => pageOf(stored.get(arn)?.events ?? [], page),
    list: (machineArn, { status, before, limit }: ListPage) =>
      [...stored.values()]
        .filter(({ execution }) => execution.origin.machineArn === machineArn)
        .filter(({ execution }) => status === undefined || execution.status === status)
        .filter(({ number }) => before === undefined || number < before)
        .toSorted((one, other) => other.number - one.number)
        .slice(0, limit)
        .map(({ number, execution }) => ({ number, execution })),
    running: () =>
      [...stored.values()].map(({ execution }) => execution).filter(({ status }) => status === 'RUNNING'),
    prune: (endedBefore, maxExecutions) => {
      for (const [arn, { number, execution }] of stored) {
        const newerEnded = [...stored.values()].filter(
          (other) => other.number > number && other.execution.status !== 'RUNNING',
        );
        const isOld = (execution.stoppedAt ?? endedBefore) < endedBefore;
        if (execution.status !== 'RUNNING' && (isOld || newerEnded.length >= maxExecutions))
          stored.delete(arn);
      }
    },
    close: () => undefined,
  };
}
