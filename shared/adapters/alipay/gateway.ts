import type { AlipaySdk } from 'alipay-sdk';
import * as z from 'zod';
import { connectProvider } from '../connect-provider.ts';

/** What the secret of the Alipay provider holds; keys are PEM. */
export const AlipaySettings = z.strictObject({
  appId: z.string().min(1),
  /** The application's private key, by which requests are signed. */
  privateKey: z.string().min(1),
  /** Alipay's public key, by which answers and notices are known to be Alipay's. */
  alipayPublicKey: z.string().min(1),
  gateway: z.url().default('https://openapi.alipay.com/gateway.do'),
  /** The seller account that notices have to name, if it is given. */
  sellerId: z.string().optional(),
  /** Where Alipay sends its notices: this API's `/callbacks/alipay`. */
  notifyUrl: z.url().optional(),
  /** Where the browser goes after paying. */
  returnUrl: z.url().optional(),
});

export type AlipaySettings = z.infer<typeof AlipaySettings>;

/** What Alipay answered under its own signature. `code` 10000 is success; `subCode` says what was wrong with it. */
export type AlipayResponse = {
  readonly code: string;
  readonly subCode: string;
  readonly message: string;
  readonly content: Readonly<Record<string, unknown>>;
};

export type AlipayGateway = {
  /** Asks for a method. Whatever is no signed answer – silence, another status, a false signature – is thrown. */
  readonly call: (method: string, bizContent: string) => Promise<AlipayResponse>;
  /** The address of a page of Alipay's that a browser is sent to, with the request signed into it. */
  readonly pageUrl: (method: string, bizContent: string) => string;
  /** The parameters of a notice that Alipay signed; `undefined` for anything else. */
  readonly readNotification: (form: string) => Readonly<Record<string, string>> | undefined;
};

/** To connect, for the answer to begin, and for it to end: twenty seconds together, less than the functions have. */
const connectTimeoutMs = 4_000;
const responseTimeoutMs = 8_000;

/** Alipay's clock is Beijing's, which knows no summer time, written without a zone. */
export const beijingTime = (epochMs: number): string =>
  new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const ResponseSchema = z.looseObject({
  code: z.string(),
  msg: z.string().optional(),
  sub_code: z.string().optional(),
  sub_msg: z.string().optional(),
});

const Content = z.record(z.string(), z.unknown());

/**
 * Alipay's gateway through its SDK, which signs and verifies. The SDK is loaded here and not with the function: it
 * weighs a megabyte, and most who run this pay out through something else.
 */
export const alipayGateway = async (
  settings: AlipaySettings,
  now: () => number = Date.now,
  timeoutMs = responseTimeoutMs,
): Promise<AlipayGateway> => {
  const sdk = await loadSdk(settings, timeoutMs);
  // The SDK would write the time of this machine's zone.
  const request = (bizContent: string) => ({
    bizContent: Content.parse(JSON.parse(bizContent)),
    timestamp: beijingTime(now()),
  });
  return {
    call: async (method, bizContent) => {
      const content = await sdk
        .exec(method, request(bizContent), { validateSign: true })
        .catch((fault: unknown) => {
          // Nothing of the fault's own text: it quotes what was sent and answered, names and accounts included.
          throw new Error(`Alipay gave no signed answer to ${method}: ${errorKindOf(fault)}`);
        });
      const { code, msg, sub_code, sub_msg } = ResponseSchema.parse(content);
      return { code, subCode: sub_code ?? '', message: sub_msg ?? msg ?? '', content };
    },
    pageUrl: (method, bizContent) => {
      const { notifyUrl, returnUrl } = settings;
      return sdk.pageExecute(method, 'GET', {
        ...request(bizContent),
        ...(notifyUrl && { notifyUrl }),
        ...(returnUrl && { returnUrl }),
      });
    },
    readNotification: (form) => {
      const parameters = Object.fromEntries(new URLSearchParams(form));
      const { sign_type: signType, app_id: appId, seller_id: sellerId } = parameters;
      const isOurs =
        appId === settings.appId && (!settings.sellerId || !sellerId || sellerId === settings.sellerId);
      // The SDK verifies by the algorithm that the notice names; only one is good enough.
      return isOurs && signType === 'RSA2' && sdk.checkNotifySignV2(parameters) ? parameters : undefined;
    },
  };
};

/** Alipay's gateway, by the settings in its secret. */
export const connectAlipay = (secretArn: string): (() => Promise<AlipayGateway>) =>
  connectProvider(AlipaySettings, (settings) => alipayGateway(settings), secretArn);

const loadSdk = async (
  { appId, privateKey, alipayPublicKey, gateway }: AlipaySettings,
  timeoutMs: number,
): Promise<AlipaySdk> => {
  const [{ AlipaySdk }, { createSingleSendAgent }] = await Promise.all([
    import('alipay-sdk'),
    import('./single-send-agent.ts'),
  ]);
  return new AlipaySdk({
    appId,
    // The SDK takes a key apart by its lines, and an empty one at the end is in its way.
    privateKey: privateKey.trim(),
    keyType: privateKey.includes('BEGIN RSA PRIVATE KEY') ? 'PKCS1' : 'PKCS8',
    alipayPublicKey: alipayPublicKey.trim(),
    gateway,
    camelcase: false,
    timeout: timeoutMs,
    proxyAgent: createSingleSendAgent(connectTimeoutMs),
  });
};

/** What kind of fault it was, without a word of its text. */
const errorKindOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown';
  return fault.cause instanceof Error ? `${fault.name}, ${fault.cause.name}` : fault.name;
};
