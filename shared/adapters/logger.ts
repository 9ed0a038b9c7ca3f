export type LogFields = Readonly<Record<string, unknown>>;

export type Log = (level: 'info' | 'warn' | 'error', message: string, fields?: LogFields) => void;

/** Writes one JSON line to the function's log. Bodies, tokens and account numbers are never given to it. */
export const log: Log = (level, message, fields = {}) => {
  process.stdout.write(`${JSON.stringify({ level, message, ...fields })}\n`);
};

/** What an unexpected error leaves in the log. */
export const describeError = (error: unknown): LogFields =>
  error instanceof Error
    ? { error: error.name, cause: error.message, stack: error.stack }
    : { error: 'unknown', cause: String(error) };
