import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const root = new URL('../../shared/', import.meta.url);

const sources = async (folder: string): Promise<readonly string[]> =>
  (await readdir(new URL(folder, root), { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}${name}`);

/** Only these compare a stored shape with its schema. */
const readers = new Set(['store/stored.ts', 'store/loosened.ts']);

describe('a stored item', () => {
  it('is read by the tolerant readers: no store and no stream parses an item itself', async () => {
    const files = [...(await sources('store/')), ...(await sources('streams/'))].filter(
      (name) => !readers.has(name),
    );
    expect(files.length).toBeGreaterThan(50);
    const strict: string[] = [];
    for (const name of files) {
      const text = await readFile(new URL(name, root), 'utf8');
      if (/(?<!JSON)\.(?:safeP|p)arse(?:Async)?\(/.test(text)) strict.push(name);
    }
    expect(strict).toEqual([]);
  });
});
