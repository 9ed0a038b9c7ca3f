import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** The client of the issuer: the code flow with PKCE. */
export const createManager = (authority: string, clientId: string): UserManager => {
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/console/signed-in`,
    post_logout_redirect_uri: `${location.origin}/console`,
    scope: 'openid profile email',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
  });
};
