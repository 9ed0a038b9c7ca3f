type Running<T> = { readonly read: Promise<T>; next?: Promise<T> };

const ignore = (): void => undefined;

/**
 * Joins reads of one thing at the same time. A request never gets what was read before it came: those that come while a
 * read runs share the next one.
 */
export const createCoalescedReads = <T>(read: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const running = new Map<string, Running<T>>();
  const start = (key: string): Promise<T> => {
    const state: Running<T> = { read: read(key) };
    running.set(key, state);
    state.read.then(ignore, ignore).then(() => {
      if (!state.next) running.delete(key);
    });
    return state.read;
  };
  return (key) => {
    const state = running.get(key);
    if (!state) return start(key);
    state.next ??= state.read.then(ignore, ignore).then(() => start(key));
    return state.next;
  };
};
