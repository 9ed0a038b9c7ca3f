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
  /** The folder of `table.sqlite`. It is created if missing. */
  readonly folder: string;
  /** The port on 127.0.0.1. 0 means a free one. */
  readonly port: number;
  readonly log: (line: string) => void;
  /** Another DynamoDB-compatible endpoint to use instead of starting an engine. */
  readonly externalEndpoint?: string | undefined;
};

export type TableEngine = {
  readonly endpoint: string;
  /** The engine's database file. Undefined for an external engine. */
  readonly file: string | undefined;
  /** The engine's process id. Undefined for an external engine. */
  processId(): number | undefined;
  /** Calls the listener at each write, shortly before the data can be read. Returns a function that removes it. */
  onWrite(listener: () => void): () => void;
  /** Deletes stream records up to this sequence number that are older than 24 hours, as on AWS. */
  trimStream(tableName: string, throughSequence: string): void;
  /** Stops the engine. All acknowledged writes are in its file. */
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
    return `The table engine cannot start: port ${port} is in use. Stop the program that uses it, or set PORT to another port.`;
  }
  if (/malformed|not a database|corrupt/i.test(reason)) return toDamagedFileMessage(file, reason);
  return `The table engine did not start on ${file}: ${reason}.`;
};

/** Calls the listeners on writes to the engine's write-ahead log. Without file events, readers only poll. */
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
 * Runs the native DynamoDB engine on `<folder>/table.sqlite`. Restarts it on the same port and file if it ends
 * unexpectedly, and stops it with the platform. Throws one sentence if it cannot start.
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
      log(
        `Writes get slower over time, because the stream index of the table engine could not be created: ${String(error)}`,
      );
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
        log(`${error instanceof Error ? error.message : String(error)} Retrying in 1 second.`);
        await delay(restartPauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const restartWhenEnded = async (): Promise<void> => {
    while (current !== undefined && !stopping.signal.aborted) {
      const endMessage = await current.whenEnded;
      current = undefined;
      if (stopping.signal.aborted) return;
      log(`The table engine stopped unexpectedly (${endMessage}). Restarting it on the same file.`);
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
      // A restart may have been in progress.
      await current?.stop();
    },
  };
};
