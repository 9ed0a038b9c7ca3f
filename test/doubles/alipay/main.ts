import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCommandLine } from '#infra/command-line.ts';
import { startAlipayDouble } from './gateway.ts';
import { createPaymentPages } from './payment-pages.ts';
import { chooseScenario, payoutScenarios } from './payout-scenarios.ts';
import { createTradeStore } from './trade-store.ts';

const { values } = readCommandLine({
  name: 'npm run alipay --',
  purpose: 'Starts a local gateway that behaves as Alipay documents, and prints how to connect the platform.',
  options: {
    port: { type: 'string', value: 'PORT', default: '8795', isNumber: true, purpose: 'its port' },
    api: {
      type: 'string',
      value: 'URL',
      default: 'http://127.0.0.1:8787',
      purpose: 'the platform, which receives the notifications of deposits',
    },
    settings: { type: 'string', value: 'FILE', default: '.alipay.json', purpose: 'where to write its keys' },
  },
});

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const log = (line: string): void => write(`${new Date().toISOString().slice(11, 19)}  ${line}`);

const trades = createTradeStore();
const port = Number(values.port);
const behaviourOf = (identity: string, amount: string) => {
  const { name, behaviour, description } = chooseScenario(identity, amount);
  log(`a transfer of ${amount} to ${identity}: ${name} – it ${description}`);
  return behaviour;
};
const double = await startAlipayDouble(
  behaviourOf,
  { 'alipay.trade.query': trades.query },
  { port, pages: createPaymentPages(trades, `http://127.0.0.1:${port}`, log) },
);

// The keys of this run, shared by platform and double; no other run knows them.
const settings = { ...double.settings, notifyUrl: `${values.api}/callbacks/alipay` };
writeFileSync(values.settings, JSON.stringify(settings, null, 2), { mode: 0o600 });

const policy = JSON.stringify({
  depositProviders: ['alipay'],
  withdrawal: { provider: 'alipay' },
});
const rows = payoutScenarios.map(
  ({ name, description }, number) =>
    `  ${String(number).padStart(2, '0')}  ${name.padEnd(16)} ${description}`,
);
write(`Not Alipay, but its gateway as documented: ${double.settings.gateway}
Its records and keys are lost when it stops. Start the platform with this, again after each start of the double:

  ALIPAY_SETTINGS=${resolve(values.settings)} POLICY='${policy}' npm start

A deposit through "alipay" has a payUrl: open it, or let curl do so, and choose what is paid:

  curl "$payUrl"; curl -X POST http://127.0.0.1:${port}/trades/$depositId/pay    (pay-untold, pay-other, close)

A payout goes by the account that is paid (slow@example.com, slow.mei@example.com), or by the fen of its sum:

${rows.join('\n')}
`);

const stop = (): void => {
  const { received, countPaid, total } = double.transfers;
  log(
    `${received.length} transfers received, ${countPaid()} numbers moved money, ${total() / 100} yuan in total`,
  );
  rmSync(values.settings, { force: true });
  void double.stop().finally(() => process.exit(0));
};
process.on('SIGINT', stop).on('SIGTERM', stop);
