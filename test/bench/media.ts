import { readCommandLine } from '#infra/command-line.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { bombs } from '#test/adapters/media/corpus/bombs.ts';
import { bytesSource } from '#test/adapters/media/sources.ts';

/** The most processor time, by the size of the file. */
const limits = [
  { bytes: 200_000, maxMs: 50 },
  { bytes: 800_000, maxMs: 200 },
  { bytes: 16_000_000, maxMs: 1_000 },
];

const MAX_MEMORY_MIB = 128;

const readMemoryMib = (): number => process.memoryUsage().rss / 1_048_576;

/** Measures each file of very many small parts, and fails if one takes more than its limits. */
export const run = async (args: readonly string[]): Promise<void> => {
  readCommandLine(
    {
      name: 'npm run bench -- media',
      purpose:
        'Measures the screening of files of very many small parts. Exits with 1 if one takes more than its limits.',
    },
    args,
  );
  for (const make of Object.values(bombs)) await measureFile(bytesSource(make(20_000)));
  for (const [name, make] of Object.entries(bombs)) {
    const cells: string[] = [];
    for (const { bytes, maxMs } of limits) {
      const source = bytesSource(make(bytes));
      const memory = readMemoryMib();
      const before = process.cpuUsage();
      await measureFile(source);
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1_000;
      const grown = Math.max(0, readMemoryMib() - memory);
      if (ms > maxMs || grown > MAX_MEMORY_MIB) process.exitCode = 1;
      cells.push(`${ms.toFixed(1)} ms${ms > maxMs ? ` (more than ${maxMs})` : ''}, ${grown.toFixed(0)} MiB`);
    }
    console.log(`${name.padEnd(44)} ${cells.map((cell) => cell.padEnd(20)).join('')}`);
  }
};
