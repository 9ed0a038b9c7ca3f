import { describe, expect, it } from 'vitest';
import { compensationOf } from '#shared/domain/orders/compensation.ts';
import { escalationsOf } from '#shared/domain/orders/escalation.ts';
import { listNextActions, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  advanceTime,
  advertiser,
  applyTimeout,
  createOrderIn,
  getRefusal,
  type OrderHistory,
  requireDueAt,
  reviewer,
  runCommand,
  startTime,
  system,
} from '#test/support/order-histories.ts';

const window = { from: startTime, to: momentAfter(startTime, 'P10D') };
const approved = createOrderIn('approved', { publishWindow: window });
const reported = runCommand(approved, 'publish', { with: { check: 'people' } });
const reportedToMachine = runCommand(approved, 'publish', { with: { check: 'machine' } });
const reasons = [weakOpening];

const actionsOf = ({ order, now }: OrderHistory) =>
  listNextActions(order, now).map(({ action, by }) => `${by} ${action}`);

describe('a publication that people check', () => {
  it('keeps the order approved until then, for a day at first', () => {
    expect(reported.order).toMatchObject({
      status: 'approved',
      proof: { status: 'pending', by: 'people', since: reported.now },
      publication: { url: 'https://example.com/v/1' },
    });
    expect(requireDueAt(reported)).toBe(momentAfter(reported.now, 'PT24H'));
    expect(previewTimeout(reported.order)).toEqual({ action: 'escalate', to: 'approved' });
  });

  it('is decided by reviewers; meanwhile the creator neither repeats it nor needs more time', () => {
    expect(actionsOf(reported)).toEqual(
      expect.arrayContaining(['reviewer confirm_publication', 'reviewer refuse_publication']),
    );
    expect(actionsOf(reported)).not.toContain('creator publish');
    expect(actionsOf(reported)).not.toContain('creator request_extension');
    expect(
      getRefusal(reported, 'publish', {
        with: { publication: { url: 'https://example.com/v/2', publishedAt: reported.now } },
      }).slug,
    ).toBe('illegal-transition');
  });

  it('is answered as done when it is reported again in the same words', () => {
    expect(() =>
      runCommand(reported, 'publish', { with: { ...reported.order.publication, check: 'people' } }),
    ).toThrow();
    const again = { publication: reported.order.publication, check: 'people' } as const;
    expect(() => runCommand(reported, 'publish', { with: again as never })).toThrow('already done');
  });

  it('counts once it is confirmed, and the advertiser’s three days begin then', () => {
    const confirmed = runCommand(advanceTime(reported, 'PT5H'), 'confirm_publication', { by: reviewer });
    expect(confirmed.order).toMatchObject({
      status: 'published',
      proof: { status: 'confirmed', by: 'people', since: confirmed.now },
    });
    expect(requireDueAt(confirmed)).toBe(momentAfter(confirmed.now, 'P3D'));
    expect(confirmed.balanceChanges).toEqual({});
  });

  it('is refused with reasons only, and may then be reported again', () => {
    expect(getRefusal(reported, 'refuse_publication', { with: { reasons: [] } }).slug).toBe(
      'deliverable-invalid',
    );
    const refused = runCommand(reported, 'refuse_publication');
    expect(refused.order).toMatchObject({
      status: 'approved',
      proof: { status: 'refused', findings: reasons },
    });
    expect(refused.order.publication).toBeUndefined();
    expect(runCommand(refused, 'publish').order.status).toBe('published');
    expect(runCommand(refused, 'publish').order.proof).toBeUndefined();
  });

  it('that is refused gives the creator back the time of the check', () => {
    const refused = runCommand(advanceTime(reported, 'P2D'), 'refuse_publication');
    const took = momentAfter(reported.now, 'P2DT1M');
    expect(refused.now).toBe(took);
    expect(requireDueAt(refused)).toBe(momentAfter(window.to, 'P2DT1M'));
    const late = runCommand(refused, 'publish', { at: requireDueAt(refused) });
    expect(late.order.status).toBe('published');
  });

  it('reported at the last instant and refused leaves at least a day', () => {
    const last = runCommand(approved, 'publish', { at: window.to, with: { check: 'people' } });
    const refused = runCommand(last, 'refuse_publication');
    expect(requireDueAt(refused)).toBe(momentAfter(refused.now, 'PT24H'));
  });

  it('never expires by the platform’s silence: that escalates repeatedly, past the window’s end', () => {
    let waiting: OrderHistory = reported;
    for (let count = 1; count <= 20; count += 1) {
      waiting = applyTimeout(waiting);
      expect(escalationsOf(waiting.order)).toEqual({ count, since: momentAfter(reported.now, 'PT24H') });
    }
    expect(waiting.now > window.to).toBe(true);
    expect(waiting.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(runCommand(waiting, 'confirm_publication', { by: reviewer }).order.status).toBe('published');
    const refused = runCommand(waiting, 'refuse_publication');
    expect(requireDueAt(refused) > refused.now).toBe(true);
    expect(escalationsOf(refused.order)).toEqual({ count: 0 });
  });

  it('costs an advertiser who cancels meanwhile what approved work costs', () => {
    expect(compensationOf(reported.order).amount).toBe(120_000);
    expect(runCommand(reported, 'cancel', { by: advertiser }).order.status).toBe('cancelled');
  });

  it('ends an unanswered request for more time', () => {
    const requested = runCommand(approved, 'request_extension');
    const then = runCommand(requested, 'publish', { with: { check: 'people' } });
    expect(then.order.extensionRequest).toBeUndefined();
  });
});

describe('a publication that a machine checks', () => {
  it('waits for it as for other machine work, which is escalated when it is late', () => {
    expect(requireDueAt(reportedToMachine)).toBe(momentAfter(reportedToMachine.now, 'PT1H'));
    expect(applyTimeout(reportedToMachine).order).toMatchObject({
      status: 'approved',
      proof: { status: 'pending', by: 'machine' },
    });
  });

  it('may be checked again when an operator says so, without a reminder', () => {
    expect(actionsOf(reportedToMachine)).toContain('operator redrive');
    expect(actionsOf(reported)).not.toContain('operator redrive');
    expect(actionsOf(approved)).not.toContain('operator redrive');
    expect([reportedToMachine, reported].map(({ order }) => order.remindAt)).toEqual([undefined, undefined]);
    expect(approved.order.remindAt).toBeDefined();
  });

  it('counts when the machine found it', () => {
    const seen = runCommand(reportedToMachine, 'confirm_publication', { by: system, with: { reasons } });
    expect(seen.order).toMatchObject({ status: 'published', proof: { by: 'machine', findings: reasons } });
  });

  it('goes to people with the findings when the machine did not find it, with another day', () => {
    const referred = runCommand(applyTimeout(reportedToMachine), 'refer_publication');
    expect(referred.order).toMatchObject({
      status: 'approved',
      timeouts: 0,
      proof: { status: 'pending', by: 'people', findings: reasons, askedAt: reportedToMachine.now },
    });
    expect(requireDueAt(referred)).toBe(momentAfter(referred.now, 'PT24H'));
    expect(runCommand(referred, 'confirm_publication', { by: reviewer }).order.status).toBe('published');
  });

  it('gives back the time of machine and people together', () => {
    const referred = runCommand(advanceTime(reportedToMachine, 'P1D'), 'refer_publication');
    const refused = runCommand(advanceTime(referred, 'P1D'), 'refuse_publication');
    expect(requireDueAt(refused)).toBe(momentAfter(window.to, 'P2DT2M'));
  });

  it('may be decided by a reviewer while the machine is down, and not by the machine once people check', () => {
    expect(runCommand(reportedToMachine, 'confirm_publication', { by: reviewer }).order.status).toBe(
      'published',
    );
    expect(getRefusal(reported, 'confirm_publication', { by: system }).slug).toBe('illegal-transition');
    expect(getRefusal(reported, 'refer_publication').slug).toBe('illegal-transition');
  });
});

it('an order of a process without checks accepts the creator’s declaration', async () => {
  const { currentProcess } = await import('#shared/domain/orders/process.ts');
  const { decide } = await import('#shared/domain/orders/decide.ts');
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

describe('what a check records', () => {
  const start = { askedAt: reported.now, dueBefore: requireDueAt(approved) };

  it('at first has no findings', () => {
    const { order, now } = runCommand(approved, 'publish', { with: { check: 'people' } });
    expect(order.proof).toEqual({
      ...{ status: 'pending', by: 'people', since: now, findings: [] },
      ...start,
    });
  });

  it('needs no findings to confirm', () => {
    const confirmed = runCommand(advanceTime(reported, 'PT5H'), 'confirm_publication', { by: reviewer });
    expect(confirmed.order.proof).toEqual({
      ...{ status: 'confirmed', by: 'people', since: confirmed.now, findings: [] },
      ...start,
    });
  });

  it('has the reasons of people who refuse', () => {
    const refused = runCommand(reported, 'refuse_publication', { by: reviewer });
    expect(refused.order.proof).toEqual({
      ...{ status: 'refused', by: 'people', since: refused.now, findings: reasons },
      ...start,
    });
  });
});
