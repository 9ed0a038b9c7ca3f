/** What the staff console needs to know of its deployment. */
export type ConsoleSettings = {
  /** The OpenID Connect issuer: an address, or a path on the origin of the page. */
  readonly issuer: string | undefined;
  /** The public client with which the page signs people in. Without it, nobody can sign in to the console. */
  readonly clientId: string | undefined;
  /** The origin of the issuer's token endpoint, if it is another one. */
  readonly signInOrigin: string | undefined;
  /** The origin of the object store, which serves films. */
  readonly storeOrigin: string;
};

const toStoreOrigin = (region: string): string =>
  `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;

/** Reads the settings from the function's environment. */
export const readConsoleSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): ConsoleSettings => ({
  issuer: environment.ISSUER_ENDPOINT_URL ?? environment.ISSUER_URL,
  clientId: environment.CONSOLE_CLIENT_ID,
  signInOrigin: environment.SIGN_IN_ORIGIN,
  storeOrigin: environment.AWS_ENDPOINT_URL_S3 ?? toStoreOrigin(environment.AWS_REGION ?? 'us-east-1'),
});
