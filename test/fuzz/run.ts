import type { RandomSource } from '#test/support/random-source.ts';
import { createCoverage } from './coverage.ts';
import { drawRequest, type FuzzState } from './draw-request.ts';
import { createFindings } from './findings.ts';
import { type Operation, operations } from './operations.ts';
import { createSeeder } from './seed/seed.ts';
import { createSeenThings } from './seen-things.ts';
import { createSender } from './send-requests.ts';
import { createSessions } from './sessions.ts';
import { createWireClient } from './wire-client.ts';
import type { WriteWatcher } from './write-watcher.ts';

/** The number of different requests at once, when they are not watched one by one. */
const maxConcurrentRequests = 4;

/**
 * After this many requests new things are made and the clock is turned, so that deadlines and rate windows
 * pass.
 */
const seedEveryRequests = 250;
const clockStep = 'PT1H';

/** A platform's clock, which is turned during the run. */
const clockOf = (url: string) => {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    advance: async (): Promise<void> => {
      const body = JSON.stringify({ advance: clockStep });
      const answer = await fetch(`${url}/_local/clock`, { method: 'POST', body });
      aheadMs = Date.parse(((await answer.json()) as { now: string }).now) - Date.now();
    },
  };
};

/** The next operation: any, or preferably one with missing coverage. */
const pickOperation = (
  random: RandomSource,
  percent: number,
  needsCoverage: (one: Operation) => boolean,
): Operation => {
  const uncovered = random.chance(percent / 100) ? operations.filter(needsCoverage) : [];
  return random.pick(uncovered.length === 0 ? operations : uncovered);
};

/** Sends hostile requests to a platform and collects the faults of its responses. */
export const createFuzzer = (url: string, watch: WriteWatcher, random: RandomSource) => {
  const [seen, covered, found, clock] = [
    createSeenThings(),
    createCoverage(),
    createFindings(),
    clockOf(url),
  ];
  const sight: FuzzState = { seen, now: clock.now };
  const wire = createWireClient(url);
  const { sendAs, createCalls } = createSessions(url, wire, seen);
  const stock = createSeeder(createCalls, clock.now, random);
  const { send, sendWatched, sendBurst, burstSize } = createSender(sendAs, watch, covered, found);

  const draw = () => {
    const operation = pickOperation(random, 35, (one) => !covered.hasSucceeded(one));
    return drawRequest(operation, random, sight);
  };

  /** Sends some and returns how many. */
  const step = async (): Promise<number> => {
    if (random.chance(0.02)) {
      await sendBurst(draw());
      return burstSize;
    }
    if (random.chance(0.4)) {
      const operation = pickOperation(random, 50, (one) => !covered.isCompared(one));
      await sendWatched(drawRequest(operation, random, sight));
      return 1;
    }
    await Promise.all(Array.from({ length: maxConcurrentRequests }, () => send(draw())));
    return maxConcurrentRequests;
  };

  let sent = 0;
  let lastSeededAt = Number.NEGATIVE_INFINITY;
  return {
    begin: stock.begin,
    /** Sends requests up to this number. */
    upTo: async (count: number): Promise<void> => {
      while (sent < count) {
        if (sent - lastSeededAt >= seedEveryRequests) {
          lastSeededAt = sent;
          await clock.advance();
          await stock.more();
        }
        sent += await step();
      }
    },
    faults: found.faults,
    /** The coverage, and other results. */
    report: (): readonly string[] => [
      `\nStatuses: ${covered.statuses().join(', ')}`,
      ...covered.report(),
      ...found.report(),
    ],
    createCalls,
    close: wire.close,
  };
};
