import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDiagram } from './lifecycle-diagram.ts';

const file = new URL('../../README.md', import.meta.url);

type Part = { readonly name: string; readonly from: string; readonly content: () => string };

const fenced = (language: string, content: string): string => `\`\`\`${language}\n${content}\n\`\`\``;

/** The front end's example as a page would have it, which finds the types beside itself. */
const frontEnd = (): string =>
  readFileSync(new URL('front-end.ts', import.meta.url), 'utf8')
    .replace('#shared/contract/client/paths.mts', './paths.mts')
    .trim();

const parts: readonly Part[] = [
  {
    name: 'lifecycle',
    from: 'drawn from shared/domain/order/lifecycle.ts',
    content: () => fenced('mermaid', lifecycleDiagram()),
  },
  {
    name: 'front end',
    from: 'test/docs/front-end.ts, which a test runs',
    content: () => fenced('ts', frontEnd()),
  },
];

const withPart = (text: string, { name, from, content }: Part): string => {
  const begin = `<!-- ${name}: ${from}, by \`npm run docs\` -->\n`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks the marks of: ${name}`);
  return `${before}${begin}${content()}\n${end}${after}`;
};

/** The README with its generated parts as they should be. Throws when a part's marks are missing. */
export const freshReadme = (): string => parts.reduce(withPart, readFileSync(file, 'utf8'));

/** Writes the generated parts again. */
export const writeReadme = (): void => writeFileSync(file, freshReadme());
