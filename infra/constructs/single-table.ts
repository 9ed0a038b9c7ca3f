import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
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
  });
  for (const indexName of indexNames) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: stringKey(`${indexName}pk`),
      sortKey: stringKey(`${indexName}sk`),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
  return table;
};
