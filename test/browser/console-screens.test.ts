import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createMarket, createOrderInReview, readOrder } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findViolations } from './axe.ts';
import { findEnvironment } from './find-environment.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrderInReview(people);
const { creatorId } = await readOrder(people, orderId);

/** Opens another screen of the same tab, as a link does. */
const openScreen = async (page: Page, path: string): Promise<void> => {
  await page.evaluate(async (to) => {
    const { history, dispatchEvent, requestAnimationFrame } = globalThis as unknown as {
      history: { pushState: (state: null, title: string, path: string) => void };
      dispatchEvent: (event: Event) => void;
      requestAnimationFrame: (draw: () => void) => void;
    };
    history.pushState(null, '', to);
    dispatchEvent(new Event('popstate'));
    // Until the next screen is drawn, the heading is that of the one before.
    const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
  }, `/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
};

const screensOf = {
  Ou: [
    '/now',
    '/work',
    '/orders',
    '/money?tab=proposals',
    '/holds',
    '/holds?tab=takedowns',
    '/holds?tab=reports',
    '/acts',
    '/policy',
    '/health',
  ],
  Rui: [
    '/reviews',
    '/reviews?tab=applications',
    '/reviews?tab=advertisers',
    '/reviews?tab=tasks',
    '/reviews?tab=assets',
  ],
  Fang: [
    '/money?status=any',
    '/money?tab=deposits&status=any',
    '/money?tab=adjustments',
    '/money?tab=reconciliations',
    '/money?tab=balance',
    '/money?tab=month',
  ],
} as const;

describe.each(['en-GB', 'zh-CN'])('in %s', (locale) => {
  test.each(['Ou', 'Rui', 'Fang'] as const)('no screen of %s has a fault of accessibility', async (name) => {
    const { page, errors } = await signInToConsole('/', name, { locale });
    const paths = [...screensOf[name], ...(name === 'Rui' ? [`/orders/${orderId}/review`] : [])];
    if (name === 'Ou') paths.push(`/orders/${orderId}`, `/parties/${creatorId}`);
    for (const path of paths) {
      await openScreen(page, path);
      expect([path, ...(await findViolations(page))]).toEqual([path]);
    }
    // An account without a hold answers 404, which the browser reports.
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
});

test('in the dark, words and marks have enough contrast', async () => {
  const { page } = await signInToConsole(`/orders/${orderId}`, 'Ou', { colorScheme: 'dark' });
  await page.getByRole('img', { name: /Current state/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('on a phone, no screen is wider than the display', async () => {
  const { page } = await signInToConsole('/', 'Ou', { viewport: { width: 390, height: 844 } });
  const ofOrder = [`/orders/${orderId}`, `/orders/${orderId}/review`, `/parties/${creatorId}`];
  for (const path of [...screensOf.Ou, ...ofOrder]) {
    await openScreen(page, path);
    const width = await page.evaluate(
      () =>
        (globalThis as unknown as { document: { documentElement: { scrollWidth: number } } }).document
          .documentElement.scrollWidth,
    );
    expect([path, width]).toEqual([path, 390]);
  }
});
