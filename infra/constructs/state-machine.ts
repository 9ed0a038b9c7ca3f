import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';

/** The ARN of a state machine of the stage, in the account and region that a stack is deployed to. */
export const machineArn = (stage: Stage, name: string): string =>
  `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:stateMachine:${nameIn(stage, name)}`;

/** Under which name a machine's entries into trouble are counted. */
export const troubleMetric = (stage: Stage, id: string) => ({
  metricNamespace: 'Astrolabe',
  metricName: nameIn(stage, `${id.toLowerCase()}-trouble`),
});

/**
 * A Standard state machine in JSONata with tracing and its transitions logged. The log holds no execution data:
 * inputs carry task tokens, and the execution's own history shows them to whoever may look for 90 days. Entries into the
 * states of `trouble` are counted from that log, so that they are seen even when no function works.
 */
export const stateMachine = (
  parent: Construct,
  id: string,
  stage: Stage,
  define: (scope: Construct) => IChainable,
  trouble: readonly string[] = [],
): StateMachine => {
  const scope = new Construct(parent, id);
  const stateMachineName = nameIn(stage, id.toLowerCase());
  const logGroup = new LogGroup(scope, 'Logs', {
    // Below this prefix a delivery does not use up the account's log resource policy.
    logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
    retention: stage.logRetention,
    removalPolicy: stage.removalPolicy,
  });
  if (trouble.length > 0) {
    new MetricFilter(scope, 'Trouble', {
      logGroup,
      ...troubleMetric(stage, id),
      filterPattern: FilterPattern.literal(
        `{ ($.type = "*StateEntered") && (${trouble.map((name) => `($.details.name = "${name}")`).join(' || ')}) }`,
      ),
    });
  }
  return new StateMachine(scope, 'Machine', {
    stateMachineName,
    stateMachineType: StateMachineType.STANDARD,
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(define(scope)),
    tracingEnabled: true,
    removalPolicy: stage.removalPolicy,
    logs: {
      level: LogLevel.ALL,
      includeExecutionData: false,
      destination: logGroup,
    },
  });
};
