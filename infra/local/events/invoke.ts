/** The result of a function: its payload, or the error in Lambda's format (`cause` is JSON). */
export type InvokeResult = { readonly payload: unknown } | { readonly error: string; readonly cause: string };

/** Invokes a function and waits for its result. The signal ends the wait of an invocation that has not begun. */
export type Invoke = (functionArn: string, payload: unknown, signal?: AbortSignal) => Promise<InvokeResult>;

/** Invokes a function. If the call throws, the result is an error, so that loops continue. */
export const invokeSafely = async (
  invoke: Invoke,
  functionArn: string,
  payload: unknown,
  signal: AbortSignal,
): Promise<InvokeResult> => {
  try {
    return await invoke(functionArn, payload, signal);
  } catch (error) {
    const [name, message] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)];
    return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: message }) };
  }
};

/** A log line with the reason why a function failed. */
export const toFailureLine = ({ error, cause }: { error: string; cause: string }): string => {
  const line = `${error}: ${cause}`.replaceAll(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};
