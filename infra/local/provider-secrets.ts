import { secretContextKeyOf } from '#shared/domain/payment-providers/payment-providers.ts';

/** The files with the settings of payment providers, by provider. Each has the content of its secret. */
export type ProviderFiles = Readonly<Record<string, string>>;

/** Templates do not contain these secrets: in a deployment, they are created by hand. */
const toSecretArn = (name: string): string =>
  `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}-local0`;

/** The context for a synthesis with these secrets, as with `-c alipaySecret=…`. */
export const toSynthesisContext = (files: ProviderFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(files).map((name) => [secretContextKeyOf(name), toSecretArn(name)]));

/** The files, by the ARNs of their secrets. */
export const toFilesByArn = (files: ProviderFiles): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([name, file]) => [toSecretArn(name), file]));
