import { expect, test } from 'vitest';
import type { FilmMeasures } from '#shared/domain/inspections/film-measures.ts';
import {
  findingOfSameWork,
  findingsOfFilm,
  formatSecond,
} from '#shared/domain/inspections/inspection-findings.ts';
import { inspectionLimits } from '#shared/domain/inspections/inspection-limits.ts';
import { toStretches } from '#shared/domain/inspections/stretches.ts';

const quiet: FilmMeasures = { seconds: 30, black: [], frozen: [], soundWindows: [] };

const stretch = (from: number, to: number) => [
  { second: from, isOn: true },
  { second: to, isOn: false },
];

const codesOf = (measures: Partial<FilmMeasures>): readonly string[] =>
  findingsOfFilm({ ...quiet, ...measures }).map(({ code }) => code);

test('a film without anomalies has no findings', () => {
  const loudness = { integratedLufs: -14, rangeLu: 5, truePeakDbtp: -1 };
  expect(findingsOfFilm({ ...quiet, silent: [], loudness })).toEqual([]);
});

test('a black part is a finding with its seconds, in both languages', () => {
  expect(findingsOfFilm({ ...quiet, black: stretch(61.5, 65.25) })).toEqual([
    {
      code: 'black-picture',
      message: 'The picture is black from 1:01.5 to 1:05.3.',
      messageZh: '1:01.5 至 1:05.3 画面为黑屏。',
      fromSecond: 61.5,
      toSecond: 65.25,
    },
  ]);
});

test('a part that lasts until the end ends with the film', () => {
  expect(toStretches([{ second: 27, isOn: true }], 30, 2)).toEqual([{ fromSecond: 27, toSecond: 30 }]);
});

test('parts that almost touch are one, and short ones are none', () => {
  const marks = [...stretch(1, 2), ...stretch(2.1, 3), ...stretch(8, 8.4)];
  expect(toStretches(marks, 30, 0.5)).toEqual([{ fromSecond: 1, toSecond: 3 }]);
});

test.each([
  [0.49, []],
  [0.5, ['black-picture']],
])('a black part of %d seconds', (seconds, codes) => {
  expect(codesOf({ black: stretch(1, 1 + seconds) })).toEqual(codes);
});

test.each([
  [0.09, []],
  [0.1, ['damaged-picture']],
])('a damaged part of %d seconds', (seconds, codes) => {
  expect(codesOf({ damaged: stretch(1, 1 + seconds) })).toEqual(codes);
});

test('a black part is not also a still', () => {
  expect(codesOf({ black: stretch(3, 9), frozen: stretch(3.1, 9) })).toEqual(['black-picture']);
  expect(codesOf({ frozen: stretch(3.1, 9) })).toEqual(['frozen-picture']);
});

test('a film without sound has no silent part', () => {
  expect(codesOf({})).toEqual([]);
  expect(codesOf({ silent: [{ second: 0, isOn: true }] })).toEqual(['silent-sound']);
});

test('clipped windows in a row are one finding, a single one is none', () => {
  const windows = (clipped: readonly number[]) =>
    Array.from({ length: 20 }, (_, at) => ({
      second: at / 2,
      seconds: 0.5,
      clippedShare: clipped.includes(at) ? 0.01 : 0.0005,
    }));
  expect(findingsOfFilm({ ...quiet, soundWindows: windows([4, 5, 6]) })).toMatchObject([
    { code: 'clipped-sound', fromSecond: 2, toSecond: 3.5 },
  ]);
  expect(codesOf({ soundWindows: windows([4]) })).toEqual([]);
});

test.each([
  [-70, []],
  [-30.1, ['too-quiet']],
  [-30, []],
  [-9, []],
  [-8.9, ['too-loud']],
])('an integrated loudness of %d LUFS', (integratedLufs, codes) => {
  expect(codesOf({ loudness: { integratedLufs, rangeLu: 4, truePeakDbtp: -1 } })).toEqual(codes);
});

test('bars are named by their sides and sizes', () => {
  const bars = { top: 0.21, bottom: 0.2, left: 0, right: 0.01 };
  expect(findingsOfFilm({ ...quiet, bars })).toMatchObject([
    {
      code: 'burnt-in-bars',
      message: 'The picture has black bars for its whole length: top 21 %, bottom 20 %.',
      messageZh: '画面始终带有黑边：上 21 %，下 20 %。',
      fromSecond: 0,
      toSecond: 30,
    },
  ]);
  expect(codesOf({ bars: { top: 0.02, bottom: 0.02, left: 0, right: 0 } })).toEqual([]);
});

test('the number of findings of one kind is limited', () => {
  const black = Array.from({ length: 100 }, (_, at) => stretch(at * 3, at * 3 + 1)).flat();
  expect(codesOf({ seconds: 400, black })).toHaveLength(inspectionLimits.maxFindingsPerCode);
});

test('a work of another order is a finding that does not name the order', () => {
  const finding = findingOfSameWork({
    orderId: 'ord_secret',
    uploadId: 'upl_secret',
    by: 'sound',
    fromSecond: 3,
    overlapSeconds: 12.5,
    agreementPercent: 91,
  });
  expect(finding).toMatchObject({ code: 'same-sound', fromSecond: 3, toSecond: 15.5 });
  expect(JSON.stringify(finding)).not.toContain('secret');
});

test.each([
  [0, '0:00.0'],
  [9.96, '0:10.0'],
  [59.97, '1:00.0'],
  [600, '10:00.0'],
])('second %d is shown as %s', (second, text) => {
  expect(formatSecond(second)).toBe(text);
});
