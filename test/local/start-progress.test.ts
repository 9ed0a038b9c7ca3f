import { expect, test } from 'vitest';
import { createStartProgress } from '#infra/local/start-progress.ts';

const show = (isTTY: boolean): string => {
  let written = '';
  const write = (text: string | Uint8Array): boolean => {
    written += text;
    return true;
  };
  const { showStep, end } = createStartProgress({ isTTY, write });
  showStep('open');
  showStep('services');
  end();
  return written;
};

test('a start says each step on a line, and on a terminal on the same line, which disappears', () => {
  expect(show(false)).toBe('[1/4] Opening the stored state …\n[3/4] Starting the services …\n');
  const clear = '\r\u001B[K';
  expect(show(true)).toBe(
    `${clear}[1/4] Opening the stored state …${clear}[3/4] Starting the services …${clear}`,
  );
});
