import { describe, expect, test } from 'vitest';
import {
  activeHoldOf,
  changeHold,
  type Hold,
  refuseHeldPayout,
  refuseHeldWrite,
} from '#shared/domain/holds/hold.ts';

const [first, second, third] = ['2026-11-01', '2026-11-02', '2026-11-03'].map(
  (day) => `${day}T00:00:00.000Z`,
) as [string, string, string];

const reasons = [{ code: 'odd', message: 'It is odd.' }];
const hold: Hold = { scope: 'payouts', at: first, by: 'otto', reasons };
const changed = { ...hold, at: second, by: 'olga' };

describe('a hold', () => {
  test('without an end lasts', () => {
    expect(activeHoldOf(hold, third)).toBe(hold);
    expect(activeHoldOf(undefined, third)).toBeUndefined();
  });

  test('ends at the moment of its end', () => {
    const ending = { ...hold, until: second };
    expect(activeHoldOf(ending, first)).toBe(ending);
    expect(activeHoldOf(ending, second)).toBeUndefined();
  });

  test.each([
    ['payouts', true, false],
    ['everything', true, true],
    ['a scope of a later release', true, true],
  ])('of %s stops payouts (%s) and other writes (%s)', (scope, payouts, writes) => {
    const held = { ...hold, scope: scope as Hold['scope'] };
    expect(refuseHeldPayout(held, second)?.slug).toBe(payouts ? 'account-on-hold' : undefined);
    expect(refuseHeldWrite(held, second)?.slug).toBe(writes ? 'account-on-hold' : undefined);
  });
});

describe('a changed hold', () => {
  test('is the new one where there is none, or where it has ended', () => {
    expect(changeHold(undefined, changed)).toBe(changed);
    expect(changeHold({ ...hold, until: second }, changed)).toBe(changed);
  });

  test('is the present one if it says the same', () => {
    expect(changeHold(hold, changed)).toBe(hold);
  });

  test.each([
    ['a later end', { until: second }, { until: third }, true],
    ['no end', { until: third }, {}, true],
    ['the same end', { until: third }, { until: third, scope: 'everything' as const }, true],
    ['an earlier end', { until: third }, { until: second }, false],
    ['an end after none', {}, { until: third }, false],
  ])('with %s', (_what, before, after, isTaken) => {
    const wanted = { ...changed, at: first, ...after };
    expect(changeHold({ ...hold, ...before }, wanted)).toEqual(
      isTaken ? wanted : expect.objectContaining({ slug: 'conflict' }),
    );
  });
});
