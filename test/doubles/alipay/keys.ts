import { generateKeyPairSync } from 'node:crypto';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** The two key pairs of an application at Alipay: its own, and the one of Alipay. */
export const application = pair();
export const alipay = pair();

export const appId = '2021000000000001';
