import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from './function-settings.ts';

const maxLogBytes = 20 * 1024 * 1024;

/** A function's log file. Above 20 MB it replaces `<name>.log.1`, and a new one begins. */
type FunctionLog = { write(chunk: string): void; close(): void };

/**
 * Opens `<folder>/<name>.log` when the first line is written. Lines are short, so writing one takes less time than to give it to another
 * thread.
 */
const createFunctionLog = (folder: string, name: string, maxBytes: number): FunctionLog => {
  const path = join(folder, `${name}.log`);
  let file: number | undefined;
  let bytes = 0;
  const open = (): number => {
    mkdirSync(folder, { recursive: true });
    const opened = openSync(path, 'a');
    bytes = fstatSync(opened).size;
    return opened;
  };
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write: (chunk) => {
      try {
        file ??= open();
        if (bytes > maxBytes) {
          close();
          renameSync(path, `${path}.1`);
          file = open();
        }
        bytes += writeSync(file, chunk);
      } catch {
        // A full disk must not stop the platform.
      }
    },
    close,
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
    close: (): void => {
      for (const log of logs.values()) log.close();
    },
  };
};
