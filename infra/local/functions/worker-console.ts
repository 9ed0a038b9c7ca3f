import { format } from 'node:util';
import type { WorkerContext } from './worker-context.ts';

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
 * Writes console lines as Lambda's runtime does: `time <tab> requestId <tab> level <tab> text`. Line breaks become
 * carriage returns, so that one call is one log event. Returns the function that writes such a line.
 */
export const redirectConsole = (running: WorkerContext) => {
  const writeLine = (level: Level, text: string): void => {
    const line = text.replaceAll('\n', '\r');
    const requestId = running.getStore()?.requestId ?? '-';
    process.stdout.write(`${new Date().toISOString()}\t${requestId}\t${level}\t${line}\n`);
  };
  for (const [method, level] of Object.entries(levels) as Array<[keyof typeof levels, Level]>)
    console[method] = (...args: unknown[]) => writeLine(level, format(...args));
  return writeLine;
};
