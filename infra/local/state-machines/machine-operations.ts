import * as z from 'zod';
import type { Json, JsonObject } from './json.ts';
import type { Machine } from './machine.ts';
import {
  arn,
  createOperation,
  getExecution,
  getMachine,
  maxResults,
  nextToken,
  type Operation,
  omitUndefined,
  toSeconds,
} from './operation.ts';
import { makePageToken, readPageToken } from './page-token.ts';
import { ServiceError } from './service-error.ts';

const toObservability = ({ loggingLevel = 'OFF' }: Machine): JsonObject => ({
  loggingConfiguration: { level: loggingLevel, includeExecutionData: loggingLevel !== 'OFF' },
  tracingConfiguration: { enabled: false },
});

const listStateMachines = createOperation(
  z.object({ maxResults, nextToken }),
  (service, { maxResults: limit, nextToken: token }): Json => {
    const from = readPageToken('machines', token) ?? 0;
    const machines = [...service.machines.values()];
    return omitUndefined({
      stateMachines: machines.slice(from, from + limit).map((machine) => ({
        stateMachineArn: machine.arn,
        name: machine.name,
        type: 'STANDARD',
        creationDate: toSeconds(machine.createdAt),
      })),
      nextToken: from + limit < machines.length ? makePageToken('machines', from + limit) : undefined,
    });
  },
);

const describeStateMachine = createOperation(
  z.object({ stateMachineArn: arn, includedData: z.string().optional() }),
  (service, { stateMachineArn }): Json => {
    const machine = getMachine(service, stateMachineArn);
    return {
      stateMachineArn: machine.arn,
      name: machine.name,
      status: 'ACTIVE',
      definition: machine.text,
      roleArn: machine.roleArn,
      type: 'STANDARD',
      creationDate: toSeconds(machine.createdAt),
      revisionId: machine.hash.slice(0, 32),
      ...toObservability(machine),
    };
  },
);

/** An execution keeps the definition that it started with, also after a deployment. */
const describeStateMachineForExecution = createOperation(
  z.object({ executionArn: arn, includedData: z.string().optional() }),
  (service, { executionArn }): Json => {
    const { origin } = getExecution(service, executionArn);
    const definition = service.store.definitionText(origin.definitionHash);
    if (definition === undefined) {
      throw new ServiceError(
        'StateMachineDoesNotExist',
        `State Machine Does Not Exist: '${origin.machineArn}'`,
      );
    }
    const machine = service.machines.get(origin.machineArn);
    return {
      stateMachineArn: origin.machineArn,
      name: origin.machineName,
      definition,
      roleArn: origin.roleArn,
      updateDate: toSeconds(machine?.createdAt ?? origin.startedAt),
      revisionId: origin.definitionHash.slice(0, 32),
      ...(machine && toObservability(machine)),
    };
  },
);

export const machineOperations: Readonly<Record<string, Operation>> = {
  ListStateMachines: listStateMachines,
  DescribeStateMachine: describeStateMachine,
  DescribeStateMachineForExecution: describeStateMachineForExecution,
};
