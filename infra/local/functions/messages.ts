/** How Lambda reports an error of a function: this object is the payload of the failed invocation. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** What a worker is started with. */
export type WorkerSettings = {
  readonly name: string;
  readonly arn: string;
  readonly codeFolder: string;
  readonly handler: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** One float64: by how many milliseconds the platform's clock runs ahead of the wall clock. */
  readonly clockOffset: SharedArrayBuffer;
};

/** From the platform to a worker. Events travel as JSON text: the quickest thing to clone. */
export type ToWorker =
  | { readonly type: 'invoke'; readonly id: number; readonly requestId: string; readonly event: string }
  | { readonly type: 'ping' };

/** From a worker to the platform. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'failed-to-start'; readonly error: FunctionError }
  | { readonly type: 'result'; readonly id: number; readonly payload: string }
  | { readonly type: 'error'; readonly id: number; readonly error: FunctionError }
  | { readonly type: 'pong' };
