import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

const maxLogBytes = 20 * 1024 * 1024;

/** A function's log file. A file above 20 MB is renamed at the next start. */
export type FunctionLog = { write(chunk: string | Uint8Array): void; close(): Promise<void> };

/** Opens `<folder>/<name>.log` when the first line is written. */
export const createFunctionLog = (folder: string, name: string): FunctionLog => {
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
