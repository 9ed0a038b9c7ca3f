import type { Route } from '../contract/define-route.ts';
import { scopeOf, scopeServer } from '../contract/scopes.ts';
import { findClient } from '../store/machine-clients/machine-client-store.ts';
import type { Table } from '../store/table.ts';
import { createCaller } from '../usecases/caller.ts';
import type { Claims } from './caller.ts';
import type { AuthorizeMachine } from './create-handler.ts';
import { Problem } from './problem.ts';

/**
 * A machine client as the account that it acts for, if its token has the scope of the route. One read a request of a
 * machine; those of people cost none.
 */
export const authorizeMachines =
  (table: () => Table): AuthorizeMachine =>
  async (route: Route, clientId: string, claims: Claims) => {
    const scope = scopeOf(route);
    if (!scope) throw new Problem('forbidden', 'This is for people, and not for machine clients.');
    const granted = typeof claims?.scope === 'string' ? claims.scope.split(' ') : [];
    if (!granted.includes(`${scopeServer}/${scope}`)) {
      throw new Problem('forbidden', `The token lacks the scope ${scopeServer}/${scope}.`);
    }
    const client = await findClient(table(), clientId);
    if (!client) throw new Problem('forbidden', 'This client acts for no account yet; ask an operator.');
    return createCaller(client.accountId, client.roles, clientId);
  };
