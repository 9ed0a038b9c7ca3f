import { money } from '#shared/domain/money.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import type { Person } from './requests.ts';
import { type MarketDeps, openTask } from './simulate-task.ts';

const hours = 3_600_000;
const days = 24 * hours;

type Deps = MarketDeps & { readonly report: (fault: string) => void };

/** One person who is creator and advertiser, and would like to pay themselves. */
export type SelfDealer = { readonly creator: Person; readonly advertiser: Person };

const hasSucceeded = (answer: ApiResponse | undefined): boolean =>
  answer !== undefined && answer.status < 300;

const reasons = [{ code: 'other', message: 'It is only fair.' }];

/** Posts tasks and tries to take each of them, to apply for it, and to be invited to it. */
export const simulateSelfDealer = async (deps: Deps, { creator, advertiser }: SelfDealer): Promise<void> => {
  const { requests, random, scheduler, report } = deps;
  const attempts = {
    open: (taskId: string) => requests.send(creator, 'post', `/tasks/${taskId}/claims`),
    recruit: (taskId: string) =>
      requests.send(creator, 'post', `/tasks/${taskId}/applications`, { pitch: 'I know this advertiser.' }),
    invite: (taskId: string) =>
      requests.send(advertiser, 'post', `/tasks/${taskId}/invitations`, {
        creatorIds: [creatorIdOf(creator.sub)],
      }),
  } as const;
  for (const engagement of ['open', 'recruit', 'invite'] as const) {
    await scheduler.sleep(random.between(0, 2 * days));
    const taskId = await openTask(deps, advertiser, engagement, 1);
    if (taskId === undefined) continue;
    // Two at once, because a check that reads first can miss a write.
    const answers = await Promise.all([attempts[engagement](taskId), attempts[engagement](taskId)]);
    if (answers.some(hasSucceeded)) report(`${taskId}: its own advertiser took part (${engagement})`);
    await requests.send(advertiser, 'post', `/tasks/${taskId}/close`);
  }
};

const evidence = { note: 'I have seen it.', reference: 'line 7' };

/** What an operator alone would like to do with the money of an order. */
const actsOnMoney = (orderId: string, price: number) => {
  const creatorAmount = money(price, 'CNY');
  return [
    [`/orders/${orderId}/cancellation`, { creatorAmount, reason: 'A favour.' }],
    [`/orders/${orderId}/disputes/resolution`, { creatorAmount, reasons }],
    [
      '/finance/adjustments',
      {
        from: 'platform/clearing/sandbox',
        to: `creator/${creatorIdOf('cleo0')}/available`,
        amount: money(1, 'CNY'),
        reason: 'A correction.',
        evidence,
      },
    ],
  ] as const;
};

/**
 * Tries to move the money of an order alone: proposes, and approves the own proposal. An honest colleague rejects it
 * later.
 */
export const simulateDishonestOperator = async (
  { requests, random, scheduler, report }: Deps,
  operator: Person,
  colleague: Person,
  { id, price }: { readonly id: string; readonly price: number },
): Promise<void> => {
  await scheduler.sleep(random.between(0, 20 * days));
  const [path, body] = random.pick(actsOnMoney(id, price));
  const proposed = await requests.send(operator, 'post', path, body);
  if (proposed?.status !== 202) {
    if (hasSucceeded(proposed)) report(`${id}: one operator moved money alone by ${path}`);
    return;
  }
  const decision = `/operations/proposals/${proposed.body.proposal.id}/decision`;
  if (hasSucceeded(await requests.send(operator, 'post', decision, { decision: 'approve' })))
    report(`${id}: an operator approved their own proposal of ${path}`);
  await scheduler.sleep(random.between(0, hours));
  await requests.send(colleague, 'post', decision, { decision: 'reject', reasons });
};
