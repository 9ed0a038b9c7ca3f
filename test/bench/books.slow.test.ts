import { expect, test, vi } from 'vitest';
import { run } from './books.ts';

test('the benchmark of the ledger works on a small journal', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await run(['--entries', '200', '--days', '4', '--parties', '5']);
  expect(lines.join('\n')).toMatch(/trial balance at noon of that day, second .* 25 entries/);
}, 120_000);
