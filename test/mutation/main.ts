import { rmSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';
import { type Area, areas, minScores, shapes } from './areas.ts';
import { faultsOf, type MutantOutcome, percentOf, scoreOf, scoresByFile } from './scores.ts';

const { operands, values } = readCommandLine({
  name: 'npm run mutate --',
  purpose: 'Changes the rules of the domain, one place at a time, and counts the changes that tests find.',
  operands: {
    name: 'AREA|FILE...',
    purpose: `areas (${areas.map(({ name }) => name).join(', ')}) or files; all without it`,
  },
  options: {
    static: { type: 'boolean', default: false, purpose: 'also change values that a module makes once' },
  },
});

// The help does not wait for the library.
const { Stryker } = await import('@stryker-mutator/core');

/** The changed copies of the files. The library leaves them when it is interrupted. */
const workFolder = '.build/mutation';
process.once('exit', () => rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 }));
exitOnInterrupt();

/** The files or the name of an area that were asked for; without any, all files of the area. */
const selectFiles = ({ name, files }: Area): readonly string[] => {
  if (operands.length === 0 || operands.includes(name)) return [files];
  return operands.filter((file) => matchesGlob(file, files));
};

const mutate = async (area: Area): Promise<readonly MutantOutcome[]> => {
  const files = selectFiles(area);
  if (files.length === 0) return [];
  const results = await new Stryker({
    mutate: [...files, ...shapes.map((file) => `!${file}`)],
    testFiles: [area.tests],
    testRunner: 'in-process',
    plugins: ['./test/mutation/runner/plugin.ts'],
    ignorePatterns: ['**', '!package.json', ...['shared', 'test'].map((folder) => `!${folder}/**/*.ts`)],
    tempDirName: workFolder,
    // It cannot read the compiler's version 7, and needs no types.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    // A value of a module is made once, so each of its mutants runs all tests.
    ignoreStatic: !values.static,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
    concurrency: 2,
    timeoutMS: 60_000,
  }).runMutationTest();
  return results.map(({ fileName, status }) => ({ fileName: relative('', fileName), status }));
};

const mutants: MutantOutcome[] = [];
for (const area of areas) mutants.push(...(await mutate(area)));

for (const [file, score] of scoresByFile(mutants))
  console.log(`${percentOf(score).toFixed(1).padStart(5)} %  ${score.found} of ${score.valid}  ${file}`);
console.log(`${percentOf(scoreOf(mutants)).toFixed(1).padStart(5)} %  of ${scoreOf(mutants).valid} in all`);

const faults = faultsOf(mutants, minScores);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
