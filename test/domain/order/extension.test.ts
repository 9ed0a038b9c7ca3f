import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  begunAt,
  clock,
  creator,
  dueAtOf,
  give,
  msAfter,
  orderIn,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

const given = orderIn('producing');
const oldDueAt = dueAtOf(given);
const newDueAt = momentAfter(oldDueAt, 'P2D');
const asked = give(given, 'request_extension', { with: { requestId: 'ext_1', newDueAt } });

describe('a request for more time', () => {
  it.each(['scripting', 'producing', 'revising', 'approved'] as const)(
    'that is granted moves the deadline of an order that is %s',
    (status) => {
      const waiting = orderIn(status);
      const until = momentAfter(dueAtOf(waiting), 'PT30H');
      const granted = give(
        give(waiting, 'request_extension', { with: { newDueAt: until } }),
        'grant_extension',
      );
      expect(granted.order).toMatchObject({ status, dueAt: until, since: waiting.order.since });
      expect(granted.order).not.toHaveProperty('extensionRequest');
    },
  );

  it('does not move the deadline by itself', () => {
    expect(dueAtOf(asked)).toBe(oldDueAt);
    expect(asked.order.extensionRequest).toMatchObject({ id: 'ext_1', newDueAt, until: oldDueAt });
  });

  it('lapses unanswered at the old deadline, and the order expires', () => {
    expect(give(asked, 'grant_extension', { at: oldDueAt }).order.dueAt).toBe(newDueAt);
    expect(refusalOf(asked, 'grant_extension', { at: msAfter(oldDueAt) }).slug).toBe('illegal-transition');
    expect(timeOut(asked).order.status).toBe('expired');
  });

  it('that is granted lets the clock act at the new deadline only', () => {
    const granted = give(asked, 'grant_extension');
    expect(refusalOf(granted, 'expire', { by: clock, at: newDueAt }).slug).toBe('too-early');
    expect(give(granted, 'submit_work', { at: newDueAt }).order.status).toBe('screening');
    expect(timeOut(granted).now).toBe(msAfter(newDueAt));
  });

  it('that is refused leaves the deadline, and may be made again', () => {
    const refused = give(asked, 'refuse_extension');
    expect(dueAtOf(refused)).toBe(oldDueAt);
    expect(refused.order).not.toHaveProperty('extensionRequest');
    expect(give(refused, 'request_extension').order.extensionRequest).toBeDefined();
  });

  it('waits for its answer before another is made', () => {
    expect(refusalOf(asked, 'request_extension').slug).toBe('illegal-transition');
  });

  it('may be made again for still more time once granted', () => {
    const granted = give(asked, 'grant_extension');
    const again = give(granted, 'request_extension', { with: { newDueAt: msAfter(newDueAt) } });
    expect(dueAtOf(give(again, 'grant_extension'))).toBe(msAfter(newDueAt));
  });

  it.each([oldDueAt, momentAfter(begunAt, 'P1D')])(
    'asks for a later moment than the deadline: not %s',
    (moment) => {
      expect(refusalOf(given, 'request_extension', { with: { newDueAt: moment } }).slug).toBe('conflict');
    },
  );

  it('is answered under its own id, by the advertiser', () => {
    expect(refusalOf(asked, 'grant_extension', { with: { requestId: 'ext_other' } }).slug).toBe('not-found');
    expect(refusalOf(asked, 'refuse_extension', { with: { requestId: 'ext_other' } }).slug).toBe('not-found');
    expect(refusalOf(asked, 'grant_extension', { by: creator }).slug).toBe('illegal-transition');
    expect(refusalOf(given, 'request_extension', { by: advertiser }).slug).toBe('illegal-transition');
  });

  it('is gone when the order moves on', () => {
    const handedIn = give(asked, 'submit_work');
    expect(handedIn.order).not.toHaveProperty('extensionRequest');
    const revising = give(handedIn, 'find_faults');
    expect(refusalOf(revising, 'grant_extension', { with: { requestId: 'ext_1' } }).slug).toBe(
      'illegal-transition',
    );
  });

  it('that is granted widens the publish window too', () => {
    const approved = orderIn('approved');
    const until = momentAfter(approved.order.terms.publishWindow.to, 'P5D');
    const granted = give(
      give(approved, 'request_extension', { with: { newDueAt: until } }),
      'grant_extension',
    );
    expect(give(granted, 'publish', { at: until }).order.status).toBe('published');
  });
});
