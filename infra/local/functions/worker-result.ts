import type { FunctionError, ResultText } from './messages.ts';

/** A thrown value in Lambda's format. */
export const toFunctionError = (thrown: unknown): FunctionError => {
  if (!(thrown instanceof Error))
    return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  return {
    errorType: thrown.name || 'Error',
    errorMessage: thrown.message,
    trace: (thrown.stack ?? '').split('\n'),
  };
};

const serialize = (result: unknown): string => {
  try {
    return JSON.stringify(result) ?? 'null';
  } catch (fault) {
    const message = `Unable to stringify response body: ${fault instanceof Error ? fault.message : fault}`;
    throw Object.assign(new Error(message), { name: 'Runtime.MarshalError' });
  }
};

/** A longer body is a part of the text, so that the size of the whole is checked. */
const maxSeparateCharacters = 500_000;

const hasSeparateBody = (result: unknown): result is { readonly body: string } =>
  typeof result === 'object' &&
  result !== null &&
  'body' in result &&
  typeof result.body === 'string' &&
  result.body.length <= maxSeparateCharacters;

/** A handler's result as text. Throws Lambda's error if it is not JSON. */
export const toResultText = (result: unknown): ResultText => {
  if (!hasSeparateBody(result)) return { payload: serialize(result) };
  const { body, ...rest } = result;
  const payload = serialize(rest);
  return payload.length <= maxSeparateCharacters ? { payload, body } : { payload: serialize(result) };
};
