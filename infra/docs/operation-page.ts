import {
  type ApiDocument,
  type Media,
  nameOfReference,
  type Operation,
  type Parameter,
  type Response,
  valueOfExample,
} from './api-document.ts';
import { type Html, html, nothing } from './html.ts';
import { eventAddress, type Page, problemAddress, tagAddress } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { codeBlock, renderSamples, toJson } from './samples.ts';
import { renderBody, renderValue } from './schema-view.ts';

type Place = 'path' | 'query' | 'header';

const renderParameters = (parameters: readonly Parameter[], place: Place, title: string): Html => {
  const found = parameters.filter((one) => one.in === place);
  return found.length === 0
    ? nothing
    : html`<h2 id="in-${place}">${title}</h2>
<ul class="properties">${found.map(
        ({ name, required = false, schema = {}, description }) =>
          html`<li id="${place}.${name}"><code class="name">${name}</code> ${renderValue(
            description === undefined ? schema : { ...schema, description },
            required,
          )}</li>
`,
      )}</ul>`;
};

const listExamples = (document: ApiDocument, { example, examples = {} }: Media): readonly unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples).map((one) => valueOfExample(document, one)),
];

const renderContent = (
  document: ApiDocument,
  content: Readonly<Record<string, Media>>,
  anchorPrefix: string,
): Html =>
  html`${Object.entries(content).map(
    ([type, media], at) =>
      html`<p class="media"><code>${type}</code></p>
${media.schema && at === 0 && renderBody(document, media.schema, anchorPrefix)}${listExamples(
  document,
  media,
).map(
  (example) => html`<p class="caption">Example</p>
${codeBlock('json', toJson(example))}`,
)}`,
  )}`;

const renderRequest = (document: ApiDocument, { requestBody }: Operation): Html =>
  requestBody
    ? html`<h2 id="body">Request body${requestBody.required && html` <span class="required">required</span>`}</h2>
${renderContent(document, requestBody.content, 'body.')}`
    : nothing;

const isSuccess = (status: string): boolean => /^[23]/.test(status);

/** The problems of a response: the names of its examples. */
const problemsOf = ({ content }: Response): readonly string[] =>
  Object.keys(content?.['application/problem+json']?.examples ?? {});

const renderProblems = (responses: Operation['responses']): Html => {
  const refused = Object.entries(responses).filter(([status]) => !isSuccess(status));
  if (refused.length === 0) return nothing;
  const rows = refused.map(([status, response]) => {
    const problems = problemsOf(response).map((slug) => html`<a href="${problemAddress(slug)}">${slug}</a> `);
    const detail = /: (.*)$/.exec(response.description)?.[1];
    return html`<tr><td>${status}</td><td>${problems.length > 0 ? problems : response.description}${
      problems.length > 0 && detail !== undefined && html`<br>${detail}`
    }</td></tr>
`;
  });
  return html`<h2 id="problems">Problems</h2>
<table><thead><tr><th scope="col">Status</th><th scope="col">Problem</th></tr></thead><tbody>${rows}</tbody></table>`;
};

const renderHeaders = ({ headers = {} }: Response): Html => {
  const names = Object.keys(headers);
  return names.length === 0
    ? nothing
    : html`<p class="media">Headers: ${names.map((name) => html`<code>${name}</code> `)}</p>`;
};

const renderSuccess = (document: ApiDocument, responses: Operation['responses']): Html =>
  html`${Object.entries(responses)
    .filter(([status]) => isSuccess(status))
    .map(
      ([status, response]) =>
        html`<h2 id="response-${status}">Response ${status}</h2>
${response.description !== 'Success' && html`<p>${response.description}</p>`}${renderHeaders(response)}${renderContent(
  document,
  response.content ?? {},
  `${status}.`,
)}`,
    )}`;

/** The page of one operation: parameters, body, responses, problems and samples. */
export const operationPage = (document: ApiDocument, operation: Operation): Page => {
  const { operationId, summary, description, method, path, tag, deprecated, parameters, responses } =
    operation;
  return {
    name: `operations/${operationId}`,
    title: summary,
    tag,
    content: html`<p class="trail"><a href="/docs">Reference</a> › <a href="${tagAddress(tag)}">${tag}</a></p>
<h1>${summary}</h1>
<p class="operation"><code><b>${method}</b> ${path}</code> <a href="/docs/try#/${tag}/${operationId}">Send it from the browser</a></p>
${deprecated && html`<p class="warning">Deprecated.</p>`}
${description !== undefined && renderMarkdown(description)}
${renderParameters(parameters, 'path', 'Path parameters')}
${renderParameters(parameters, 'query', 'Query parameters')}
${renderRequest(document, operation)}
${renderParameters(parameters, 'header', 'Request headers')}
${renderSuccess(document, responses)}
${renderProblems(responses)}
${renderSamples(operation)}`,
  };
};

/** The page of one event that webhook endpoints receive. */
export const eventPage = (
  document: ApiDocument,
  { path, description = '', requestBody }: Operation,
): Page => {
  const media = requestBody?.content['application/json'];
  const schema = media?.schema?.$ref;
  return {
    name: eventAddress(path).slice('/docs/'.length),
    title: path,
    content: html`<p class="trail"><a href="/docs">Reference</a> › <a href="/docs/events">Events</a></p>
<h1><code>${path}</code></h1>
${renderMarkdown(description)}
<p>${schema !== undefined && html`Type in <code>@astrolabe/client</code>: <code>Schemas['${nameOfReference(schema)}']</code>. `}
<a href="/docs/guides/webhooks">Receive events</a> explains delivery and signatures.</p>
<h2 id="body">Body</h2>
${media && renderContent(document, { 'application/json': media }, '')}`,
  };
};
