/** An injected failure, or the response to a step, at a time of virtual time. */
export type Note = {
  readonly at: number;
  /** One or two words, for the counts. */
  readonly kind: string;
  readonly what: string;
  /** Its keys and ids, by which the notes of one order are found. */
  readonly keys: string;
};

export type Trace = {
  readonly note: (kind: string, what: string, about: string) => void;
  readonly notes: () => readonly Note[];
};

export const createTrace = (now: () => number): Trace => {
  const notes: Note[] = [];
  return {
    note: (kind, what, keys) => void notes.push({ at: now(), kind, what, keys }),
    notes: () => notes,
  };
};
