import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { StreamClient, WireRecord } from './stream-client.ts';

/** The content of the engine's iterators: the shard, and the number of the last record that was read. */
const IteratorPosition = z.object({ table_name: z.string(), shard_id: z.string(), position: z.number() });

type Position = z.infer<typeof IteratorPosition>;

const parseIterator = (iterator: string): Position =>
  IteratorPosition.parse(JSON.parse(Buffer.from(iterator, 'base64').toString()));

const createIterator = (place: Position): string => Buffer.from(JSON.stringify(place)).toString('base64');

/** The platform adds an index from numbers to records. */
const statement = `
  SELECT sequence_number, event_name, keys_json, new_image, old_image, created_at,
    (SELECT stream_view_type FROM _tables WHERE table_name = :table) AS view
  FROM _stream_records
  WHERE table_name = :table AND shard_id = :shard AND CAST(sequence_number AS INTEGER) > :after
  ORDER BY CAST(sequence_number AS INTEGER) LIMIT :limit`;

type Row = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>[number];

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '');

/** Parses an image when it is needed: for seven of eight records, the keys already show that no mapping matches. */
const parseOnce = (text: string) => {
  let parsed: ReturnType<typeof JSON.parse>;
  return () => {
    if (text !== '') parsed ??= JSON.parse(text);
    return parsed;
  };
};

const toWireRecord = (row: Row): WireRecord => {
  const [newImage, oldImage] = [textOf(row.new_image), textOf(row.old_image)];
  const [readNewImage, readOldImage] = [parseOnce(newImage), parseOnce(oldImage)];
  const keys = textOf(row.keys_json);
  return {
    eventName: textOf(row.event_name),
    dynamodb: {
      ApproximateCreationDateTime: Number(row.created_at),
      Keys: JSON.parse(keys),
      get NewImage() {
        return readNewImage();
      },
      get OldImage() {
        return readOldImage();
      },
      SequenceNumber: textOf(row.sequence_number),
      SizeBytes: keys.length + newImage.length + oldImage.length,
      StreamViewType: textOf(row.view),
    },
  };
};

const numberOf = ({ dynamodb }: WireRecord): number => Number(dynamodb?.SequenceNumber);

/** The stream records of the engine's file, for all mappings. */
export type StreamFile = {
  read(place: Position, limit: number): readonly WireRecord[];
  close(): void;
};

/**
 * Reads stream records directly from the engine's file. Mappings read the same records at almost the same time, so the last ones are
 * kept for the next reader.
 */
export const openStreamFile = (file: string): StreamFile => {
  let opened: { database: DatabaseSync; select: ReturnType<DatabaseSync['prepare']> } | undefined;
  let last: { readonly place: Position; readonly records: readonly WireRecord[] } | undefined;

  /** The kept records after a position. Empty if they begin later, or belong to another shard. */
  const findKept = ({ table_name: table, shard_id: shard, position }: Position, limit: number) => {
    if (last?.place.table_name !== table || last.place.shard_id !== shard || last.place.position > position)
      return [];
    return last.records.filter((record) => numberOf(record) > position).slice(0, limit);
  };
  const open = () => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    return { database, select: database.prepare(statement) };
  };
  return {
    read: (place, limit) => {
      const keptRecords = findKept(place, limit);
      if (keptRecords.length > 0) return keptRecords;
      opened ??= open();
      const { table_name: table, shard_id: shard, position: after } = place;
      const records = opened.select.all({ table, shard, after, limit }).map(toWireRecord);
      if (records.length > 0) last = { place, records };
      return records;
    },
    close: () => {
      opened?.database.close();
      opened = undefined;
    },
  };
};

/**
 * The engine's streams, with records read from its file. Over HTTP, the engine serializes every image of every record for each reader.
 */
export const streamFromFile = (file: StreamFile, engine: StreamClient): StreamClient => {
  /** A reader passes the iterator that it got last. */
  let next: { readonly iterator: string; readonly place: Position } | undefined;
  return {
    ...engine,
    records: async (iterator, limit) => {
      const place = next?.iterator === iterator ? next.place : parseIterator(iterator);
      const records = file.read(place, limit);
      const last = records.at(-1);
      if (last === undefined) return { records, next: iterator };
      const nextPlace = { ...place, position: numberOf(last) };
      next = { iterator: createIterator(nextPlace), place: nextPlace };
      return { records, next: next.iterator };
    },
  };
};
