/** The path of the local issuer on the API's address. */
export const issuerPath = '/_local/oidc';

const localHost = '(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d{1,5})?';
const hostFormat = new RegExp(`^${localHost}$`, 'i');
const issuerFormat = new RegExp(`^http://${localHost}${issuerPath}$`);

/**
 * The origin of the platform, as a client on this machine names it. Undefined for another name: a page of another site
 * can let its own name point to this machine, and would then count as the same origin.
 */
export const readLocalOrigin = (host: string | undefined): string | undefined =>
  host !== undefined && hostFormat.test(host) ? `http://${host.toLowerCase()}` : undefined;

/** Whether this is the address of the local issuer, on any port. */
export const isLocalIssuer = (issuer: unknown): boolean =>
  typeof issuer === 'string' && issuerFormat.test(issuer);
