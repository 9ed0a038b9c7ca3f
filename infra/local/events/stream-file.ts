import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { StreamClient, WireRecord } from './stream-client.ts';

/** The content of the engine's iterators: the shard, and the number of the last record that was read. */
const IteratorPosition = z.object({ table_name: z.string(), shard_id: z.string(), position: z.number() });

type Position = z.infer<typeof IteratorPosition>;

const parseIterator = (iterator: string): Position => IteratorPosition.parse(JSON.parse(atob(iterator)));

const createIterator = (place: Position): string => btoa(JSON.stringify(place));

/**
 * The platform adds an index from numbers to records. The limit is a part of the text: SQLite plans a statement again
 * whenever its limit is bound, which takes longer than to read a few records.
 */
const toStatement = (limit: number): string => `
  SELECT sequence_number, event_name, keys_json, new_image, old_image, created_at,
    (SELECT stream_view_type FROM _tables WHERE table_name = :table) AS view
  FROM _stream_records
  WHERE table_name = :table AND shard_id = :shard AND CAST(sequence_number AS INTEGER) > :after
  ORDER BY CAST(sequence_number AS INTEGER) LIMIT ${limit}`;

type Statement = ReturnType<DatabaseSync['prepare']>;
type Row = ReturnType<Statement['all']>[number];

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

const isSameShard = (one: Position, other: Position): boolean =>
  one.table_name === other.table_name && one.shard_id === other.shard_id;

const numberOf = ({ dynamodb }: WireRecord): number => Number(dynamodb?.SequenceNumber);

/** The stream records of the engine's file, for all mappings. */
export type StreamFile = {
  read(place: Position, limit: number): readonly WireRecord[];
  close(): void;
};

/**
 * Reads stream records directly from the engine's file. Mappings read the same records at almost the same time. So the last
 * records that one has read are kept for the others, and for a moment that there are none.
 */
export const openStreamFile = (file: string): StreamFile => {
  let database: DatabaseSync | undefined;
  const statements = new Map<number, Statement>();
  let last: { readonly place: Position; readonly records: readonly WireRecord[] } | undefined;
  /** Where the file ended, until this turn of the event loop ends. */
  let end: Position | undefined;

  const getStatement = (limit: number): Statement => {
    database ??= new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    const statement = statements.get(limit) ?? database.prepare(toStatement(limit));
    statements.set(limit, statement);
    return statement;
  };
  /** The kept records after a position. Empty if they begin later, or belong to another shard. */
  const findKept = (place: Position, limit: number): readonly WireRecord[] => {
    if (last === undefined || !isSameShard(last.place, place) || last.place.position > place.position)
      return [];
    return last.records.filter((record) => numberOf(record) > place.position).slice(0, limit);
  };
  const isEnd = (place: Position): boolean =>
    end !== undefined && isSameShard(end, place) && end.position === place.position;
  const markEnd = (place: Position): void => {
    end = place;
    setImmediate(() => {
      end = undefined;
    });
  };
  return {
    read: (place, limit) => {
      const keptRecords = findKept(place, limit);
      if (keptRecords.length > 0 || isEnd(place)) return keptRecords;
      const { table_name: table, shard_id: shard, position: after } = place;
      const records = getStatement(limit).all({ table, shard, after }).map(toWireRecord);
      if (records.length > 0) last = { place, records };
      else markEnd(place);
      return records;
    },
    close: () => {
      database?.close();
      database = undefined;
      statements.clear();
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
