import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';
import { type AwsResponse, type AwsService, createError, ok } from './aws-json.ts';
import { decryptBlob, encryptBlob, readKeyId } from './encrypted-blob.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

/** KMS encrypts at most 4,096 bytes; larger data needs a data key. */
const maxPlaintextBytes = 4096;

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

/** Parses the input, then calls `answer`. An invalid input gives KMS's ValidationException. */
const createOperation =
  <T>(schema: z.ZodType<T>, answer: (input: T) => AwsResponse) =>
  (input: unknown): AwsResponse => {
    const read = schema.safeParse(input);
    return read.success ? answer(read.data) : createError('ValidationException', z.prettifyError(read.error));
  };

const notFound = (id: string): AwsResponse => createError('NotFoundException', `Key '${id}' does not exist`);

/**
 * KMS's Encrypt, Decrypt and GenerateDataKey for the AWS::KMS::Key resources and their aliases. It uses AES-256-GCM and
 * authenticates the encryption context. The keys are in `<home>/keys.json`, which only the owner can read.
 */
export const openKeyStore = (
  home: string,
  resources: readonly Resource[],
  aliases: readonly Resource[] = [],
): AwsService => {
  const keys = openKeys(join(home, 'keys.json'), resources);
  const targets = new Map(aliases.map(({ properties }) => [properties.AliasName, properties.TargetKeyId]));
  const find = (id: string): Key | undefined => {
    const keyId = targets.get(id.replace(/^arn:aws:kms:[^:]*:[^:]*:(?=alias\/)/, '')) ?? id;
    return keys.find((key) => key.id === keyId || key.arn === keyId);
  };

  const operations: Readonly<Record<string, (input: unknown) => AwsResponse>> = {
    Encrypt: createOperation(encryptInput, ({ KeyId, Plaintext, EncryptionContext: context }) => {
      const key = find(KeyId);
      if (!key) return notFound(KeyId);
      if (Plaintext.length > maxPlaintextBytes)
        return createError('ValidationException', `Plaintext must have at most ${maxPlaintextBytes} bytes`);
      const CiphertextBlob = encryptBlob(key.id, key.secret, Plaintext, context).toString('base64');
      return ok({ CiphertextBlob, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    }),
    Decrypt: createOperation(decryptInput, ({ KeyId, CiphertextBlob, EncryptionContext: context }) => {
      const key = find(readKeyId(CiphertextBlob) ?? '');
      if (!key)
        return createError('InvalidCiphertextException', 'No key of this platform encrypted the ciphertext.');
      if (KeyId !== undefined && find(KeyId) !== key)
        return createError('IncorrectKeyException', 'Another key encrypted the ciphertext.');
      const plaintext = decryptBlob(key.secret, CiphertextBlob, context);
      if (!plaintext)
        return createError(
          'InvalidCiphertextException',
          'The ciphertext or its encryption context was altered.',
        );
      const Plaintext = plaintext.toString('base64');
      return ok({ Plaintext, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    }),
    GenerateDataKey: createOperation(
      dataKeyInput,
      ({ KeyId, KeySpec, NumberOfBytes, EncryptionContext: context }) => {
        const key = find(KeyId);
        if (!key) return notFound(KeyId);
        if ((KeySpec === undefined) === (NumberOfBytes === undefined))
          return createError('ValidationException', 'Please specify either number of bytes or key spec.');
        const plaintext = randomBytes(NumberOfBytes ?? (KeySpec === 'AES_128' ? 16 : 32));
        const CiphertextBlob = encryptBlob(key.id, key.secret, plaintext, context).toString('base64');
        return ok({ CiphertextBlob, Plaintext: plaintext.toString('base64'), KeyId: key.arn });
      },
    ),
  };

  return (name, input) =>
    operations[name]?.(input) ??
    createError('UnknownOperationException', `The local platform does not support KMS ${name}.`);
};
