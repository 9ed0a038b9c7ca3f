import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFunctionLogs } from '#infra/local/functions/function-log.ts';

test('a log above its limit becomes the file before, and what was before that is removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const readLog = (file: string): string => readFileSync(join(folder, file), 'utf8');
  for (const text of ['first', 'second', 'third']) {
    const logs = createFunctionLogs(folder, [{ arn: 'arn', name: 'orders' }], 3);
    logs.write('arn', `${text}\n`);
    logs.close();
  }
  expect([readLog('orders.log.1'), readLog('orders.log')]).toEqual(['second\n', 'third\n']);
});
