import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from './function-settings.ts';

const maxLogBytes = 20 * 1024 * 1024;

/** A function's log file. Above 20 MB it replaces `<name>.log.1`, and a new one begins. */
type FunctionLog = { write(chunk: string): void; close(): Promise<void> };

/** Opens `<folder>/<name>.log` when the first line is written. */
const createFunctionLog = (folder: string, name: string, maxBytes: number): FunctionLog => {
  const file = join(folder, `${name}.log`);
  let stream: WriteStream | undefined;
  let bytes = 0;
  const open = (): WriteStream => {
    mkdirSync(folder, { recursive: true });
    bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    // A full disk must not stop the platform.
    return createWriteStream(file, { flags: 'a' }).on('error', () => {});
  };
  /** The old stream keeps its file under the new name, and ends when its lines are written. */
  const rotate = (): WriteStream => {
    stream?.end();
    try {
      renameSync(file, `${file}.1`);
    } catch {
      // The old stream has not created the file yet. The next lines follow in the same file.
    }
    return open();
  };
  return {
    write: (chunk) => {
      stream ??= open();
      if (bytes > maxBytes) stream = rotate();
      bytes += Buffer.byteLength(chunk);
      stream.write(chunk);
    },
    close: () => new Promise((resolve) => (stream ? stream.end(resolve) : resolve())),
  };
};

/** The log of what belongs to no function. */
const sharedLogName = 'functions';

/** The logs of all functions in a folder. */
export const createFunctionLogs = (
  folder: string,
  functions: readonly Pick<FunctionSettings, 'arn' | 'name'>[],
  maxBytes = maxLogBytes,
) => {
  const nameByArn = new Map(functions.map(({ arn, name }) => [arn, name]));
  const logs = new Map<string, FunctionLog>();
  const logOf = (name: string): FunctionLog => {
    const log = logs.get(name) ?? createFunctionLog(folder, name, maxBytes);
    logs.set(name, log);
    return log;
  };
  return {
    /** Without an ARN, the text belongs to no function. */
    write: (arn: string | undefined, text: string): void =>
      logOf((arn && nameByArn.get(arn)) || sharedLogName).write(text),
    close: async (): Promise<void> => {
      await Promise.all([...logs.values()].map((log) => log.close()));
    },
  };
};
