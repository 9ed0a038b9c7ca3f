import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type InboxMark,
  isReadBy,
  markAllUpTo,
  markSingle,
  maxSingleReads,
  noMark,
} from '#shared/domain/notifications/inbox-mark.ts';

const idOf = (number: number): string => `ntc_${String(number).padStart(4, '0')}`;

const idsTo = (count: number, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, at) => idOf(from + at));

const limits = { settledBefore: 'ntc_9', maxPassed: 3 };

const all = (ids: readonly string[]) => ({ ids, isComplete: true });

describe('a mark of an inbox', () => {
  it('has read nothing at first', () => {
    expect(isReadBy(noMark, idOf(0))).toBe(false);
  });

  it('has read all up to its id, and the single ones above it', () => {
    const mark = { ...noMark, upTo: idOf(2), read: [idOf(4)] };
    expect(idsTo(5).map((id) => isReadBy(mark, id))).toEqual([true, true, false, true, false]);
  });
});

describe('marking all up to an id', () => {
  it('moves the mark, which forgets the single ones below it', () => {
    const mark = { ...noMark, read: [idOf(1), idOf(3)] };
    expect(markAllUpTo(mark, idOf(2), all(idsTo(5)), limits)).toEqual({
      ...noMark,
      upTo: idOf(2),
      read: [idOf(3)],
    });
  });

  it('never moves it back', () => {
    const mark = { ...noMark, upTo: idOf(4) };
    expect(markAllUpTo(mark, idOf(2), all([idOf(5)]), limits)).toEqual(mark);
  });

  it('names those of the last moment, so that one that comes between is unread', () => {
    const settledBefore = idOf(3);
    const mark = markAllUpTo(noMark, idOf(6), all([1, 2, 5, 7].map(idOf)), { settledBefore });
    expect(mark).toEqual({ ...noMark, upTo: settledBefore, read: [idOf(5)] });
    expect(isReadBy(mark, idOf(4))).toBe(false);
  });
});

describe('marking single ids', () => {
  /** The ids from `from` on, so many that the mark moves. */
  const tooMany = (from: number) => idsTo(maxSingleReads + 1, from);

  it('names them, each once, and passes nothing while they are few', () => {
    const mark = { ...noMark, read: [idOf(2)] };
    expect(markSingle(mark, [idOf(3), idOf(2)], all(idsTo(4)), limits)).toEqual({
      mark: { ...noMark, read: [idOf(2), idOf(3)] },
      passed: [],
    });
    const most = idsTo(maxSingleReads, 2);
    expect(markSingle(noMark, most, all([idOf(1), ...most]), limits).mark).toEqual({ ...noMark, read: most });
  });

  it('moves the mark above the last one when they are many, and returns the unread ones below', () => {
    const ids = tooMany(4);
    const unread = all(idsTo(maxSingleReads + 5));
    expect(markSingle(noMark, ids, unread, limits)).toEqual({
      mark: { ...noMark, upTo: ids.at(-1) ?? '' },
      passed: idsTo(3),
    });
  });

  it('stays below the first unread one that it may not pass', () => {
    const ids = [idOf(2), ...tooMany(6)];
    expect(markSingle(noMark, ids, all(idsTo(60)), limits)).toEqual({
      mark: { ...noMark, upTo: idOf(2), read: tooMany(6) },
      passed: [idOf(1)],
    });
  });

  it('stays below what is not known, and below what may still come', () => {
    const ids = tooMany(2);
    const last = ids.at(-1) ?? '';
    const isComplete = false;
    const unknown = markSingle(noMark, ids, { ids: [idOf(1), ...ids], isComplete }, limits);
    expect(unknown.mark).toEqual({ ...noMark, upTo: ids.at(-2) ?? '', read: [last] });
    const early = markSingle(noMark, ids, all([idOf(1), ...ids]), { ...limits, settledBefore: idOf(3) });
    expect(early).toEqual({ mark: { ...noMark, upTo: idOf(2), read: ids.slice(1) }, passed: [idOf(1)] });
    const none = markSingle(noMark, ids, all([idOf(1), ...ids]), { ...limits, settledBefore: idOf(1) });
    expect(none).toEqual({ mark: { ...noMark, read: ids }, passed: [] });
  });

  it('reads exactly what was marked, in any order and number', () => {
    const step = fc.record({
      ids: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 50 }),
      settled: fc.integer({ min: 1, max: 300 }),
      page: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [marked, stored] = [new Set<string>(), new Set<string>()];
        let mark: InboxMark = noMark;
        for (const { ids, settled, page } of steps) {
          const unread = idsTo(300).filter((id) => !isReadBy(mark, id));
          const part = { ids: unread.slice(0, page), isComplete: page >= unread.length };
          const wanted = ids.map(idOf).filter((id) => unread.includes(id));
          const limits = { settledBefore: idOf(settled), maxPassed: 40 };
          const result = markSingle(mark, wanted, part, limits);
          mark = result.mark;
          for (const id of wanted) marked.add(id);
          for (const id of result.passed) stored.add(id);
          expect(result.passed.length).toBeLessThanOrEqual(40);
        }
        for (const id of idsTo(300)) {
          expect([id, isReadBy(mark, id) && !stored.has(id)]).toEqual([id, marked.has(id)]);
        }
      }),
    );
  });
});
