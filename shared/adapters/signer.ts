import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readOnce } from '../domain/read-once.ts';

export type Signer = {
  /** Signs `content`. Only this deployment can make the token, which is URL-safe. */
  readonly sign: (content: unknown) => Promise<string>;
  /** The content of a token of this deployment; `undefined` for anything else. */
  readonly verify: (token: string) => Promise<unknown>;
  /** A keyed hash of a content, to recognise it without storing it. */
  readonly keyedHash: (content: string) => Promise<string>;
};

const hmacOf = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest();

export const createSigner = (secretOf: () => Promise<string>): Signer => ({
  sign: async (content) => {
    const text = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${text}.${hmacOf(text, await secretOf()).toString('base64url')}`;
  },
  verify: async (token) => {
    const [text = '', mark = '', ...more] = token.split('.');
    // Signatures are compared as text, because several texts decode to the same bytes.
    const expected = Buffer.from(hmacOf(text, await secretOf()).toString('base64url'));
    const given = Buffer.from(mark);
    if (more.length > 0) return undefined;
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  },
  // The prefix keeps hashes and signatures apart: neither can pass as the other.
  keyedHash: async (content) => hmacOf(`mark:${content}`, await secretOf()).toString('base64url'),
});

/** A signer whose secret is read from Secrets Manager on first use. */
export const createSecretSigner = (secretArn: () => string): Signer => {
  const read = async (): Promise<string> => {
    const { SecretString } = await new SecretsManagerClient().send(
      new GetSecretValueCommand({ SecretId: secretArn() }),
    );
    if (!SecretString) throw new Error('the signing secret is empty');
    return SecretString;
  };
  return createSigner(readOnce(read));
};
