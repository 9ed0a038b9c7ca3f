import { secretContextKeyOf } from '#shared/domain/payment-providers/payment-providers.ts';

/** The files with the settings of payment providers, by provider, each as its secret would hold them. */
export type ProviderFiles = Readonly<Record<string, string>>;

/** The ARN of a secret that no template makes: deployed, an operator makes it. */
const toSecretArn = (name: string): string =>
  `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}-local0`;

/** The context that tells a synthesis of these secrets, as `-c alipaySecret=…` would. */
export const toSynthesisContext = (files: ProviderFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(files).map((name) => [secretContextKeyOf(name), toSecretArn(name)]));

/** The files by the ARNs of the secrets that they replace. */
export const toFilesByArn = (files: ProviderFiles): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([name, file]) => [toSecretArn(name), file]));
