import type { ApiDocument, Operation } from './api-document.ts';
import type { Guide } from './guides.ts';
import { type Html, html } from './html.ts';

/** What every page shows beside its content. */
export type Site = {
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  readonly guides: readonly Guide[];
  /** The addresses of the style, the script and the search index. */
  readonly assets: { readonly style: string; readonly script: string; readonly index: string };
};

/** A page: its file without the ending, and what is on it. */
export type Page = {
  readonly name: string;
  readonly title: string;
  readonly content: Html;
  /** The tag that the navigation opens. */
  readonly tag?: string;
};

export const tagAddress = (tag: string): string => `/docs/tags/${tag.toLowerCase()}`;
export const operationAddress = (operationId: string): string => `/docs/operations/${operationId}`;
export const schemaAddress = (name: string): string => `/docs/schemas/${name}`;
export const eventAddress = (type: string): string => `/docs/events/${type}`;
export const problemAddress = (slug: string): string => `/problems/${slug}`;

/** The address at which a page is served. */
export const addressOf = ({ name }: Pick<Page, 'name'>): string => {
  if (name === 'index') return '/docs';
  return name === 'problems' || name.startsWith('problems/') ? `/${name}` : `/docs/${name}`;
};

const item = (href: string, text: string, current: string, below?: Html): Html =>
  html`<li><a href="${href}"${href === current && currentMark}>${text}</a>${below}</li>`;

const currentMark: Html = html` aria-current="page"`;

const navigation = ({ document, operations, guides }: Site, page: Page): Html => {
  const current = addressOf(page);
  const listOf = (tag: string): Html =>
    html`<ul>${operations
      .filter((one) => one.tag === tag)
      .map(({ operationId, summary }) => item(operationAddress(operationId), summary, current))}</ul>`;
  const tags = document.tags.map(({ name }) =>
    item(tagAddress(name), name, current, page.tag === name ? listOf(name) : undefined),
  );
  return html`<nav id="page-contents" aria-label="Contents">
<h2>Guides</h2>
<ul>${guides.map(({ name, title }) => item(`/docs/guides/${name}`, title, current))}</ul>
<h2>Operations</h2>
<ul>${tags}</ul>
<h2>More</h2>
<ul>${[
    item('/docs/events', 'Events', current),
    item('/docs/schemas', 'Schemas', current),
    item('/problems', 'Problems', current),
    item('/docs/try', 'Send requests', current),
    item('/openapi.json', 'OpenAPI document', current),
  ]}</ul>
</nav>`;
};

/** A complete page. It loads nothing from another origin, and has no inline script and no inline style. */
export const renderPage = (site: Site, page: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Astrolabe</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${site.assets.style}">
<script type="module" src="${site.assets.script}" data-index="${site.assets.index}"></script>
</head>
<body>
<a class="skip" href="#page-content">Skip to the content</a>
<header>
<a class="brand" href="/docs">Astrolabe <span>${site.document.info.version}</span></a>
<search hidden>
<label for="page-search">Search</label>
<input id="page-search" type="search" autocomplete="off" placeholder="Search (press /)">
<p id="page-found" role="status"></p>
<ol id="page-results"></ol>
</search>
<a class="to-contents" href="#page-contents">Contents</a>
</header>
<div class="columns">
${navigation(site, page)}
<main id="page-content">
${page.content}
</main>
</div>
</body>
</html>
`.markup;
