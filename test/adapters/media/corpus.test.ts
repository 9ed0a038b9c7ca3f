import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import type { Measurement } from '#shared/domain/screening/measurement.ts';
import { bombs } from './corpus/bombs.ts';
import type { Cases, Expected } from './corpus/cases.ts';
import { contentCases, editCases, fragmentCases, oddCases, trackCases } from './corpus/film-cases.ts';
import { codecCases, geometryCases, kindCases, pictureCases, webmCases } from './corpus/more-cases.ts';
import { bytesSource } from './sources.ts';

const groups: Readonly<Record<string, Cases>> = {
  'a film with edits': editCases,
  'a film in fragments': fragmentCases,
  'an odd film that players play': oddCases,
  'a film among several tracks': trackCases,
  'a film whose content is broken': contentCases,
  'the size of a film': geometryCases,
  'the codec of a film': codecCases,
  'a WebM': webmCases,
  'other content': kindCases,
  'an image': pictureCases,
};

/** Encoders end on whole frames and packets. */
const TOLERANCE_SECONDS = 0.1;

const expectSeconds = (found: number | undefined, wanted: number | undefined): void => {
  if (wanted === undefined) return;
  expect(Math.abs((found ?? Number.NaN) - wanted), `${found} seconds, not ${wanted}`).toBeLessThanOrEqual(
    TOLERANCE_SECONDS,
  );
};

const expectMeasurement = (found: Measurement, expected: Expected): void => {
  if ('refused' in expected) {
    expect(found).toMatchObject({ kind: 'unreadable', detail: expect.stringMatching(expected.refused) });
    return;
  }
  const { seconds, pictureSeconds, notes, ...exact } = expected.shown;
  expect(found).toMatchObject(exact);
  if (found.kind !== 'video') return;
  expectSeconds(found.durationSeconds, seconds);
  expectSeconds(found.tracks.find(({ kind }) => kind === 'video')?.durationSeconds, pictureSeconds);
  if (notes !== undefined) expect(found.notes ?? []).toEqual(notes);
};

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  test.each(Object.entries(cases))('%s', async (_what, [file, expected]) => {
    expectMeasurement(await measureFile(bytesSource(file)), expected);
  });
});

describe('a file of very many small parts is refused, and no byte of it is read again and again', () => {
  test.each(Object.entries(bombs))('%s', async (_what, make) => {
    for (const bytes of [200_000, 800_000, 16_000_000]) {
      const source = bytesSource(make(bytes));
      expect(await measureFile(source)).toMatchObject({ kind: 'unreadable' });
      expect(source.tally.bytes).toBeLessThanOrEqual(source.size + 1_048_576);
    }
  });
});

describe.each(Object.entries(groups))('of %s with changed bytes', (_group, cases) => {
  const films = Object.values(cases).map(([file]) => file);

  test('the result is a measurement with numbers', async () => {
    // A change has most effect in headers: half of the changes are in the first 2 kB.
    const change = fc.tuple(fc.oneof(fc.nat(2_000), fc.nat()), fc.nat(255));
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...films), changes, fc.boolean(), async (film, places, isCut) => {
        const changed = Buffer.from(film);
        for (const [at, byte] of places) changed[at % changed.length] = byte;
        const [[cut] = [0]] = places;
        const found = await measureFile(
          bytesSource(isCut ? changed.subarray(0, cut % changed.length) : changed),
        );
        if (found.kind === 'unreadable') return;
        expect(found.width).toBeGreaterThan(0);
        expect(found.height).toBeGreaterThan(0);
        if (found.kind === 'video') expect(found.durationSeconds).toBeGreaterThan(0);
      }),
      { numRuns: 100, seed: 20_261_130 },
    );
  });
});
