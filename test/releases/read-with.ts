import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { readEverything } from '#test/support/releases/read-everything.ts';
import { startRelease } from '#test/support/releases/start-release.ts';

/** Reads the fixture of a release with the code of another checkout, as after a rollback. Fails for any 5xx. */
const { values } = parseArgs({
  options: {
    code: { type: 'string' },
    release: { type: 'string', default: releases.at(-1) ?? '' },
  },
});
if (!values.code) throw new Error('--code names the checkout whose code reads the release');

const release = readRelease(values.release);
const platform = await startRelease(release, resolve(values.code));
try {
  const reads = await readEverything(release, platform.connection);
  const failed = reads.filter(({ status }) => status >= 500);
  for (const { who, path, status } of failed) process.stdout.write(`${status} ${path} (${who})\n`);
  for (const line of platform.errors) process.stdout.write(`${line}\n`);
  process.stdout.write(`${reads.length} reads of release ${values.release}, ${failed.length} failed.\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await platform.end();
}
