/** Something that went wrong on purpose, or how somebody's step was answered, at a moment of virtual time. */
export type Note = {
  readonly at: number;
  /** In a word or two, to be counted by. */
  readonly kind: string;
  readonly what: string;
  /** Keys and ids that it is about, by which the notes of one order are found. */
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
