import { Worker } from 'node:worker_threads';
import type { FunctionSettings } from './function-settings.ts';
import type { FromWorker, FunctionError, ToWorker, WorkerSettings } from './messages.ts';
import { createRunningInvocations, type Outcome, type RunningInvocations } from './running-invocations.ts';
import { createWorkerProgram } from './worker-program.ts';

/**
 * Loading takes processor time, and a busy machine has little. So code that loads slowly is waited for; this limit is
 * for code that never finishes to load.
 */
const maxLoadMs = 120_000;
/** After a timeout, a worker that does not answer a ping within this time is blocked, and is replaced. */
const maxPongMs = 3_000;

/** One worker thread with the code of one or more functions, like an execution environment of Lambda. */
export type FunctionHost = {
  /** Loads the function's code, once. Resolves when it is loaded, or when loading failed. */
  load(settings: FunctionSettings): Promise<void>;
  /** Loads the function if necessary, and runs it. */
  invoke(settings: FunctionSettings, event: string, requestId: string): Promise<Outcome>;
  /** The number of invocations that run or wait. */
  countInvocations(): number;
  /** Resolves when no invocation runs. */
  idle(): Promise<void>;
  terminate(): Promise<void>;
};

export type HostOptions = {
  readonly environmentOf: (settings: FunctionSettings) => Readonly<Record<string, string>>;
  readonly maxMemoryMb: number;
  /** Whether the thread, and the processes that it starts, have the lowest priority. */
  readonly isLow: boolean;
  readonly clock: SharedArrayBuffer;
  /** Receives a piece of a function's log. Without an ARN, it belongs to no function. */
  readonly log: (arn: string | undefined, text: string) => void;
  /** Called when a function's code could not be loaded here. */
  readonly onFailedLoad: (arn: string) => void;
  /** Called once, when this host accepts no more invocations, with the functions that ran at that moment. */
  readonly onGone: (runningArns: readonly string[]) => void;
};

type Hosted = {
  readonly running: RunningInvocations;
  /** Resolves when the code is loaded, or when loading failed. */
  readonly settled: Promise<void>;
  readonly markLoaded: () => void;
  /** Fails every invocation. */
  readonly end: (errorOf: (requestId: string) => FunctionError) => void;
};

/** With more, V8 collects the whole heap after nearly every collection of young objects; see the README. */
const maxYoungMb = 48;

const startWorker = ({ clock, maxMemoryMb, isLow }: HostOptions): Worker => {
  const workerData: WorkerSettings = { clock, isLow };
  return new Worker(createWorkerProgram(), {
    name: 'functions',
    workerData,
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb, maxYoungGenerationSizeMb: maxYoungMb },
  });
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

const loadTimeoutError = (functionName: string): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `${functionName} did not load in ${maxLoadMs / 1000} seconds`,
});

const toLogLine = (requestId: string, text: string): string =>
  `${new Date().toISOString()}\t${requestId}\tERROR\t${text}\n`;

/** The functions whose code a worker has or loads. */
const createHostedFunctions = (
  { log, environmentOf, onFailedLoad }: HostOptions,
  post: (message: ToWorker) => void,
  onTimeout: () => void,
) => {
  const hosted = new Map<string, Hosted>();

  const failLoad = (arn: string, error: FunctionError): void => {
    const found = hosted.get(arn);
    if (!found) return;
    log(arn, toLogLine('-', `${error.errorType}: ${error.errorMessage}`));
    hosted.delete(arn);
    onFailedLoad(arn);
    found.end(() => error);
  };

  const add = (settings: FunctionSettings): Hosted => {
    const { arn, name, timeoutMs } = settings;
    const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
    const running = createRunningInvocations(timeoutMs, (requestId, error) => {
      log(arn, toLogLine(requestId, error.errorMessage));
      onTimeout();
    });
    const loadTimer = setTimeout(() => failLoad(arn, loadTimeoutError(name)), maxLoadMs);
    const endLoad = (): void => {
      clearTimeout(loadTimer);
      settle();
    };
    const added: Hosted = {
      running,
      settled,
      markLoaded: () => {
        running.startTimers();
        endLoad();
      },
      end: (errorOf) => {
        endLoad();
        running.failAll(errorOf);
      },
    };
    hosted.set(arn, added);
    post({ type: 'load', function: { ...settings, environment: environmentOf(settings) } });
    return added;
  };

  return {
    all: () => [...hosted.values()],
    find: (arn: string) => hosted.get(arn),
    get: (settings: FunctionSettings) => hosted.get(settings.arn) ?? add(settings),
    failLoad,
    runningArns: () => [...hosted].filter(([, { running }]) => running.count() > 0).map(([arn]) => arn),
  };
};

/** Starts a worker. It accepts invocations immediately, and runs each when the code of its function is loaded. */
export const startHost = (options: HostOptions): FunctionHost => {
  const worker = startWorker(options);
  const post = (message: ToWorker): void => worker.postMessage(message);
  let isGone = false;
  let fault: unknown;
  let invocations = 0;

  const hosted = createHostedFunctions(options, post, () => {
    post({ type: 'ping' });
    pong.start();
  });
  /** A blocked thread may take long to end, so its invocations do not wait for that. */
  const discard = (code: number): void => {
    if (isGone) return;
    isGone = true;
    pong.stop();
    options.onGone(hosted.runningArns());
    for (const { end } of hosted.all()) end((requestId) => exitError(requestId, fault, code));
  };
  const terminate = async (): Promise<void> => {
    discard(1);
    await worker.terminate();
  };
  const pong = startWatchdog(maxPongMs, () => void terminate());

  const handleMessage = (message: FromWorker): void => {
    if (message.type === 'pong') pong.stop();
    else if (message.type === 'log') options.log(message.arn, message.text);
    else if (message.type === 'ready') hosted.find(message.arn)?.markLoaded();
    else if (message.type === 'result') hosted.find(message.arn)?.running.settle(message.id, message);
    else if (message.type === 'error')
      hosted.find(message.arn)?.running.settle(message.id, { error: message.error });
    else {
      hosted.failLoad(message.arn, message.error);
      if (hosted.all().length === 0) void terminate();
    }
  };

  worker.on('message', handleMessage);
  worker.on('error', (thrown) => {
    fault = thrown;
    for (const arn of [undefined, ...hosted.runningArns()]) options.log(arn, toLogLine('-', String(thrown)));
  });
  worker.on('exit', discard);

  return {
    load: (settings) => hosted.get(settings).settled,
    invoke: async (settings, event, requestId) => {
      const { arn } = settings;
      invocations += 1;
      const { running } = hosted.get(settings);
      const outcome = await running.add(requestId, (id) =>
        post({ type: 'invoke', arn, id, requestId, event }),
      );
      invocations -= 1;
      return outcome;
    },
    countInvocations: () => invocations,
    idle: async () => {
      await Promise.all(hosted.all().map(({ running }) => running.idle()));
    },
    terminate,
  };
};
