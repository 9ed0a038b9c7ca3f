import { describe, expect, test } from 'vitest';
import { compilePattern } from '#infra/local/events/filter-pattern.ts';

const order = {
  status: 'in_review',
  price: 120,
  note: null,
  tags: ['beauty', 'food'],
  creator: { name: 'Ada' },
};

const matching: ReadonlyArray<[string, unknown, unknown]> = [
  ['an exact text', { status: ['in_review'] }, { status: ['settled'] }],
  ['one of several values', { status: ['settled', 'in_review'] }, { status: ['In_review'] }],
  ['a number', { price: [120] }, { price: ['120'] }],
  ['null', { note: [null] }, { status: [null] }],
  ['fields joined by and', { status: ['in_review'], price: [120] }, { status: ['in_review'], price: [121] }],
  ['a nested object', { creator: { name: ['Ada'] } }, { creator: { name: ['Bob'] } }],
  ['an element of a list', { tags: ['food'] }, { tags: ['travel'] }],
  ['prefix', { status: [{ prefix: 'in_' }] }, { status: [{ prefix: 'review' }] }],
  [
    'prefix ignoring case',
    { status: [{ prefix: { 'equals-ignore-case': 'IN_' } }] },
    { status: [{ prefix: { 'equals-ignore-case': 'OUT' } }] },
  ],
  ['suffix', { status: [{ suffix: 'review' }] }, { status: [{ suffix: 'in_' }] }],
  [
    'equals-ignore-case',
    { status: [{ 'equals-ignore-case': 'IN_REVIEW' }] },
    { price: [{ 'equals-ignore-case': '1' }] },
  ],
  [
    'anything-but',
    { status: [{ 'anything-but': 'settled' }] },
    { status: [{ 'anything-but': ['in_review'] }] },
  ],
  ['anything-but a number', { price: [{ 'anything-but': [1, 2] }] }, { price: [{ 'anything-but': 120 }] }],
  [
    'anything-but a prefix',
    { status: [{ 'anything-but': { prefix: 'out' } }] },
    { status: [{ 'anything-but': { prefix: ['out', 'in'] } }] },
  ],
  [
    'anything-but needs the field',
    { status: [{ 'anything-but': 'x' }] },
    { missing: [{ 'anything-but': 'x' }] },
  ],
  ['exists', { status: [{ exists: true }] }, { status: [{ exists: false }] }],
  ['exists on an absent field', { missing: [{ exists: false }] }, { missing: [{ exists: true }] }],
  ['exists sees only leaves', { creator: [{ exists: false }] }, { creator: [{ exists: true }] }],
  [
    'exists below an absent object',
    { gone: { deep: [{ exists: false }] } },
    { gone: { deep: [{ exists: true }] } },
  ],
  [
    'numeric',
    { price: [{ numeric: ['>', 100, '<=', 120] }] },
    { price: [{ numeric: ['>', 100, '<', 120] }] },
  ],
  ['numeric equality', { price: [{ numeric: ['=', 120.0] }] }, { status: [{ numeric: ['=', 120] }] }],
  ['wildcard', { status: [{ wildcard: 'in*ew' }] }, { status: [{ wildcard: 'in*x' }] }],
  [
    'wildcard takes other signs literally',
    { status: [{ wildcard: 'in_*' }] },
    { status: [{ wildcard: 'in.*' }] },
  ],
  ['$or', { $or: [{ price: [1] }, { status: ['in_review'] }] }, { $or: [{ price: [1] }, { status: ['x'] }] }],
  [
    '$or joined with its neighbours by and',
    { tags: ['food'], $or: [{ price: [120] }, { price: [1] }] },
    { tags: ['travel'], $or: [{ price: [120] }, { price: [1] }] },
  ],
  ['$or below the top', { creator: { $or: [{ name: ['Ada'] }] } }, { creator: { $or: [{ name: ['Bob'] }] } }],
];

describe('an event pattern', () => {
  test.each(matching)('matches by %s', (_name, yes, no) => {
    expect(compilePattern(yes)(order)).toBe(true);
    expect(compilePattern(no)(order)).toBe(false);
  });

  test('must match all of its fields in the same element of a list of objects', () => {
    const matches = compilePattern({ parts: { kind: ['video'], size: [2] } });
    expect(matches({ parts: [{ kind: 'video', size: 2 }] })).toBe(true);
    expect(
      matches({
        parts: [
          { kind: 'video', size: 1 },
          { kind: 'text', size: 2 },
        ],
      }),
    ).toBe(false);
  });

  test('selects the stream records that the workflow waits for', () => {
    const matches = compilePattern({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
    });
    const record = (eventName: string, sk: string) => ({ eventName, dynamodb: { Keys: { sk: { S: sk } } } });
    expect(matches(record('INSERT', 'EVENT#1'))).toBe(true);
    expect(matches(record('MODIFY', 'EVENT#1'))).toBe(false);
    expect(matches(record('INSERT', 'ORDER'))).toBe(false);
  });

  test.each([
    [{ status: [{ regex: 'a' }] }, 'unknown operator "regex"'],
    [{ status: [{ 'anything-but': { numeric: ['=', 1] } }] }, 'unknown operator "numeric" in anything-but'],
    [{ status: 'in_review' }, 'has a single value for status'],
    [{ a: { b: [] } }, 'has no value for a.b'],
    [{ price: [{ numeric: ['~', 1] }] }, 'pairs of a comparison'],
    [{ status: [{ exists: 'yes' }] }, 'must have true or false for exists'],
    [{ status: [{ prefix: 1 }] }, 'must have a text for prefix'],
    [{ status: [{ prefix: 'a', suffix: 'b' }] }, 'several operators'],
    [{ $or: [] }, 'at least one object'],
    [{}, 'at least one field'],
    ['text', 'must be a JSON object'],
  ])('that is invalid is refused: %j', (pattern, sentence) => {
    expect(() => compilePattern(pattern)).toThrow(sentence);
  });
});
