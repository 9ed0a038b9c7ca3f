import { type Box, innerBoxes, toDataView } from './iso-boxes.ts';
import { damagedError, tooComplexError } from './unreadable-error.ts';

/** Nine hours at 60 frames per second, far above a short video. */
const MAX_SAMPLES = 2_000_000;

/** Boxes whose children a demuxer reads, at any position. */
const PARENT_BOXES = new Set([
  ...['moov', 'moof', 'trak', 'traf', 'mdia', 'minf', 'stbl'],
  ...['dinf', 'edts', 'mfra', 'mvex', 'schi', 'sinf', 'wave'],
]);

type Table = { readonly type: string; readonly view: DataView };

function* listTables(bytes: Uint8Array, parent: Box): Generator<Table> {
  for (const box of innerBoxes(bytes, parent.start, parent.end)) {
    if (PARENT_BOXES.has(box.type)) yield* listTables(bytes, box);
    else yield { type: box.type, view: toDataView(bytes.subarray(box.start, box.end)) };
  }
}

/** The number at `at`, or 0 beyond the end; the demuxer then reports a broken table. */
const uint32 = ({ view }: Table, at: number): number => (at + 4 <= view.byteLength ? view.getUint32(at) : 0);

/** Bytes per entry, for tables with a full-box header, a count and entries. */
const entryBytes: Readonly<Record<string, number>> = {
  stts: 8,
  ctts: 8,
  stsc: 12,
  stco: 4,
  co64: 8,
  stss: 4,
};

/** A demuxer trusts the count and would read into the next box. */
const checkTableSize = (table: Table): void => {
  const size = entryBytes[table.type];
  if (size !== undefined && 8 + uint32(table, 4) * size > table.view.byteLength)
    throw damagedError('its index is broken');
  const listsSizes = table.type === 'stsz' && uint32(table, 4) === 0;
  if (listsSizes && 12 + uint32(table, 8) * 4 > table.view.byteLength)
    throw damagedError('its index is broken');
};

/** One field of each entry, in all tables of a type. */
function* listField(tables: readonly Table[], type: string, fieldAt: number): Generator<number> {
  const size = entryBytes[type] ?? 0;
  for (const table of tables.filter((candidate) => candidate.type === type)) {
    const count = uint32(table, 4);
    for (let entry = 0; entry < count; entry += 1) yield uint32(table, 8 + entry * size + fieldAt);
  }
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const maxOf = (values: Iterable<number>): number => {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
};

/** `saiz` has an optional pair of fields, if its first flag is set (ISO/IEC 14496-12, 8.7.8). */
const saizCountAt = (table: Table): number => ((uint32(table, 0) & 1) === 1 ? 13 : 5);

/** Samples that tables count without a byte for each. */
const countedSamples = (table: Table): number => {
  if (table.type === 'trun') return uint32(table, 4);
  if (table.type === 'stz2') return uint32(table, 8);
  return table.type === 'saiz' ? uint32(table, saizCountAt(table)) : 0;
};

/**
 * How many samples a demuxer expands for one track. It expands the times (`stts`) only if there are
 * presentation offsets (`ctts`). Without them, uncompressed sound correctly has a sample per tick.
 */
const openedSamples = (tables: readonly Table[]): number => {
  const offsets = sum(listField(tables, 'ctts', 0));
  const times = offsets > 0 ? sum(listField(tables, 'stts', 0)) : 0;
  return offsets + times + sum(tables.map(countedSamples));
};

const checkChunks = (tables: readonly Table[]): void => {
  if (maxOf(listField(tables, 'stsc', 4)) > MAX_SAMPLES) {
    throw tooComplexError('its index claims more samples than a short video has');
  }
  const offsets = tables.filter(({ type }) => type === 'stco' || type === 'co64');
  if (maxOf(listField(tables, 'stsc', 0)) > sum(offsets.map((table) => uint32(table, 4)))) {
    throw damagedError('its index names a part that is not there');
  }
};

/**
 * Throws when an index (the content of a `moov` or a `moof`) has more samples than a demuxer can open safely.
 * A table can claim billions of samples in a few bytes, and expanding them exhausts the memory.
 */
export const checkIndex = (index: Uint8Array): void => {
  let samples = 0;
  for (const box of innerBoxes(index)) {
    const tables = [...listTables(index, box)];
    tables.forEach(checkTableSize);
    samples += openedSamples(tables);
    if (box.type === 'trak') checkChunks(tables);
  }
  if (samples > MAX_SAMPLES) throw tooComplexError('its index claims more samples than a short video has');
};
