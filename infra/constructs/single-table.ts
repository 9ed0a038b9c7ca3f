import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';

/** The sparse indexes. They contain only keys, so a change of other attributes costs no index write. */
export const indexNames = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const;

const stringKey = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * Creates the table: keys `pk` and `sk`, sparse indexes `gsi1` to `gsi5` on `gsiNpk` and `gsiNsk`, and a stream of new
 * images. Items expire by `expiresAt` (epoch seconds). The table can be restored to any second of the last 35 days.
 */
export const createTable = (scope: Construct, stage: Stage): Table => {
  const table = new Table(scope, 'Table', {
    partitionKey: stringKey('pk'),
    sortKey: stringKey('sk'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    // Keys owned by AWS cost nothing per request. Secret fields (payout accounts) are encrypted separately.
    encryption: TableEncryption.DEFAULT,
    stream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: 'expiresAt',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.isDurable,
    removalPolicy: stage.removalPolicy,
    ...throughput(stage),
  });
  for (const indexName of indexNames) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: stringKey(`${indexName}pk`),
      sortKey: stringKey(`${indexName}sk`),
      projectionType: ProjectionType.KEYS_ONLY,
      ...throughput(stage),
    });
  }
  return table;
};

/** A new table starts with 4,000 writes per second and grows from there. A warm table accepts more at once. */
const throughput = ({ warmThroughput: warm, maxThroughput: max }: Stage) => ({
  ...(warm && {
    warmThroughput: { readUnitsPerSecond: warm.read, writeUnitsPerSecond: warm.write },
  }),
  ...(max && { maxReadRequestUnits: max.read, maxWriteRequestUnits: max.write }),
});

/** A table as other stacks refer to it. */
export type TableReference = {
  readonly tableName: string;
  readonly tableArn: string;
  readonly tableStreamArn: string | undefined;
};

/**
 * The table that functions use: the stack's table, or a restored table that is outside every stack. The stack's table
 * keeps its exports, because deployed stacks still import them.
 */
export const toTableReference = (table: Table, { tableStream }: Stage): TableReference => {
  if (tableStream === undefined) return table;
  for (const value of [table.tableName, table.tableArn, table.tableStreamArn])
    Stack.of(table).exportValue(value);
  const [tableArn = ''] = tableStream.split('/stream/');
  return { tableArn, tableName: tableArn.split('/')[1] ?? '', tableStreamArn: tableStream };
};
