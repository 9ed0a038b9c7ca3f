import { expect, test } from 'vitest';
import { readRetryAfter, waitForReceiver } from '#shared/domain/webhooks/retry-after.ts';

const now = '2026-11-29T12:00:00.000Z';

test.each([
  ['90', '2026-11-29T12:01:30.000Z'],
  [' 90 ', '2026-11-29T12:01:30.000Z'],
  ['Sun, 29 Nov 2026 12:10:00 GMT', '2026-11-29T12:10:00.000Z'],
  ['86400', '2026-11-30T12:00:00.000Z'],
  ['999999999', '2026-11-30T12:00:00.000Z'],
  ['Fri, 31 Dec 9999 23:59:59 GMT', '2026-11-30T12:00:00.000Z'],
])('the header Retry-After %j names %s, at most a day later', (header, moment) => {
  expect(readRetryAfter(header, now)).toBe(moment);
});

test.each([
  undefined,
  '',
  '0',
  '-5',
  '1.5',
  'soon',
  '2027-01-01',
  'Sun, 29 Nov 2026 11:00:00 GMT',
  'Mon, nonsense',
])('the header Retry-After %j names nothing', (header) => {
  expect(readRetryAfter(header, now)).toBeUndefined();
});

test('a receiver can only ask for a later attempt', () => {
  const [early, late] = ['2026-11-29T12:01:00.000Z', '2026-11-29T12:05:00.000Z'];
  expect(waitForReceiver(early, late)).toBe(late);
  expect(waitForReceiver(late, early)).toBe(late);
  expect(waitForReceiver(early, undefined)).toBe(early);
});
