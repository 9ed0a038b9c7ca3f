import { readCommandLine } from '#infra/command-line.ts';
import { type Fault, proseFaults } from './check.ts';

const kinds = 'markdown, comment, text, summary, description, name';

const { values, operands } = readCommandLine({
  name: 'npm run prose --',
  purpose: 'Lists faults in the wording and the names of a folder or file.',
  operands: { name: 'PATH...', purpose: 'folders, files or globs; everything without them' },
  options: {
    kind: { type: 'string', value: 'KIND', purpose: `only one kind: ${kinds}` },
    count: { type: 'boolean', default: false, purpose: 'how many faults each file has' },
  },
  examples: ['npm run prose -- shared/domain/orders README.md', "npm run prose -- 'shared/**/*.md' --count"],
});

const countByFile = (faults: readonly Fault[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { piece } of faults) counts.set(piece.path, (counts.get(piece.path) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([path, count]) => `${String(count).padStart(5)} ${path}`);
};

const faults = proseFaults(operands.length > 0 ? operands : ['.']).filter(
  ({ piece }) => values.kind === undefined || piece.kind === values.kind,
);
const lines = values.count
  ? countByFile(faults)
  : faults.map(({ piece, says }) => `${piece.path}:${piece.line} ${piece.kind}: ${says}`);
for (const line of lines) console.log(line);
console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
process.exitCode = faults.length > 0 ? 1 : 0;
