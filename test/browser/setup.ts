import type { TestProject } from 'vitest/node';
import { findFreePort } from '#test/support/platform-process.ts';
import { startTestPlatform } from '#test/support/test-platform.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly platformUrl: string;
    /** The client of web pages at the platform's issuer. */
    readonly webClientId: string;
    /** What listens here is http://localhost:3000 for the browser. */
    readonly webClientPort: number;
    readonly browserEndpoint: string;
  }
}

/** A payout of unknown outcome needs a decision at once, so that no test waits for a day. */
const policy = { withdrawal: { maxUnknownDuration: 'PT1S' } };

/** One platform and one browser for all files. A container needs seconds to start either. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const webClientPort = await findFreePort();
  const [platform, browser] = await Promise.all([startTestPlatform(policy), startBrowser(webClientPort)]);
  provide('platformUrl', platform.url);
  provide('webClientId', platform.webClientId ?? '');
  provide('webClientPort', webClientPort);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await platform.destroy();
  };
};
