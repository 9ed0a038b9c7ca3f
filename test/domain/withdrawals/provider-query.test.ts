import { describe, expect, it } from 'vitest';
import { addDuration, subtractDuration } from '#shared/domain/time.ts';
import { isUnknownOutcome, refuseWithoutQuery } from '#shared/domain/withdrawals/provider-query.ts';
import type { OperatorCase } from '#shared/domain/withdrawals/withdrawal.ts';

const openedAt = '2026-11-02T01:00:00.000Z';
const momentAfter = (duration: string) => addDuration(openedAt, duration);

/** A case of unknown outcome, and the last answer of its provider. */
const createCase = (queriedAt?: string): OperatorCase => ({
  kind: 'unclear',
  openedAt,
  ...(queriedAt !== undefined && { lastQuery: { at: queriedAt, by: 'opr_1', answer: 'unknown' } }),
});

describe('the resolution of a case of unknown outcome', () => {
  it.each([
    ['was never asked', undefined, momentAfter('PT1H'), false],
    ['was asked before the case was opened', subtractDuration(openedAt, 'PT1S'), momentAfter('PT1H'), false],
    ['was asked when the case was opened', openedAt, momentAfter('PT1H'), true],
    ['answered a day ago', momentAfter('PT1H'), momentAfter('PT25H'), true],
    ['answered more than a day ago', momentAfter('PT1H'), momentAfter('PT25H1S'), false],
  ])('if the provider %s (%s, now %s) is allowed: %s', (_name, queriedAt, now, isAllowed) => {
    const refusal = refuseWithoutQuery({ case: createCase(queriedAt) }, now);
    if (isAllowed) expect(refusal).toBeUndefined();
    else
      expect(refusal).toMatchObject({
        slug: 'conflict',
        detail: expect.stringContaining('Query this withdrawal at its provider first.'),
      });
  });

  it('needs no answer if there is no case, or if the outcome is known', () => {
    expect(refuseWithoutQuery({}, openedAt)).toBeUndefined();
    for (const kind of ['late_success', 'late_failure'] as const) {
      expect(isUnknownOutcome({ kind })).toBe(false);
      expect(refuseWithoutQuery({ case: { ...createCase(), kind } }, openedAt)).toBeUndefined();
    }
    expect(isUnknownOutcome(createCase())).toBe(true);
  });
});
