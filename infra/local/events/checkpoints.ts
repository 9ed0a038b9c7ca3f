import type { EventStore } from './event-store.ts';

/** Where a mapping stands in a shard: before the first record (an iterator), or after a sequence number. */
export type Checkpoint = { readonly kind: 'iterator' | 'sequence'; readonly position: string };

export type Checkpoints = {
  read(mapping: string, shard: string): Checkpoint | undefined;
  write(mapping: string, shard: string, checkpoint: Checkpoint): void;
};

/** The durable positions of event source mappings; `mapping` must name the stream too, as positions are its own. */
export const createCheckpoints = ({ database }: EventStore): Checkpoints => {
  const select = database.prepare('SELECT kind, position FROM checkpoints WHERE mapping = ? AND shard = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?)');
  return {
    read: (mapping, shard) => {
      const row = select.get(mapping, shard);
      if (row === undefined) return undefined;
      return { kind: row.kind === 'sequence' ? 'sequence' : 'iterator', position: String(row.position) };
    },
    write: (mapping, shard, { kind, position }) => void upsert.run(mapping, shard, kind, position),
  };
};
