import type { Advice } from '#shared/contract/labels/advice.ts';
import { problemAdviceEn } from '#shared/contract/labels/problem-advice-en.ts';
import { problemAdviceZh } from '#shared/contract/labels/problem-advice-zh.ts';
import { problemLabels, titleOf } from '#shared/contract/labels/problems.ts';
import { type ProblemSlug, problems, problemTypes } from '#shared/contract/problems.ts';
import { type Html, html, nothing } from './html.ts';
import { operationAddress, type Page, problemAddress, type Site } from './layout.ts';
import { renderLine } from './markdown.ts';
import { codeBlock, toJson } from './samples.ts';
import { listProperties, renderProperties } from './schema-view.ts';

const slugs = Object.keys(problems) as readonly ProblemSlug[];

const renderAdvice = ({ meaning, remedy }: Advice, words: readonly [string, string]): Html =>
  html`<h2>${words[0]}</h2>
<p>${renderLine(meaning)}</p>
<h2>${words[1]}</h2>
<p>${renderLine(remedy)}</p>`;

/** Fields that every problem has, which the guide explains. */
const commonFields = ['type', 'title', 'status', 'detail', 'instance', 'requestId'];

const renderOwnFields = ({ document }: Site, slug: ProblemSlug): Html => {
  const schema = Object.values(document.components.schemas).find(
    ({ properties }) => properties?.type?.const === `${problemTypes}${slug}`,
  );
  const own = schema ? listProperties(schema).filter(({ path }) => !commonFields.includes(path)) : [];
  return own.length === 0
    ? nothing
    : html`<h2 id="fields">Fields of this problem</h2>
${renderProperties(own)}`;
};

const operationsWith = ({ operations }: Site, slug: ProblemSlug) =>
  operations.filter(({ responses }) =>
    Object.values(responses).some(({ content }) =>
      Object.hasOwn(content?.['application/problem+json']?.examples ?? {}, slug),
    ),
  );

/** So many operations are not worth a list. */
const maxListed = 40;

const renderOperations = (site: Site, slug: ProblemSlug): Html => {
  const found = operationsWith(site, slug);
  return html`<h2 id="operations">Operations with this problem</h2>
${
  found.length > maxListed
    ? html`<p>${found.length} of ${site.operations.length} operations.</p>`
    : html`<ul>${found.map(({ operationId, summary }) => html`<li><a href="${operationAddress(operationId)}">${summary}</a></li>`)}</ul>`
}`;
};

const problemPage = (site: Site, slug: ProblemSlug): Page => {
  const example = site.document.components.examples[slug];
  return {
    name: `problems/${slug}`,
    title: `Problem: ${titleOf(slug)}`,
    content: html`<p class="trail"><a href="/docs">Reference</a> › <a href="/problems">Problems</a></p>
<h1>${titleOf(slug)}</h1>
<p class="operation"><code><b>${problems[slug]}</b> ${problemTypes}${slug}</code></p>
${renderAdvice(problemAdviceEn[slug], ['What it means', 'What to do'])}
<section lang="zh-CN"><p class="translation">${problemLabels[slug].zh}</p>
${renderAdvice(problemAdviceZh[slug], ['含义', '处理方法'])}</section>
${renderOwnFields(site, slug)}
${
  example &&
  html`<h2 id="example">Example</h2>
${codeBlock('json', toJson(example.value))}`
}
${renderOperations(site, slug)}`,
  };
};

/** A page for each problem type, and the list of all. */
export const problemPages = (site: Site): readonly Page[] => [
  {
    name: 'problems',
    title: 'Problems',
    content: html`<h1>Problems</h1>
<p>Each refusal is a problem document. <a href="/docs/guides/errors">The guide to errors</a> says how to handle them.</p>
<table><thead><tr><th scope="col">Status</th><th scope="col">Problem</th><th scope="col">Meaning</th></tr></thead><tbody>${slugs.map(
      (
        slug,
      ) => html`<tr><td>${problems[slug]}</td><td><a href="${problemAddress(slug)}">${slug}</a></td><td>${renderLine(problemAdviceEn[slug].meaning)}</td></tr>
`,
    )}</tbody></table>`,
  },
  ...slugs.map((slug) => problemPage(site, slug)),
];
