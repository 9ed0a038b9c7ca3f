import { randomUUID } from 'node:crypto';
import type { WallClock } from '../clock.ts';
import { createBackgroundQueue } from './background-queue.ts';
import { createFunctionLogs } from './function-log.ts';
import type { FunctionSettings } from './function-settings.ts';
import { createHosts, isBackground } from './hosts.ts';
import type { FunctionError } from './messages.ts';
import type { Outcome } from './running-invocations.ts';

/** Lambda's limit for the payload and the result of a synchronous invocation. */
const maxPayloadBytes = 6 * 1024 * 1024;

/** The result of an invocation, or the error type and the error object as JSON. */
export type InvocationResult =
  | { readonly payload: unknown }
  | { readonly error: string; readonly cause: string };

/** The functions of the assembly, in worker threads that start with the first invocation and stay warm. */
export type FunctionRuntime = {
  readonly functions: readonly FunctionSettings[];
  /**
   * Invokes by ARN or name, with or without a version or alias. Never rejects. A function of the background waits for a
   * quiet time, until the signal aborts.
   */
  invoke(functionArn: string, payload: unknown, signal?: AbortSignal): Promise<InvocationResult>;
  /** Loads the functions' code before their first invocations, one after the other. */
  prewarm(functionArns: readonly string[]): Promise<void>;
  /** Waits up to `graceMs` for running invocations, then stops every worker. */
  stop(graceMs?: number): Promise<void>;
};

export type FunctionRuntimeOptions = {
  readonly functions: readonly FunctionSettings[];
  readonly clock: Pick<WallClock, 'shared'>;
  readonly region: string;
  /** The folder of the log files. */
  readonly logs: string;
  /** Environment variables for every function: the endpoints of the services. */
  readonly environment: Readonly<Record<string, string>>;
  /** The functions that respond to requests of clients, by ARN or name. */
  readonly requestFunctions?: readonly string[];
  /** The maximum number of threads that functions share. By default one for each processor. */
  readonly maxSharedHosts?: number;
};

const toFailedResult = ({ errorType, ...rest }: FunctionError): InvocationResult => ({
  error: errorType,
  cause: JSON.stringify({ errorType, ...rest }),
});

const toTooLargeResult = (what: string): InvocationResult =>
  toFailedResult({
    errorType: what,
    errorMessage: `Payload exceeded the maximum allowed size (${maxPayloadBytes} bytes).`,
  });

const isTooLarge = (text: string): boolean =>
  text.length > maxPayloadBytes ||
  (text.length * 3 > maxPayloadBytes && Buffer.byteLength(text) > maxPayloadBytes);

const toResult = (outcome: Outcome): InvocationResult => {
  if ('error' in outcome) return toFailedResult(outcome.error);
  if (isTooLarge(outcome.payload)) return toTooLargeResult('Function.ResponseSizeTooLarge');
  const payload = JSON.parse(outcome.payload);
  return { payload: outcome.body === undefined ? payload : { ...payload, body: outcome.body } };
};

/** The variables of the template and of Lambda, without those of the host. */
const toEnvironment = (each: FunctionSettings, { region, environment }: FunctionRuntimeOptions) => ({
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: each.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(each.memoryMb),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${each.name}`,
  LAMBDA_TASK_ROOT: each.codeFolder,
  TZ: ':UTC',
  ...environment,
  ...each.environment,
  _HANDLER: each.handler,
});

/** Extracts the function's name from a name, an ARN (both with or without alias), or API Gateway's invocation path. */
const functionName = (reference: string): string => {
  const parts = reference.replace(/^.*\/functions\/(.*)\/invocations$/, '$1').split(':');
  return (parts[0] === 'arn' ? parts[6] : parts[0]) ?? '';
};

/**
 * A runtime like Lambda's. Unlike in Lambda, functions share a thread, and one thread runs several concurrent invocations
 * of a function. Handlers without state between calls behave the same.
 */
export const createFunctionRuntime = (options: FunctionRuntimeOptions): FunctionRuntime => {
  const settingsByName = new Map(options.functions.map((each) => [each.name, each]));
  const settingsByReference = new Map<string, FunctionSettings>();
  const find = (reference: string): FunctionSettings | undefined => {
    const settings = settingsByReference.get(reference) ?? settingsByName.get(functionName(reference));
    if (settings) settingsByReference.set(reference, settings);
    return settings;
  };
  const logs = createFunctionLogs(options.logs, options.functions);
  const hosts = createHosts({
    functions: options.functions,
    environmentOf: (settings) => toEnvironment(settings, options),
    clock: options.clock.shared,
    log: logs.write,
    requestArns: new Set(options.requestFunctions?.flatMap((each) => find(each)?.arn ?? [])),
    maxSharedHosts: options.maxSharedHosts,
  });
  const background = createBackgroundQueue();
  const shutdown = new AbortController();

  const toStopping = () =>
    toFailedResult({ errorType: 'ServiceException', errorMessage: 'The platform is stopping.' });

  return {
    functions: options.functions,
    invoke: async (functionArn, payload, signal) => {
      if (shutdown.signal.aborted) return toStopping();
      const settings = find(functionArn);
      if (!settings)
        return toFailedResult({
          errorType: 'ResourceNotFoundException',
          errorMessage: `Function not found: ${functionArn}`,
        });
      const event = JSON.stringify(payload) ?? '{}';
      if (isTooLarge(event)) return toTooLargeResult('RequestTooLargeException');
      const run = (): Promise<Outcome> => hosts.hostOf(settings).invoke(settings, event, randomUUID());
      if (!isBackground(settings)) return toResult(await background.runFirst(run));
      const outcome = await background.runLater(
        run,
        AbortSignal.any([shutdown.signal, ...(signal ? [signal] : [])]),
      );
      return outcome ? toResult(outcome) : toStopping();
    },
    prewarm: async (functionArns) => {
      for (const functionArn of functionArns) {
        const settings = find(functionArn);
        // A separate thread for the background takes memory, so it starts with the first work.
        if (settings && !shutdown.signal.aborted && !isBackground(settings))
          await hosts.hostOf(settings).load(settings);
      }
    },
    stop: async (graceMs = 2000) => {
      shutdown.abort();
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([hosts.idle(), timeout]);
      clearTimeout(timer);
      await hosts.terminate();
      logs.close();
    },
  };
};
