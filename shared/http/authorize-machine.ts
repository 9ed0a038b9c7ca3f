import type { Route } from '../contract/define-route.ts';
import { scopeOf, scopeServer } from '../contract/scopes.ts';
import { findClient, isConsented } from '../store/machine-clients/machine-client-store.ts';
import type { Table } from '../store/table.ts';
import type { Claims } from './access-token.ts';
import type { AuthorizeMachine } from './create-handler.ts';
import { Problem } from './problem.ts';

/** The account of a machine client, if its token has the scope of the route. The client acts as some of its parties. */
export const authorizeMachines =
  (table: () => Table): AuthorizeMachine =>
  async (route: Route, clientId: string, claims: Claims) => {
    const scope = scopeOf(route);
    if (!scope) throw new Problem('forbidden', 'Machine clients cannot use this route.');
    const granted = typeof claims?.scope === 'string' ? claims.scope.split(' ') : [];
    if (!granted.includes(`${scopeServer}/${scope}`)) {
      throw new Problem('forbidden', `The token lacks the scope ${scopeServer}/${scope}.`);
    }
    const client = await findClient(table(), clientId);
    if (!client) throw new Problem('forbidden', 'This client has no account. Ask an operator to assign one.');
    if (!isConsented(client)) {
      throw new Problem('forbidden', 'The owner of the account has not accepted this client yet.');
    }
    const { accountId, roles: actsAs } = client;
    return { accountId, name: clientId, staffRoles: [], actsAs };
  };
