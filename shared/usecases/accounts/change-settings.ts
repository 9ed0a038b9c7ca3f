import type { changeSettings as route } from '../../contract/routes/accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import { createAccount } from '../../domain/accounts/account.ts';
import { accountWrite } from '../../store/accounts/account-store.ts';
import type { UseCase } from '../use-case.ts';
import { resolveAccount } from './resolve-account.ts';

/** Stores the language that the caller reads. */
export const changeSettings =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller: { accountId }, now }) => {
    const account = (await resolveAccount(deps.table, accountId, now, true)) ?? createAccount(accountId, now);
    if (account.language === body.language) return { response: body };
    return { response: body, writes: [accountWrite({ ...account, ...body, version: account.version + 1 })] };
  };
