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
import { deadLetterQueue } from './dead-letter-queue.ts';
import { type FunctionSpec, type Site, serviceFunction } from './service-function.ts';
import type { TableInUse } from './single-table.ts';

/** What a record of the stream must look like for a function to be told of it. */
export type Told = {
  readonly eventName: 'INSERT' | 'MODIFY';
  readonly dynamodb: { readonly Keys?: object; readonly NewImage?: object };
};

/** New items whose sort key starts in one of these ways. */
export const keyBegins = (...starts: readonly string[]): Told => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { sk: { S: starts.flatMap((sk) => FilterRule.beginsWith(sk)) } } },
});

/** Open tasks of which the last slot was just taken. */
export const isFull: Told = {
  eventName: 'MODIFY',
  dynamodb: {
    Keys: { sk: { S: FilterRule.isEqual('TASK') } },
    NewImage: {
      slotsLeft: { N: FilterRule.isEqual('0') },
      status: { S: FilterRule.isEqual('open') },
    },
  },
};

/** What a reader is told of, how often again before a record is given up, and how long it gathers a batch. */
export type Reading = {
  readonly told: readonly Told[];
  readonly retries: number;
  readonly batchingSeconds?: number;
};

/**
 * A function that reads the table's stream: only the records of the kinds told (Lambda takes five filters at most), in
 * order for each item, by partition and sort key. A batch that fails is cut at the record that failed. After its retries,
 * or after 12 hours, that record goes to the dead-letter queue with all behind it in the batch, and the stream goes on. DynamoDB serves two readers of a stream well and throttles more, so
 * there are two such functions: the one that wakes the workflow, and the one that projects everything else.
 */
export const streamFunction = (
  parent: Construct,
  id: string,
  site: Site,
  table: TableInUse,
  spec: FunctionSpec,
  { told, retries, batchingSeconds = 0 }: Reading,
): IFunction => {
  const scope = new Construct(parent, id);
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream to read.');
  const handler = serviceFunction(scope, site, spec);
  // By hand, because CDK's own grant allows listing the streams of every table.
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
    // Each batch reads who listens, from one partition. By the second there are few enough batches for it.
    maxBatchingWindow: Duration.seconds(site.stage.durable ? batchingSeconds : 0),
    parallelizationFactor: 4,
    bisectBatchOnError: true,
    retryAttempts: retries,
    maxRecordAge: Duration.hours(12),
    reportBatchItemFailures: true,
    filters: told.map(({ eventName, dynamodb }) =>
      FilterCriteria.filter({ eventName: FilterRule.isEqual(eventName), dynamodb }),
    ),
    onFailure: new SqsDlq(deadLetterQueue(scope, site.stage, spec.entry)),
  });
  const { defaultChild } = mapping.node;
  if (!(defaultChild instanceof CfnEventSourceMapping)) throw new Error(`The mapping ${id} has no resource.`);
  // The alias's ARN as it is; CDK takes it apart and together again by intrinsics that not every reader knows.
  defaultChild.functionName = handler.functionArn;
  return handler;
};
