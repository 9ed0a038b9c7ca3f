import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listGuides, toModule } from '#test/docs/guide-snippets.ts';
import { findViolations } from './axe.ts';
import { findEnvironment } from './find-environment.ts';
import { bundleForPage, serveSite } from './front-end-site.ts';
import { openTab, type Tab } from './tabs.ts';

const url = findEnvironment().platformUrl;
const guides = listGuides().flatMap((name) => [`/docs/guides/${name}`, `/docs/zh/${name}`]);
const pages = [
  '/docs',
  '/docs/tags/orders',
  '/docs/operations/submitWork',
  '/docs/schemas/Order',
  '/docs/events',
  '/docs/events/order.settle',
  '/problems',
  '/problems/validation',
  '/docs/guides/quick-start',
  '/docs/guides/webhooks',
  '/docs/zh',
  '/docs/zh/webhooks',
  '/docs/no-such-page',
];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** A tab, with what its page asks of other origins. */
const open = async (path: string, options: Parameters<typeof openTab>[0] = {}) => {
  const tab = await openTab(options);
  const elsewhere: string[] = [];
  tab.page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await tab.page.goto(`${url}${path}`);
  return { ...tab, elsewhere };
};

const search = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('#page-results a').first().waitFor();
};

/** The address of the link with the focus. */
const focusedAddress = (page: Page): Promise<string | null> =>
  page.evaluate('document.activeElement.getAttribute("href")');

describe('the documentation', () => {
  test('shows every operation at its address, and loads nothing from elsewhere', async () => {
    const { page, errors, elsewhere } = await open('/docs');
    await page.getByRole('main').getByRole('link', { name: 'Submit the work of an order' }).waitFor();
    expect(await page.locator('.operations li').count()).toBeGreaterThan(200);
    const first = await page.locator('.operations li').first().boundingBox();
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(desktop.height);
    await page.getByRole('main').getByRole('link', { name: 'Submit the work of an order' }).click();
    await page.getByRole('heading', { name: 'Submit the work of an order' }).waitFor();
    expect(page.url()).toBe(`${url}/docs/operations/submitWork`);
    expect([errors, elsewhere]).toEqual([[], []]);
    expect((await fetch(`${url}/docs`, { method: 'HEAD' })).status).toBe(200);
  });

  test.each([
    [
      'an operation',
      'create withdrawal',
      'operation Create a withdrawal',
      '/docs/operations/createWithdrawal',
    ],
    [
      'an operation by its path',
      'wallet/payout-account',
      'PUT /wallet/payout-account',
      '/docs/operations/bindPayoutAccount',
    ],
    ['a property', 'onTimeout', 'property onTimeout Order', '/docs/schemas/Order#onTimeout'],
    ['a guide', 'rotate secret', 'guide Rotate the secret', '/docs/guides/webhooks#rotate-the-secret'],
    ['a problem', 'insufficient funds', 'problem insufficient-funds', '/problems/insufficient-funds'],
    ['a problem in Chinese', '余额不足', 'problem insufficient-funds', '/problems/insufficient-funds'],
    ['an event', 'order.settle', 'event order.settle', '/docs/events/order.settle'],
  ])('finds %s', async (_what, words, text, address) => {
    const { page, errors } = await open('/docs');
    await search(page, words);
    const link = page.locator(`#page-results a[href="${address}"]`);
    expect((await link.innerText()).replaceAll(/\s+/g, ' ')).toContain(text);
    expect(errors).toEqual([]);
  });

  test('is used with the keyboard alone: search, choose by arrows, open, and leave', async () => {
    const { page } = await open('/docs/guides/money');
    await search(page, 'onTimeout');
    await page.keyboard.press('ArrowDown');
    const first = await focusedAddress(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focusedAddress(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('#page-results a').count()).toBe(0);
    await page.keyboard.type('order.settle');
    await page.locator('#page-results a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/order\.settle/);
  });

  test('has every guide in Chinese, and finds in Chinese', async () => {
    const { page, errors } = await open('/docs/guides/webhooks');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(`${url}/docs/zh/webhooks`);
    await search(page, '轮换密钥');
    await page.locator('#page-results').getByText('指南 轮换密钥').click();
    await page.waitForURL(/\/docs\/zh\/webhooks#/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${url}/docs/guides/webhooks`);
    expect(errors).toEqual([]);
  });

  test('says when nothing is found', async () => {
    const { page } = await open('/docs');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqqq');
    await page.getByText('Nothing found.').waitFor();
  });

  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const { page } = await open('/docs', { colorScheme });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(`${url}${path}`);
      if (path === '/docs') await search(page, 'order');
      found.push(...(await findViolations(page)).map((violation) => `${path}: ${violation}`));
    }
    expect(found).toEqual([]);
  });

  test('fits on a phone: no page scrolls sideways, and the contents are one tap away', async () => {
    const { page } = await open('/docs', { viewport: phone });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(`${url}${path}`);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > phone.width) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    await page.getByRole('link', { name: 'Contents', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Webhooks' }).first().isVisible()).toBe(true);
  });

  test('opens the page of an operation at the address that it had in Swagger UI', async () => {
    const { page } = await open('/docs#/Orders/submitWork');
    await page.waitForURL(`${url}/docs/operations/submitWork`);
    await page.goto('about:blank');
    await page.goto(`${url}/docs#/Wallet`);
    await page.waitForURL(`${url}/docs/tags/wallet`);
  });

  test('sends requests from the page that it links for this', async () => {
    const { page, errors, elsewhere } = await open('/docs/operations/checkHealth');
    await page.getByRole('link', { name: 'Send it from the browser' }).click();
    await page.locator('.opblock.is-open').waitFor();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.locator('.live-responses-table').getByText('"ok"').first().waitFor();
    expect(await page.locator('.opblock').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'All operations' }).getAttribute('href')).toBe('/docs/try');
    expect([errors, elsewhere]).toEqual([[], []]);
  });

  test('shows the page of an operation for requests with all that its schemas name', async () => {
    const { page, errors } = await open('/docs/operations/submitWork');
    await page.getByRole('link', { name: 'Send it from the browser' }).click();
    await page.locator('.opblock.is-open .body-param').waitFor();
    await page.locator('.model-example').first().waitFor();
    expect(await page.locator('.errors-wrapper').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('a guide', () => {
  test.each(guides)('%s is at most two screens long', async (path) => {
    const { page } = await open(path, { viewport: desktop });
    const height = await page.evaluate<number>("document.querySelector('main').scrollHeight");
    expect(height).toBeLessThanOrEqual(2 * desktop.height);
  });
});

test('the guide to sign-in signs a person in, on a page of another origin', async () => {
  const site = 'http://localhost:3000';
  const script = await bundleForPage({
    stdin: {
      contents: `${toModule('sign-in', url)}
run({ clientId: '${findEnvironment().webClientId}', show: (me) => { document.title = Object.keys(me.accounts).join(); } });`,
      resolveDir: resolve('.'),
      loader: 'ts',
    },
    alias: { '@astrolabe/client': resolve('shared/contract/client/package/index.ts') },
  });
  const page = ['text/html', '<!doctype html><script type="module" src="/script.js"></script>'] as const;
  await serveSite(
    { '/': page, '/signed-in': page, '/script.js': ['text/javascript', script] },
    findEnvironment().webClientPort,
  );
  const tab: Tab = await openTab();
  await tab.page.goto(site);
  await tab.page.getByLabel('Name').fill('nora');
  await tab.page.getByLabel('advertiser').check();
  await tab.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(() => tab.page.title()).toContain('advertiser');
  expect(tab.errors).toEqual([]);
});
