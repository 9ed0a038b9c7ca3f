import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { releasesFolder, writeRelease } from '#test/support/releases/folder.ts';
import { readHome } from '#test/support/releases/home.ts';
import { ownCode } from '#test/support/releases/start-release.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import { describeRelease } from './describe.ts';
import { populate } from './population/populate.ts';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const { values } = readCommandLine({
  name: 'npm run release:fixture --',
  purpose: 'Writes the state of a release, which later releases must read.',
  options: {
    code: {
      type: 'string',
      value: 'FOLDER',
      purpose: 'the checkout whose code writes it; this one without it',
    },
    force: { type: 'boolean', default: false, purpose: 'write that of an unpublished release again' },
  },
});

const code = resolve(values.code ?? ownCode);
const { version } = JSON.parse(readFileSync(join(code, 'package.json'), 'utf8')) as { version: string };
const folder = join(releasesFolder, version);

if (existsSync(folder) && !values.force) {
  write(
    `${folder} exists: a release is frozen. Use --force to write the fixture of an unpublished release again.`,
  );
  process.exit(1);
}

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: code, encoding: 'utf8' }).trim();
exitOnInterrupt();
const home = join(createTemporaryHome('release').path, 'home');
write(`Running ${version} (${commit.slice(0, 7)}) in ${home} …`);
const { rules, ...state } = await populate(code, home, (step) => write(`  ${step}`));
const release = { version, commit, ...state, ...readHome(home) };
writeRelease(release, folder);
const writeRules = (name: string, json: unknown): void =>
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
writeRules('process', rules);
// Another checkout has its defaults elsewhere.
if (code === ownCode) writeRules('default-policy', defaultPolicy);
writeFileSync(join(folder, 'README.md'), describeRelease(release));
write(`Wrote ${release.items.length} items to ${folder}.`);
