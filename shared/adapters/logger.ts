export type LogFields = Readonly<Record<string, unknown>>;

export type Log = (level: 'info' | 'warn' | 'error', message: string, fields?: LogFields) => void;

/** Secrets that the text of an unexpected error may contain. */
const secretPatterns: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+(?:\.[\w-]*){1,2}/g, '[token]'],
  [/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"\\]+/gi, '$1=[removed]'],
  // An address has at most 64 characters before the sign. Without this limit, a long word takes seconds.
  [/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, '[address]'],
  [/\bwhsec_[\w+/=-]+/g, '[secret]'],
  [/(?<![\w-])\d{12,19}(?![\w-])/g, '[number]'],
  // Card numbers in groups of four, and Chinese mobile numbers with or without country code.
  [/(?<![\w-])\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?![\w-])/g, '[number]'],
  [/(?<![\w.-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])/g, '[number]'],
];

/** Removes tokens, signatures, secrets, email addresses, card numbers and telephone numbers from a line. */
export const removeSecrets = (line: string): string =>
  secretPatterns.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line);

/**
 * Writes one JSON line to the function's log. Callers never log bodies, tokens or account numbers; secrets in
 * error texts are removed.
 */
export const log: Log = (level, message, fields = {}) => {
  process.stdout.write(`${removeSecrets(JSON.stringify({ level, message, ...fields }))}\n`);
};

/** The log fields of an unexpected error. */
export const describeError = (error: unknown): LogFields =>
  error instanceof Error
    ? { error: error.name, cause: error.message, stack: error.stack }
    : { error: 'unknown', cause: String(error) };
