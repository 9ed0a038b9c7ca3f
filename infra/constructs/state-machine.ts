import { LogGroup } from 'aws-cdk-lib/aws-logs';
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

/** The log of a machine's transitions. Below this prefix a delivery does not use up the account's log resource policy. */
export const machineLogName = (stage: Stage, name: string): string =>
  `/aws/vendedlogs/states/${nameIn(stage, name)}`;

/**
 * A Standard state machine in JSONata with tracing and its transitions logged. The log holds no execution data:
 * inputs carry task tokens, and the execution's own history shows them to whoever may look for 90 days.
 */
export const stateMachine = (
  parent: Construct,
  id: string,
  stage: Stage,
  define: (scope: Construct) => IChainable,
): StateMachine => {
  const scope = new Construct(parent, id);
  const name = id.toLowerCase();
  const logGroup = new LogGroup(scope, 'Logs', {
    logGroupName: machineLogName(stage, name),
    retention: stage.logRetention,
    removalPolicy: stage.removalPolicy,
  });
  return new StateMachine(scope, 'Machine', {
    stateMachineName: nameIn(stage, name),
    stateMachineType: StateMachineType.STANDARD,
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(define(scope)),
    tracingEnabled: true,
    logs: {
      level: LogLevel.ALL,
      includeExecutionData: false,
      destination: logGroup,
    },
  });
};
