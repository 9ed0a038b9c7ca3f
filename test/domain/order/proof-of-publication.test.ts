import { describe, expect, it } from 'vitest';
import { compensation } from '#shared/domain/order/compensation.ts';
import { escalationsOf } from '#shared/domain/order/escalation.ts';
import { nextActions, onTimeout } from '#shared/domain/order/outlook.ts';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  begunAt,
  dueAtOf,
  give,
  type Journey,
  later,
  orderIn,
  refusalOf,
  reviewer,
  system,
  timeOut,
  weakOpening,
} from '#test/support/orders.ts';

const window = { from: begunAt, to: momentAfter(begunAt, 'P10D') };
const approved = orderIn('approved', { publishWindow: window });
const told = give(approved, 'publish', { with: { check: 'people' } });
const toldMachine = give(approved, 'publish', { with: { check: 'machine' } });
const reasons = [weakOpening];

const offered = ({ order, now }: Journey) =>
  nextActions(order, now).map(({ action, by }) => `${by} ${action}`);

describe('a publication that people check', () => {
  it('leaves the order approved until they have, for a day at first', () => {
    expect(told.order).toMatchObject({
      status: 'approved',
      proof: { status: 'pending', by: 'people', since: told.now },
      publication: { url: 'https://example.com/v/1' },
    });
    expect(dueAtOf(told)).toBe(momentAfter(told.now, 'PT24H'));
    expect(onTimeout(told.order)).toEqual({ action: 'escalate', to: 'approved' });
  });

  it('is the reviewers’ to decide; the creator neither tells again nor needs more time meanwhile', () => {
    expect(offered(told)).toEqual(
      expect.arrayContaining(['reviewer confirm_publication', 'reviewer refuse_publication']),
    );
    expect(offered(told)).not.toContain('creator publish');
    expect(offered(told)).not.toContain('creator request_extension');
    expect(
      refusalOf(told, 'publish', {
        with: { publication: { url: 'https://example.com/v/2', publishedAt: told.now } },
      }).slug,
    ).toBe('illegal-transition');
  });

  it('is answered as done when it is told of again in the same words', () => {
    expect(() => give(told, 'publish', { with: { ...told.order.publication, check: 'people' } })).toThrow();
    const again = { publication: told.order.publication, check: 'people' } as const;
    expect(() => give(told, 'publish', { with: again as never })).toThrow('already done');
  });

  it('counts once it is confirmed, and the advertiser’s three days begin then', () => {
    const confirmed = give(later(told, 'PT5H'), 'confirm_publication', { by: reviewer });
    expect(confirmed.order).toMatchObject({
      status: 'published',
      proof: { status: 'confirmed', by: 'people', since: confirmed.now },
    });
    expect(dueAtOf(confirmed)).toBe(momentAfter(confirmed.now, 'P3D'));
    expect(confirmed.moved).toEqual({});
  });

  it('is refused with reasons only, and may then be told of again', () => {
    expect(refusalOf(told, 'refuse_publication', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
    const refused = give(told, 'refuse_publication');
    expect(refused.order).toMatchObject({
      status: 'approved',
      proof: { status: 'refused', findings: reasons },
    });
    expect(refused.order.publication).toBeUndefined();
    expect(give(refused, 'publish').order.status).toBe('published');
    expect(give(refused, 'publish').order.proof).toBeUndefined();
  });

  it('that is refused gives the creator back the time that the check took', () => {
    const refused = give(later(told, 'P2D'), 'refuse_publication');
    const took = momentAfter(told.now, 'P2DT1M');
    expect(refused.now).toBe(took);
    expect(dueAtOf(refused)).toBe(momentAfter(window.to, 'P2DT1M'));
    const late = give(refused, 'publish', { at: dueAtOf(refused) });
    expect(late.order.status).toBe('published');
  });

  it('that is told of at the last instant and refused leaves a day at the least', () => {
    const last = give(approved, 'publish', { at: window.to, with: { check: 'people' } });
    const refused = give(last, 'refuse_publication');
    expect(dueAtOf(refused)).toBe(momentAfter(refused.now, 'PT24H'));
  });

  it('never runs out by the platform’s silence: that escalates, again and again, past the window’s end', () => {
    let waiting: Journey = told;
    for (let count = 1; count <= 20; count += 1) {
      waiting = timeOut(waiting);
      expect(escalationsOf(waiting.order)).toEqual({ count, since: momentAfter(told.now, 'PT24H') });
    }
    expect(waiting.now > window.to).toBe(true);
    expect(waiting.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(give(waiting, 'confirm_publication', { by: reviewer }).order.status).toBe('published');
    const refused = give(waiting, 'refuse_publication');
    expect(dueAtOf(refused) > refused.now).toBe(true);
    expect(escalationsOf(refused.order)).toEqual({ count: 0 });
  });

  it('costs an advertiser who cancels meanwhile what an approved work costs', () => {
    expect(compensation(told.order).amount).toBe(120_000);
    expect(give(told, 'cancel', { by: advertiser }).order.status).toBe('cancelled');
  });

  it('ends a request for more time that nobody answered', () => {
    const asked = give(approved, 'request_extension');
    const then = give(asked, 'publish', { with: { check: 'people' } });
    expect(then.order.extensionRequest).toBeUndefined();
  });
});

describe('a publication that a machine checks', () => {
  it('waits for it as for other machine work, which is escalated when it is late', () => {
    expect(dueAtOf(toldMachine)).toBe(momentAfter(toldMachine.now, 'PT1H'));
    expect(timeOut(toldMachine).order).toMatchObject({
      status: 'approved',
      proof: { status: 'pending', by: 'machine' },
    });
  });

  it('may be looked at again when an operator says so, and nobody is reminded of it', () => {
    expect(offered(toldMachine)).toContain('operator redrive');
    expect(offered(told)).not.toContain('operator redrive');
    expect(offered(approved)).not.toContain('operator redrive');
    expect([toldMachine, told].map(({ order }) => order.remindAt)).toEqual([undefined, undefined]);
    expect(approved.order.remindAt).toBeDefined();
  });

  it('counts when the machine saw it', () => {
    const seen = give(toldMachine, 'confirm_publication', { by: system, with: { reasons } });
    expect(seen.order).toMatchObject({ status: 'published', proof: { by: 'machine', findings: reasons } });
  });

  it('goes to people with what was found when it did not, with a day of their own', () => {
    const referred = give(timeOut(toldMachine), 'refer_publication');
    expect(referred.order).toMatchObject({
      status: 'approved',
      timeouts: 0,
      proof: { status: 'pending', by: 'people', findings: reasons, askedAt: toldMachine.now },
    });
    expect(dueAtOf(referred)).toBe(momentAfter(referred.now, 'PT24H'));
    expect(give(referred, 'confirm_publication', { by: reviewer }).order.status).toBe('published');
  });

  it('gives back the time that machine and people took together', () => {
    const referred = give(later(toldMachine, 'P1D'), 'refer_publication');
    const refused = give(later(referred, 'P1D'), 'refuse_publication');
    expect(dueAtOf(refused)).toBe(momentAfter(window.to, 'P2DT2M'));
  });

  it('may be decided by a reviewer while the machine is out of order, and not by the machine once people look', () => {
    expect(give(toldMachine, 'confirm_publication', { by: reviewer }).order.status).toBe('published');
    expect(refusalOf(told, 'confirm_publication', { by: system }).slug).toBe('illegal-transition');
    expect(refusalOf(told, 'refer_publication').slug).toBe('illegal-transition');
  });
});

it('an order whose process knows of no checks takes the creator’s word', async () => {
  const { currentProcess } = await import('#shared/domain/order/process.ts');
  const { decide } = await import('#shared/domain/order/decide.ts');
  const { checks: _none, ...stage } = currentProcess.lifecycle.approved;
  const process = { ...currentProcess, lifecycle: { ...currentProcess.lifecycle, approved: stage } };
  const command = {
    type: 'publish',
    actor: { role: 'creator', id: 'crt_1' },
    publication: { url: 'https://example.com/v/1', publishedAt: approved.now },
    check: 'people',
  } as const;
  expect(decide(approved.order, command, approved.now, process)).toMatchObject({
    order: { status: 'published' },
  });
});
