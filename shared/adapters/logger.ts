export type LogFields = Readonly<Record<string, unknown>>;

export type Log = (level: 'info' | 'warn' | 'error', message: string, fields?: LogFields) => void;

/** What an unforeseen error of somebody else's may carry in its text, and nobody should read in a log. */
const secretPatterns: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+(?:\.[\w-]*){1,2}/g, '[token]'],
  [/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"\\]+/gi, '$1=[removed]'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[address]'],
  [/\bwhsec_[\w+/=-]+/g, '[secret]'],
  [/(?<![\w-])\d{12,19}(?![\w-])/g, '[number]'],
  // A card's number in groups of four, and a mobile number of China's, with its country or without.
  [/(?<![\w-])\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?![\w-])/g, '[number]'],
  [/(?<![\w.-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])/g, '[number]'],
];

/** A line without tokens, signatures, secrets, mail addresses, and numbers like those of cards and telephones. */
export const removeSecrets = (line: string): string =>
  secretPatterns.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line);

/**
 * Writes one JSON line to the function's log. Bodies, tokens and account numbers are never given to it; what slips in
 * with the text of an error is taken out.
 */
export const log: Log = (level, message, fields = {}) => {
  process.stdout.write(`${removeSecrets(JSON.stringify({ level, message, ...fields }))}\n`);
};

/** What an unexpected error leaves in the log. */
export const describeError = (error: unknown): LogFields =>
  error instanceof Error
    ? { error: error.name, cause: error.message, stack: error.stack }
    : { error: 'unknown', cause: String(error) };
