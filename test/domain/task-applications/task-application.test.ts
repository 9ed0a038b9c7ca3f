import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import {
  decideTaskApplication,
  faultsOfQuote,
  type TaskApplication,
  type TaskApplicationCommand,
} from '#shared/domain/task-applications/task-application.ts';

const now = '2026-11-02T01:00:00.000Z';
const reasons = [{ code: 'other_style', message: 'We look for somebody louder.' }];

const pending: TaskApplication = {
  id: 'tap_1',
  taskId: 'tsk_1',
  title: 'A lamp',
  advertiserId: 'adv_1',
  creatorId: 'crt_1',
  pitch: 'I fold lamps.',
  status: 'pending',
  createdAt: '2026-11-01T01:00:00.000Z',
  reasons: [],
};

const commands: readonly TaskApplicationCommand[] = [
  { type: 'choose', orderId: 'ord_1' },
  { type: 'decline', reasons },
  { type: 'withdraw' },
  { type: 'pass_over' },
];

const decide = (command: TaskApplicationCommand): TaskApplication => {
  const application = decideTaskApplication(pending, command, now);
  if (isRefusal(application)) throw new Error(application.detail);
  return application;
};

describe('a pending task application', () => {
  it('that is chosen names the order that was made of it', () => {
    expect(decide({ type: 'choose', orderId: 'ord_1' })).toEqual({
      ...pending,
      status: 'chosen',
      orderId: 'ord_1',
      decidedAt: now,
    });
  });

  it('that is declined keeps the reasons', () => {
    expect(decide({ type: 'decline', reasons })).toMatchObject({ status: 'declined', reasons });
  });

  it.each([
    ['withdraw', 'withdrawn'],
    ['pass_over', 'not_chosen'],
  ] as const)('takes %s and is then %s', (type, status) => {
    expect(decide({ type })).toEqual({ ...pending, status, decidedAt: now });
  });
});

describe('a decided task application', () => {
  const pairs = commands.flatMap((first) => commands.map((second) => [first, second] as const));

  it.each(pairs.filter(([first, second]) => first.type === second.type))(
    'is not changed by the same decision: $type',
    (first, second) => {
      const before = decide(first);
      expect(decideTaskApplication(before, second, '2026-12-01T00:00:00.000Z')).toBe(before);
    },
  );

  it.each(pairs.filter(([first, second]) => first.type !== second.type))(
    'cannot be decided differently: $type, then another',
    (first, second) => {
      expect(decideTaskApplication(decide(first), second, now)).toMatchObject({
        slug: 'illegal-transition',
        fields: { state: decide(first).status, allowed: [] },
      });
    },
  );
});

describe('a price quote', () => {
  const reward = money(120_000, 'CNY');

  it('may be omitted, below the reward, or equal to it', () => {
    expect(faultsOfQuote(undefined, reward)).toEqual([]);
    expect(faultsOfQuote(money(1, 'CNY'), reward)).toEqual([]);
    expect(faultsOfQuote(reward, reward)).toEqual([]);
  });

  it('is at most the reward, which is the amount that is held for it', () => {
    expect(faultsOfQuote(money(120_001, 'CNY'), reward)).toMatchObject([{ path: ['quote', 'amount'] }]);
  });

  it('is in the currency of the reward', () => {
    expect(faultsOfQuote(money(1, 'EUR'), reward)).toMatchObject([{ path: ['quote', 'currency'] }]);
  });
});
