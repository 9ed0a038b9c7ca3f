import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshReadme } from './readme.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).scripts;

describe('the README', () => {
  it('shows the life of an order as the table has it; `npm run docs` draws it again', () => {
    expect(readme).toBe(freshReadme());
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
  });
});
