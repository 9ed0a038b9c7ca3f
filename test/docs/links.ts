import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export type Page = { readonly path: string; readonly text: string };

/** Every Markdown page of the repository. */
export const pages = (): readonly Page[] =>
  ['*.md', '{infra,functions,shared,test}/**/*.md', '.github/**/*.md']
    .flatMap((pattern) => globSync(pattern))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const withoutBlocks = (text: string): string => text.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '');

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** The anchors of a page. GitHub numbers a repeated heading: `decisions`, `decisions-1`. */
const anchorsOf = (text: string): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  const headings = [...withoutBlocks(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)];
  return new Set(
    headings.map(([, heading = '']) => {
      const anchor = anchorOf(heading);
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
};

const isOutside = (target: string): boolean => /^[a-z][a-z+.-]*:/i.test(target);

/** An address in the documentation. The test of its pages follows it. */
const isDocsAddress = (path: string, target: string): boolean =>
  path.startsWith('shared/docs/guides/') && /^\/(?:docs|problems)(?:\/|$)/.test(target);

/** The links of a page that lead nowhere: to a missing file, out of the repository, or to a missing heading. */
export const brokenLinks = ({ path, text }: Page): readonly string[] => {
  const prose = withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g)];
  const references = [...prose.matchAll(/^\[[^\]]+\]: +(\S+)/gm)];
  return [...inline, ...references]
    .map(([, target = '']) => target)
    .filter((target) => !isOutside(target) && !isDocsAddress(path, target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = join(dirname(path), decodeURIComponent(file));
      if (file === '') return !anchorsOf(text).has(anchor ?? '');
      if (found.startsWith('..') || !existsSync(found)) return true;
      return (
        anchor !== undefined && !(found.endsWith('.md') && anchorsOf(readFileSync(found, 'utf8')).has(anchor))
      );
    })
    .map((target) => `${path}: ${target}`);
};

/** A TypeScript file, or a folder. A folder of one word counts in the first cell of a table only: S3 prefixes look the same. */
const isNamedPath = (code: string, isFirstCell: boolean): boolean =>
  /^[\w.*-][\w./*-]*\.m?ts$/.test(code) ||
  /^[a-z][\w-]*(\/[\w.-]+)+\/$/.test(code) ||
  (isFirstCell && /^[a-z][\w-]*\/$/.test(code));

const pathsOf = (line: string): readonly string[] => {
  const firstCell = /^\|[^|]*/.exec(line)?.[0].length ?? 0;
  return [...line.matchAll(/`([^`]+)`/g)].flatMap(({ 1: code = '', index }) =>
    isNamedPath(code, index < firstCell) ? [code] : [],
  );
};

/** Every file and folder with source, folders with a slash at the end. */
export const places = (): readonly string[] =>
  globSync('{infra,functions,shared,test}/**', { withFileTypes: true }).map(
    (entry) => `${relative('', join(entry.parentPath, entry.name))}${entry.isDirectory() ? '/' : ''}`,
  );

/** The source files and folders that a page names and that exist neither from the root nor below the page's folder. */
export const missingPaths = ({ path, text }: Page, existing: readonly string[]): readonly string[] => {
  const folder = dirname(path);
  const isThere = (name: string): boolean => {
    const pattern = name.split('*').map(RegExp.escape).join('[^/]*');
    const below = new RegExp(`^(?:${folder === '.' ? '' : RegExp.escape(`${folder}/`)}(?:.*/)?)?${pattern}$`);
    return existing.some((one) => below.test(one));
  };
  return withoutBlocks(text)
    .split('\n')
    .flatMap(pathsOf)
    .filter((name) => !isThere(name))
    .map((name) => `${path}: ${name}`);
};

/** These name what is not in use: the tests of this check, and the policy keys of an earlier release. */
const excluded = ['test/docs/links*', 'shared/domain/policy/policy-old-keys.ts', 'test/domain/policy/*'];

/** Every word of the source and of the published document, to look names up in. */
export const sourceWords = (): ReadonlySet<string> =>
  new Set(
    ['{infra,functions,shared,test}/**/*.{ts,mts}', 'shared/contract/openapi.json', 'package.json']
      .flatMap((pattern) => globSync(pattern, { exclude: excluded }))
      .flatMap((path) => readFileSync(path, 'utf8').match(/\w+/g) ?? []),
  );

/** The names with a capital inside that a page gives as code and that the source does not contain. */
export const missingNames = ({ path, text }: Page, words: ReadonlySet<string>): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`([A-Za-z][\w.]*)(?:\([^`\n]*\))?`/g)]
    .flatMap(([, code = '']) => code.split('.'))
    .filter((name) => /[a-z][A-Z]/.test(name) && !words.has(name))
    .map((name) => `${path}: ${name}`);
