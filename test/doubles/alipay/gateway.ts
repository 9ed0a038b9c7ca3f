import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { AlipaySettings } from '#shared/adapters/alipay/gateway.ts';
import { alipay, appId, application } from './keys.ts';
import { hasApplicationSignature, signAsAlipay } from './rsa2.ts';
import { type BehaviourOf, createTransferStore, type Reply } from './transfer-store.ts';

type Method = (bizContent: string) => Reply;

const publicParameters: Readonly<Record<string, RegExp>> = {
  app_id: new RegExp(`^${appId}$`),
  format: /^(JSON)?$/,
  charset: /^utf-8$/,
  sign_type: /^RSA2$/,
  version: /^1\.0$/,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
};

const createError = (subCode: string): Reply => ({
  content: { code: '40002', msg: 'Invalid Arguments', sub_code: subCode, sub_msg: subCode },
});

/**
 * The checks of the real gateway before the business: a wrong signature, a public parameter in another form.
 */
const checkRequest = (parameters: URLSearchParams): Reply | undefined => {
  if (!hasApplicationSignature(parameters)) return createError('isv.invalid-signature');
  const wrong = Object.entries(publicParameters).find(
    ([name, form]) => !form.test(parameters.get(name) ?? ''),
  );
  return wrong && createError(`isv.invalid-${wrong[0]}`);
};

const send = async (
  response: ServerResponse,
  method: string,
  { content, hasForgedSignature, neverAnswers, delayMs }: Reply,
): Promise<void> => {
  if (neverAnswers) return;
  if (delayMs !== undefined) await delay(delayMs);
  if (!content) {
    response.destroy();
    return;
  }
  const raw = JSON.stringify(content);
  const sign = signAsAlipay(raw, hasForgedSignature ? application.privateKey : alipay.privateKey);
  response.setHeader('content-type', 'text/html;charset=utf-8');
  response.end(`{"${method.replaceAll('.', '_')}_response":${raw},"sign":${JSON.stringify(sign)}}`);
};

export type AlipayDouble = {
  readonly settings: AlipaySettings;
  readonly transfers: ReturnType<typeof createTransferStore>;
  readonly stop: () => Promise<void>;
};

/** Serves a request of a browser; returns whether it was one. */
export type ServePage = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

type GatewayOptions = { readonly port?: number; readonly pages?: ServePage };

/**
 * A gateway on this machine that follows Alipay's documentation: it checks the application's signature and
 * every parameter, keeps its own records, and signs its responses. The test chooses the result of a transfer.
 */
export const startAlipayDouble = async (
  behaviourOf: BehaviourOf,
  others: Readonly<Record<string, Method>> = {},
  { port: options = 0, pages }: GatewayOptions = {},
): Promise<AlipayDouble> => {
  const transfers = createTransferStore(behaviourOf);
  const methods: Readonly<Record<string, Method>> = {
    'alipay.fund.trans.uni.transfer': transfers.transfer,
    'alipay.fund.trans.common.query': transfers.query,
    ...others,
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (await pages?.(request, response)) return;
    // Clients send the public parameters in the address, in the form, or in both.
    const { searchParams } = new URL(request.url ?? '', 'http://gateway.test');
    const form = new URLSearchParams(await text(request));
    const parameters = new URLSearchParams({
      ...Object.fromEntries(searchParams),
      ...Object.fromEntries(form),
    });
    const method = parameters.get('method') ?? '';
    const reply = checkRequest(parameters) ?? methods[method]?.(parameters.get('biz_content') ?? '{}');
    await send(response, method, reply ?? createError('isv.invalid-method'));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      appId,
      privateKey: application.privateKey,
      alipayPublicKey: alipay.publicKey,
      gateway: `http://127.0.0.1:${port}/gateway.do`,
    },
    transfers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
