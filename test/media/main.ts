import { parseArgs } from 'node:util';
import { describeFile, formatDescription } from './describe-file.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (positionals.length === 0) {
  console.error('npm run media -- [--json] FILE...: prints what the screening makes of each file.');
  process.exitCode = 2;
}

for (const path of positionals) {
  try {
    const description = await describeFile(path);
    console.log(values.json ? JSON.stringify(description) : formatDescription(description));
  } catch (cause) {
    console.error(`${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
    process.exitCode = 1;
  }
}
