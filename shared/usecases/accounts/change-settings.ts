import type {
  changeSettings as changeRoute,
  getSettings as getRoute,
} from '../../contract/routes/accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Account, createAccount } from '../../domain/accounts/account.ts';
import { accountWrite } from '../../store/accounts/account-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import type { UseCase } from '../use-case.ts';
import { resolveAccount } from './resolve-account.ts';

const toSettingsView = (account: Account | undefined) => ({
  ...(account?.language && { language: account.language }),
});

/** Returns the caller's settings. */
export const getSettings =
  (deps: ApiDeps): UseCase<typeof getRoute> =>
  async ({ caller, now }) => ({
    response: toSettingsView(await resolveAccount(deps.table, caller.accountId, now, false)),
  });

/** Stores the language that the caller reads. A person without an account gets one, without parties. */
export const changeSettings =
  (deps: ApiDeps): UseCase<typeof changeRoute> =>
  async ({ body, caller: { accountId }, now, ifMatch }) => {
    const account = (await resolveAccount(deps.table, accountId, now, true)) ?? createAccount(accountId, now);
    const mismatch = refuseChangedResource(ifMatch, toSettingsView(account));
    if (mismatch) return mismatch;
    if (account.language === body.language) return { response: body };
    return { response: body, writes: [accountWrite({ ...account, ...body, version: account.version + 1 })] };
  };
