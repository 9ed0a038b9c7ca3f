import { Worker } from 'node:worker_threads';
import type { FunctionSettings } from './function-settings.ts';
import type { FromWorker, FunctionError, ToWorker, WorkerSettings } from './messages.ts';
import { type Outcome, runningInvocations } from './running-invocations.ts';
import { workerProgram } from './worker-program.ts';

/** Lambda gives the code ten seconds to load before the time of the first invocation begins to count. */
const startMs = 10_000;
/** A worker that does not answer a ping within this time after a timeout blocks its event loop, and is replaced. */
const pongMs = 250;

/** One worker thread that runs one function's code: what Lambda calls an execution environment. */
export type FunctionInstance = {
  /** Resolves once its code is loaded, or cannot be. */
  readonly settled: Promise<void>;
  invoke(event: string, requestId: string): Promise<Outcome>;
  /** Answers once nothing runs any more. */
  idle(): Promise<void>;
  terminate(): Promise<void>;
};

export type InstanceOptions = {
  readonly settings: FunctionSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffset: SharedArrayBuffer;
  readonly log: (chunk: string | Uint8Array) => void;
  /** Called once, when this instance takes no more invocations. */
  readonly onGone: () => void;
};

const startWorker = ({ settings, environment, clockOffset, log }: InstanceOptions): Worker => {
  const { name, arn, codeFolder, handler, memoryMb, timeoutMs } = settings;
  const workerData: WorkerSettings = { name, arn, codeFolder, handler, memoryMb, timeoutMs, clockOffset };
  const worker = new Worker(workerProgram(), {
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
  const told =
    fault instanceof Error && !outOfMemory ? `${fault.name}: ${fault.message}` : `exit status ${code}`;
  return {
    errorType: outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited with error: ${outOfMemory ? 'signal: killed' : told}`,
  };
};

/** Runs `onSilence` unless `stop` is called within the time; starting it twice keeps the first start. */
const watchdog = (ms: number, onSilence: () => void) => {
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

/** Starts a worker for the function; it takes invocations at once and runs them as soon as its code is loaded. */
export const startInstance = (options: InstanceOptions): FunctionInstance => {
  const { settings, log } = options;
  const worker = startWorker(options);
  let gone = false;
  let fault: unknown;
  let startFault: FunctionError | undefined;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();

  const post = (message: ToWorker): void => worker.postMessage(message);
  const note = (requestId: string, text: string): void =>
    log(`${new Date().toISOString()}\t${requestId}\tERROR\t${text}\n`);

  const running = runningInvocations(settings.timeoutMs, (requestId, error) => {
    note(requestId, error.errorMessage);
    post({ type: 'ping' });
    pong.start();
  });
  const leave = (): void => {
    settle();
    if (!gone) options.onGone();
    gone = true;
    start.stop();
    pong.stop();
  };
  const terminate = async (): Promise<void> => {
    leave();
    await worker.terminate();
  };
  const giveUpStart = (error: FunctionError): void => {
    startFault = error;
    note('-', `${error.errorType}: ${error.errorMessage}`);
    void terminate();
  };
  const pong = watchdog(pongMs, () => void terminate());
  const start = watchdog(startMs, () =>
    giveUpStart({
      errorType: 'Sandbox.Timedout',
      errorMessage: `${settings.name} did not load in 10 seconds`,
    }),
  );

  const receive = (message: FromWorker): void => {
    if (message.type === 'result') running.settle(message.id, { payload: message.payload });
    else if (message.type === 'error') running.settle(message.id, { error: message.error });
    else if (message.type === 'failed-to-start') giveUpStart(message.error);
    else if (message.type === 'pong') pong.stop();
    else {
      start.stop();
      running.startTimers();
      settle();
    }
  };

  start.start();
  worker.on('message', receive);
  worker.on('error', (thrown) => {
    fault = thrown;
    note('-', String(thrown));
  });
  worker.on('exit', (code) => {
    leave();
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
