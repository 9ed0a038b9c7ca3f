import { Worker } from 'node:worker_threads';
import type { FunctionSettings } from './function-settings.ts';
import type { FromWorker, FunctionError, ToWorker, WorkerSettings } from './messages.ts';
import { createRunningInvocations, type Outcome } from './running-invocations.ts';
import { createWorkerProgram } from './worker-program.ts';

/** As in Lambda, the code has ten seconds to load before the timeout of the first invocation starts. */
const maxStartMs = 10_000;
/** After a timeout, a worker that does not answer a ping within this time is blocked, and is replaced. */
const maxPongMs = 250;

/** One worker thread that runs one function's code, like an execution environment of Lambda. */
export type FunctionInstance = {
  /** Resolves when its code is loaded, or when loading failed. */
  readonly settled: Promise<void>;
  invoke(event: string, requestId: string): Promise<Outcome>;
  /** Resolves when no invocation runs. */
  idle(): Promise<void>;
  terminate(): Promise<void>;
};

export type InstanceOptions = {
  readonly settings: FunctionSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffset: SharedArrayBuffer;
  readonly log: (chunk: string | Uint8Array) => void;
  /** Called once, when this instance accepts no more invocations. */
  readonly onGone: () => void;
};

const startWorker = ({ settings, environment, clockOffset, log }: InstanceOptions): Worker => {
  const { name, arn, codeFolder, handler, memoryMb, timeoutMs } = settings;
  const workerData: WorkerSettings = { name, arn, codeFolder, handler, memoryMb, timeoutMs, clockOffset };
  const worker = new Worker(createWorkerProgram(), {
    name,
    workerData,
    env: { ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  worker.stdout.on('data', log);
  worker.stderr.on('data', log);
  return worker;
};

const exitError = (requestId: string, fault: unknown, code: number): FunctionError => {
  const outOfMemory = fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const exitReason =
    fault instanceof Error && !outOfMemory ? `${fault.name}: ${fault.message}` : `exit status ${code}`;
  return {
    errorType: outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited with error: ${outOfMemory ? 'signal: killed' : exitReason}`,
  };
};

/** Calls `onSilence` unless `stop` is called in time. A second `start` has no effect. */
const startWatchdog = (ms: number, onSilence: () => void) => {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      timer ??= setTimeout(onSilence, ms);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};

const startTimeoutError = (functionName: string): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `${functionName} did not load in 10 seconds`,
});

/** Starts a worker for the function. It accepts invocations immediately, and runs them when its code is loaded. */
export const startInstance = (options: InstanceOptions): FunctionInstance => {
  const { settings, log } = options;
  const worker = startWorker(options);
  let isGone = false;
  let fault: unknown;
  let startFault: FunctionError | undefined;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();

  const post = (message: ToWorker): void => worker.postMessage(message);
  const logLine = (requestId: string, text: string): void =>
    log(`${new Date().toISOString()}\t${requestId}\tERROR\t${text}\n`);

  const running = createRunningInvocations(settings.timeoutMs, (requestId, error) => {
    logLine(requestId, error.errorMessage);
    post({ type: 'ping' });
    pong.start();
  });
  const discardInstance = (): void => {
    settle();
    if (!isGone) options.onGone();
    isGone = true;
    start.stop();
    pong.stop();
  };
  const terminate = async (): Promise<void> => {
    discardInstance();
    await worker.terminate();
  };
  const failStart = (error: FunctionError): void => {
    startFault = error;
    logLine('-', `${error.errorType}: ${error.errorMessage}`);
    void terminate();
  };
  const pong = startWatchdog(maxPongMs, () => void terminate());
  const start = startWatchdog(maxStartMs, () => failStart(startTimeoutError(settings.name)));

  const handleMessage = (message: FromWorker): void => {
    if (message.type === 'result') running.settle(message.id, message);
    else if (message.type === 'error') running.settle(message.id, { error: message.error });
    else if (message.type === 'failed-to-start') failStart(message.error);
    else if (message.type === 'pong') pong.stop();
    else {
      start.stop();
      running.startTimers();
      settle();
    }
  };

  start.start();
  worker.on('message', handleMessage);
  worker.on('error', (thrown) => {
    fault = thrown;
    logLine('-', String(thrown));
  });
  worker.on('exit', (code) => {
    discardInstance();
    running.failAll((requestId) => startFault ?? exitError(requestId, fault, code));
  });

  return {
    settled,
    invoke: (event, requestId) =>
      running.add(requestId, (id) => post({ type: 'invoke', id, requestId, event })),
    idle: running.idle,
    terminate,
  };
};
