import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoadedFunction } from './messages.ts';

/** The function whose code runs, and the id of its invocation; none while the code loads. */
export type RunningCode = { readonly function: LoadedFunction; readonly requestId?: string };

export type WorkerContext = AsyncLocalStorage<RunningCode>;

/**
 * Several functions run in one thread. Code sees the environment of the function that called it, and its output
 * goes to that function's log.
 */
export const createWorkerContext = (
  write: (arn: string | undefined, text: string) => void,
): WorkerContext => {
  const running: WorkerContext = new AsyncLocalStorage();
  const environment = {};
  Object.defineProperty(process, 'env', {
    get: () => running.getStore()?.function.environment ?? environment,
  });
  const writeChunk = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | (() => void),
    done?: () => void,
  ): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    write(running.getStore()?.function.arn, text);
    const onWritten = typeof encoding === 'function' ? encoding : done;
    if (onWritten) queueMicrotask(onWritten);
    return true;
  };
  process.stdout.write = writeChunk;
  process.stderr.write = writeChunk;
  return running;
};
