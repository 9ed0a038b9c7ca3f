import type { TestProject } from 'vitest/node';
import { findFreePort } from '#test/support/platform-process.ts';
import { startTestPlatform } from '#test/support/test-platform.ts';
import { testPolicy } from '#test/support/test-policy.ts';
import { startBrowser } from './browser.ts';

/** What the files of one worker share. */
type Environment = {
  readonly platformUrl: string;
  /** The client of web pages at the platform's issuer. */
  readonly webClientId: string;
  /** What listens here is http://localhost:3000 for the browser. */
  readonly webClientPort: number;
  readonly browserEndpoint: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    readonly environments: readonly Environment[];
  }
}

const startEnvironment = async () => {
  const webClientPort = await findFreePort();
  const [platform, browser] = await Promise.all([startTestPlatform(testPolicy), startBrowser(webClientPort)]);
  const environment: Environment = {
    platformUrl: platform.url,
    webClientId: platform.webClientId ?? '',
    webClientPort,
    browserEndpoint: browser.wsEndpoint(),
  };
  const stop = async (): Promise<void> => {
    await browser.close();
    await platform.destroy();
  };
  return { environment, stop };
};

/** One platform and one browser for each worker. A container needs seconds to start either. */
export default async ({ provide, config }: TestProject): Promise<() => Promise<void>> => {
  const started: Awaited<ReturnType<typeof startEnvironment>>[] = [];
  // One after another: the first one synthesizes the assembly for all.
  while (started.length < config.maxWorkers) started.push(await startEnvironment());
  provide(
    'environments',
    started.map(({ environment }) => environment),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
};
