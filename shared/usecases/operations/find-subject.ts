import type { ApiDeps } from '../../deps.ts';
import type { SearchedKind } from '../../domain/search/searched-kinds.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { findApplication } from '../../store/creators/creator-application-store.ts';
import { findDeposit } from '../../store/deposits/deposit-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { findReport } from '../../store/reports/report-store.ts';
import type { Table } from '../../store/table.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import { type Caller, may } from '../caller.ts';

/** Something with an id, as the result of a search. */
export type FoundSubject = {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title?: string;
  readonly status?: string;
};

type Finder = (table: Table, id: string) => Promise<Omit<FoundSubject, 'id'> | undefined>;

const findNamedParty: Finder = async (table, id) => {
  const party = await findParty(table, id);
  return party && { kind: party.kind, ...(party.displayName && { title: party.displayName }) };
};

/** How a thing is found by the prefix of its id. */
const finders: Readonly<Record<string, Finder>> = {
  ord: async (table, id) => {
    const found = (await findOrder(table, id))?.order;
    return found && { kind: 'order', title: found.title, status: found.status };
  },
  tsk: async (table, id) => {
    const found = await findTask(table, id);
    return found && { kind: 'task', title: found.title, status: found.status };
  },
  wdr: async (table, id) => {
    const found = await findWithdrawal(table, id);
    return found && { kind: 'withdrawal', status: found.status };
  },
  dep: async (table, id) => {
    const found = await findDeposit(table, id);
    return found && { kind: 'deposit', status: found.status };
  },
  apl: async (table, id) => {
    const found = (await findApplication(table, id))?.application;
    return found && { kind: 'application', title: found.handle, status: found.status };
  },
  rpt: async (table, id) => (await findReport(table, id)) && { kind: 'report' },
  crt: findNamedParty,
  adv: findNamedParty,
  agy: findNamedParty,
};

/** The prefixes of everything that a search can find. */
export const searchedPrefixes: readonly string[] = Object.keys(finders);

/** Whether a person may find things of a kind. Money is found by its readers, and orders by theirs. */
const mayFind = (caller: Caller, prefix: string): boolean => {
  if (prefix === 'wdr' || prefix === 'dep') return may(caller, 'finance.read');
  return prefix === 'ord' ? may(caller, 'orders.read-any') || may(caller, 'finance.read') : true;
};

/** The thing with an id, if there is one that the caller may find. */
export const findSubject = async (
  { table }: ApiDeps,
  id: string,
  caller: Caller,
): Promise<FoundSubject | undefined> => {
  const prefix = id.slice(0, 3);
  const find = mayFind(caller, prefix) ? finders[prefix] : undefined;
  const found = await find?.(table, id);
  return found && { ...found, id };
};
