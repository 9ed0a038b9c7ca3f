import { Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { deadLetterQueue } from './dead-letter-queue.ts';
import { type FunctionSpec, type Site, serviceFunction } from './service-function.ts';

/** When a rule fires: on events that match a pattern, or on a schedule. */
export type Trigger = Pick<RuleProps, 'eventPattern' | 'schedule' | 'description'>;

/**
 * A function that an EventBridge rule calls. What EventBridge could not deliver and what the function failed on
 * three times end in the same dead-letter queue.
 */
export const ruleFunction = (
  parent: Construct,
  id: string,
  site: Site,
  spec: FunctionSpec,
  trigger: Trigger,
): IFunction => {
  const scope = new Construct(parent, id);
  const deadLetters = deadLetterQueue(scope, site.stage, spec.entry);
  const handler = serviceFunction(scope, site, spec, deadLetters);
  const target = new LambdaTarget(handler, {
    deadLetterQueue: deadLetters,
    retryAttempts: 8,
    maxEventAge: Duration.hours(2),
  });
  new Rule(scope, 'Rule', { ...trigger, targets: [target] });
  return handler;
};
