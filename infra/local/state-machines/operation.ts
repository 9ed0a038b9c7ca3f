import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { Execution } from './execution.ts';
import type { ExecutionStore } from './execution-store.ts';
import type { Json, JsonObject } from './json.ts';
import type { Machine } from './machine.ts';
import type { Runner } from './runner.ts';
import { ServiceError } from './service-error.ts';

/** What the operations share. */
export type Service = {
  readonly runner: Runner;
  readonly store: ExecutionStore;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly clock: Clock;
  readonly random: () => number;
};

export type Operation = (service: Service, body: unknown) => Promise<Json>;

const toIssueText = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.join('.') || 'the request'}: ${message}`;

/** An operation with its request's schema. An invalid request gives ValidationException. */
export const createOperation =
  <S extends z.ZodType>(
    schema: S,
    run: (service: Service, request: z.output<S>) => Json | Promise<Json>,
  ): Operation =>
  async (service, body) => {
    const read = schema.safeParse(body);
    if (!read.success)
      throw new ServiceError('ValidationException', read.error.issues.map(toIssueText).join('; '));
    return run(service, read.data);
  };

export const arn = z.string().min(1).max(256);
/** The size of a page. 0 or undefined means the default. */
export const maxResults = z
  .int()
  .min(0)
  .max(1000)
  .default(0)
  .transform((count) => (count === 0 ? 100 : count));
export const nextToken = z.string().min(1).max(3096).optional();

/** In AWS JSON, a time is in seconds since 1970, with fractions. */
export const toSeconds = (ms: number): number => ms / 1000;

export function getMachine(service: Service, machineArn: string): Machine {
  checkArn(machineArn, 'stateMachine');
  const unqualified = machineArn.split(':').slice(0, 7).join(':');
  const machine = service.machines.get(unqualified);
  if (machine && (machineArn === unqualified || machine.aliases?.includes(machineArn))) return machine;
  throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
}

export function getExecution(service: Service, executionArn: string): Execution {
  checkArn(executionArn, 'execution');
  const execution = service.runner.find(executionArn);
  if (execution !== undefined) return execution;
  throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
}

function checkArn(text: string, kind: 'stateMachine' | 'execution'): void {
  const [scheme, partition, service, region, account, resource, ...name] = text.split(':');
  const isWhole = scheme === 'arn' && partition && service === 'states' && region && account;
  // A machine's ARN can end with a version or an alias.
  if (isWhole && resource === kind && (name.length === 2 || (name.length === 1 && kind === 'stateMachine')))
    return;
  throw new ServiceError('InvalidArn', `Invalid Arn: 'Invalid ARN: it is not the ARN of a ${kind}: ${text}'`);
}

/** Removes undefined values. */
export function omitUndefined(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const defined: JsonObject = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) defined[key] = value;
  return defined;
}
