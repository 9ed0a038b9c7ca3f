import { DatabaseSync } from 'node:sqlite';
import { pause } from '#infra/local/events/backoff.ts';

/** An item's key in DynamoDB JSON: `{"pk": {"S": "…"}}`. */
export type ItemKey = Readonly<Record<string, Readonly<Record<'S' | 'N' | 'B', string>>>>;

export type ExpirySearch = {
  readonly tableName: string;
  readonly keyNames: readonly string[];
  /** The TTL attribute, in epoch seconds. */
  readonly attribute: string;
  readonly nowSeconds: number;
  /** Ends the pause after a slice. */
  readonly signal: AbortSignal;
};

// AWS ignores a TTL that is more than five years in the past.
const maxExpiredAgeSeconds = 5 * 365 * 24 * 3_600;
const maxSliceRows = 500;
/** A search takes at most this part of the thread, which also serves requests. */
const maxThreadShare = 0.1;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const path = (name: string, ...rest: string[]): string => `$${[`."${name}"`, ...rest].join('.')}`;

/**
 * Finds the keys of expired items in slices, by reading the engine's file directly. A scan through the engine would
 * block its other requests ten times as long. Each slice is yielded, also an empty one, so that the caller can stop.
 */
export async function* findExpiredKeys(file: string, search: ExpirySearch): AsyncGenerator<ItemKey[]> {
  const { tableName, keyNames, attribute, nowSeconds, signal } = search;
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const keys = keyNames.map(() => 'json_extract(item_json, ?)').join(', ');
    const slice = database.prepare(
      `SELECT json_array(${keys}) AS key FROM ${quoted(tableName)}
       WHERE rowid >= ? AND rowid < ? AND instr(item_json, ?) > 0
         AND CAST(json_extract(item_json, ?) AS REAL) BETWEEN ? AND ?`,
    );
    const last = database.prepare(`SELECT max(rowid) AS last FROM ${quoted(tableName)}`).get()?.last ?? 0;
    for (let from = 0; from <= Number(last); from += maxSliceRows) {
      const start = performance.now();
      const rows = slice.all(
        ...keyNames.map((name) => path(name)),
        from,
        from + maxSliceRows,
        JSON.stringify(attribute),
        path(attribute, 'N'),
        nowSeconds - maxExpiredAgeSeconds,
        nowSeconds,
      );
      const tookMs = performance.now() - start;
      yield rows.map(({ key }) => readKey(keyNames, String(key)));
      await pause(tookMs * (1 / maxThreadShare - 1), signal);
    }
  } finally {
    database.close();
  }
}

const readKey = (keyNames: readonly string[], json: string): ItemKey => {
  const values: ReadonlyArray<ItemKey[string]> = JSON.parse(json);
  return Object.fromEntries(
    keyNames.flatMap((name, index) => (values[index] ? [[name, values[index]]] : [])),
  );
};
