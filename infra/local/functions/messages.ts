/** Lambda's format for an error of a function: the payload of the failed invocation. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** What a worker needs to know of a function. */
export type LoadedFunction = {
  readonly name: string;
  readonly arn: string;
  readonly codeFolder: string;
  readonly handler: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** `process.env` of the function. */
  readonly environment: Readonly<Record<string, string>>;
};

/** The settings of a worker. */
export type WorkerSettings = {
  /** The platform's time, for `openSteadyTime`. */
  readonly clock: SharedArrayBuffer;
  /** Whether the thread has the lowest priority. */
  readonly isLow: boolean;
};

/** From the platform to a worker. Events are JSON text, which is the fastest to clone. */
export type ToWorker =
  | { readonly type: 'load'; readonly function: LoadedFunction }
  | {
      readonly type: 'invoke';
      readonly arn: string;
      readonly id: number;
      readonly requestId: string;
      readonly event: string;
    }
  | { readonly type: 'ping' };

/** The result of an invocation as JSON text. A long `body` is beside it, because it would be escaped and read again. */
export type ResultText = { readonly payload: string; readonly body?: string };

/** From a worker to the platform. */
export type FromWorker =
  | { readonly type: 'ready'; readonly arn: string }
  | { readonly type: 'failed-to-start'; readonly arn: string; readonly error: FunctionError }
  | ({ readonly type: 'result'; readonly arn: string; readonly id: number } & ResultText)
  | { readonly type: 'error'; readonly arn: string; readonly id: number; readonly error: FunctionError }
  /** A piece of a function's log; without `arn`, code outside of every invocation wrote it. */
  | { readonly type: 'log'; readonly arn: string | undefined; readonly text: string }
  | { readonly type: 'pong' };
