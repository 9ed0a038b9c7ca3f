import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Item, unfoldItem } from '../store/document.ts';
import type { Key } from '../store/keys.ts';
import { migrationSegments, type Segment } from '../store/migrations/segment-store.ts';
import type { Table } from '../store/table.ts';

/** The next items of a segment of the table, and the position after them if more follow. Nothing else scans. */
export const scanSegment = async (
  table: Table,
  { segment, after }: Segment,
  limit: number,
): Promise<{ readonly items: readonly Item[]; readonly after?: Key }> => {
  const { Items = [], LastEvaluatedKey: last } = await table.client.send(
    new ScanCommand({
      TableName: table.name,
      Segment: segment,
      TotalSegments: migrationSegments,
      Limit: limit,
      ConsistentRead: true,
      ExclusiveStartKey: after,
    }),
  );
  return {
    items: Items.map(unfoldItem),
    ...(last && { after: { pk: String(last.pk), sk: String(last.sk) } }),
  };
};
