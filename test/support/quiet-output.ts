import { afterAll } from 'vitest';
import { hideMetrics } from './hide-metrics.ts';

/**
 * Each test file runs this first. The product's logs go through the console, whose lines Vitest shows for tests that fail. It does
 * not see what is written to the output directly.
 */
const showMetrics = hideMetrics();
const { stdout } = process;
const { write } = stdout;
stdout.write = ((...args: Parameters<typeof write>) => {
  if (!String(args[0]).startsWith('{"level":')) return write.apply(stdout, args);
  // biome-ignore lint/suspicious/noConsole: Vitest keeps these lines until it knows whether the test fails.
  console.info(String(args[0]).trimEnd());
  return true;
}) as typeof write;

afterAll(() => {
  stdout.write = write;
  showMetrics();
});
