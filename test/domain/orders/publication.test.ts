import { describe, expect, it } from 'vitest';
import { type Instant, addDuration as momentAfter, subtractDuration } from '#shared/domain/time.ts';
import {
  addMillisecond,
  applyTimeout,
  type CommandOptions,
  createOrderIn,
  getRefusal,
  type OrderHistory,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const window = { from: momentAfter(startTime, 'P3D'), to: momentAfter(startTime, 'P10D') };

const approved = createOrderIn('approved', { publishWindow: window });

const publishedOn = (publishedAt: Instant, at: Instant = publishedAt): CommandOptions<'publish'> => ({
  at,
  with: { publication: { url: 'https://example.com/v/7', itemId: '7', publishedAt } },
});

const statusAfter = (journey: OrderHistory, manner: CommandOptions<'publish'>): string =>
  runCommand(journey, 'publish', manner).order.status;

describe('a publication', () => {
  it('is stored with its proof and starts the advertiser’s three days', () => {
    const published = runCommand(approved, 'publish', publishedOn(momentAfter(startTime, 'P4D')));
    expect(published.order).toMatchObject({ status: 'published', publication: { itemId: '7' } });
    expect(requireDueAt(published)).toBe(momentAfter(published.now, 'P3D'));
    expect(published.balanceChanges).toEqual({});
  });

  it('is in the window at its first and at its last instant', () => {
    expect(statusAfter(approved, publishedOn(window.from))).toBe('published');
    expect(statusAfter(approved, publishedOn(window.to))).toBe('published');
  });

  it('may be reported days after it happened', () => {
    const earlier = publishedOn(momentAfter(startTime, 'P4D'), momentAfter(startTime, 'P6D'));
    expect(statusAfter(approved, earlier)).toBe('published');
  });

  it('before the window is refused, and the order continues', () => {
    const early = publishedOn(momentAfter(startTime, 'P2DT23H59M'), momentAfter(startTime, 'P5D'));
    expect(getRefusal(approved, 'publish', early)).toMatchObject({
      slug: 'deliverable-invalid',
      detail: expect.stringContaining(window.from),
    });
  });

  it('may be five minutes before the approval, by a clock that is behind, and not more', () => {
    const from = subtractDuration(startTime, 'P1D');
    const open = createOrderIn('approved', { publishWindow: { from, to: window.to } });
    const { since } = open.order;
    const at = momentAfter(since, 'PT1M');
    expect(statusAfter(open, publishedOn(subtractDuration(since, 'PT5M'), at))).toBe('published');
    expect(getRefusal(open, 'publish', publishedOn(subtractDuration(since, 'PT5M1S'), at))).toMatchObject({
      slug: 'deliverable-invalid',
      detail: expect.stringContaining('before the approval'),
    });
  });

  it('in the future is refused, except for the clock of a creator that is five minutes ahead', () => {
    const now = momentAfter(startTime, 'P5D');
    const limit = momentAfter(now, 'PT5M');
    expect(statusAfter(approved, publishedOn(limit, now))).toBe('published');
    expect(getRefusal(approved, 'publish', publishedOn(addMillisecond(limit), now))).toMatchObject({
      slug: 'deliverable-invalid',
      detail: expect.stringContaining('in the future'),
    });
  });

  it('reported after the window is late, whenever it happened', () => {
    const late = publishedOn(momentAfter(startTime, 'P5D'), addMillisecond(window.to));
    expect(getRefusal(approved, 'publish', late)).toMatchObject({
      slug: 'deadline-passed',
      fields: { dueAt: window.to },
    });
  });

  it('may be after the window when the approval was so late that a day was given', () => {
    const narrow = createOrderIn('approved', { publishWindow: { from: startTime, to: startTime } });
    expect(statusAfter(narrow, publishedOn(requireDueAt(narrow)))).toBe('published');
  });

  it('that never happens ends the order and returns the money', () => {
    const expired = applyTimeout(approved);
    expect(expired.order).toMatchObject({ status: 'expired', held: 0 });
    expect(expired.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });
});
