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

/** The sparse indexes. They hold keys alone: lists read their items from the table, and a change of an item costs no index write. */
export const indexNames = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const;

const stringKey = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * The one table: `pk`/`sk`, sparse indexes `gsi1` … `gsi5` on `gsiNpk`/`gsiNsk`, on demand, with a stream of new
 * images, expiry by `expiresAt` (epoch seconds) and recovery to any second of the last 35 days.
 */
export const singleTable = (scope: Construct, stage: Stage): Table => {
  const table = new Table(scope, 'Table', {
    partitionKey: stringKey('pk'),
    sortKey: stringKey('sk'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    // Keys owned by AWS cost nothing per request; what is secret (payout accounts) is sealed field by field.
    encryption: TableEncryption.DEFAULT,
    stream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: 'expiresAt',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.durable,
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

/** A new table takes 4,000 writes a second and doubles from its own peak; one that is warm takes more at once. */
const throughput = ({ warmThroughput: warm, maxThroughput: max }: Stage) => ({
  ...(warm && {
    warmThroughput: { readUnitsPerSecond: warm.read, writeUnitsPerSecond: warm.write },
  }),
  ...(max && { maxReadRequestUnits: max.read, maxWriteRequestUnits: max.write }),
});

/** What the other stacks know of a table. */
export type TableInUse = {
  readonly tableName: string;
  readonly tableArn: string;
  readonly tableStreamArn: string | undefined;
};

/**
 * The table that functions use: the stack's own, or a restored one, which no stack made. The stack's own stays where
 * it is, with its exports: stacks that were deployed before still import them.
 */
export const tableInUse = (own: Table, { tableStream }: Stage): TableInUse => {
  if (tableStream === undefined) return own;
  for (const value of [own.tableName, own.tableArn, own.tableStreamArn]) Stack.of(own).exportValue(value);
  const [tableArn = ''] = tableStream.split('/stream/');
  return { tableArn, tableName: tableArn.split('/')[1] ?? '', tableStreamArn: tableStream };
};
