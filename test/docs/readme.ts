import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDiagram } from './lifecycle-diagram.ts';

const file = new URL('../../README.md', import.meta.url);

const begin = '<!-- lifecycle: drawn from shared/domain/order/lifecycle.ts by `npm run docs` -->';
const end = '<!-- /lifecycle -->';

/** The README with its generated parts as they should be. Throws when a part's marks are missing. */
export const freshReadme = (): string => {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(`${begin}\n`);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('README.md lacks the marks of its diagram');
  return `${before}${begin}\n\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\`\n${end}${after}`;
};

/** Writes the generated parts anew. */
export const writeReadme = (): void => writeFileSync(file, freshReadme());
