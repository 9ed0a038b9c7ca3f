import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type Handler, loadHandler } from './load-handler.ts';
import type { FromWorker, LoadedFunction, ToWorker, WorkerSettings } from './messages.ts';
import { followPlatformClock } from './worker-clock.ts';
import { redirectConsole } from './worker-console.ts';
import { createWorkerContext } from './worker-context.ts';
import { toFunctionError, toResultText } from './worker-result.ts';

const send = (message: FromWorker): void => parentPort?.postMessage(message);

const running = createWorkerContext((arn, text) => send({ type: 'log', arn, text }));
const writeLine = redirectConsole(running);
const loaded = new Map<string, { readonly function: LoadedFunction; readonly handler: Promise<Handler> }>();

const contextOf = (each: LoadedFunction, requestId: string) => {
  const deadline = performance.now() + each.timeoutMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: each.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: each.arn,
    memoryLimitInMB: String(each.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${each.name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
  };
};

const invoke = ({ arn, id, requestId, event }: ToWorker & { type: 'invoke' }): void => {
  const found = loaded.get(arn);
  if (!found) throw new Error(`An invocation of ${arn} arrived before the order to load it.`);
  void running.run({ function: found.function, requestId }, async () => {
    try {
      const handler = await found.handler;
      const result = await handler(JSON.parse(event), contextOf(found.function, requestId));
      send({ type: 'result', arn, id, ...toResultText(result) });
    } catch (thrown) {
      const error = toFunctionError(thrown);
      writeLine('ERROR', `Invoke Error ${JSON.stringify(error)}`);
      send({ type: 'error', arn, id, error });
    }
  });
};

const load = (each: LoadedFunction): void => {
  const { arn } = each;
  const handler = running.run({ function: each }, () => loadHandler(each));
  loaded.set(arn, { function: each, handler });
  handler.then(
    () => send({ type: 'ready', arn }),
    (thrown: unknown) => send({ type: 'failed-to-start', arn, error: toFunctionError(thrown) }),
  );
};

const { clock, isLow } = workerData as WorkerSettings;
followPlatformClock(clock);
// Linux has a priority for each thread, other systems only for the whole process.
if (isLow && process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'ping') send({ type: 'pong' });
  else if (message.type === 'load') load(message.function);
  else invoke(message);
});
