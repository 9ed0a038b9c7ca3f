import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { isObject, type Json, type JsonObject } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import {
  createStateMachines,
  type StateMachines,
  type StateMachinesOptions,
} from '#infra/local/state-machines/state-machines.ts';
import { refuseUpdates } from '#test/support/state-machines/function-request.ts';
import { openMemoryStore } from '#test/support/state-machines/memory-store.ts';
import { machineArn, roleArn } from './machines.ts';

export const arn = machineArn('order');
export const dayMs = 86_400_000;

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-machines-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Invoke = (functionName: string, payload: Json) => Promise<FunctionOutcome>;

export function open(
  definition: object,
  invokeFunction: Invoke,
  more: Partial<StateMachinesOptions> = {},
): StateMachines {
  const machines = [{ arn, name: 'order', roleArn, definition }];
  const opened = createStateMachines({
    store: openMemoryStore(),
    machines,
    tasks: { invokeFunction, updateItem: refuseUpdates },
    ...more,
  } as StateMachinesOptions);
  opened.start();
  return opened;
}

export const start = async (machines: StateMachines, name: string, input: Json = {}): Promise<string> => {
  const { body } = await machines.call('StartExecution', {
    stateMachineArn: arn,
    name,
    input: JSON.stringify(input),
  });
  return isObject(body) ? String(body.executionArn) : '';
};

export const describeExecution = async (
  machines: StateMachines,
  executionArn: string,
): Promise<JsonObject> => {
  const { body } = await machines.call('DescribeExecution', { executionArn });
  return isObject(body) ? body : {};
};

export const neverResolve = (): Promise<never> => new Promise(() => undefined);
