import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { StreamClient, WireRecord } from './stream-client.ts';

/** The content of the engine's iterators: the shard, and the number of the last record that was read. */
const IteratorPosition = z.object({ table_name: z.string(), shard_id: z.string(), position: z.number() });

const parseIterator = (iterator: string): z.infer<typeof IteratorPosition> =>
  IteratorPosition.parse(JSON.parse(Buffer.from(iterator, 'base64').toString()));

const createIterator = (place: z.infer<typeof IteratorPosition>): string =>
  Buffer.from(JSON.stringify(place)).toString('base64');

/** The platform adds an index from numbers to records. */
const statement = `
  SELECT sequence_number, event_name, keys_json, new_image, old_image, created_at,
    (SELECT stream_view_type FROM _tables WHERE table_name = :table) AS view
  FROM _stream_records
  WHERE table_name = :table AND shard_id = :shard AND CAST(sequence_number AS INTEGER) > :after
  ORDER BY CAST(sequence_number AS INTEGER) LIMIT :limit`;

type Row = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>[number];

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '');

/** Images are parsed on access: for seven of eight records, the keys already show that no mapping matches. */
const toWireRecord = (row: Row): WireRecord => {
  const [newImage, oldImage] = [textOf(row.new_image), textOf(row.old_image)];
  const keys = textOf(row.keys_json);
  return {
    eventName: textOf(row.event_name),
    dynamodb: {
      ApproximateCreationDateTime: Number(row.created_at),
      Keys: JSON.parse(keys),
      get NewImage() {
        return newImage === '' ? undefined : JSON.parse(newImage);
      },
      get OldImage() {
        return oldImage === '' ? undefined : JSON.parse(oldImage);
      },
      SequenceNumber: textOf(row.sequence_number),
      SizeBytes: keys.length + newImage.length + oldImage.length,
      StreamViewType: textOf(row.view),
    },
  };
};

/**
 * The engine's streams, with records read directly from its file. Over HTTP, the engine serializes every image of every
 * record for each reader.
 */
export const streamFile = (file: string, engine: StreamClient): StreamClient => {
  let opened: { database: DatabaseSync; page: (iterator: string, limit: number) => Row[] } | undefined;
  const open = () => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    const select = database.prepare(statement);
    return {
      database,
      page: (iterator: string, limit: number) => {
        const { table_name: table, shard_id: shard, position: after } = parseIterator(iterator);
        return select.all({ table, shard, after, limit });
      },
    };
  };
  return {
    ...engine,
    records: async (iterator, limit) => {
      opened ??= open();
      const records = opened.page(iterator, limit).map(toWireRecord);
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      const next =
        last === undefined
          ? iterator
          : createIterator({ ...parseIterator(iterator), position: Number(last) });
      return { records, next };
    },
    destroy: () => {
      opened?.database.close();
      opened = undefined;
      engine.destroy();
    },
  };
};
