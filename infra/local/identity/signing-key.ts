import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import { readPrivateFile, writePrivateFile } from '../secrets/private-file.ts';

const stored = z.object({
  key: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
});

/** The issuer's private key. The first start creates it in the file. */
export const openSigningKey = async (file: string): Promise<JWK> => {
  const found = readPrivateFile(file, stored);
  if (found) return found.key as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' };
  writePrivateFile(file, { key });
  return key;
};
