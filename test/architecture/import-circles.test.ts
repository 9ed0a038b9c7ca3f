import { expect, it } from 'vitest';
import { listSourceFiles } from './source-files.ts';

const importsOf = new Map(
  listSourceFiles()
    .filter(({ path }) => !path.startsWith('test/'))
    .map(({ path, imports }) => [path, imports]),
);

/** Leaves out, again and again, the files that import none of the rest. Files on a circle and their importers remain. */
const withoutLeaves = (
  files: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> => {
  const rest = new Map([...files].filter(([, imports]) => imports.some((name) => files.has(name))));
  return rest.size === files.size ? files : withoutLeaves(rest);
};

/** The imports turned round: each file with the files that import it. */
const reverse = (files: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...files.keys()].map((path) => [
      path,
      [...files].flatMap(([by, names]) => (names.includes(path) ? by : [])),
    ]),
  );

it('has no import circles, even of types', () => {
  const onCircles = withoutLeaves(reverse(withoutLeaves(importsOf)));
  const found = [...onCircles].map(([path, importers]) =>
    importers.filter((name) => onCircles.has(name)).map((name) => `${name} imports ${path}`),
  );
  expect(found.flat()).toEqual([]);
});
