import { partyKinds } from '../../domain/accounts/account.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import { findAdvertiserCounts } from '../../store/advertisers/advertiser-record-store.ts';
import { listAssets } from '../../store/assets/asset-store.ts';
import { listBlocks } from '../../store/blocks/block-store.ts';
import { listStandingChanges } from '../../store/creators/creator-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { listClients } from '../../store/machine-clients/machine-client-store.ts';
import { mapEach } from '../../store/page.ts';
import { listReports } from '../../store/reports/report-store.ts';
import { listTakedowns } from '../../store/takedowns/takedown-store.ts';
import { listTaxYears } from '../../store/withdrawals/tax-year-store.ts';
import { toAssetView } from '../assets/asset-view.ts';
import { toBlockView } from '../blocks/own-blocks.ts';
import { toOwnReportView } from '../reports/report-view.ts';
import { toOwnTakedownView } from '../takedowns/takedown-view.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { toErasureView } from './erasure-view.ts';
import type { ReadExportPage } from './export-page.ts';

/** Balances, the advertiser's record and the erasure, one line each. */
export const balances: ReadExportPage = async ({ table, policy }, caller) => {
  const found = partyKinds.flatMap((role) =>
    policy.currencies.map(async (currency) => {
      const balance = await findBalance(table, resolveParty(caller, role).id, currency);
      const isEmpty = Object.values(balance).every((amount) => amount === 0);
      return isEmpty ? [] : [{ role, currency, ...balance }];
    }),
  );
  const [lines, record, erasure] = await Promise.all([
    Promise.all(found),
    findAdvertiserCounts(table, caller.advertiserId),
    findErasure(table, caller.accountId),
  ]);
  return {
    items: [
      ...lines.flat(),
      ...(Object.keys(record).length > 0 ? [record] : []),
      ...(erasure ? [{ erasure: toErasureView(erasure) }] : []),
    ],
  };
};

/** All changes of the creator's standing, without the staff members who made them. */
export const standing: ReadExportPage = ({ table }, { creatorId }, page) =>
  mapEach(
    listStandingChanges(table, indexes.standingChanges(creatorId), page),
    ({ by: _theirs, ...change }) => change,
  );

export const reports =
  (role: PartyRole): ReadExportPage =>
  ({ table }, caller, page) => {
    const range = indexes.reportsOf(resolveParty(caller, role).id);
    return mapEach(listReports(table, range, page), toOwnReportView);
  };

/** The takedowns of the content of a party, without the persons who acted. */
export const takedowns =
  (role: 'creator' | 'advertiser'): ReadExportPage =>
  ({ table }, caller, page) => {
    const range = indexes.takedownsOf(resolveParty(caller, role).id);
    return mapEach(listTakedowns(table, range, page), toOwnTakedownView);
  };

export const taxYears: ReadExportPage = ({ table }, { creatorId }, page) =>
  listTaxYears(table, indexes.taxYears(creatorId), page);

/** The machine clients of the account, without the operators who bound them. */
export const clients: ReadExportPage = ({ table }, { accountId }, page) =>
  mapEach(
    listClients(table, indexes.machineClientsOf(accountId), page),
    ({ clientId, roles: named, boundAt }) => ({ clientId, roles: named, boundAt }),
  );

/** The parties that the account has blocked. */
export const blocks: ReadExportPage = ({ table }, { accountId }, page) =>
  mapEach(listBlocks(table, indexes.blocksOf(accountId), page), (block) => toBlockView(block));

/** The pictures and documents of a party. */
export const assets =
  (role: 'creator' | 'advertiser'): ReadExportPage =>
  ({ table }, caller, page) =>
    mapEach(listAssets(table, indexes.assetsOf(resolveParty(caller, role).id), page), toAssetView);
