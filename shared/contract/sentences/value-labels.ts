import * as files from '../labels/files.ts';
import type { Labels } from '../labels/label.ts';
import { actorLabels, commandLabels, statusLabels } from '../labels/orders.ts';
import * as parties from '../labels/parties.ts';
import * as payments from '../labels/payments.ts';
import { ruleLabels } from '../labels/rules.ts';
import { proposalLabels, subjectLabels } from '../labels/statuses.ts';
import * as tasks from '../labels/tasks.ts';

/** The tables that sentences take the labels of their values from. */
export const valueLabels: Readonly<Record<string, Labels>> = {
  accountOwners: parties.accountLabels,
  actors: actorLabels,
  agreementStatuses: parties.agreementLabels,
  applicationStatuses: { ...tasks.taskApplicationLabels, ...parties.creatorApplicationLabels },
  assetPurposes: files.assetPurposeLabels,
  assetStatuses: files.assetStatusLabels,
  commands: commandLabels,
  depositStatuses: payments.depositLabels,
  engagements: tasks.engagementLabels,
  frozenPayments: payments.frozenLabels,
  incomePeriods: payments.incomePeriodLabels,
  limitPeriods: {
    day: { en: 'a day', zh: '每天' },
    month: { en: 'a month', zh: '每月' },
  },
  orderStatuses: statusLabels,
  orientations: tasks.orientationLabels,
  paymentProviders: payments.providerLabels,
  proposalStatuses: proposalLabels,
  roles: parties.roleLabels,
  rules: ruleLabels,
  subjects: subjectLabels,
  taskStatuses: tasks.taskStatusLabels,
  verifications: parties.verificationLabels,
  withdrawalStatuses: payments.withdrawalLabels,
};
