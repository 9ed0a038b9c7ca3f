import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  CfnEventSourceMapping,
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createDeadLetterQueue } from './dead-letter-queue.ts';
import { createServiceFunction, type FunctionSpec, type Site } from './service-function.ts';
import type { TableReference } from './single-table.ts';

/** Which records of the stream a function receives. */
export type StreamFilter = {
  readonly eventName: 'INSERT' | 'MODIFY';
  readonly dynamodb: { readonly Keys?: object; readonly NewImage?: object };
};

/** Selects new items whose sort key starts with one of these prefixes. */
export const filterInserts = (...prefixes: readonly string[]): StreamFilter => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { sk: { S: prefixes.flatMap((prefix) => FilterRule.beginsWith(prefix)) } } },
});

/** False, or missing as in items of earlier releases. Some emulators find no missing field, so new items say false. */
const isNotTrue = { BOOL: [false, ...FilterRule.notExists()] };

/** Selects new events, except those that the event before them in the same transaction contains. */
export const leadingEvents: StreamFilter = {
  eventName: 'INSERT',
  dynamodb: {
    Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } },
    NewImage: { isFollowUp: isNotTrue },
  },
};

/** Selects new journal entries, except those that the event of the same transaction publishes. */
export const entriesWithoutEvent: StreamFilter = {
  eventName: 'INSERT',
  dynamodb: {
    Keys: { sk: { S: FilterRule.beginsWith('ENTRY#') } },
    NewImage: { hasEvent: isNotTrue },
  },
};

/** Open tasks whose last slot was just taken. */
export const fullTasks: StreamFilter = {
  eventName: 'MODIFY',
  dynamodb: {
    Keys: { sk: { S: FilterRule.isEqual('TASK') } },
    NewImage: {
      slotsLeft: { N: FilterRule.isEqual('0') },
      status: { S: FilterRule.isEqual('open') },
    },
  },
};

/** How a function reads the stream: its filters, the retries of a record, and how long a batch may collect records. */
export type StreamReader = {
  readonly filters: readonly StreamFilter[];
  readonly maxRetries: number;
  readonly batchingSeconds?: number;
};

/**
 * Creates a function that reads the table's stream through at most five filters, in order for each item. A failed batch
 * is split at the failed record. After `maxRetries` or 12 hours, that record and the rest of its batch go to the
 * dead-letter queue, and the stream continues. DynamoDB throttles more than two readers of a stream, so there are two
 * such functions: one wakes the workflow, the other does everything else.
 */
export const createStreamFunction = (
  parent: Construct,
  id: string,
  site: Site,
  table: TableReference,
  spec: FunctionSpec,
  { filters, maxRetries, batchingSeconds = 0 }: StreamReader,
): IFunction => {
  const scope = new Construct(parent, id);
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream to read.');
  const handler = createServiceFunction(scope, site, spec);
  // CDK's grant also allows listing the streams of every table.
  handler.addToRolePolicy(
    new PolicyStatement({
      actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
        (name) => `dynamodb:${name}`,
      ),
      resources: [`${table.tableArn}/stream/*`],
    }),
  );
  const mapping = new EventSourceMapping(scope, 'Mapping', {
    target: handler,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    // Each batch reads all webhook endpoints from one partition. Collecting records limits the number of batches.
    maxBatchingWindow: Duration.seconds(site.stage.isDurable ? batchingSeconds : 0),
    // A new account runs ten functions at once. Two readers of four shards would take 32 with a factor of 4.
    parallelizationFactor: site.stage.isDurable ? 4 : 1,
    bisectBatchOnError: true,
    retryAttempts: maxRetries,
    maxRecordAge: Duration.hours(12),
    reportBatchItemFailures: true,
    filters: filters.map(({ eventName, dynamodb }) =>
      FilterCriteria.filter({ eventName: FilterRule.isEqual(eventName), dynamodb }),
    ),
    onFailure: new SqsDlq(createDeadLetterQueue(scope, site.stage, spec.entry)),
  });
  const { defaultChild } = mapping.node;
  if (!(defaultChild instanceof CfnEventSourceMapping)) throw new Error(`The mapping ${id} has no resource.`);
  // CDK splits and joins the alias's ARN with intrinsic functions that not every reader of templates supports.
  defaultChild.functionName = handler.functionArn;
  return handler;
};
