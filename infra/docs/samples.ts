import type { Media, Operation } from './api-document.ts';
import { type Html, html } from './html.ts';

/** A block of code, which the keyboard can reach and scroll. */
export const codeBlock = (language: string, text: string): Html =>
  html`<pre tabindex="0"><code class="language-${language}">${text}</code></pre>
`;

export const toJson = (value: unknown): string => JSON.stringify(value, undefined, 2);

const jsonOf = (content: Readonly<Record<string, Media>> | undefined): unknown =>
  content?.['application/json']?.example;

const isRequiredHeader = ({ in: place, required }: Operation['parameters'][number]): boolean =>
  place === 'header' && required === true;

/** A request with curl. `$api` is the address of the platform, and `$token` an access token. */
const curlOf = ({ method, path, parameters, requestBody }: Operation): string => {
  const body = jsonOf(requestBody?.content);
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$api${path.replaceAll(/\{(\w+)\}/g, '$$$1')}"`,
    `-H "authorization: Bearer $token"`,
    ...parameters.filter(isRequiredHeader).map(({ name }) => `-H "${name}: $(uuidgen)"`),
    ...(body === undefined ? [] : ["-H 'content-type: application/json'", `-d '${quote(toJson(body))}'`]),
  ];
  return lines.join(' \\\n  ');
};

/** Text inside the quotation marks of a shell. */
const quote = (text: string): string => text.replaceAll("'", `'\\''`);

/** The same request with the client package. It adds idempotency keys by itself. */
const clientCallOf = ({ method, path, parameters, requestBody }: Operation): string => {
  const body = jsonOf(requestBody?.content);
  const names = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const init = [
    ...(names.length > 0 ? [`  params: { path: { ${names.join(', ')} } },`] : []),
    ...(body === undefined ? [] : [`  body: ${toJson(body).replaceAll('\n', '\n  ')},`]),
  ];
  const end = init.length > 0 ? `, {\n${init.join('\n')}\n}` : '';
  return `const answer = await client.${method.toLowerCase()}('${path}'${end});`;
};

/** How to send an operation from a shell and from TypeScript. */
export const renderSamples = (operation: Operation): Html =>
  html`<h2 id="samples">Samples</h2>
${codeBlock('sh', curlOf(operation))}${codeBlock('ts', clientCallOf(operation))}`;
