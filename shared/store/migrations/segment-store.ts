import * as z from 'zod';
import { hasRevision, isNew, put, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

/** Number of table segments that a migration reads. Positions are valid for this number only. */
export const migrationSegments = 8;

const SegmentSchema = z.strictObject({
  segment: z.int(),
  revision: z.int(),
  /** The last item that was examined. */
  after: z.strictObject({ pk: z.string(), sk: z.string() }).optional(),
  examined: z.int(),
  changed: z.int(),
  isDone: z.boolean(),
});

/** How far a migration has come in one segment of the table. */
export type Segment = Readonly<z.infer<typeof SegmentSchema>>;

const readSegment = itemReader(SegmentSchema);

/** The progress of a migration in all segments. */
export const readSegments = async (table: Table, name: string): Promise<readonly Segment[]> => {
  const all = Array.from({ length: migrationSegments }, (_, segment) => segment);
  const items = await getItems(
    table,
    all.map((segment) => keys.migrationSegment(name, segment)),
  );
  const stored = new Map(items.map(readSegment).map((one) => [one.segment, one]));
  return all.map(
    (segment) => stored.get(segment) ?? { segment, revision: 0, examined: 0, changed: 0, isDone: false },
  );
};

/** Stores the progress of a segment after a page, unless another run has stored a page since. */
export const segmentWrite = (name: string, { revision, ...segment }: Segment): Write =>
  put(
    { ...keys.migrationSegment(name, segment.segment), ...segment, revision: revision + 1 },
    revision === 0 ? isNew : hasRevision(revision),
  );
