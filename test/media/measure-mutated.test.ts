import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fixture } from '#test/adapters/media/sources.ts';
import { formatReport, measureMutated } from './measure-mutated.ts';
import { createRandom, mutateFile } from './mutate-file.ts';

const film = await readFile(fixture('portrait.mp4'));

test('a seed gives the same changed file, and seeds give all kinds of changes', () => {
  const lengths = Array.from({ length: 60 }, (_, seed) => {
    const mutated = mutateFile(film, createRandom(seed));
    expect(mutated.equals(mutateFile(film, createRandom(seed)))).toBe(true);
    return Math.sign(mutated.length - film.length);
  });
  expect(new Set(lengths)).toEqual(new Set([-1, 0, 1]));
});

test('changed files cause no fault', async () => {
  const progress: number[] = [];
  const report = await measureMutated(new Map([['portrait.mp4', film]]), 60, 1, {
    // Not the real time: this process also runs other tests. `npm run media -- --mutate` measures it.
    cpuMs: () => 0,
    onMeasured: (done) => progress.push(done),
  });
  expect(progress).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
  expect(report).toMatchObject({ measured: 60, faults: [] });
  expect(report.unreadable).toBeGreaterThan(0);
  expect(report.unreadable).toBeLessThan(60);
  expect(formatReport(report)).toMatch(/^60 changed files: \d+ unreadable, 0 faults, at most \d+ ms$/);
});

test('a file that throws or takes too long is a fault with its seed', async () => {
  const report = await measureMutated(new Map([['portrait.mp4', film]]), 2, 7, {
    measure: async () => {
      throw new Error('a bug');
    },
  });
  expect(report.faults).toEqual(['portrait.mp4, seed 7: Error: a bug', 'portrait.mp4, seed 8: Error: a bug']);
  let cpuMs = 0;
  const slow = await measureMutated(new Map([['portrait.mp4', film]]), 1, 7, {
    measure: async () => {
      cpuMs += 250;
      return { kind: 'image' };
    },
    cpuMs: () => cpuMs,
  });
  expect(slow.faults).toEqual(['portrait.mp4, seed 7: 250 ms, more than 200']);
});
