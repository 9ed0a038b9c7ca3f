import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

const maxLogBytes = 20 * 1024 * 1024;

/** A function's log file: lines as they come. The file of an earlier run is set aside once it has grown over 20 MB. */
export type FunctionLog = { write(chunk: string | Uint8Array): void; close(): Promise<void> };

/** Opens `<folder>/<name>.log` with the first line written to it. */
export const createFunctionLog = (folder: string, name: string): FunctionLog => {
  let stream: WriteStream | undefined;
  const open = (): WriteStream => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.log`);
    if (existsSync(file) && statSync(file).size > maxLogBytes) renameSync(file, `${file}.1`);
    // A full disk must not take the platform down for the sake of a log line.
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
