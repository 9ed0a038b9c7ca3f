import { Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createDeadLetterQueue } from './dead-letter-queue.ts';
import { createServiceFunction, type FunctionSpec, type Site } from './service-function.ts';

/** When a rule calls its function: on events that match a pattern, or on a schedule. */
export type RuleTrigger = Pick<RuleProps, 'eventPattern' | 'schedule' | 'description'>;

/**
 * Creates a function that an EventBridge rule calls. Events that EventBridge cannot deliver, and events that the
 * function fails on three times, go to one dead-letter queue.
 */
export const createRuleFunction = (
  parent: Construct,
  id: string,
  site: Site,
  spec: FunctionSpec,
  trigger: RuleTrigger,
): IFunction => {
  const scope = new Construct(parent, id);
  const deadLetters = createDeadLetterQueue(scope, site.stage, spec.entry);
  const handler = createServiceFunction(scope, site, spec, deadLetters);
  const target = new LambdaTarget(handler, {
    deadLetterQueue: deadLetters,
    retryAttempts: 8,
    maxEventAge: Duration.hours(2),
  });
  new Rule(scope, 'Rule', { ...trigger, targets: [target] });
  return handler;
};
