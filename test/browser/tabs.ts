import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { findEnvironment } from './find-environment.ts';

let browser: Promise<Browser> | undefined;
const connect = (): Promise<Browser> => {
  browser ??= chromium.connect(findEnvironment().browserEndpoint);
  return browser;
};
afterAll(async () => (await browser)?.close());

export type Tab = { readonly page: Page; readonly errors: readonly string[] };

/**
 * A tab with a separate profile, and the errors that its page writes to the console. The browser of npm has no language
 * without `locale`.
 */
export const openTab = async (options: BrowserContextOptions = {}): Promise<Tab> => {
  const context = await (await connect()).newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
};

export type PersonName = 'Rui' | 'Ou' | 'Ping' | 'Fang' | 'Mei';

/** Moves the clock of the console over the five seconds in which an act can be undone, so that it is sent. */
export const passUndoTime = (page: Page): Promise<void> => page.clock.fastForward(5_000);

/** Opens a screen of the console, and signs in as a sample person at the local issuer. Its clock runs, and can be moved. */
export const signInToConsole = async (
  path: string,
  name: PersonName,
  options?: BrowserContextOptions,
  host = '127.0.0.1',
): Promise<Tab> => {
  const tab = await openTab(options);
  const address = new URL(`/console${path}`, findEnvironment().platformUrl);
  address.hostname = host;
  await tab.page.clock.install();
  await tab.page.goto(address.href);
  await tab.page.getByRole('button', { name: /^(Sign in to the console|登录控制台)$/ }).click();
  await tab.page.getByRole('button', { name: new RegExp(` ${name} `) }).click();
  await tab.page.getByRole('banner').waitFor();
  return tab;
};
