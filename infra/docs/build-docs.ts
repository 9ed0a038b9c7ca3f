import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { CompressedFile } from '#shared/adapters/files.ts';
import { listOperations, readApiDocument } from './api-document.ts';
import { toBrunoCollection } from './bruno-collection.ts';
import { expandNames } from './expand-names.ts';
import { guidePages } from './guide-page.ts';
import { readGuides } from './guides.ts';
import { html } from './html.ts';
import { type Page, renderPage, type Site } from './layout.ts';
import { toPostmanCollection } from './postman-collection.ts';
import { problemPages } from './problem-pages.ts';
import { referencePages } from './reference-pages.ts';
import { listSearchEntries } from './search-entries.ts';

const notFoundPage: Page = {
  name: 'not-found',
  title: 'Not found',
  content: html`<h1>There is no such page</h1>
<p>Search for what you need, or begin at <a href="/docs">the overview</a>.</p>`,
};

/** Swagger UI sends requests from the browser. Its files keep their addresses. */
const listTryFiles = (root: string): readonly (readonly [name: string, file: string])[] => [
  ['try.html', join(root, 'shared/docs/try.html')],
  ['start.js', join(root, 'shared/docs/start.js')],
  ...['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt'].map(
    (name) => [name, join(root, 'node_modules/swagger-ui-dist', name)] as const,
  ),
];

type Text = { readonly name: string; readonly content: string | Uint8Array };

/** Bundles the script and the style of the pages, with the hash of their content in their names. */
const bundleAssets = async (root: string): Promise<readonly Text[]> => {
  const outdir = join(root, '.build', 'docs');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/docs/app/main.ts', 'functions/docs/app/docs.css'],
    outdir,
    outbase: 'functions/docs/app',
    entryNames: 'assets/[name]-[hash]',
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({
    name: path.slice(outdir.length + 1),
    content: contents,
  }));
};

const toIndexFile = (site: Omit<Site, 'assets'>): Text => {
  const content = JSON.stringify(listSearchEntries(site));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  return { name: `assets/index-${hash}.json`, content };
};

/** What clients for trying an API import. */
const collectionFiles = ({ document, operations }: Omit<Site, 'assets'>): readonly Text[] => [
  { name: 'collections/postman.json', content: JSON.stringify(toPostmanCollection(document, operations)) },
  { name: 'collections/bruno.json', content: JSON.stringify(toBrunoCollection(document, operations)) },
];

const addressOfAsset = (assets: readonly Text[], ending: string): string => {
  const found = assets.find(({ name }) => name.endsWith(ending));
  if (!found) throw new Error(`The documentation has no file that ends in ${ending}.`);
  return `/docs/${found.name}`;
};

/**
 * Renders the documentation: a page for every operation, schema, event, problem and guide, the search index, and the page
 * that sends requests. Names are those of the files that the function of the documentation serves.
 */
export const buildDocs = async (root: string): Promise<readonly CompressedFile[]> => {
  const document = expandNames(readApiDocument(root));
  const guides = { en: readGuides(root, 'en'), zh: readGuides(root, 'zh') };
  const content = { document, operations: listOperations(document), guides };
  const assets = [...(await bundleAssets(root)), toIndexFile(content)];
  const site: Site = {
    ...content,
    assets: {
      style: addressOfAsset(assets, '.css'),
      script: addressOfAsset(assets, '.js'),
      index: addressOfAsset(assets, '.json'),
    },
  };
  const pages = [...referencePages(site), ...problemPages(site), ...guidePages(site), notFoundPage];
  const texts: readonly Text[] = [
    ...pages.map((page) => ({ name: `${page.name}.html`, content: renderPage(site, page) })),
    ...assets,
    ...collectionFiles(content),
    ...listTryFiles(root).map(([name, file]) => ({ name, content: readFileSync(file) })),
  ];
  // Its asynchronous form opens a stream for each file, which takes longer than the work itself.
  return texts.map(({ name, content: text }) => ({ name, gzip: gzipSync(text, { level: 9 }) }));
};
