import { describe, expect, it } from 'vitest';
import { type Instant, after as momentAfter } from '#shared/domain/time.ts';
import {
  begunAt,
  dueAtOf,
  give,
  type Journey,
  type Manner,
  msAfter,
  orderIn,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

const window = { from: momentAfter(begunAt, 'P3D'), to: momentAfter(begunAt, 'P10D') };

const approved = orderIn('approved', { publishWindow: window });

const publishedOn = (publishedAt: Instant, at: Instant = publishedAt): Manner<'publish'> => ({
  at,
  with: { publication: { url: 'https://example.com/v/7', itemId: '7', publishedAt } },
});

const statusAfter = (journey: Journey, manner: Manner<'publish'>): string =>
  give(journey, 'publish', manner).order.status;

describe('a publication', () => {
  it('is kept with its proof and starts the advertiser’s three days', () => {
    const published = give(approved, 'publish', publishedOn(momentAfter(begunAt, 'P4D')));
    expect(published.order).toMatchObject({ status: 'published', publication: { itemId: '7' } });
    expect(dueAtOf(published)).toBe(momentAfter(published.now, 'P3D'));
    expect(published.moved).toEqual({});
  });

  it('is in the window at its first and at its last instant', () => {
    expect(statusAfter(approved, publishedOn(window.from))).toBe('published');
    expect(statusAfter(approved, publishedOn(window.to))).toBe('published');
  });

  it('may be reported days after it happened', () => {
    const earlier = publishedOn(momentAfter(begunAt, 'P4D'), momentAfter(begunAt, 'P6D'));
    expect(statusAfter(approved, earlier)).toBe('published');
  });

  it('before the window is refused, and the order goes on', () => {
    const early = publishedOn(momentAfter(begunAt, 'P2DT23H59M'), momentAfter(begunAt, 'P5D'));
    expect(refusalOf(approved, 'publish', early)).toMatchObject({
      slug: 'deliverable-invalid',
      detail: expect.stringContaining(window.from),
    });
  });

  it('that is still to come is refused', () => {
    const tomorrow = publishedOn(momentAfter(begunAt, 'P6D'), momentAfter(begunAt, 'P5D'));
    expect(refusalOf(approved, 'publish', tomorrow)).toMatchObject({
      slug: 'deliverable-invalid',
      detail: expect.stringContaining('still to come'),
    });
  });

  it('reported after the window is too late, whatever it says of itself', () => {
    const late = publishedOn(momentAfter(begunAt, 'P5D'), msAfter(window.to));
    expect(refusalOf(approved, 'publish', late)).toMatchObject({
      slug: 'deadline-passed',
      more: { dueAt: window.to },
    });
  });

  it('may come after the window when the approval came so late that a day was given', () => {
    const narrow = orderIn('approved', { publishWindow: { from: begunAt, to: begunAt } });
    expect(statusAfter(narrow, publishedOn(dueAtOf(narrow)))).toBe('published');
  });

  it('that never comes ends the order and returns the money', () => {
    const expired = timeOut(approved);
    expect(expired.order).toMatchObject({ status: 'expired', held: 0 });
    expect(expired.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });
});
