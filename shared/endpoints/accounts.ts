import * as support from '../contract/routes/account-support.ts';
import * as accounts from '../contract/routes/accounts.ts';
import * as blocks from '../contract/routes/blocks.ts';
import * as clients from '../contract/routes/machine-clients.ts';
import * as reports from '../contract/routes/reports.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { changeSettings, getSettings } from '../usecases/accounts/change-settings.ts';
import { eraseAccount } from '../usecases/accounts/erase-account.ts';
import { exportAccount } from '../usecases/accounts/export-account.ts';
import { exportForPerson, grantExport } from '../usecases/accounts/export-for-person.ts';
import { getErasure } from '../usecases/accounts/get-erasure.ts';
import { getMe } from '../usecases/accounts/get-me.ts';
import { blockParty, getOwnBlock, listOwnBlocks, unblockParty } from '../usecases/blocks/own-blocks.ts';
import { decideClient, listOwnClients } from '../usecases/machine-clients/own-clients.ts';
import { createReport, reportQuestion } from '../usecases/reports/create-report.ts';
import { getOwnReport, listOwnReports } from '../usecases/reports/own-reports.ts';

/** The routes of a person's account with their use cases. */
export const accountEndpoints = (
  deps: ApiDeps & Pick<Deps, 'encryption' | 'uploads'>,
): readonly Endpoint[] => [
  endpoint(accounts.exportAccount, exportAccount(deps)),
  endpoint(support.grantExport, grantExport(deps)),
  endpoint(support.exportForPerson, exportForPerson(deps)),
  endpoint(accounts.getErasure, getErasure(deps)),
  endpoint(accounts.eraseAccount, eraseAccount(deps)),
  endpoint(accounts.getMe, getMe(deps)),
  endpoint(accounts.getSettings, getSettings(deps)),
  endpoint(accounts.changeSettings, changeSettings(deps)),
  endpoint(blocks.listOwnBlocks, listOwnBlocks(deps)),
  endpoint(blocks.getOwnBlock, getOwnBlock(deps)),
  endpoint(blocks.blockParty, blockParty(deps)),
  endpoint(blocks.unblockParty, unblockParty(deps)),
  endpoint(reports.createReport, createReport(deps)),
  endpoint(reports.listOwnReports, listOwnReports(deps)),
  endpoint(reports.getOwnReport, getOwnReport(deps)),
  endpoint(reports.reportQuestion, reportQuestion(deps)),
  endpoint(clients.listOwnClients, listOwnClients(deps)),
  endpoint(clients.decideClient, decideClient(deps)),
];
