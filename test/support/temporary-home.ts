import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the state of one run of a command. */
export type TemporaryHome = { readonly path: string; readonly remove: () => void };

/** Makes a temporary folder. It is removed when the command ends, also by Ctrl-C. */
export const createTemporaryHome = (name: string): TemporaryHome => {
  const path = mkdtempSync(join(tmpdir(), `astrolabe-${name}-`));
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return {
    path,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
};
