import { parseSync } from 'rolldown/utils';
import { expect, it } from 'vitest';
import { listSourceFiles } from './source-files.ts';

const maxLines = 70;

/** The functions below a syntax node, as the offsets of their text. */
const findFunctions = (node: unknown): readonly { readonly start: number; readonly end: number }[] => {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(findFunctions);
  const isFunction =
    'type' in node && /^(?:Arrow)?Function(?:Declaration|Expression)?/.test(String(node.type));
  if (!isFunction || !('start' in node && 'end' in node)) return below;
  return [{ start: Number(node.start), end: Number(node.end) }, ...below];
};

it(`keeps every function to ${maxLines} lines`, () => {
  const tooLong = listSourceFiles()
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      findFunctions(parseSync(path, text).program).flatMap(({ start, end }) => {
        const lines = text.slice(start, end).split('\n').length;
        return lines > maxLines
          ? `${path}:${text.slice(0, start).split('\n').length} has ${lines} lines`
          : [];
      }),
    );
  expect(tooLong).toEqual([]);
});
