import type { Chance } from './chance.ts';
import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { type Operation, operations } from './operations.ts';
import { drawRequest, type Sight } from './request.ts';
import { seenThings } from './seen.ts';
import { sending } from './sending.ts';
import { sessionsOn } from './sessions.ts';
import { stockOf } from './stock/stock.ts';
import { wireTo } from './wire.ts';
import type { WriteWatch } from './write-watch.ts';

/** How many different requests are under way at once, when they are not watched one by one. */
const inFlight = 4;

/** Things are made anew after so many requests, and the clock goes on, so that deadlines pass and windows of rates end. */
const stockEvery = 250;
const clockStep = 'PT1H';

/** A platform's clock, which is turned as the run goes on. */
const clockOf = (url: string) => {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    turn: async (): Promise<void> => {
      const body = JSON.stringify({ advance: clockStep });
      const answer = await fetch(`${url}/_local/clock`, { method: 'POST', body });
      aheadMs = Date.parse(((await answer.json()) as { now: string }).now) - Date.now();
    },
  };
};

/** Which operation is next: any, or rather one of those that still want something. */
const pick = (chance: Chance, percent: number, isWanting: (one: Operation) => boolean): Operation => {
  const wanting = chance.happens(percent) ? operations.filter(isWanting) : [];
  return chance.pick(wanting.length === 0 ? operations : wanting);
};

/** Sends hostile requests to a platform and gathers what is wrong with its answers. */
export const fuzz = (url: string, watch: WriteWatch, chance: Chance) => {
  const [seen, covered, found, clock] = [seenThings(), coverage(), findings(), clockOf(url)];
  const sight: Sight = { seen, now: clock.now };
  const wire = wireTo(url);
  const { sendAs, callsOf } = sessionsOn(url, wire, seen);
  const stock = stockOf(callsOf, clock.now, chance);
  const { send, sendWatched, sendBurst, burstSize } = sending(sendAs, watch, covered, found);

  const draw = () => {
    const operation = pick(chance, 35, (one) => !covered.hasSucceeded(one));
    return drawRequest(operation, chance, sight);
  };

  /** Sends some and answers how many. */
  const step = async (): Promise<number> => {
    if (chance.happens(2)) {
      await sendBurst(draw());
      return burstSize;
    }
    if (chance.happens(40)) {
      const operation = pick(chance, 50, (one) => !covered.isCompared(one));
      await sendWatched(drawRequest(operation, chance, sight));
      return 1;
    }
    await Promise.all(Array.from({ length: inFlight }, () => send(draw())));
    return inFlight;
  };

  let sent = 0;
  let stockedAt = Number.NEGATIVE_INFINITY;
  return {
    begin: stock.begin,
    /** Sends requests until there have been so many. */
    upTo: async (count: number): Promise<void> => {
      while (sent < count) {
        if (sent - stockedAt >= stockEvery) {
          stockedAt = sent;
          await clock.turn();
          await stock.more();
        }
        sent += await step();
      }
    },
    faults: found.faults,
    /** What was covered, and what else is worth knowing. */
    report: (): readonly string[] => [
      `\nStatuses: ${covered.statuses().join(', ')}`,
      ...covered.report(),
      ...found.report(),
    ],
    callsOf,
    close: wire.close,
  };
};
