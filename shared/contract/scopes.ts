import type { Context, Route } from './define-route.ts';

/** The scopes of machine clients, with a description for the operator who grants them. */
export const scopes = {
  'tasks:read': 'Read tasks, their applications, invitations and questions.',
  'tasks:write': 'Create, publish and close tasks, choose and invite creators, answer questions.',
  'orders:read': 'Read orders, their timelines, files and messages.',
  'orders:write': 'Send every order command that the account can send.',
  'wallet:read': 'Read balances, entries and statements.',
} as const;

export type Scope = keyof typeof scopes;

/** The resource server of these scopes at the identity provider: a token contains `astrolabe/tasks:read`. */
export const scopeServer = 'astrolabe';

/** The scope area of each function. Machine clients cannot use functions without an area. */
const scopeAreas: Partial<Readonly<Record<Context, string>>> = {
  tasks: 'tasks',
  orders: 'orders',
  wallet: 'wallet',
};

const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name);

/** The scope that a machine client needs for a route; undefined if machine clients cannot use it. */
export const scopeOf = ({ context, method }: Pick<Route, 'context' | 'method'>): Scope | undefined => {
  const name = `${scopeAreas[context]}:${method === 'GET' ? 'read' : 'write'}`;
  return isScope(name) ? name : undefined;
};
