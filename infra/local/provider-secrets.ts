/** The files with the settings of payment providers, each as its secret would hold them. */
export type ProviderFiles = { readonly alipay?: string; readonly stripe?: string };

const names = ['alipay', 'stripe'] as const;

/** Secrets that no template makes: deployed, somebody made them by hand. */
const toSecretArn = (name: string): string =>
  `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}-local0`;

/** The context that tells a synthesis of these secrets, as `-c alipaySecret=…` would. */
export const toSynthesisContext = (files: ProviderFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => (files[name] === undefined ? [] : [[`${name}Secret`, toSecretArn(name)]])),
  );

/** The files by the ARNs of the secrets that they stand for. */
export const toFilesByArn = (files: ProviderFiles): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name) => {
      const file = files[name];
      return file === undefined ? [] : [[toSecretArn(name), file] as const];
    }),
  );
