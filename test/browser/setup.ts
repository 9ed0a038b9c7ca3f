import type { TestProject } from 'vitest/node';
import { startTestPlatform } from '#test/support/test-platform.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly platformUrl: string;
    readonly browserEndpoint: string;
  }
}

/** A payout of unknown outcome needs a decision at once, so that no test waits for a day. */
const policy = { withdrawal: { maxUnknownDuration: 'PT1S' } };

/** One platform and one browser for all files. A container needs seconds to start either. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const [platform, browser] = await Promise.all([startTestPlatform(policy), startBrowser()]);
  provide('platformUrl', platform.url);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await platform.destroy();
  };
};
