import type { ApiDocument, Operation } from './api-document.ts';
import { type Guide, guideAddress, type Language } from './guides.ts';
import { type Html, html } from './html.ts';

/** What every page shows beside its content. */
export type Site = {
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  readonly guides: Readonly<Record<Language, readonly Guide[]>>;
  /** The addresses of the style, the script and the search index. */
  readonly assets: { readonly style: string; readonly script: string; readonly index: string };
};

/** A page: its file without the ending, and what is on it. */
export type Page = {
  readonly name: string;
  readonly title: string;
  readonly content: Html;
  /** The language of the page, if it is not English. */
  readonly language?: Language;
  /** The address of the same page in the other language. */
  readonly translation?: string;
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

/** The words around the content. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    code: 'en',
    contents: 'Contents',
    guides: 'Guides',
    operations: 'Operations',
    more: 'More',
    events: 'Events',
    schemas: 'Schemas',
    problems: 'Problems',
    send: 'Send requests',
    document: 'OpenAPI document',
    search: 'Search',
    hint: 'Search (press /)',
    skip: 'Skip to the content',
    other: '中文',
    otherCode: 'zh-CN',
    overview: '/docs/zh',
  },
  zh: {
    code: 'zh-CN',
    contents: '目录',
    guides: '指南',
    operations: '接口',
    more: '更多',
    events: '事件',
    schemas: '数据结构',
    problems: '问题',
    send: '发送请求',
    document: 'OpenAPI 文档',
    search: '搜索',
    hint: '搜索（按 /）',
    skip: '跳到内容',
    other: 'English',
    otherCode: 'en',
    overview: '/docs',
  },
};

const item = (href: string, text: string, current: string, below?: Html): Html =>
  html`<li><a href="${href}"${href === current && currentMark}>${text}</a>${below}</li>`;

const currentMark: Html = html` aria-current="page"`;

const navigation = ({ document, operations, guides }: Site, page: Page): Html => {
  const current = addressOf(page);
  const { language = 'en' } = page;
  const text = words[language];
  const listOf = (tag: string): Html =>
    html`<ul>${operations
      .filter((one) => one.tag === tag)
      .map(({ operationId, summary }) => item(operationAddress(operationId), summary, current))}</ul>`;
  const tags = document.tags.map(({ name }) =>
    item(tagAddress(name), name, current, page.tag === name ? listOf(name) : undefined),
  );
  return html`<nav id="page-contents" aria-label="${text.contents}">
<h2>${text.guides}</h2>
<ul>${guides[language].map((guide) => item(guideAddress(guide), guide.title, current))}</ul>
<h2>${text.operations}</h2>
<ul>${tags}</ul>
<h2>${text.more}</h2>
<ul>${[
    item('/docs/events', text.events ?? '', current),
    item('/docs/schemas', text.schemas ?? '', current),
    item('/problems', text.problems ?? '', current),
    item('/docs/try', text.send ?? '', current),
    item('/openapi.json', text.document ?? '', current),
  ]}</ul>
</nav>`;
};

/** A complete page. It loads nothing from another origin, and has no inline script and no inline style. */
export const renderPage = (site: Site, page: Page): string => {
  const text = words[page.language ?? 'en'];
  return html`<!doctype html>
<html lang="${text.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Astrolabe</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${site.assets.style}">
<script type="module" src="${site.assets.script}" data-index="${site.assets.index}"></script>
</head>
<body>
<a class="skip" href="#page-content">${text.skip}</a>
<header>
<a class="brand" href="/docs">Astrolabe <span>${site.document.info.version}</span></a>
<search hidden>
<label for="page-search">${text.search}</label>
<input id="page-search" type="search" autocomplete="off" placeholder="${text.hint}">
<p id="page-found" role="status"></p>
<ol id="page-results"></ol>
</search>
<a class="to-contents" href="#page-contents">${text.contents}</a>
<a href="${page.translation ?? text.overview}" hreflang="${text.otherCode}" lang="${text.otherCode}">${text.other}</a>
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
};
