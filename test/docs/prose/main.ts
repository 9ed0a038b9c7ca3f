import { parseArgs } from 'node:util';
import { type Fault, proseFaults } from './check.ts';

const help = `Check the prose and the names of some folders or files (all of them without an argument):

  npm run prose -- shared/domain/orders README.md
  npm run prose -- shared --kind name        only one kind: markdown, comment, text, summary, description, name
  npm run prose -- shared --count            how many faults each file has
  npm run prose -- 'shared/**/*.md'          a glob
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, count: { type: 'boolean' }, help: { type: 'boolean' } },
});

const countByFile = (faults: readonly Fault[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { piece } of faults) counts.set(piece.path, (counts.get(piece.path) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([path, count]) => `${String(count).padStart(5)} ${path}`);
};

if (values.help) console.log(help);
else {
  const faults = proseFaults(positionals.length > 0 ? positionals : ['.']).filter(
    ({ piece }) => values.kind === undefined || piece.kind === values.kind,
  );
  const lines = values.count
    ? countByFile(faults)
    : faults.map(({ piece, says }) => `${piece.path}:${piece.line} ${piece.kind}: ${says}`);
  for (const line of lines) console.log(line);
  console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
