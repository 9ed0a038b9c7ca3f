import { describe, expect, it, test } from 'vitest';
import { faultsOf, meanWords, proseFaults, publishedNames, sentencesOf } from './check.ts';
import { type Piece, piecesOfDocument, piecesOfMarkdown, piecesOfSource } from './pieces.ts';

const pieceOf = (kind: Piece['kind'], text: string): Piece => ({ kind, path: 'a/b.ts', line: 1, text });
const faultsIn = (kind: Piece['kind'], text: string, published: readonly string[] = []): readonly string[] =>
  faultsOf(pieceOf(kind, text), new Set(published)).map(({ says }) => says);
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('the prose and the names of the repository have no fault; `npm run prose -- FOLDER` lists them', () => {
  expect(proseFaults(['.']).map(({ piece, says }) => `${piece.path}:${piece.line} ${says}`)).toEqual([]);
});

describe('the prose check', () => {
  it('finds old words in sentences, and ignores parts of other words', () => {
    expect(faultsIn('comment', 'The endpoint is told of an event.')).toHaveLength(1);
    expect(faultsIn('text', 'An order is claimed by whoever looks at it.')).toHaveLength(2);
    expect(faultsIn('markdown', 'The announcement was noticed on the newsletter.')).toEqual([]);
  });

  it('ignores the addresses of links and code that names the published contract', () => {
    expect(faultsIn('markdown', 'Read [the page](shared/vault/told.md).')).toEqual([]);
    expect(faultsIn('markdown', 'The field `mostCount` is a number.', ['mostCount'])).toEqual([]);
    expect(faultsIn('markdown', 'The field `mostCount` is a number.')).toHaveLength(1);
  });

  it('finds old names, also inside longer ones', () => {
    for (const name of [
      'mostParts',
      'bytesMax',
      'hearStripe',
      'withVault',
      'nextLook',
      'whoseWallet',
      'told',
    ])
      expect(faultsIn('name', name), name).toHaveLength(1);
    for (const name of ['maxParts', 'atLeast', 'appearance', 'clear', 'lookup', 'teller', 'almostAll'])
      expect(faultsIn('name', name), name).toEqual([]);
  });

  it('finds a sentence that is too long, at the limit', () => {
    expect(faultsIn('markdown', `${words(30)}. ${words(30)}.`)).toEqual([]);
    expect(faultsIn('markdown', `${words(31)}.`)).toHaveLength(1);
    expect(sentencesOf('It costs 0.1 s, e.g. on a laptop. It is fast!')).toHaveLength(2);
  });

  it('asks for summaries of three to eight words that begin with a verb', () => {
    expect(faultsIn('summary', 'Create a webhook endpoint')).toEqual([]);
    expect(faultsIn('summary', 'Receive the event order.take')).toEqual([]);
    expect(faultsIn('summary', 'List orders')).toHaveLength(1);
    expect(faultsIn('summary', 'List all your orders.')).toHaveLength(1);
    expect(faultsIn('summary', `List ${words(8)}`)).toHaveLength(1);
    expect(faultsIn('summary', 'Your own applications')).toHaveLength(1);
    expect(faultsIn('summary', 'Close an account; ask again')).toHaveLength(1);
  });

  it('counts the mean of full sentences only', () => {
    const page = piecesOfMarkdown(
      'a.md',
      `# A title\n\nOne two three four. ${words(8)}.\n\n| a | b |\n|---|---|\n`,
    );
    expect(meanWords(page)).toBe(6);
  });

  it('takes the names of the HTTP contract from its document', () => {
    const document = { a: { properties: { goesOnFrom: { enum: ['told'] } } }, b: [{ name: 'least' }] };
    expect([...publishedNames(JSON.stringify(document))]).toEqual(['told', 'goesOnFrom', 'least']);
  });
});

describe('what the prose check reads', () => {
  const source = [
    '// A first line',
    '// and its second.',
    "const route = { summary: 'List all orders', mode: 'x' };",
    '/** A type. */ type Told = { readonly asked: string };',
    'const say = (kept: number, { found: moved } = {}) => `costs $' + '{kept} in all`;',
  ].join('\n');

  it('is comments, texts and declared names of a source file, with their lines', () => {
    expect(piecesOfSource('a.ts', source).map(({ kind, line, text }) => [kind, line, text])).toEqual([
      ['comment', 1, 'A first line and its second.'],
      ['comment', 4, 'A type.'],
      ['name', 3, 'route'],
      ['name', 3, 'summary'],
      ['summary', 3, 'List all orders'],
      ['name', 3, 'mode'],
      ['name', 4, 'Told'],
      ['name', 4, 'asked'],
      ['name', 5, 'say'],
      ['name', 5, 'kept'],
      ['name', 5, 'moved'],
      ['text', 5, 'costs … in all'],
    ]);
  });

  it('is the paragraphs, items and cells of a page, without code blocks and comments', () => {
    const page =
      '# Title\nText that\ngoes over lines.\n\n- an item\n```sh\nskipped\n```\n<!-- skipped -->\n| a | b c |\n';
    expect(piecesOfMarkdown('a.md', page).map(({ line, text }) => [line, text])).toEqual([
      [1, 'Title'],
      [2, 'Text that goes over lines.'],
      [5, 'an item'],
      [10, 'a'],
      [10, 'b c'],
    ]);
  });

  it('is the summaries and descriptions of the OpenAPI document', () => {
    const text =
      '{\n "summary": "Get it",\n "description": "A \\"b\\".",\n "properties": {\n  "summary": {}\n }\n}';
    expect(piecesOfDocument('o.json', text).map(({ kind, line, text }) => [kind, line, text])).toEqual([
      ['summary', 2, 'Get it'],
      ['description', 3, 'A "b".'],
    ]);
  });
});
