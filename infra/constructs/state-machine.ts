import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CfnStateMachineAlias,
  CfnStateMachineVersion,
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

/** The ARN of a state machine, in the account and region that a stack is deployed to. */
export const machineArn = (stage: Stage, name: string): string =>
  `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:stateMachine:${nameIn(stage, name)}`;

/** The ARN that starts executions: the alias in a durable stage, else the machine. A machine's permission covers both. */
export const startArn = (stage: Stage, name: string): string =>
  `${machineArn(stage, name)}${stage.isDurable ? `:${alias}` : ''}`;

const alias = 'live';

/** The log group of a machine. With this prefix it takes no space in the account's log resource policy. */
export const machineLogName = (stage: Stage, name: string): string =>
  `/aws/vendedlogs/states/${nameIn(stage, name)}`;

/**
 * Creates a Standard state machine in JSONata that traces and logs its transitions. The log contains no execution data,
 * because inputs contain task tokens. A durable stage keeps each definition as a version, so that the alias can return
 * to the previous one.
 */
export const createStateMachine = (
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
  const machine = new StateMachine(scope, 'Machine', {
    stateMachineName: nameIn(stage, name),
    stateMachineType: StateMachineType.STANDARD,
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(define(scope)),
    tracingEnabled: stage.isTraced,
    logs: {
      level: LogLevel.ALL,
      includeExecutionData: false,
      destination: logGroup,
    },
  });
  if (stage.isDurable) publishVersion(scope, stage, machine);
  return machine;
};

const publishVersion = (scope: Construct, stage: Stage, machine: StateMachine): void => {
  const version = new CfnStateMachineVersion(scope, 'Version', {
    stateMachineArn: machine.stateMachineArn,
    stateMachineRevisionId: machine.stateMachineRevisionId,
  });
  version.applyRemovalPolicy(stage.removalPolicy);
  new CfnStateMachineAlias(scope, 'Live', {
    name: alias,
    routingConfiguration: [{ stateMachineVersionArn: version.attrArn, weight: 100 }],
  });
};
