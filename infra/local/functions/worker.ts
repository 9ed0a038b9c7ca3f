import { AsyncLocalStorage } from 'node:async_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { type Handler, loadHandler } from './load-handler.ts';
import type { FromWorker, FunctionError, ResultText, ToWorker, WorkerSettings } from './messages.ts';
import { followPlatformClock } from './worker-clock.ts';
import { redirectConsole } from './worker-console.ts';

const settings = workerData as WorkerSettings;
const running = new AsyncLocalStorage<string>();

const writeLine = redirectConsole(running);

const send = (message: FromWorker): void => parentPort?.postMessage(message);

const toFunctionError = (thrown: unknown): FunctionError => {
  if (!(thrown instanceof Error))
    return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  return {
    errorType: thrown.name || 'Error',
    errorMessage: thrown.message,
    trace: (thrown.stack ?? '').split('\n'),
  };
};

const contextOf = (requestId: string) => {
  const deadline = performance.now() + settings.timeoutMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
  };
};

const serialize = (result: unknown): string => {
  try {
    return JSON.stringify(result) ?? 'null';
  } catch (fault) {
    const message = `Unable to stringify response body: ${fault instanceof Error ? fault.message : fault}`;
    throw Object.assign(new Error(message), { name: 'Runtime.MarshalError' });
  }
};

/** A longer body is a part of the text, so that the size of the whole is checked. */
const maxSeparateCharacters = 500_000;

const hasSeparateBody = (result: unknown): result is { readonly body: string } =>
  typeof result === 'object' &&
  result !== null &&
  'body' in result &&
  typeof result.body === 'string' &&
  result.body.length <= maxSeparateCharacters;

const toResultText = (result: unknown): ResultText => {
  if (!hasSeparateBody(result)) return { payload: serialize(result) };
  const { body, ...rest } = result;
  const payload = serialize(rest);
  return payload.length <= maxSeparateCharacters ? { payload, body } : { payload: serialize(result) };
};

const invoke = async (
  handler: Handler,
  { id, requestId, event }: ToWorker & { type: 'invoke' },
): Promise<void> => {
  try {
    const result = await running.run(requestId, () => handler(JSON.parse(event), contextOf(requestId)));
    send({ type: 'result', id, ...toResultText(result) });
  } catch (thrown) {
    const error = toFunctionError(thrown);
    running.run(requestId, () => writeLine('ERROR', `Invoke Error ${JSON.stringify(error)}`));
    send({ type: 'error', id, error });
  }
};

followPlatformClock(settings.clockOffset);

try {
  const handler = await loadHandler(settings.codeFolder, settings.handler);
  // Until now, the port has queued earlier messages.
  parentPort?.on('message', (message: ToWorker) => {
    if (message.type === 'ping') send({ type: 'pong' });
    else void invoke(handler, message);
  });
  send({ type: 'ready' });
} catch (thrown) {
  send({ type: 'failed-to-start', error: toFunctionError(thrown) });
}
