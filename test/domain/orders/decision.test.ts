import { describe, expect, it } from 'vitest';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import type { Status } from '#shared/domain/orders/lifecycle.ts';
import { currentProcess, type Process } from '#shared/domain/orders/process.ts';
import type { Stage } from '#shared/domain/orders/stage.ts';
import { refuse } from '#shared/domain/refusal.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  advertiser,
  commandFor,
  createOrderIn,
  creator,
  getRefusal,
  operator,
  runCommand,
} from '#test/support/order-histories.ts';

describe('the answer to a repeated command', () => {
  const { order } = createOrderIn('producing');

  it.each([
    ['an answer with it', { alreadyDone: true, order }, true],
    ['a refusal', refuse('conflict', 'no'), false],
    ['an order', order, false],
    ['a text', 'alreadyDone', false],
    ['null', null, false],
    ['nothing', undefined, false],
  ])('is recognized: %s', (_name, value, expected) => {
    expect(isAlreadyDone(value)).toBe(expected);
  });

  it('is none if the command came from a state that only a later release knows', () => {
    const { order: screened, now } = createOrderIn('in_review');
    const last = { ...screened.last, command: 'submit_work', from: 'second_opinion' as Status } as const;
    const command = commandFor({ order: screened }, 'submit_work', now, { by: creator });
    expect(decide({ ...screened, last }, command, now)).toMatchObject({ slug: 'illegal-transition' });
  });
});

describe('an order keeps the reasons of its state', () => {
  const deny = () => runCommand(createOrderIn('in_review'), 'request_changes');

  it('from the command that led to it', () => {
    expect(deny().order.because).toEqual([weakOpening]);
  });

  it('while commands leave it in the state', () => {
    expect(runCommand(deny(), 'request_extension').order.because).toEqual([weakOpening]);
  });

  it('until a command without reasons leads to another state', () => {
    expect(runCommand(deny(), 'submit_work').order).not.toHaveProperty('because');
  });
});

describe('a party that has rated an order', () => {
  const rate = () => runCommand(createOrderIn('settled'), 'rate', { by: creator });

  it('gets the reason when it rates again', () => {
    expect(getRefusal(rate(), 'rate', { by: creator, with: { score: 1 } })).toMatchObject({
      slug: 'conflict',
      detail: expect.stringContaining('rated this order already'),
    });
  });

  it('gets the state of the order when it sends another command', () => {
    for (const type of ['publish', 'submit_work'] as const)
      expect(getRefusal(rate(), type, { by: creator }).slug).toBe('illegal-transition');
  });

  it('differs from the other party, and from staff', () => {
    expect(runCommand(rate(), 'rate', { by: advertiser }).order.ratings).toHaveProperty('advertiser');
    expect(getRefusal(rate(), 'rate', { by: operator }).slug).toBe('illegal-transition');
  });

  it('cannot correct a rating under version 1, which has no such command', () => {
    const first = runCommand(createOrderIn('settled', { processVersion: '1' }), 'rate', { by: creator });
    expect(getRefusal(first, 'correct_rating', { by: creator }).slug).toBe('illegal-transition');
  });
});

describe('a process whose table differs from what its commands do is an error', () => {
  const { lifecycle } = currentProcess;

  const withStage = (status: Status, stage: Stage): Process => ({
    ...currentProcess,
    lifecycle: { ...lifecycle, [status]: stage },
  });

  /** The process in which a command leads to other states. */
  const lead = (status: 'published' | 'disputed', command: string, to: readonly Status[]): Process => {
    const stage: Stage = lifecycle[status];
    const by = stage.transitions[command]?.by ?? [];
    return withStage(status, { ...stage, transitions: { ...stage.transitions, [command]: { by, to } } });
  };

  const decideUnder = (process: Process, status: Status, type: 'accept' | 'reply') => {
    const { order, now } = createOrderIn(status);
    return () => decide(order, commandFor({ order }, type, now), now, process);
  };

  it.each([['disputed'], []] as Status[][])(
    'if a command leads to a state that the table does not name',
    (...to) => {
      expect(decideUnder(lead('published', 'accept', to), 'published', 'accept')).toThrow(
        'the lifecycle table has no accept from published to settled',
      );
    },
  );

  it('if a command stays in a state that the table says it leaves', () => {
    expect(decideUnder(lead('disputed', 'reply', ['settled']), 'disputed', 'reply')).toThrow(
      'the lifecycle table has no reply from disputed to disputed',
    );
    expect(
      decideUnder(lead('disputed', 'reply', ['settled', 'disputed']), 'disputed', 'reply'),
    ).not.toThrow();
  });

  it.each([
    ['is refused', 'uphold', 'uphold was refused on entry to settled: The order has no open appeal'],
    ['leads elsewhere', 'refund', 'the lifecycle table has no refund from settled to refunded'],
  ])('if the command on entry %s', (_name, onEntry, message) => {
    const process = withStage('settled', { ...lifecycle.settled, onEntry });
    expect(decideUnder(process, 'published', 'accept')).toThrow(message);
  });
});
