import type { Context, Route } from './define-route.ts';

/** What a machine client may be allowed to do, with what that is for whoever allows it. */
export const scopes = {
  'tasks:read': 'Read tasks, their applications, invitations and questions.',
  'tasks:write': 'Draft, publish, close and answer, choose creators and invite them.',
  'orders:read': 'Read orders, their timelines, files and messages.',
  'orders:write': 'Do with orders what the account itself may do.',
  'wallet:read': 'Read balances, entries and statements.',
} as const;

export type Scope = keyof typeof scopes;

/** Under what name the identity provider knows these scopes: a token says `astrolabe/tasks:read`. */
export const scopeServer = 'astrolabe';

/** What the routes of each function are about; functions that are not here serve people alone. */
const scopeAreas: Partial<Readonly<Record<Context, string>>> = {
  tasks: 'tasks',
  orders: 'orders',
  wallet: 'wallet',
};

const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name);

/** The scope that a machine client needs for a route; undefined for a route that is for people alone. */
export const scopeOf = ({ context, method }: Pick<Route, 'context' | 'method'>): Scope | undefined => {
  const name = `${scopeAreas[context]}:${method === 'GET' ? 'read' : 'write'}`;
  return isScope(name) ? name : undefined;
};
