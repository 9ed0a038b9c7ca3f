import { parseSync } from 'rolldown/utils';

/** A stretch of text that a person reads, and where it begins. */
export type Piece = {
  readonly kind: 'markdown' | 'comment' | 'text' | 'summary' | 'description' | 'name';
  readonly path: string;
  readonly line: number;
  readonly text: string;
};

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The line of an offset in a text. */
const linesOf = (text: string): ((offset: number) => number) => {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const after = starts.findIndex((start) => start >= offset);
    return after === -1 ? starts.length + 1 : after + 1;
  };
};

/** The nodes of a declaration that give a name; other uses of a name follow it. */
const nameNodes = (node: Node, parent?: Node): readonly unknown[] => {
  if (/^(?:TSTypeAlias|TSInterface|Function|Class)Declaration$/.test(node.type)) return [node.id];
  if (node.type === 'VariableDeclarator') return boundNames(node.id);
  if (node.type === 'Property')
    return node.computed || node.shorthand || parent?.type === 'ObjectPattern' ? [] : [node.key];
  if (/^(?:TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/.test(node.type))
    return [node.key];
  return 'params' in node && Array.isArray(node.params) ? node.params.flatMap(boundNames) : [];
};

/** The names that a pattern binds, without the keys of a destructured object. */
const boundNames = (pattern: unknown): readonly unknown[] => {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  if (pattern.type === 'RestElement') return boundNames(pattern.argument);
  if (pattern.type === 'ArrayPattern' && Array.isArray(pattern.elements))
    return pattern.elements.flatMap(boundNames);
  if (pattern.type === 'ObjectPattern' && Array.isArray(pattern.properties))
    return pattern.properties.flatMap((part) => boundNames(isNode(part) ? (part.value ?? part) : part));
  return [];
};

const nameIn = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  const name = node.type === 'Identifier' ? node.name : node.value;
  return typeof name === 'string' && /^[\w$]+$/.test(name) ? name : undefined;
};

/** What a string literal or a template says; `…` stands for a value in a template. */
const stringIn = (node: Node): string | undefined => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((quasi: { value: { cooked?: string } }) => quasi.value.cooked ?? '').join('…');
};

const isProse = (text: string): boolean => /\p{L}{2}[,;:]? \p{L}/u.test(text);

const kindOfString = (parent: Node | undefined): Piece['kind'] => {
  const key = parent?.type === 'Property' ? nameIn(parent.key) : undefined;
  if (key === 'summary' || key === 'description') return key;
  const callee = parent?.type === 'CallExpression' ? parent.callee : undefined;
  return isNode(callee) && nameIn(callee.property) === 'describe' ? 'description' : 'text';
};

type Found = { readonly kind: Piece['kind']; readonly start: number; readonly text: string };

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

function* walk(node: Node, parent?: Node): Generator<Found> {
  const text = node.type.startsWith('Import') ? undefined : stringIn(node);
  if (text !== undefined && isProse(text)) yield { kind: kindOfString(parent), start: node.start, text };
  for (const named of nameNodes(node, parent)) {
    const name = nameIn(named);
    if (name !== undefined && isNode(named)) yield { kind: 'name', start: named.start, text: name };
  }
  for (const child of childrenOf(node)) yield* walk(child, node);
}

type Comment = {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** Comments as paragraphs: line comments that follow each other on lines of their own are one. */
const paragraphsOf = (comments: readonly Comment[], source: string): readonly Found[] => {
  const paragraphs: { kind: 'comment'; start: number; end: number; text: string }[] = [];
  for (const { type, value, start, end } of comments) {
    const text = type === 'Line' ? value.trim() : value.replace(/^\s*\*? ?/gm, '').trim();
    const last = paragraphs.at(-1);
    if (type === 'Line' && last && /^\n[ \t]*$/.test(source.slice(last.end, start))) {
      last.text += ` ${text}`;
      last.end = end;
    } else paragraphs.push({ kind: 'comment', start, end, text });
  }
  return paragraphs;
};

/** What a person reads in a TypeScript file: comments, texts, and the names that it declares. */
export const piecesOfSource = (path: string, source: string): readonly Piece[] => {
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  if (!isNode(program)) return [];
  const lineOf = linesOf(source);
  return [...paragraphsOf(comments, source), ...walk(program)].map(({ kind, start, text }) => ({
    kind,
    path,
    line: lineOf(start),
    text,
  }));
};

type Line = {
  readonly line: number;
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
};

/** A line of a page without its mark; each cell of a table stands alone. */
const linesOfPage = (raw: string, index: number): readonly Line[] => {
  const text = raw.trim();
  const alone = (part: string): Line => ({ line: index + 1, text: part.trim(), begins: true, ends: true });
  if (/^\|[\s:|-]*\|$/.test(text)) return [];
  if (text.startsWith('|')) return text.split(/(?<!\\)\|/).map(alone);
  if (/^#+ /.test(text)) return [alone(text.replace(/^#+ /, ''))];
  const mark = /^(?:[-*+]|\d+\.|>)\s+/.exec(text)?.[0] ?? '';
  const begins = mark !== '' || text.startsWith('**');
  return [{ line: index + 1, text: text.slice(mark.length), begins, ends: text === '' }];
};

/** The paragraphs, list items and table cells of a Markdown page, without code blocks and comments. */
export const piecesOfMarkdown = (path: string, source: string): readonly Piece[] => {
  const blank = (block: string): string => block.replace(/[^\n]/g, '');
  const text = source.replace(/^ *```[\s\S]*?^ *```$/gm, blank).replace(/<!--[\s\S]*?-->/g, blank);
  const paragraphs: { line: number; text: string; ends: boolean }[] = [];
  for (const { line, text: words, begins, ends } of text.split('\n').flatMap(linesOfPage)) {
    const last = paragraphs.at(-1);
    if (!last || last.ends || begins) paragraphs.push({ line, text: words, ends });
    else Object.assign(last, { text: `${last.text} ${words}`.trim(), ends });
  }
  return paragraphs
    .filter((paragraph) => paragraph.text !== '')
    .map((paragraph) => ({ kind: 'markdown', path, line: paragraph.line, text: paragraph.text }));
};

/** The summaries and descriptions of the OpenAPI document, by the line on which each stands. */
export const piecesOfDocument = (path: string, source: string): readonly Piece[] =>
  source.split('\n').flatMap((line, index): readonly Piece[] => {
    const [, key, text] = /^\s*"(summary|description)": ("(?:[^"\\]|\\.)*"),?$/.exec(line) ?? [];
    if (key === undefined || text === undefined) return [];
    const kind = key === 'summary' ? 'summary' : 'description';
    return [{ kind, path, line: index + 1, text: String(JSON.parse(text)) }];
  });
