import type { ServerResponse } from 'node:http';
import type { ServePage } from './gateway.ts';
import type { createTradeStore } from './trade-store.ts';

type Trades = ReturnType<typeof createTradeStore>;

/** The choices of a payer on a page, and whether Alipay then sends a notification. */
const payerActions = {
  pay: { says: 'Pay', status: 'TRADE_SUCCESS', notifies: true },
  'pay-untold': { says: 'Pay, and lose the notification', status: 'TRADE_SUCCESS', notifies: false },
  'pay-other': { says: 'Pay 0.01 instead', status: 'TRADE_SUCCESS', notifies: true, amount: '0.01' },
  close: { says: 'Let it close', status: 'TRADE_CLOSED', notifies: true },
} as const;

type Choice = keyof typeof payerActions;

const isChoice = (name: string): name is Choice => Object.hasOwn(payerActions, name);

const pageOf = (id: string, trade: ReturnType<Trades['find']>): string => `<!doctype html>
<meta charset="utf-8"><title>Not Alipay</title>
<h1>${trade?.amount ?? '?'} yuan</h1><p>${id}: ${trade?.status ?? 'unknown'}</p>
${Object.entries(payerActions)
  .map(
    ([name, { says }]) =>
      `<form method="post" action="/trades/${id}/${name}"><button>${says}</button></form>`,
  )
  .join('\n')}
`;

const sendPage = (response: ServerResponse, status: number, body: string): true => {
  response.writeHead(status, { 'content-type': 'text/html;charset=utf-8' }).end(body);
  return true;
};

/** Sends a notification as Alipay does, but once. Returns the response to it. */
const sendNotification = async (url: string, body: string): Promise<string> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return fetch(url, { method: 'POST', headers, body }).then(
    async (received) => `${received.status} ${await received.text()}`,
    () => 'nobody answered',
  );
};

/** The payment page of a deposit, and its actions. `log` gets a line for each event. */
export const createPaymentPages = (
  trades: Trades,
  origin: string,
  log: (line: string) => void,
): ServePage => {
  const notifyUrls = new Map<string, string>();

  const open = (target: string, response: ServerResponse): true => {
    const id = trades.open(new URL(target, origin).href);
    const notifyUrl = new URL(target, origin).searchParams.get('notify_url');
    if (notifyUrl) notifyUrls.set(id, notifyUrl);
    log(`${id}: its page was opened`);
    return sendPage(response, 200, pageOf(id, trades.find(id)));
  };

  const choose = async (id: string, name: Choice, response: ServerResponse): Promise<true> => {
    if (!trades.find(id)) return sendPage(response, 404, 'Nobody has opened the page of this trade.');
    const { status, notifies, ...more } = payerActions[name];
    trades.become(id, status, 'amount' in more ? more.amount : undefined);
    const notifyUrl = notifyUrls.get(id);
    const received =
      notifies && notifyUrl ? await sendNotification(notifyUrl, trades.notice(id)) : 'not sent';
    log(`${id}: ${name}; notification: ${received}`);
    return sendPage(response, 200, pageOf(id, trades.find(id)));
  };

  return async ({ method, url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, origin);
    if (method === 'GET' && searchParams.get('method') === 'alipay.trade.page.pay') {
      try {
        return open(url, response);
      } catch (error) {
        return sendPage(response, 400, error instanceof Error ? error.message : 'There is no such page.');
      }
    }
    const [, id = '', name = ''] = /^\/trades\/([\w-]+)\/([\w-]+)$/.exec(pathname) ?? [];
    return method === 'POST' && isChoice(name) ? choose(id, name, response) : false;
  };
};
