import type { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

const levels = {
  log: 'INFO',
  info: 'INFO',
  warn: 'WARN',
  error: 'ERROR',
  debug: 'DEBUG',
  trace: 'TRACE',
} as const;

/**
 * Writes each console line as Lambda's runtime does, `time <tab> requestId <tab> level <tab> text`; line breaks become
 * carriage returns there, so that one call stays one log event.
 */
export const writeConsoleLines = (requestId: AsyncLocalStorage<string>): void => {
  for (const [method, level] of Object.entries(levels) as Array<[keyof typeof levels, string]>)
    console[method] = (...args: unknown[]) => {
      const text = format(...args).replaceAll('\n', '\r');
      process.stdout.write(
        `${new Date().toISOString()}\t${requestId.getStore() ?? '-'}\t${level}\t${text}\n`,
      );
    };
};
