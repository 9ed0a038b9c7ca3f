import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The position of a platform's writes: the commits to the table and to the executions, and the last stream
 * record.
 */
export type WriteMark = { readonly commits: string; readonly record: number };

const pollMs = 20;
const requiredQuietPolls = 5;
const maxPolls = 200;

const openReadOnly = (file: string): DatabaseSync =>
  new DatabaseSync(file, { readOnly: true, timeout: 5_000 });

/**
 * Watches the files of a platform from outside. SQLite reports to every connection whether another one has
 * committed, so that no write is missed; the stream's records name the items.
 */
export const createWriteWatcher = (home: string) => {
  const table = openReadOnly(join(home, 'table', 'table.sqlite'));
  const executions = openReadOnly(join(home, 'state-machines', 'executions.sqlite'));
  const versions = [table, executions].map((database) => database.prepare('PRAGMA data_version'));
  const newest = table.prepare('SELECT MAX(id) AS record FROM _stream_records');
  const since = table.prepare(
    'SELECT event_name AS event, keys_json AS keys FROM _stream_records WHERE id > ? ORDER BY id LIMIT 20',
  );
  const mark = (): WriteMark => ({
    commits: versions.map((version) => version.get()?.data_version).join(),
    record: Number(newest.get()?.record ?? 0),
  });
  return {
    mark,
    /** Resolves when nothing has been written for a while, or after a maximum time. */
    quiet: async (): Promise<WriteMark> => {
      let last = mark();
      for (let [same, polls] = [0, 0]; same < requiredQuietPolls && polls < maxPolls; polls += 1) {
        await pause(pollMs);
        const next = mark();
        same = next.commits === last.commits ? same + 1 : 0;
        last = next;
      }
      return last;
    },
    /** The items that were written since a mark, as text. */
    writtenSince: ({ record }: WriteMark): readonly string[] =>
      since.all(record).map(({ event, keys }) => `${event} ${keys}`),
    close: (): void => {
      table.close();
      executions.close();
    },
  };
};

export type WriteWatcher = ReturnType<typeof createWriteWatcher>;
