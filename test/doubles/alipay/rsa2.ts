import { createPublicKey, sign, verify } from 'node:crypto';
import { alipay, application } from './keys.ts';

/** Signs with Alipay's key. It shares no code with the adapter, so that a mistake in one of them is found. */
export const signAsAlipay = (text: string, privateKey = alipay.privateKey): string =>
  sign('sha256', Buffer.from(text), privateKey).toString('base64');

/** Whether a request's parameters have the application's RSA2 signature over the documented text. */
export const hasApplicationSignature = (parameters: URLSearchParams): boolean => {
  const pairs = [...parameters].filter(([name, value]) => name !== 'sign' && value !== '');
  const text = pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  const signature = Buffer.from(parameters.get('sign') ?? '', 'base64');
  return verify('sha256', Buffer.from(text), createPublicKey(application.publicKey), signature);
};

/** The form of a notification, signed like Alipay's: over every parameter except `sign` and `sign_type`. */
export const signNotification = (parameters: Readonly<Record<string, string>>, key?: string): string => {
  const text = Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  return new URLSearchParams({ ...parameters, sign_type: 'RSA2', sign: signAsAlipay(text, key) }).toString();
};
