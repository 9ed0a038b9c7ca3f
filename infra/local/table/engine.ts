import { type FSWatcher, mkdirSync, watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  checkEngineFile,
  indexStreamRecords,
  toDamagedFileMessage,
  trimStreamRecords,
} from './engine-file.ts';
import { type EngineProcess, engineBinary, launchEngine } from './engine-process.ts';

export type TableEngineOptions = {
  /** The folder that holds `table.sqlite`; it is created when absent. */
  readonly folder: string;
  /** The port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly log: (line: string) => void;
  /** Another DynamoDB-compatible endpoint to use; none is started then. */
  readonly externalEndpoint?: string | undefined;
};

export type TableEngine = {
  readonly endpoint: string;
  /** The engine's database file, or undefined when it runs elsewhere. */
  readonly file: string | undefined;
  /** The engine's process, or undefined when it runs elsewhere. */
  processId(): number | undefined;
  /** Calls back at each write to the engine's file, a moment before it can be read; answers how to end that. */
  onWrite(listener: () => void): () => void;
  /** Deletes stream records up to this sequence number that are older than the 24 hours AWS keeps them. */
  trimStream(tableName: string, throughSequence: string): void;
  /** Ends the engine; everything acknowledged is in its file. */
  stop(): Promise<void>;
};

const streamRetentionSeconds = 24 * 3_600;
const maxTrimRecords = 5_000;
const restartPauseMs = 1_000;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('No free port was found on 127.0.0.1.');
  return address.port;
};

const createExternalEngine = (endpoint: string): TableEngine => ({
  endpoint,
  file: undefined,
  processId: () => undefined,
  onWrite: () => () => undefined,
  trimStream: () => undefined,
  stop: async () => undefined,
});

const toStartError = (file: string, port: number, reason: string): string => {
  if (reason.includes('already in use')) {
    return `The table engine cannot start: port ${port} is in use. End what listens there or choose another PORT.`;
  }
  if (/malformed|not a database|corrupt/i.test(reason)) return toDamagedFileMessage(file, reason);
  return `The table engine did not start on ${file}: ${reason}.`;
};

/** Calls back on writes to the engine's write-ahead log; without file events readers fall back to their own pace. */
const watchWrites = (folder: string, listeners: ReadonlySet<() => void>): FSWatcher | undefined => {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (name === null || name === 'table.sqlite-wal') for (const listener of listeners) listener();
    });
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
};

/**
 * Runs the native DynamoDB engine on `<folder>/table.sqlite`, restarts it on the same port and file when it dies,
 * and ends it with the platform. Throws one clear sentence when it cannot start.
 */
export const startTableEngine = async (options: TableEngineOptions): Promise<TableEngine> => {
  const { folder, log, externalEndpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB } = options;
  if (externalEndpoint !== undefined && externalEndpoint !== '')
    return createExternalEngine(externalEndpoint);
  const binary = engineBinary();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'table.sqlite');
  checkEngineFile(file);
  const port = options.port === 0 ? await freePort() : options.port;
  const launch = async (): Promise<EngineProcess> => {
    const engine = await launchEngine({ binary, file, port }).catch((cause: Error) => {
      throw new Error(toStartError(file, port, cause.message), { cause });
    });
    try {
      indexStreamRecords(file);
    } catch (error) {
      log(`The table engine's stream has no index, so writes get slower with each record: ${String(error)}`);
    }
    return engine;
  };
  const supervised = supervise(await launch(), launch, log);
  const listeners = new Set<() => void>();
  const watcher = watchWrites(folder, listeners);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    file,
    processId: supervised.processId,
    onWrite: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    trimStream: (tableName, throughSequence) => {
      const createdBeforeSeconds = Math.floor(Date.now() / 1_000) - streamRetentionSeconds;
      trimStreamRecords(file, { tableName, throughSequence, createdBeforeSeconds, limit: maxTrimRecords });
    },
    stop: async () => {
      watcher?.close();
      await supervised.stop();
    },
  };
};

const supervise = (
  first: EngineProcess,
  launch: () => Promise<EngineProcess>,
  log: (line: string) => void,
) => {
  let current: EngineProcess | undefined = first;
  const stopping = new AbortController();
  const restart = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current = await launch();
        return;
      } catch (error) {
        log(`${error instanceof Error ? error.message : String(error)} It is tried again in a second.`);
        await delay(restartPauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const restartWhenEnded = async (): Promise<void> => {
    while (current !== undefined && !stopping.signal.aborted) {
      const endMessage = await current.whenEnded;
      current = undefined;
      if (stopping.signal.aborted) return;
      log(`The table engine ended unexpectedly (${endMessage}); it is started again on the same file.`);
      await restart();
    }
  };
  const watching = restartWhenEnded();
  return {
    processId: () => current?.processId,
    stop: async (): Promise<void> => {
      stopping.abort();
      await current?.stop();
      await watching;
      // A restart may have been under way when the stop was asked for.
      await current?.stop();
    },
  };
};
