import { resolve } from 'node:path';
import { exitOnInterrupt, faultyArguments, readCommandLine } from '#infra/command-line.ts';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { readEverything } from '#test/support/releases/read-everything.ts';
import { startRelease } from '#test/support/releases/start-release.ts';

const { values } = readCommandLine({
  name: 'npm run release:read --',
  purpose:
    'Reads the state of a release with the code of another checkout, as after a rollback. Fails for any 5xx.',
  options: {
    code: { type: 'string', value: 'FOLDER', purpose: 'the checkout whose code reads (required)' },
    release: { type: 'string', value: 'VERSION', default: releases.at(-1) ?? '', purpose: 'the release' },
  },
});
if (!values.code) {
  process.stderr.write('--code must name the checkout whose code reads the release.\n');
  process.exit(faultyArguments);
}

exitOnInterrupt();
process.stdout.write(`Reading release ${values.release} with the code of ${values.code} …\n`);
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
