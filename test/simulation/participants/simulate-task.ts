import { money } from '#shared/domain/money.ts';
import { addDuration, toInstant } from '#shared/domain/time.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { applicationBody, taskBody } from '#test/support/world.ts';
import type { Scheduler } from '../scheduler.ts';
import { isRetryable, type Person, type Requests } from './requests.ts';

export type MarketDeps = {
  readonly requests: Requests;
  readonly random: RandomSource;
  readonly scheduler: Scheduler;
};

type Market = {
  readonly advertiser: Person;
  readonly reviewer: Person;
  readonly creators: readonly Person[];
};

/** The id of the created resource; nothing without a response, in which case it may exist nevertheless. */
const createThing = async (
  { requests }: MarketDeps,
  person: Person,
  path: string,
  body?: unknown,
): Promise<string | undefined> => {
  const answer = await requests.send(person, 'post', path, body);
  // A restore may have lost what it belongs to.
  if (!answer || isRetryable(answer) || answer.status === 404) return undefined;
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
};

/** Approves the creators and gives the advertiser money, before anything fails. */
export const prepareMarket = async (
  deps: MarketDeps,
  { advertiser, reviewer, creators }: Market,
): Promise<void> => {
  await Promise.all(
    creators.map(async (creator) => {
      const id = await createThing(
        deps,
        creator,
        '/creators/applications',
        applicationBody({ handle: creator.sub }),
      );
      await createThing(deps, reviewer, `/reviews/applications/${id}/decision`, { decision: 'approve' });
    }),
  );
  await createThing(deps, advertiser, '/wallet/deposits', {
    amount: money(10_000_000, 'CNY'),
    provider: 'sandbox',
  });
};

/** Staff choose a language, which gives them an account. Each of their requests searches for one that does not exist. */
export const prepareStaff = async ({ requests }: MarketDeps, staff: readonly Person[]): Promise<void> => {
  await Promise.all(
    staff.map((member) => requests.send(member, 'patch', '/me/settings', { language: 'en' })),
  );
};

type Engagement = 'open' | 'recruit' | 'invite';

const days = 86_400_000;

/** A task with random price and dates, drafted and opened. */
export const openTask = async (
  deps: MarketDeps,
  advertiser: Person,
  engagement: Engagement,
  slots: number,
): Promise<string | undefined> => {
  const { random, scheduler } = deps;
  const now = toInstant(scheduler.now());
  const id = await createThing(
    deps,
    advertiser,
    '/tasks',
    taskBody({
      reward: money(Math.floor(random.between(1_001, 200_000)), 'CNY'),
      engagement,
      slots,
      script: random.chance(0.4),
      applyBefore: addDuration(now, random.pick(['P3D', 'P14D'])),
      submitBefore: addDuration(now, random.pick(['P15D', 'P21D'])),
      publishWindow: { from: now, to: addDuration(now, random.pick(['P22D', 'P40D'])) },
    }),
  );
  return id && createThing(deps, advertiser, `/tasks/${id}/publish`);
};

/** How each kind of task finds its creators. A refusal is no fault: slots run out, and creators are many. */
const engagementSteps: Readonly<
  Record<Engagement, (deps: MarketDeps, market: Market, taskId: string) => Promise<void>>
> = {
  open: async ({ requests, random, scheduler }, { creators }, taskId) => {
    // Some of them all at once, for the last slot.
    const isAtOnce = random.chance(0.5);
    await Promise.all(
      creators.map(async (creator) => {
        await scheduler.sleep(isAtOnce ? 0 : random.between(0, days));
        await requests.send(creator, 'post', `/tasks/${taskId}/claims`);
      }),
    );
  },
  invite: async ({ requests }, { advertiser, creators }, taskId) => {
    const creatorIds = creators.map(({ sub }) => creatorIdOf(sub));
    await requests.send(advertiser, 'post', `/tasks/${taskId}/invitations`, { creatorIds });
  },
  recruit: async (deps, { advertiser, creators }, taskId) => {
    const { requests, random, scheduler } = deps;
    await Promise.all(
      creators.map(async (creator) => {
        await scheduler.sleep(random.between(0, days));
        const path = `/tasks/${taskId}/applications`;
        const applied = await requests.send(creator, 'post', path, { pitch: 'I fold lamps every day.' });
        if (applied?.status !== 201) return;
        await scheduler.sleep(random.between(0, days));
        await requests.send(advertiser, 'post', `${path}/${applied.body.id}/decision`, {
          decision: 'choose',
        });
      }),
    );
  },
};

/** When an advertiser closes a task early, if at all: at any time, or exactly when its invitations lapse. */
const drawCloseDelay = ({ random }: MarketDeps, engagement: Engagement): number | undefined => {
  if (engagement === 'invite' && random.chance(0.25)) return days + random.between(-300, 600);
  return random.chance(0.2) ? random.between(0, 2 * days) : undefined;
};

/** One task from its draft to the last creator who takes it; sometimes its advertiser closes it early. */
export const simulateTask = async (deps: MarketDeps, market: Market): Promise<void> => {
  const { random, scheduler, requests } = deps;
  const engagement = random.pick<Engagement>(['open', 'open', 'invite', 'recruit']);
  const slots = engagement === 'open' ? Math.max(1, market.creators.length - 1) : market.creators.length;
  const taskId = await openTask(deps, market.advertiser, engagement, slots);
  if (taskId === undefined) return;
  const pause = drawCloseDelay(deps, engagement);
  await Promise.all([
    engagementSteps[engagement](deps, market, taskId),
    (async () => {
      if (pause === undefined) return;
      await scheduler.sleep(pause);
      await requests.send(market.advertiser, 'post', `/tasks/${taskId}/close`);
    })(),
  ]);
};
