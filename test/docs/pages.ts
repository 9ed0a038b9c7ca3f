import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { renderCapacityTables } from './capacity-tables.ts';
import { renderConflictTable } from './conflict-table.ts';
import { renderFeatureTable } from './feature-table.ts';
import { guidesWithFacts, renderGuideFacts } from './guide-facts.ts';
import { renderLifecycleDiagram } from './lifecycle-diagram.ts';
import { renderPermissionTable } from './permission-table.ts';

const root = new URL('../../', import.meta.url);

/** A part of a page that is generated. */
type Part = {
  readonly page: string;
  readonly name: string;
  readonly from: string;
  readonly content: () => string;
};

const toCodeBlock = (language: string, content: string): string => `\`\`\`${language}\n${content}\n\`\`\``;

/** An example of a front end, with the import that a reader of the page needs. */
const readExample = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .replace('#shared/contract/client/paths.mts', './paths.mts')
    .trim();

const parts: readonly Part[] = [
  {
    page: 'shared/domain/orders/README.md',
    name: 'lifecycle',
    from: 'drawn from lifecycle.ts',
    content: () => toCodeBlock('mermaid', renderLifecycleDiagram()),
  },
  {
    page: 'shared/domain/conflicts/README.md',
    name: 'conflicts',
    from: 'from conflicts.ts',
    content: renderConflictTable,
  },
  {
    page: 'shared/README.md',
    name: 'features',
    from: 'names of folders and files',
    content: renderFeatureTable,
  },
  {
    page: 'shared/contract/README.md',
    name: 'permissions',
    from: 'from roles.ts',
    content: renderPermissionTable,
  },
  {
    page: 'infra/CAPACITY.md',
    name: 'capacity',
    from: 'computed from the budget and the shards',
    content: renderCapacityTables,
  },
  {
    page: 'shared/contract/client/README.md',
    name: 'front end',
    from: 'test/docs/front-end-example.ts, which a test runs',
    content: () => toCodeBlock('ts', readExample('front-end-example.ts')),
  },
  {
    page: 'shared/contract/client/README.md',
    name: 'uploader',
    from: 'test/docs/uppy-example.ts, which a test runs',
    content: () => toCodeBlock('ts', readExample('uppy-example.ts')),
  },
  ...guidesWithFacts.flatMap((guide) =>
    (['en', 'zh'] as const).map((language) => ({
      page: `shared/docs/guides/${guide}${language === 'zh' ? '.zh-CN' : ''}.md`,
      name: 'facts',
      from: 'from the tables of the product',
      content: () => renderGuideFacts(guide, language),
    })),
  ),
];

export const generatedPages: readonly string[] = parts.map(({ page }) => page);

export const committedPage = (page: string): string => readFileSync(new URL(page, root), 'utf8');

/** Every Markdown page of the repository. */
export const allPages = (): readonly string[] =>
  globSync(['*.md', '.github/*.md', '{functions,infra,shared,test}/**/*.md'], { cwd: root });

const withPart = (text: string, { page, name, from, content }: Part): string => {
  const begin = `<!-- ${name}: ${from}, by \`npm run docs\` -->\n`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} lacks the marks of: ${name}`);
  return `${before}${begin}${content()}\n${end}${after}`;
};

/** A page with its generated parts as they should be. Throws if the marks of a part are missing. */
export const freshPage = (page: string): string =>
  parts.filter((part) => part.page === page).reduce(withPart, committedPage(page));

/** Writes the generated parts again. */
export const writePages = (): void => {
  for (const page of generatedPages) writeFileSync(new URL(page, root), freshPage(page));
};
