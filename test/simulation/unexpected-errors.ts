/** What the product throws of itself when it is tried too often: its callers are to try again. */
const expectedPatterns = [
  /^simulated: /,
  /could not be waited for/,
  /Others are changing the same thing just now/,
  /could not be told of|^not everybody could be told of/,
  /^the table left \d+ keys unread/,
  /could not be passed over/,
];

/** Whether the simulation brought an error about, or the product gave up as it says it does. */
export const isExpectedError = (message: string): boolean =>
  expectedPatterns.some((pattern) => pattern.test(message));

type Line = { readonly level?: string; readonly error?: string; readonly cause?: string };

/** The errors in the product's log that nothing accounts for. */
export const findUnexpectedErrors = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line & { readonly stack?: string })
    .filter(({ level, cause }) => level === 'error' && cause !== undefined && !isExpectedError(cause))
    .map(({ error, cause, stack }) => `${error}: ${cause} ${stack?.split('\n').slice(1, 4).join(' ')}`);
