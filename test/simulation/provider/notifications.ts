import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  /** Receives one notification, or fails: it is then repeated. */
  readonly receive: (number: string) => Promise<boolean>;
};

const hours = 3_600_000;

/**
 * Sends notifications of payouts as providers do: late, sometimes twice, and repeated until one is received;
 * or never, for what the platform queries in any case.
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
      trace.note('notification repeated', 'the notification was not received', number);
      await scheduler.sleep(pause);
    }
  };
  return (number, isPolled) => {
    if (isPolled && random.chance(0.5)) {
      trace.note('notification lost', 'no notification of the returned payout', number);
      return;
    }
    void sendNotification(number);
    if (random.chance(0.1)) void sendNotification(number);
  };
};
