import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of tests its own folder for temporary files, and removes it at the end with what tests have left. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'astrolabe-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
