import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { faultyArguments, readCommandLine } from '#infra/command-line.ts';
import { describeFile, formatDescription } from './describe-file.ts';
import { formatReport, measureMutated } from './measure-mutated.ts';

const { values, operands } = readCommandLine({
  name: 'npm run media --',
  purpose: 'Prints what the screening makes of films and images.',
  operands: { name: 'FILE...', purpose: 'the files' },
  options: {
    json: { type: 'boolean', default: false, purpose: 'print JSON, a line for each file' },
    mutate: {
      type: 'string',
      default: '0',
      value: 'COUNT',
      isNumber: true,
      purpose: 'measure COUNT changed copies instead, and fail if one throws or takes too long',
    },
    seed: {
      type: 'string',
      default: '1',
      value: 'NUMBER',
      isNumber: true,
      purpose: 'where the changes begin',
    },
  },
  examples: ['npm run media -- film.mp4', 'npm run media -- --mutate 20000 test/fixtures/media/*'],
});

const describe = async (path: string): Promise<void> => {
  const description = await describeFile(path);
  console.log(values.json ? JSON.stringify(description) : formatDescription(description));
};

const filesBetweenLines = 1_000;

/** On a terminal one line with the files so far; elsewhere a line for each thousand. */
const showProgress = (done: number, count: number): void => {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(done === count ? '\r\u001B[K' : `\r${done} of ${count} files`);
  else if (done % filesBetweenLines === 0) stderr.write(`${done} of ${count} files\n`);
};

const mutate = async (paths: readonly string[], count: number): Promise<void> => {
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(basename(path), await readFile(path));
  const report = await measureMutated(files, count, Number(values.seed), {
    onMeasured: (done) => showProgress(done, count),
  });
  console.log(values.json ? JSON.stringify(report) : formatReport(report));
  if (report.faults.length > 0) process.exitCode = 1;
};

/** Does the work, and says which files cannot be read. */
const run = async (files: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (cause) {
    console.error(`${files} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
    process.exitCode = 1;
  }
};

const count = Number(values.mutate);
if (operands.length === 0) {
  console.error('Name at least one file. For help: npm run media -- --help');
  process.exitCode = faultyArguments;
} else if (count > 0) await run(operands.join(', '), () => mutate(operands, count));
else for (const path of operands) await run(path, () => describe(path));
