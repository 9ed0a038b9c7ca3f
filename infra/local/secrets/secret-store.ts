import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';
import { type AwsService, createError, ok } from './aws-json.ts';
import { generateSecretString, generateSecretStringSettings } from './generate-secret-string.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

const stored = z.record(
  z.string(),
  z.object({ value: z.string(), versionId: z.string(), createdAt: z.number() }),
);
const properties = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: generateSecretStringSettings.optional(),
});
const getSecretValueInput = z.object({
  SecretId: z.string(),
  VersionStage: z.literal('AWSCURRENT').optional(),
  VersionId: z.string().optional(),
});

/** The secret's name: its ARN without `arn:…:secret:` and without its random suffix. */
const nameOf = (arn: string): string => arn.split(':').slice(6).join(':').slice(0, -7);

const createInitialValue = (resource: Resource): string => {
  const { SecretString, GenerateSecretString } = properties.parse(resource.properties);
  return SecretString ?? generateSecretString(GenerateSecretString ?? generateSecretStringSettings.parse({}));
};

/**
 * Secrets Manager's GetSecretValue for the AWS::SecretsManager::Secret resources. Each secret is generated once and
 * stored in `<home>/secrets.json`, which only the owner can read. `externalFiles` contains the secrets that no template
 * creates, by their ARNs. They are read again for each request.
 */
export const openSecretStore = (
  home: string,
  resources: readonly Resource[],
  externalFiles: ReadonlyMap<string, string> = new Map(),
): AwsService => {
  const file = join(home, 'secrets.json');
  const secrets = readPrivateFile(file, stored) ?? {};
  const missing = resources.filter(({ ref }) => !secrets[ref]);
  for (const resource of missing)
    secrets[resource.ref] = {
      value: createInitialValue(resource),
      versionId: randomUUID(),
      createdAt: Date.now() / 1000,
    };
  if (missing.length > 0) writePrivateFile(file, secrets);

  const arns = resources.map(({ ref }) => ref);
  /** Finds a secret by its ARN, its ARN without the random suffix, or its name. */
  const find = (id: string) =>
    arns.find((arn) => arn === id || arn.slice(0, -7) === id || nameOf(arn) === id);

  return (operation, input) => {
    if (operation !== 'GetSecretValue')
      return createError(
        'UnknownOperationException',
        `The local platform does not support ${operation}, only GetSecretValue.`,
      );
    const read = getSecretValueInput.safeParse(input);
    if (!read.success) return createError('InvalidParameterException', z.prettifyError(read.error));
    const externalFile = externalFiles.get(read.data.SecretId);
    if (externalFile !== undefined)
      return ok({ ARN: read.data.SecretId, SecretString: readFileSync(externalFile, 'utf8') });
    const arn = find(read.data.SecretId);
    const secret = arn === undefined ? undefined : secrets[arn];
    if (arn === undefined || !secret || (read.data.VersionId ?? secret.versionId) !== secret.versionId)
      return createError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    return ok({
      ARN: arn,
      Name: nameOf(arn),
      VersionId: secret.versionId,
      SecretString: secret.value,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: secret.createdAt,
    });
  };
};
