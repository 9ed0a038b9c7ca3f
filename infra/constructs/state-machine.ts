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

/** The ARN of a state machine of the stage, in the account and region that a stack is deployed to. */
export const machineArn = (stage: Stage, name: string): string =>
  `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:stateMachine:${nameIn(stage, name)}`;

/**
 * What executions are started by: the alias of a durable stage, else the machine itself. A permission on the machine
 * covers its aliases.
 */
export const startArn = (stage: Stage, name: string): string =>
  `${machineArn(stage, name)}${stage.durable ? `:${alias}` : ''}`;

const alias = 'live';

/** The log of a machine's transitions. Below this prefix a delivery does not use up the account's log resource policy. */
export const machineLogName = (stage: Stage, name: string): string =>
  `/aws/vendedlogs/states/${nameIn(stage, name)}`;

/**
 * A Standard state machine in JSONata with tracing and its transitions logged. The log holds no execution data:
 * inputs carry task tokens, and the execution's own history shows them to whoever may look for 90 days. A durable stage
 * keeps each definition as a version, so that the alias can go back to the one before.
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
  if (stage.durable) publishVersion(scope, stage, machine);
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
