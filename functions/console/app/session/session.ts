/** The signed-in person. The token stays in the storage of this tab, which ends with the tab. */
export type Session = { readonly token: string; readonly name: string; readonly expiresAt: number };

type Config = { readonly issuer: string; readonly clientId: string };

/** Seconds before its end at which a token is renewed. */
const renewalSeconds = 60;

let config: Config | undefined;
let renewal: Promise<Session | undefined> | undefined;

/** Whether this deployment has a client for the console. */
export const loadConfig = async (): Promise<boolean> => {
  const response = await fetch('/console/config.json');
  const read: Partial<Config> = await response.json();
  if (!read.issuer || !read.clientId) return false;
  config = { issuer: new URL(read.issuer, location.origin).href, clientId: read.clientId };
  return true;
};

const readStored = (): Session | undefined => {
  if (!config) return undefined;
  const text = sessionStorage.getItem(`oidc.user:${config.issuer}:${config.clientId}`);
  if (text === null) return undefined;
  const { access_token: token, expires_at: expiresAt = 0, profile = {} } = JSON.parse(text);
  return token ? { token, expiresAt, name: profile.name ?? profile.email ?? profile.sub ?? '' } : undefined;
};

const isFresh = ({ expiresAt }: Session): boolean => expiresAt - Date.now() / 1000 > renewalSeconds;

const openManager = async () => {
  if (!config) throw new Error('The console has no sign-in.');
  const { createManager } = await import('./manager.ts');
  return createManager(config.issuer, config.clientId);
};

/** The session of this tab, renewed if it is about to end. Undefined if nobody is signed in. */
export const getSession = async (): Promise<Session | undefined> => {
  const stored = readStored();
  if (!stored || isFresh(stored)) return stored;
  renewal ??= openManager()
    .then((manager) => manager.signinSilent())
    .then(readStored, () => undefined)
    .finally(() => {
      renewal = undefined;
    });
  return renewal;
};

/** Opens the sign-in page, which returns the person to this screen. */
export const signIn = async (language: string): Promise<void> => {
  const manager = await openManager();
  const { pathname, search } = location;
  await manager.signinRedirect({ state: `${pathname}${search}`, ui_locales: language });
};

/** Takes the answer of the sign-in page, and returns the path of the screen that asked for it. */
export const completeSignIn = async (): Promise<string> => {
  const manager = await openManager();
  const { state } = await manager.signinCallback().then((user) => user ?? { state: undefined });
  return typeof state === 'string' && state.startsWith('/console') ? state : '/console';
};

/** Ends the session here and at the issuer. */
export const signOut = async (): Promise<void> => {
  const manager = await openManager();
  await manager.signoutRedirect();
};
