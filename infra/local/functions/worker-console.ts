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
type Level = (typeof levels)[keyof typeof levels];

/**
 * Writes each console line as Lambda's runtime does, `time <tab> requestId <tab> level <tab> text`; line breaks become
 * carriage returns there, so that one call stays one log event. Answers the writer of such lines.
 */
export const redirectConsole = (requestId: AsyncLocalStorage<string>) => {
  const writeLine = (level: Level, text: string): void => {
    const line = text.replaceAll('\n', '\r');
    process.stdout.write(`${new Date().toISOString()}\t${requestId.getStore() ?? '-'}\t${level}\t${line}\n`);
  };
  for (const [method, level] of Object.entries(levels) as Array<[keyof typeof levels, Level]>)
    console[method] = (...args: unknown[]) => writeLine(level, format(...args));
  return writeLine;
};
