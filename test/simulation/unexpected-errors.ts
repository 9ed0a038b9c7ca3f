/** What the product throws after too many attempts: its callers must retry. */
const expectedPatterns = [
  /^simulated: /,
  /the wait was not stored/,
  /Other requests are changing the same resource/,
  /did not receive|^some notifications of .* were not stored|was not notified of/,
  /^the table left \d+ keys unread/,
  /^tap_\w+ could not be closed/,
];

/** Whether the simulation caused an error, or the product gave up as documented. */
export const isExpectedError = (message: string): boolean =>
  expectedPatterns.some((pattern) => pattern.test(message));

type Line = { readonly level?: string; readonly error?: string; readonly cause?: string };

/** The errors in the product's log without a known cause. */
export const findUnexpectedErrors = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line & { readonly stack?: string })
    .filter(({ level, cause }) => level === 'error' && cause !== undefined && !isExpectedError(cause))
    .map(({ error, cause, stack }) => `${error}: ${cause} ${stack?.split('\n').slice(1, 4).join(' ')}`);
