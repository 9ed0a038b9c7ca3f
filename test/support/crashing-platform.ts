import { findFreePort, startPlatformProcess } from './platform-process.ts';

export type CrashingPlatform = {
  readonly url: string;
  /** Kills it at once and starts it again; resolves when it is ready. */
  readonly crash: () => Promise<void>;
  /** Counts one response; when it is the chosen one, the platform dies without finishing any other. */
  readonly countResponse: () => void;
  /** How often it has died. */
  readonly countCrashes: () => number;
  readonly end: () => Promise<void>;
};

/**
 * A platform that is killed after each number of responses in `crashAfterResponses`, and restarted each time.
 */
export const startCrashingPlatform = async (
  home: string,
  crashAfterResponses: readonly number[],
): Promise<CrashingPlatform> => {
  const port = await findFreePort();
  let platform = await startPlatformProcess(home, port);
  let crashing: Promise<void> = Promise.resolve();
  let answers = 0;
  let deaths = 0;
  const crash = (): Promise<void> => {
    crashing = crashing.then(async () => {
      await platform.kill();
      platform = await startPlatformProcess(home, port);
    });
    return crashing;
  };
  return {
    url: platform.url,
    crash,
    countResponse: () => {
      answers += 1;
      if (!crashAfterResponses.includes(answers)) return;
      deaths += 1;
      void crash();
    },
    countCrashes: () => deaths,
    end: async () => {
      await crashing.catch(() => {});
      await platform.kill();
    },
  };
};
