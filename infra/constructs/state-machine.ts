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
  const stateMachineName = nameIn(stage, id.toLowerCase());
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
      destination: new LogGroup(scope, 'Logs', {
        // Below this prefix a delivery does not use up the account's log resource policy.
        logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
        retention: stage.logRetention,
        removalPolicy: stage.removalPolicy,
      }),
    },
  });
};
