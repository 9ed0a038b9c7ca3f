import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll } from 'vitest';
import { isObject } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { createStateMachines, type StateMachines } from '#infra/local/state-machines/state-machines.ts';
import { refuseUpdates } from '#test/support/state-machines/function-request.ts';
import { openMemoryStore } from '#test/support/state-machines/memory-store.ts';
import { createInvokeState, createTokenState, machineArn, machineOf, roleArn } from './machines.ts';
import { createManualClock } from './manual-clock.ts';

export const stateMachineArn = machineArn('ask');
export const definition = machineOf({
  Do: createInvokeState({ Output: '{% $states.result.Payload %}', Next: 'Ask' }),
  Ask: createTokenState({ HeartbeatSeconds: 60, Next: 'Done' }),
  Done: { Type: 'Succeed' },
});
export const tokens = new Map<string, string>();
/** How the function fails, while it fails. */
export const failing: { outcome?: FunctionOutcome | undefined } = {};
export let clock: ReturnType<typeof createManualClock>;
export let machines: StateMachines;
export let server: Server;
export let client: SFNClient;

const startService = async (): Promise<void> => {
  clock = createManualClock();
  machines = createStateMachines({
    store: openMemoryStore(),
    clock,
    machines: [
      { arn: stateMachineArn, name: 'ask', roleArn, definition, loggingLevel: 'ERROR' },
      {
        arn: machineArn('other'),
        name: 'other',
        roleArn,
        definition: machineOf({ Only: { Type: 'Succeed' } }),
      },
    ],
    tasks: {
      invokeFunction: async (_, payload) => {
        if (isObject(payload) && typeof payload.token === 'string')
          tokens.set(executionOfPayload(payload.token), payload.token);
        return failing.outcome ?? { payload };
      },
      updateItem: refuseUpdates,
    },
  });
  machines.start();
  server = createServer(machines.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
};

const stopService = async (): Promise<void> => {
  client.destroy();
  server.close();
  await machines.stop();
  tokens.clear();
  failing.outcome = undefined;
};

/** Serves state machines to the tests of a file. */
export const serveStateMachines = (): void => {
  beforeAll(startService);
  afterAll(stopService);
};

const executionOfPayload = (token: string): string =>
  JSON.parse(Buffer.from(token, 'base64url').toString())[0];

/** Starts an execution and runs it until it waits for its token. */
export async function startWaiting(
  name: string,
  input = '{"a":1}',
): Promise<{ executionArn: string; taskToken: string }> {
  const { executionArn = '' } = await client.send(
    new StartExecutionCommand({ stateMachineArn, name, input }),
  );
  await machines.idle();
  return { executionArn, taskToken: tokens.get(executionArn) ?? '' };
}

export const describeTestExecution = (executionArn: string) =>
  client.send(new DescribeExecutionCommand({ executionArn }));
export const historyOf = async (executionArn: string): Promise<HistoryEvent[]> =>
  (await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }))).events ?? [];
