import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '#infra/bundle.ts';
import { buildDocs } from '#infra/docs/build-docs.ts';
import { isShownInPlace } from '#infra/docs/expand-names.ts';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import { problems } from '#shared/contract/problems.ts';

const files = await buildDocs(repositoryRoot);
const pages = new Map(
  files
    .filter(({ name }) => name.endsWith('.html') && name !== 'try.html')
    .map(({ name, gzip }) => [name, gunzipSync(gzip).toString()]),
);
const names = new Set(files.map(({ name }) => name));
const kilobytesOf = (pattern: RegExp): readonly number[] =>
  files.filter(({ name }) => pattern.test(name)).map(({ gzip }) => gzip.length / 1_000);

/** The file behind an address, as the function finds it. */
const fileOf = (path: string): string => {
  const inner = path.replace(/^\/docs\/?/, '').replace(/^\//, '');
  if (inner === '') return 'index.html';
  return names.has(inner) ? inner : `${inner}.html`;
};

const idsOf = (page: string): readonly string[] =>
  [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Addresses that other functions serve. */
const elsewhere = ['/openapi.json', '/console', '/process', '/health'];

const brokenLinksOf = (name: string, page: string): readonly string[] =>
  [...page.matchAll(/ (?:href|src|data-index)="([^"]*)"/g)]
    .map(([, target = '']) => target.replaceAll('&amp;', '&'))
    .filter((target) => !/^(?:https:|data:)/.test(target) && !elsewhere.includes(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? name : fileOf(path);
      if (!names.has(file)) return true;
      const linked = pages.get(file);
      // The page that sends requests makes its anchors itself.
      return anchor !== undefined && linked !== undefined && !idsOf(linked).includes(anchor);
    })
    .map((target) => `${name}: ${target}`);

describe('the documentation', () => {
  test('has a page for every operation, event, schema and problem', () => {
    const operations = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => `operations/${operationId}.html`),
    );
    const meant = [
      ...operations,
      ...Object.keys(document.webhooks).map((type) => `events/${type}.html`),
      ...Object.keys(document.components.schemas)
        .filter((name) => !isShownInPlace(name))
        .map((name) => `schemas/${name}.html`),
      ...Object.keys(problems).map((slug) => `problems/${slug}.html`),
    ];
    expect(operations.length).toBeGreaterThan(200);
    expect(meant.filter((name) => !pages.has(name))).toEqual([]);
  });

  test('shows a body and the data of an event in place, and the names of a closed list', () => {
    const operation = pages.get('operations/createAsset.html') ?? '';
    expect(idsOf(operation)).toContain('body.contentType');
    expect(operation).toContain('<a href="/docs/schemas/AssetPurpose">AssetPurpose</a>');
    expect(operation).toContain('<code>task_image</code>');
    expect(idsOf(pages.get('events/order.take.html') ?? '')).toContain('data.seq');
  });

  test('names the type of each text, and the labels of its codes', () => {
    const page = pages.get('operations/getIncome.html') ?? '';
    expect(page).toMatch(/<code class="name">from<\/code> <span class="type">string<\/span>/);
    const untyped = [...pages].filter(([, text]) => text.includes('any value and any value'));
    expect(untyped.map(([name]) => name)).toEqual([]);
    expect(pages.get('operations/listTasks.html')).toContain('<code>difficulties</code>');
    expect(pages.get('schemas/OrderStatus.html')).toContain('<code>orderStatuses</code>');
  });

  test('has no link that leads nowhere, to a page or to a place in it', () => {
    expect([...pages].flatMap(([name, page]) => brokenLinksOf(name, page))).toEqual([]);
  });

  test('names each place of a page once', () => {
    const repeated = [...pages].flatMap(([name, page]) => {
      const ids = idsOf(page);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test('finds only places that exist, and each kind of thing', () => {
    const [index] = files.filter(({ name }) => /^assets\/index-/.test(name));
    const entries: readonly (readonly [string, string, string])[] = JSON.parse(
      gunzipSync(index?.gzip ?? '').toString(),
    );
    const kinds = new Set(entries.map(([kind]) => kind));
    expect([...kinds].sort()).toEqual(['event', 'guide', 'operation', 'problem', 'property', 'schema']);
    const titles = new Set(entries.map(([, title]) => title));
    expect(['onTimeout', 'data.seq', 'unmet', 'moreErrors'].filter((title) => !titles.has(title))).toEqual(
      [],
    );
    const lost = entries.filter(([, , address]) => {
      const [path = '', anchor] = address.split('#');
      const page = pages.get(fileOf(path));
      return page === undefined || (anchor !== undefined && !idsOf(page).includes(anchor));
    });
    expect(lost).toEqual([]);
  });

  test('has no inline script and no inline style, which its policy would refuse', () => {
    const inline = [...pages].filter(([, page]) => /<script>|<style| style=| on\w+=/.test(page));
    expect(inline.map(([name]) => name)).toEqual([]);
  });

  test('is small: at most 10 kB of script, 4 kB of style, 20 kB of a page and 100 kB of index, compressed', () => {
    expect(Math.max(...kilobytesOf(/^assets\/main-/))).toBeLessThanOrEqual(10);
    expect(Math.max(...kilobytesOf(/\.css$/).filter((size) => size < 20))).toBeLessThanOrEqual(4);
    expect(Math.max(...kilobytesOf(/\.html$/))).toBeLessThanOrEqual(20);
    expect(Math.max(...kilobytesOf(/^assets\/index-/))).toBeLessThanOrEqual(100);
  });

  test('has a collection for Postman and one for Bruno, with every request and its example', () => {
    const contentOf = (name: string): string =>
      gunzipSync(files.find((file) => file.name === name)?.gzip ?? '').toString();
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const summaries = operations.map(({ summary }) => summary).sort();
    const postman = JSON.parse(contentOf('collections/postman.json'));
    const requests: readonly { name: string; request: { url: { raw: string }; body?: { raw: string } } }[] =
      postman.item.flatMap(({ item }: { item: readonly unknown[] }) => item);
    expect(requests.map(({ name }) => name).sort()).toEqual(summaries);
    const bruno = JSON.parse(contentOf('collections/bruno.json'));
    const brunoRequests: readonly { name: string; request: { url: string; body: { json?: string } } }[] =
      bruno.items.flatMap(({ items }: { items: readonly unknown[] }) => items);
    expect(brunoRequests.map(({ name }) => name).sort()).toEqual(summaries);
    expect(requests.map(({ request }) => request.url.raw)).toContain('{{baseUrl}}/orders/:orderId');
    expect(brunoRequests.map(({ request }) => request.url)).toContain('{{baseUrl}}/orders/:orderId');
    const example =
      document.paths['/orders/{orderId}/publication'].post.requestBody.content['application/json'].example;
    const ofPublication = (url: string): boolean => url.endsWith('/orders/:orderId/publication');
    const [inPostman] = requests.filter(({ request }) => ofPublication(request.url.raw));
    const [inBruno] = brunoRequests.filter(({ request }) => ofPublication(request.url));
    expect(JSON.parse(inPostman?.request.body?.raw ?? '')).toEqual(example);
    expect(JSON.parse(inBruno?.request.body.json ?? '')).toEqual(example);
  });
});
