import { type ApiDocument, listEvents, type Operation, type Schema } from './api-document.ts';
import { guideAddress } from './guides.ts';
import { type Html, html } from './html.ts';
import { eventAddress, operationAddress, type Page, type Site, schemaAddress, tagAddress } from './layout.ts';
import { renderLine, renderMarkdown } from './markdown.ts';
import { eventPage, operationPage } from './operation-page.ts';
import { listProperties, renderProperties, renderValue } from './schema-view.ts';

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

const operationRow = ({ operationId, summary, method, path, deprecated }: Operation): Html =>
  html`<li><a href="${operationAddress(operationId)}">${summary}</a>${deprecated && ' (deprecated)'}<br><code><b>${method}</b> ${path}</code></li>
`;

const operationList = (operations: readonly Operation[], tag: string): Html =>
  html`<ul class="operations">${operations.filter((one) => one.tag === tag).map(operationRow)}</ul>`;

const indexPage = ({ document, operations, guides }: Site): Page => ({
  name: 'index',
  title: 'Documentation',
  content: html`<h1>Documentation</h1>
<p>${document.info.title} ${document.info.version}: guides, and every request, response, event and problem of the API.</p>
<h2 id="guides">Guides</h2>
<ul class="titles">${guides.en.map(
    (guide) => html`<li><a href="${guideAddress(guide)}">${guide.title}</a></li>
`,
  )}</ul>
<h2 id="operations">Operations</h2>
<p>All operations with their example requests, to import: <a href="/docs/collections/postman.json">for Postman</a>,
<a href="/docs/collections/bruno.json">for Bruno</a>, and <a href="/openapi.json">the OpenAPI document</a>.</p>
${document.tags.map(
  ({
    name,
    description,
  }) => html`<section><h3 id="tag-${name.toLowerCase()}"><a href="${tagAddress(name)}">${name}</a></h3>
<p>${description}</p>
${operationList(operations, name)}</section>
`,
)}
<h2 id="conventions">Conventions</h2>
${renderMarkdown(document.info.description)}`,
});

const tagPage = ({ operations }: Site, { name, description }: ApiDocument['tags'][number]): Page => ({
  name: `tags/${name.toLowerCase()}`,
  title: name,
  tag: name,
  content: html`<p class="trail"><a href="/docs">Reference</a></p>
<h1>${name}</h1>
<p>${description}</p>
${operationList(operations, name)}`,
});

const schemaPage = (name: string, schema: Schema): Page => ({
  name: `schemas/${name}`,
  title: name,
  content: html`<p class="trail"><a href="/docs">Reference</a> › <a href="/docs/schemas">Schemas</a></p>
<h1><code>${name}</code></h1>
<div>${renderValue(schema, false)}</div>
${renderProperties(listProperties(schema))}`,
});

const listPage = (name: string, title: string, lead: string, rows: readonly Html[]): Page => ({
  name,
  title,
  content: html`<p class="trail"><a href="/docs">Reference</a></p>
<h1>${title}</h1>
${renderMarkdown(lead)}
<ul class="operations">${rows}</ul>`,
});

/** The pages made from the OpenAPI document: index, tags, operations, events and schemas. */
export const referencePages = (site: Site): readonly Page[] => {
  const { document, operations } = site;
  const events = listEvents(document);
  const schemas = Object.entries(document.components.schemas);
  return [
    indexPage(site),
    ...document.tags.map((tag) => tagPage(site, tag)),
    ...operations.map((operation) => operationPage(document, operation)),
    listPage(
      'events',
      'Events',
      'A webhook endpoint receives these events. [The guide](webhooks.md) explains delivery, signatures and retries.',
      events.map(
        ({
          path,
          description = '',
        }) => html`<li><a href="${eventAddress(path)}"><code>${path}</code></a><br>${renderLine(firstSentence(description))}</li>
`,
      ),
    ),
    ...events.map((event) => eventPage(document, event)),
    listPage(
      'schemas',
      'Schemas',
      'The named parts of requests, responses and events.',
      schemas.map(
        ([
          name,
          { description = '' },
        ]) => html`<li><a href="${schemaAddress(name)}"><code>${name}</code></a><br>${renderLine(firstSentence(description))}</li>
`,
      ),
    ),
    ...schemas.map(([name, schema]) => schemaPage(name, schema)),
  ];
};
