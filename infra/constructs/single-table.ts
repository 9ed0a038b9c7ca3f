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
 * The attributes that the task hall's index copies beside its keys. An index is written whenever one of its
 * attributes changes, so what is not here (the brief, the questions) costs the hall nothing.
 */
export const taskHallAttributes: readonly string[] = [
  'entity',
  'taskId',
  'status',
  'title',
  'advertiserId',
  'advertiserName',
  'category',
  'platform',
  'formats',
  'difficulty',
  'engagement',
  'audience',
  'reward',
  'slots',
  'slotsLeft',
  'applyBefore',
  'publishedAt',
];

/** The index of the task hall. */
export const taskHallIndex = 'gsi3';

const indexes = ['gsi1', 'gsi2', taskHallIndex, 'gsi4', 'gsi5'];

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
  for (const indexName of indexes) {
    const keys = { partitionKey: stringKey(`${indexName}pk`), sortKey: stringKey(`${indexName}sk`) };
    const projection =
      indexName === taskHallIndex
        ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...taskHallAttributes] }
        : { projectionType: ProjectionType.ALL };
    table.addGlobalSecondaryIndex({ indexName, ...keys, ...projection });
  }
  return table;
};
