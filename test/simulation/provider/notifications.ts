import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  /** Hears one notice, or not: it is told again then. */
  readonly receive: (number: string) => Promise<boolean>;
};

const hours = 3_600_000;

/**
 * Tells the platform of payouts that changed as providers do: late, at times twice, and again until it is heard; or
 * never, of what the platform asks about anyway.
 */
export const createNotifier = ({
  scheduler,
  random,
  trace,
  receive,
}: Options): ((number: string, isPolled: boolean) => void) => {
  const sendNotification = async (number: string): Promise<void> => {
    await scheduler.sleep(random.chance(0.2) ? random.between(0, 6 * hours) : random.between(10, 60_000));
    for (let pause = 10_000; ; pause = Math.min(2 * pause, 6 * hours)) {
      const isReceived = await receive(number).catch(() => false);
      if (isReceived) return;
      trace.note('notice told again', 'the notice was not heard', number);
      await scheduler.sleep(pause);
    }
  };
  return (number, isPolled) => {
    if (isPolled && random.chance(0.5)) {
      trace.note('notice lost', 'nobody tells that the payout came back', number);
      return;
    }
    void sendNotification(number);
    if (random.chance(0.1)) void sendNotification(number);
  };
};
