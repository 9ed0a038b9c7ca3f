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

/**
 * What each index copies of an item beside its keys. `gsi3` is the task hall alone, which takes only the order from
 * its index and the tasks from the table; copying nothing, it is not written again when a slot is taken.
 */
export const projections = {
  gsi1: ProjectionType.ALL,
  gsi2: ProjectionType.ALL,
  gsi3: ProjectionType.KEYS_ONLY,
  gsi4: ProjectionType.ALL,
  gsi5: ProjectionType.ALL,
} as const;

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
  for (const [indexName, projectionType] of Object.entries(projections)) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: stringKey(`${indexName}pk`),
      sortKey: stringKey(`${indexName}sk`),
      projectionType,
    });
  }
  return table;
};
