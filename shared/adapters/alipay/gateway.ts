import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import { contentToSign, isSignedRsa2, rawMember, signRsa2 } from './signature.ts';

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
export type AlipayAnswer = {
  readonly code: string;
  readonly subCode: string;
  readonly message: string;
  readonly content: Readonly<Record<string, unknown>>;
};

export type AlipayGateway = {
  /** Asks for a method. Whatever is no signed answer – silence, another status, a false signature – is thrown. */
  readonly call: (method: string, bizContent: string) => Promise<AlipayAnswer>;
  /** The address of a page of Alipay's that a browser is sent to, with the request signed into it. */
  readonly pageUrl: (method: string, bizContent: string) => string;
  /** The parameters of a notice that Alipay signed; `undefined` for anything else. */
  readonly readNotice: (form: string) => Readonly<Record<string, string>> | undefined;
};

const timeoutMs = 15_000;

/** Alipay's clock is Beijing's, which knows no summer time, written without a zone. */
export const beijingTime = (epochMs: number): string =>
  new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const AnswerSchema = z.looseObject({
  code: z.string(),
  msg: z.string().optional(),
  sub_code: z.string().optional(),
  sub_msg: z.string().optional(),
});

/**
 * Alipay's gateway, spoken to with RSA2 signatures. Written on `node:crypto`: the `alipay-sdk` package weighs a
 * megabyte in a bundle and needs CommonJS's `require`; it checks this in the tests instead.
 */
export const alipayGateway = (settings: AlipaySettings, now: () => number = Date.now): AlipayGateway => {
  const privateKey = createPrivateKey(settings.privateKey);
  const publicKey = createPublicKey(settings.alipayPublicKey);

  const signed = (method: string, bizContent: string, extra: Readonly<Record<string, string>> = {}) => {
    const parameters: Record<string, string> = {
      app_id: settings.appId,
      method,
      format: 'JSON',
      charset: 'utf-8',
      sign_type: 'RSA2',
      timestamp: beijingTime(now()),
      version: '1.0',
      ...extra,
      biz_content: bizContent,
    };
    return new URLSearchParams({
      ...parameters,
      sign: signRsa2(contentToSign(parameters, ['sign']), privateKey),
    });
  };

  return {
    call: async (method, bizContent) => {
      const response = await fetch(`${settings.gateway}?charset=utf-8`, {
        method: 'POST',
        body: signed(method, bizContent),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`Alipay answered ${response.status}`);
      return readAnswer(await response.text(), method, publicKey);
    },
    pageUrl: (method, bizContent) => {
      const { notifyUrl, returnUrl } = settings;
      const addresses = {
        ...(notifyUrl && { notify_url: notifyUrl }),
        ...(returnUrl && { return_url: returnUrl }),
      };
      return `${settings.gateway}?${signed(method, bizContent, addresses)}`;
    },
    readNotice: (form) => {
      const parameters = Object.fromEntries(new URLSearchParams(form));
      const { sign = '', app_id: appId, seller_id: sellerId } = parameters;
      const isOurs =
        appId === settings.appId && (!settings.sellerId || !sellerId || sellerId === settings.sellerId);
      const text = contentToSign(parameters, ['sign', 'sign_type']);
      return isOurs && isSignedRsa2(text, sign, publicKey) ? parameters : undefined;
    },
  };
};

const readAnswer = (text: string, method: string, publicKey: KeyObject): AlipayAnswer => {
  const name = `${method.replaceAll('.', '_')}_response`;
  const raw = rawMember(text, name) ?? rawMember(text, 'error_response');
  const { sign } = z.looseObject({ sign: z.string().optional() }).parse(JSON.parse(text));
  if (raw === undefined || !sign || !isSignedRsa2(raw, sign, publicKey)) {
    throw new Error(`the answer to ${method} is not signed by Alipay`);
  }
  const content = AnswerSchema.parse(JSON.parse(raw));
  return {
    code: content.code,
    subCode: content.sub_code ?? '',
    message: content.sub_msg ?? content.msg ?? '',
    content,
  };
};
