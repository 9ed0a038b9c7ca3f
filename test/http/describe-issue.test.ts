import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { describeIssue, paramsOfIssue } from '#shared/http/describe-issue.ts';

const Wanted = z.object({
  title: z.string().min(3),
  slots: z.int().min(1).max(100),
  share: z.number().gt(0),
  reasons: z.array(z.string()).min(1),
  kind: z.enum(['open', 'recruit']),
  until: z.iso.datetime({ error: 'a moment in UTC' }),
  sure: z.boolean(),
  answer: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('approve') }),
    z.object({ decision: z.enum(['reject', 'defer']) }),
  ]),
  mode: z.literal('fast'),
  disclosed: z.literal(true),
});

const right = {
  title: 'Tea in the hills',
  slots: 2,
  share: 1,
  reasons: ['late'],
  sure: true,
  kind: 'open',
  until: '2026-11-25T00:00:00.000Z',
  answer: { decision: 'approve' },
  mode: 'fast',
  disclosed: true,
};

const saidOf = (body: unknown): readonly string[] => {
  const { error } = Wanted.safeParse(body, { error: describeIssue });
  return error?.issues.map(({ message }) => message) ?? [];
};

describe('the description of a fault', () => {
  test.each([
    [{ title: undefined }, 'text, which is missing'],
    [{ title: 7 }, 'text'],
    [{ title: 'ab' }, 'at least 3 characters'],
    [{ slots: 'two' }, 'a number'],
    [{ slots: 1.5 }, 'a whole number'],
    [{ slots: 0 }, 'at least 1'],
    [{ slots: 101 }, 'at most 100'],
    [{ share: 0 }, 'more than 0'],
    [{ reasons: [] }, 'at least 1 entry'],
    [{ reasons: undefined }, 'a list, which is missing'],
    [{ sure: 'yes' }, 'true or false'],
    [{ kind: 'closed' }, 'one of open, recruit'],
    [{ until: 'soon' }, 'a moment in UTC'],
    [{ answer: {} }, 'one of approve, reject, defer'],
    [{ mode: 'slow' }, 'must be fast'],
    [{ disclosed: false }, 'must be true'],
  ])('%j: %s', (wrong, words) => {
    expect(saidOf({ ...right, ...wrong })).toEqual([words]);
  });

  test('says nothing about valid values', () => {
    expect(saidOf(right)).toEqual([]);
  });

  test.each([
    [{ title: undefined }, { expected: 'string' }],
    [{ title: 'ab' }, { minimum: 3, unit: 'characters' }],
    [{ slots: 0 }, { minimum: 1 }],
    [{ slots: 101 }, { maximum: 100 }],
    [{ share: 0 }, { minimum: 0, exclusive: true }],
    [{ reasons: [] }, { minimum: 1, unit: 'entries' }],
    [{ kind: 'closed' }, { allowed: ['open', 'recruit'] }],
    [{ disclosed: false }, { allowed: [true] }],
    [{ until: 'soon' }, { format: 'datetime' }],
    [{ answer: {} }, { allowed: ['approve', 'reject', 'defer'] }],
  ])('of %j has the values %j', (wrong, params) => {
    const { error } = Wanted.safeParse({ ...right, ...wrong }, { error: describeIssue });
    expect(error?.issues.map(paramsOfIssue)).toMatchObject([params]);
  });
});
