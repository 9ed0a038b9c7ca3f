import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';

/** The name of a function's dead-letter queue. It is fixed, so that its alarm needs no reference across stacks. */
export const deadLetterQueueName = (stage: Stage, entry: string): string =>
  nameIn(stage, `${entry.replace('/', '-')}-dead-letters`);

/** Creates a queue for events that a function failed on. It keeps them for 14 days, the maximum of SQS. */
export const createDeadLetterQueue = (scope: Construct, stage: Stage, entry: string): Queue =>
  new Queue(scope, 'DeadLetters', {
    queueName: deadLetterQueueName(stage, entry),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
