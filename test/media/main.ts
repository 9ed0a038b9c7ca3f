import { faultyArguments, readCommandLine } from '#infra/command-line.ts';
import { describeFile, formatDescription } from './describe-file.ts';

const { values, operands } = readCommandLine({
  name: 'npm run media --',
  purpose: 'Prints what the screening makes of films and images.',
  operands: { name: 'FILE...', purpose: 'the files' },
  options: { json: { type: 'boolean', default: false, purpose: 'print JSON, a line for each file' } },
});

if (operands.length === 0) {
  console.error('Name at least one file. For help: npm run media -- --help');
  process.exitCode = faultyArguments;
}

for (const path of operands) {
  try {
    const description = await describeFile(path);
    console.log(values.json ? JSON.stringify(description) : formatDescription(description));
  } catch (cause) {
    console.error(`${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
    process.exitCode = 1;
  }
}
