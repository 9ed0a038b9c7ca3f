import type { AlipaySdk } from 'alipay-sdk';
import * as z from 'zod';
import { connectProvider } from '../connect-provider.ts';

/** The secret of the Alipay provider. Keys are PEM. */
export const AlipaySettings = z.strictObject({
  appId: z.string().min(1),
  /** The application's private key, which signs requests. */
  privateKey: z.string().min(1),
  /** Alipay's public key, which verifies responses and notifications. */
  alipayPublicKey: z.string().min(1),
  gateway: z.url().default('https://openapi.alipay.com/gateway.do'),
  /** The seller account that notifications must name, if it is set. */
  sellerId: z.string().optional(),
  /** The URL for Alipay's notifications: this API's `/callbacks/alipay`. */
  notifyUrl: z.url().optional(),
  /** Where the browser goes after paying. */
  returnUrl: z.url().optional(),
});

export type AlipaySettings = z.infer<typeof AlipaySettings>;

/** A signed response from Alipay. `code` 10000 is success; `subCode` names the fault. */
export type AlipayResponse = {
  readonly code: string;
  readonly subCode: string;
  readonly message: string;
  readonly content: Readonly<Record<string, unknown>>;
};

export type AlipayGateway = {
  /**
   * Calls a method. Anything but a signed response is thrown: a timeout, another status, a wrong signature.
   */
  readonly call: (method: string, bizContent: string) => Promise<AlipayResponse>;
  /** The URL of an Alipay page for the browser, with the signed request. */
  readonly pageUrl: (method: string, bizContent: string) => string;
  /** The parameters of a notification that Alipay signed; `undefined` for anything else. */
  readonly readNotification: (form: string) => Readonly<Record<string, string>> | undefined;
};

/** Timeouts to connect and to respond: twenty seconds together, less than the functions have. */
const connectTimeoutMs = 4_000;
const responseTimeoutMs = 8_000;

/** Alipay expects Beijing time without a zone; Beijing has no summer time. */
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
 * Alipay's gateway through its SDK, which signs and verifies. The SDK is loaded on first use, because it has
 * a megabyte and most deployments use other providers.
 */
export const alipayGateway = async (
  settings: AlipaySettings,
  now: () => number = Date.now,
  timeoutMs = responseTimeoutMs,
): Promise<AlipayGateway> => {
  const sdk = await loadSdk(settings, timeoutMs);
  // The SDK would use this machine's time zone.
  const request = (bizContent: string) => ({
    bizContent: Content.parse(JSON.parse(bizContent)),
    timestamp: beijingTime(now()),
  });
  return {
    call: async (method, bizContent) => {
      const content = await sdk
        .exec(method, request(bizContent), { validateSign: true })
        .catch((fault: unknown) => {
          // The fault's own text may quote names and accounts, so it is left out.
          throw new Error(`Alipay sent no signed response to ${method}: ${errorKindOf(fault)}`);
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
      // The SDK accepts the algorithm that the notification names; only RSA2 is safe.
      return isOurs && signType === 'RSA2' && sdk.checkNotifySignV2(parameters) ? parameters : undefined;
    },
  };
};

/** Connects to Alipay's gateway with the settings in its secret. */
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
    // The SDK splits a key into lines and fails on an empty last line.
    privateKey: privateKey.trim(),
    keyType: privateKey.includes('BEGIN RSA PRIVATE KEY') ? 'PKCS1' : 'PKCS8',
    alipayPublicKey: alipayPublicKey.trim(),
    gateway,
    camelcase: false,
    timeout: timeoutMs,
    proxyAgent: createSingleSendAgent(connectTimeoutMs),
  });
};

/** The kind of a fault, without its text. */
const errorKindOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown';
  return fault.cause instanceof Error ? `${fault.name}, ${fault.cause.name}` : fault.name;
};
