import { marshall } from '@aws-sdk/util-dynamodb';
import type { StreamFilter } from '#infra/constructs/stream-function.ts';
import { compilePattern } from '#infra/local/events/filter-pattern.ts';
import { streamReaders } from '#infra/stacks/workflow.ts';
import type { Item } from '#shared/store/table.ts';

/** Whether a reader of the stream receives a new item. */
const createFilter = (filters: readonly StreamFilter[]): ((item: Item) => boolean) => {
  const compiled = filters.map(({ eventName, dynamodb }) =>
    compilePattern({ eventName: [eventName], dynamodb }),
  );
  return (item) => {
    const { pk, sk, ...image } = marshall(item, { removeUndefinedValues: true });
    const record = { eventName: 'INSERT', dynamodb: { Keys: { pk, sk }, NewImage: { pk, sk, ...image } } };
    return compiled.some((matches) => matches(record));
  };
};

export const isProjected = createFilter(streamReaders.project.filters);

export const wakesWorkflow = createFilter(streamReaders.wakeWorkflow.filters);
