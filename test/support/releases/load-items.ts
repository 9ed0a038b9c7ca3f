import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item, Table } from '#shared/store/table.ts';
import { putItems } from '../put-items.ts';
import type { Release } from './release.ts';

/** Puts the items of a release into a table unchanged, or those of them that `isWanted` accepts. */
export const loadItems = async (
  table: Table,
  { items }: Release,
  isWanted: (item: Item) => boolean = () => true,
): Promise<readonly Item[]> => {
  const wanted = items.map(({ item }): Item => unmarshall(JSON.parse(JSON.stringify(item)))).filter(isWanted);
  await putItems(table, wanted);
  return wanted;
};
