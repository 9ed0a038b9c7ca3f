import type { paths } from '#shared/contract/client/paths.mts';
import { api, expectData, type Schemas, sendUnderKey } from './api.ts';

export type BulkBody = NonNullable<
  paths['/operations/bulk']['post']['requestBody']
>['content']['application/json'];

export type BulkItem = Schemas['BulkResult']['items'][number];

/** The most subjects of one request. */
const maxSubjects = 50;

/** Sends an act on any number of subjects, in requests of fifty one after the other. Repeated with the same key, it does what is left. */
export const sendInBulk = async (
  subjectIds: readonly string[],
  key: string,
  toBody: (subjectIds: string[]) => BulkBody,
): Promise<readonly BulkItem[]> => {
  const items: BulkItem[] = [];
  for (let from = 0; from < subjectIds.length; from += maxSubjects) {
    const body = toBody(subjectIds.slice(from, from + maxSubjects));
    const result = await sendUnderKey(`${key}-${from}`, () =>
      expectData(api.POST('/operations/bulk', { body })),
    );
    items.push(...result.items);
  }
  return items;
};
