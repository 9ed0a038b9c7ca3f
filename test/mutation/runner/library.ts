/** What tests of the domain use of the test library. It keeps the tests, so that a mutant runs some of them again. */
export { expect } from './expect.ts';

export type RegisteredTest = { readonly id: string; readonly run: () => unknown };

const registered = new Map<string, RegisteredTest>();
const path: string[] = [];

/** Every test, in the order in which the files were loaded. */
export const tests: ReadonlyMap<string, RegisteredTest> = registered;

/** Starts the names of the tests of a file. */
export const enterFile = (file: string): void => {
  path.length = 0;
  path.push(file);
};

type Body = (...values: never[]) => unknown;

const addTest = (name: string, run: () => unknown): void => {
  const base = [...path, name].join(' > ');
  const id = registered.has(base) ? `${base} (${registered.size})` : base;
  registered.set(id, { id, run });
};

const addGroup = (name: string, body: () => unknown): void => {
  path.push(name);
  body();
  path.pop();
};

/** Runs once for each row of a table. */
const each =
  (add: typeof addTest) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [place, row] of rows.entries()) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      add(`${name} #${place}`, () => body(...values));
    }
  };

export const describe = Object.assign(addGroup, { each: each(addGroup) });
export const it = Object.assign(addTest, { each: each(addTest) });
export const test = it;
