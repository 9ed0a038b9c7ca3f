import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';
import { type AwsAnswer, type AwsService, ok, refusal } from './aws-json.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';
import { seal, sealedBy, unseal } from './sealed-blob.ts';

/** KMS encrypts at most 4,096 bytes itself; more is for a data key. */
const plaintextBytesMax = 4096;

const stored = z.record(z.string(), z.base64());
const EncryptionContext = z.record(z.string(), z.string()).default({});
const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const encryptInput = z.object({ KeyId: z.string(), Plaintext: bytes, EncryptionContext });
const decryptInput = z.object({ KeyId: z.string().optional(), CiphertextBlob: bytes, EncryptionContext });
const dataKeyInput = z.object({
  KeyId: z.string(),
  KeySpec: z.enum(['AES_128', 'AES_256']).optional(),
  NumberOfBytes: z.number().int().min(1).max(1024).optional(),
  EncryptionContext,
});

type Key = { readonly id: string; readonly arn: string; readonly secret: Buffer };

const openKeys = (file: string, resources: readonly Resource[]): Key[] => {
  const keys = readPrivateFile(file, stored) ?? {};
  const missing = resources.filter(({ ref }) => !keys[ref]);
  for (const { ref } of missing) keys[ref] = randomBytes(32).toString('base64');
  if (missing.length > 0) writePrivateFile(file, keys);
  return resources.map(({ ref, attributes }) => ({
    id: ref,
    arn: attributes.Arn ?? ref,
    secret: Buffer.from(keys[ref] ?? '', 'base64'),
  }));
};

/** Parses the input, then answers; a fault in the input is KMS's ValidationException. */
const operation =
  <T>(schema: z.ZodType<T>, answer: (input: T) => AwsAnswer) =>
  (input: unknown): AwsAnswer => {
    const read = schema.safeParse(input);
    return read.success ? answer(read.data) : refusal('ValidationException', z.prettifyError(read.error));
  };

const notFound = (id: string): AwsAnswer => refusal('NotFoundException', `Key '${id}' does not exist`);

/**
 * KMS's Encrypt, Decrypt and GenerateDataKey over the AWS::KMS::Key resources and their aliases, AES-256-GCM with the
 * encryption context authenticated. The keys are kept in `<home>/keys.json`, readable by its owner only.
 */
export const openKeyStore = (
  home: string,
  resources: readonly Resource[],
  aliases: readonly Resource[] = [],
): AwsService => {
  const keys = openKeys(join(home, 'keys.json'), resources);
  const targets = new Map(aliases.map(({ properties }) => [properties.AliasName, properties.TargetKeyId]));
  const find = (id: string): Key | undefined => {
    const wanted = targets.get(id.replace(/^arn:aws:kms:[^:]*:[^:]*:(?=alias\/)/, '')) ?? id;
    return keys.find((key) => key.id === wanted || key.arn === wanted);
  };

  const operations: Readonly<Record<string, (input: unknown) => AwsAnswer>> = {
    Encrypt: operation(encryptInput, ({ KeyId, Plaintext, EncryptionContext: context }) => {
      const key = find(KeyId);
      if (!key) return notFound(KeyId);
      if (Plaintext.length > plaintextBytesMax)
        return refusal('ValidationException', `Plaintext must have at most ${plaintextBytesMax} bytes`);
      const CiphertextBlob = seal(key.id, key.secret, Plaintext, context).toString('base64');
      return ok({ CiphertextBlob, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    }),
    Decrypt: operation(decryptInput, ({ KeyId, CiphertextBlob, EncryptionContext: context }) => {
      const key = find(sealedBy(CiphertextBlob) ?? '');
      if (!key)
        return refusal('InvalidCiphertextException', 'The ciphertext was not made by a key of this place.');
      if (KeyId !== undefined && find(KeyId) !== key)
        return refusal(
          'IncorrectKeyException',
          'The key named is not the one that encrypted the ciphertext.',
        );
      const plaintext = unseal(key.secret, CiphertextBlob, context);
      if (!plaintext)
        return refusal('InvalidCiphertextException', 'The ciphertext or its encryption context was altered.');
      const Plaintext = plaintext.toString('base64');
      return ok({ Plaintext, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    }),
    GenerateDataKey: operation(
      dataKeyInput,
      ({ KeyId, KeySpec, NumberOfBytes, EncryptionContext: context }) => {
        const key = find(KeyId);
        if (!key) return notFound(KeyId);
        if ((KeySpec === undefined) === (NumberOfBytes === undefined))
          return refusal('ValidationException', 'Please specify either number of bytes or key spec.');
        const plaintext = randomBytes(NumberOfBytes ?? (KeySpec === 'AES_128' ? 16 : 32));
        const CiphertextBlob = seal(key.id, key.secret, plaintext, context).toString('base64');
        return ok({ CiphertextBlob, Plaintext: plaintext.toString('base64'), KeyId: key.arn });
      },
    ),
  };

  return (name, input) =>
    operations[name]?.(input) ?? refusal('UnknownOperationException', `KMS ${name} is not served here.`);
};
