import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';
import { startStripeDouble } from '#test/doubles/stripe.ts';
import { type Connection, connect } from '#test/support/http-client.ts';
import { findFreePort } from '#test/support/platform-process.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import { writeHome } from './home.ts';
import type { Release } from './release.ts';
import { readClock, runCode, turnClock } from './run-code.ts';

/** The checkout of this file. */
export const ownCode = resolve(import.meta.dirname, '..', '..', '..');

export type RunningRelease = {
  readonly connection: Connection;
  readonly url: string;
  readonly home: string;
  /** The failures in the background so far, by line. */
  readonly errors: readonly string[];
  readonly turn: (advance: string) => Promise<void>;
  readonly now: () => Promise<number>;
  /** Ends the platform, and keeps its home until `end`. */
  readonly stop: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Releases before 0.3.0 had the sandbox beside real providers. Their pending deposits are still checked. */
const toOneProvenance = (policy: Release['policy']) => ({ ...policy, depositProviders: ['sandbox'] });

/** Runs code, today's by default, on the state of a release, with payment providers without records. */
export const startRelease = async (release: Release, code = ownCode): Promise<RunningRelease> => {
  const { path: home, remove } = createTemporaryHome('release');
  const trades = createTradeStore();
  const alipay = await startAlipayDouble(() => 'succeeds', { 'alipay.trade.query': trades.query });
  const stripe = await startStripeDouble();
  const endDoubles = async () => {
    await Promise.all([alipay.stop(), stripe.end()]);
    remove();
  };
  const settingsFile = (name: string, settings: object): string => {
    const file = join(home, name);
    writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
    return file;
  };
  try {
    writeHome(release, home);
    const variables = {
      ALIPAY_SETTINGS: settingsFile('alipay.json', alipay.settings),
      STRIPE_SETTINGS: settingsFile('stripe.json', stripe.settings),
    };
    const port = await findFreePort();
    const running = await runCode({ code, home, port, policy: toOneProvenance(release.policy), variables });
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => {
      stopping ??= running.end('SIGINT');
      return stopping;
    };
    return {
      connection: connect(running.url),
      url: running.url,
      home,
      errors: running.errors,
      turn: (advance) => turnClock(running.url, advance),
      now: () => readClock(running.url),
      stop,
      end: async () => {
        await stop();
        await endDoubles();
      },
    };
  } catch (error) {
    await endDoubles();
    throw error;
  }
};
