import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { bundleFunctions, repositoryRoot } from '#infra/bundle.ts';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';
import { startStripeDouble } from '#test/doubles/stripe.ts';

const trades = createTradeStore();
const alipay = await startAlipayDouble(() => 'succeeds', { 'alipay.trade.query': trades.query });
const stripe = await startStripeDouble();
const root = await mkdtemp(join(tmpdir(), 'providers-'));
afterAll(() => Promise.all([alipay.stop(), stripe.end(), rm(root, { recursive: true })]));

/**
 * An entry that creates a deposit at each provider and queries it, through the same adapters as the
 * functions.
 */
const probe = `
  import { alipayDeposits } from '#shared/adapters/deposits/alipay.ts';
  import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
  import { stripeDeposits } from '#shared/adapters/deposits/stripe.ts';
  import { stripeApi } from '#shared/adapters/stripe/api.ts';
  export const handler = async ({ alipay, stripe }) => {
    const request = { id: 'dep_1', amount: { amount: 8_800, currency: 'CNY' }, validUntil: '2026-11-25T02:00:00.000Z' };
    const begin = async (provider) => {
      const { payUrl, reference } = await provider.begin(request);
      return { payUrl, status: (await provider.query(request.id, reference)).status };
    };
    return [
      await begin(alipayDeposits(() => alipayGateway(alipay))),
      await begin(stripeDeposits(() => stripeApi(stripe))),
    ];
  };
`;

test('the packages of Alipay and Stripe work inside a bundle: they sign, send, and verify the response', async () => {
  await mkdir(join(root, 'functions/api'), { recursive: true });
  await Promise.all([
    writeFile(join(root, 'functions/api/probe.ts'), probe),
    ...['node_modules', 'shared', 'package.json'].map((name) =>
      symlink(join(repositoryRoot, name), join(root, name)),
    ),
  ]);
  const build = join(root, '.build');
  await bundleFunctions({ root, build });
  const call = `const { handler } = await import(${JSON.stringify(join(build, 'functions/api/probe/index.mjs'))});
    console.log(JSON.stringify(await handler(JSON.parse(process.argv[1]))));`;
  const settings = JSON.stringify({ alipay: alipay.settings, stripe: stripe.settings });
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', call, settings]);
  expect(run.stderr).toBe('');
  const [byAlipay, byStripe] = JSON.parse(run.stdout);
  expect(trades.open(byAlipay.payUrl)).toBe('dep_1');
  expect(byAlipay.status).toBe('not_begun');
  expect(byStripe).toEqual({ payUrl: [...stripe.sessions.values()][0]?.url, status: 'pending' });
});
