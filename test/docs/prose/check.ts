import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { type Piece, piecesOfDocument, piecesOfMarkdown, piecesOfSource } from './pieces.ts';
import { nameRules, proseRules, storedNames, verbs } from './words.ts';

export type Fault = { readonly piece: Piece; readonly says: string };

/** Sentences of pages, summaries and descriptions have at most so many words. */
export const maxWords = 30;
/** The mean length of the sentences of one page. */
export const maxMeanWords = 20;

const document = 'shared/contract/openapi.json';
/** These pages and files say what the rules are about, are not English, or contain the policy keys of release 0.1.0. */
const exempt =
  /^test\/docs\/prose\/|\.zh-CN\.md$|^test\/fixtures\/.*\.ts$|\/policy-old-keys\.test\.ts$|\/population\/policy\.ts$/;

/** Names of the HTTP contract do not change: fields, parameters, values, segments of paths. */
export const publishedNames = (openApi: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (found: readonly unknown[]): void => found.forEach((name) => void names.add(String(name)));
  JSON.parse(openApi, (key, value) => {
    if (key === 'properties' && typeof value === 'object' && value !== null) add(Object.keys(value));
    if (key === 'enum' && Array.isArray(value)) add(value);
    if ((key === 'const' || key === 'name') && typeof value === 'string') add([value]);
    return value;
  });
  return names;
};

/** Text as it is read: without marks of Markdown and addresses of links, and with `X` for code. */
const plain = (text: string): string =>
  text
    .replace(/`[^`]*`/g, 'X')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/https?:\/\/\S+/g, 'X')
    .replace(/\*\*|__|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d])/gu, '');

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

export const sentencesOf = (text: string): readonly string[] =>
  plain(text)
    .replace(/\b(e\.g|i\.e|etc|vs|No)\./g, '$1')
    .split(/(?<=[.!?]["”)]?)\s+/)
    .filter((sentence) => sentence !== '');

const wordFaults = (piece: Piece): readonly Fault[] =>
  proseRules.flatMap(({ find, instead }) => {
    const found = find.exec(plain(piece.text));
    return found ? [{ piece, says: `"${found[0]}": ${instead}` }] : [];
  });

const namesIn = (piece: Piece): readonly string[] => {
  if (piece.kind === 'name') return [piece.text];
  const code = [...piece.text.matchAll(/`([^`]*)`/g)].map(([, span = '']) => span);
  return code.flatMap((span) => span.match(/[A-Za-z_$][\w$]*/g) ?? []);
};

const nameFaults = (piece: Piece, published: ReadonlySet<string>): readonly Fault[] =>
  namesIn(piece)
    .filter((name) => !published.has(name) && !storedNames.has(name))
    .flatMap((name) => {
      const broken = nameRules.find(({ find }) => find.test(name));
      return broken ? [{ piece, says: `name \`${name}\`: ${broken.instead}` }] : [];
    });

const lengthFaults = (piece: Piece): readonly Fault[] =>
  piece.kind === 'markdown' || piece.kind === 'description' || piece.kind === 'comment'
    ? sentencesOf(piece.text)
        .filter((sentence) => countWords(sentence) > maxWords)
        .map((sentence) => ({
          piece,
          says: `a sentence of ${countWords(sentence)} words (at most ${maxWords}): ${sentence.slice(0, 60)}…`,
        }))
    : [];

const summaryFaults = (piece: Piece): readonly Fault[] => {
  if (piece.kind !== 'summary') return [];
  const words = countWords(piece.text);
  const [first = ''] = piece.text.split(' ');
  return [
    ...(words < 3 || words > 8
      ? [{ piece, says: `a summary of ${words} words (3 to 8): ${piece.text}` }]
      : []),
    ...(verbs.has(first)
      ? []
      : [{ piece, says: `a summary begins with a verb, not "${first}": ${piece.text}` }]),
    ...(/[.;:](?!\w)/.test(piece.text) ? [{ piece, says: `a summary is one phrase: ${piece.text}` }] : []),
  ];
};

export const faultsOf = (piece: Piece, published: ReadonlySet<string>): readonly Fault[] => [
  ...(piece.kind === 'name' ? [] : wordFaults(piece)),
  ...nameFaults(piece, published),
  ...lengthFaults(piece),
  ...summaryFaults(piece),
];

/** The mean length of the full sentences of a page; headings and cells of tables are no sentences. */
export const meanWords = (pieces: readonly Piece[]): number => {
  const counts = pieces
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => /[.!?:]["”)]?$/.test(sentence))
    .map(countWords)
    .filter((count) => count > 3);
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
};

const meanFaults = (pieces: readonly Piece[]): readonly Fault[] => {
  const [first] = pieces;
  const mean = meanWords(pieces);
  return first?.kind === 'markdown' && mean > maxMeanWords
    ? [{ piece: first, says: `the mean sentence has ${mean.toFixed(1)} words (at most ${maxMeanWords})` }]
    : [];
};

const pathPieces = (path: string): readonly Piece[] =>
  path.split('/').map((segment) => {
    const words = segment.replace(/\..*$/, '').split('-');
    const name = words
      .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join('');
    return { kind: 'name', path, line: 1, text: name };
  });

const piecesOf = (path: string, text: string): readonly Piece[] => {
  if (path === document) return piecesOfDocument(path, text);
  return path.endsWith('.md') ? piecesOfMarkdown(path, text) : piecesOfSource(path, text);
};

const isIn = (path: string, scope: string): boolean =>
  scope === '.' ||
  path === scope ||
  path.startsWith(`${scope.replace(/\/$/, '')}/`) ||
  matchesGlob(path, scope);

/** The files that the check reads in some scopes: each is a folder, a file or a glob. */
export const filesIn = (scopes: readonly string[]): readonly string[] =>
  [...globSync(['*.md', '{functions,infra,shared,test}/**/*.{md,ts}']), document]
    .filter((path) => !exempt.test(path) && scopes.some((scope) => isIn(path, scope)))
    .sort();

/** Every fault in the files of some scopes. */
export const proseFaults = (scopes: readonly string[]): readonly Fault[] => {
  const published = publishedNames(readFileSync(document, 'utf8'));
  return filesIn(scopes).flatMap((path) => {
    const pieces = piecesOf(path, readFileSync(path, 'utf8'));
    return [
      ...[...pathPieces(path), ...pieces].flatMap((piece) => faultsOf(piece, published)),
      ...meanFaults(pieces),
    ];
  });
};
