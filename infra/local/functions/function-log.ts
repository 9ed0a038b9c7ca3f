import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from './function-settings.ts';

const maxLogBytes = 20 * 1024 * 1024;

/** A function's log file. A file above 20 MB is renamed at the next start. */
type FunctionLog = { write(chunk: string): void; close(): Promise<void> };

/** Opens `<folder>/<name>.log` when the first line is written. */
const createFunctionLog = (folder: string, name: string): FunctionLog => {
  let stream: WriteStream | undefined;
  const open = (): WriteStream => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.log`);
    if (existsSync(file) && statSync(file).size > maxLogBytes) renameSync(file, `${file}.1`);
    // A full disk must not stop the platform.
    return createWriteStream(file, { flags: 'a' }).on('error', () => {});
  };
  return {
    write: (chunk) => {
      stream ??= open();
      stream.write(chunk);
    },
    close: () => new Promise((resolve) => (stream ? stream.end(resolve) : resolve())),
  };
};

/** The log of what belongs to no function. */
const sharedLogName = 'functions';

/** The logs of all functions in a folder. */
export const createFunctionLogs = (folder: string, functions: readonly FunctionSettings[]) => {
  const nameByArn = new Map(functions.map(({ arn, name }) => [arn, name]));
  const logs = new Map<string, FunctionLog>();
  const logOf = (name: string): FunctionLog => {
    const log = logs.get(name) ?? createFunctionLog(folder, name);
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
