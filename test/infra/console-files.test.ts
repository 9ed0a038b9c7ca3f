import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { repositoryRoot } from '#infra/bundle.ts';
import { buildConsole } from '#infra/console/build-console.ts';
import { layoutProcesses } from '#infra/console/layout-process.ts';
import { processes } from '#shared/domain/orders/process.ts';

const files = await buildConsole(repositoryRoot);
const kilobytesOf = (extension: string, isInitial: boolean): readonly number[] =>
  files
    .filter(({ name, ...file }) => name.endsWith(extension) && file.isInitial === isInitial)
    .map(({ gzip }) => gzip.length / 1_000);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test('the page loads at most 260 kB of script and 20 kB of style, compressed, before it shows anything', () => {
  expect(sum(kilobytesOf('.js', true))).toBeGreaterThan(50);
  expect(sum(kilobytesOf('.js', true))).toBeLessThanOrEqual(260);
  expect(sum(kilobytesOf('.css', true))).toBeLessThanOrEqual(20);
});

test('every part that is loaded later has at most 40 kB', () => {
  expect(kilobytesOf('.js', false).length).toBeGreaterThan(1);
  expect(Math.max(...kilobytesOf('.js', false))).toBeLessThanOrEqual(40);
});

test('the page has no inline script and no style, which its policy would refuse', () => {
  const page = files.find(({ name }) => name === 'index.html');
  const text = gunzipSync(page?.gzip ?? '').toString();
  expect(text).toMatch(/<script type="module" src="\/console\/assets\/console-\w+\.js"><\/script>/);
  expect(text).not.toMatch(/<script>|<style|style=/);
});

test('every state of every process version has a place, inside the picture', () => {
  const layouts = layoutProcesses();
  for (const [version, { lifecycle }] of processes) {
    const layout = layouts[version];
    expect(Object.keys(layout?.states ?? {})).toEqual(Object.keys(lifecycle));
    for (const [x, y] of Object.values(layout?.states ?? {})) {
      expect(x).toBeLessThanOrEqual(layout?.width ?? 0);
      expect(y).toBeLessThanOrEqual(layout?.height ?? 0);
    }
  }
});
