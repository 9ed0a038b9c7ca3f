import { failureTexts, inspectionCodes } from '../../domain/inspections/inspection-texts.ts';
import { findingCodes } from '../../domain/screening/finding.ts';
import { actLabels } from './acts.ts';
import { eventTypeLabels, notificationKindLabels } from './events.ts';
import { executionLabels, failureLabels, redriveLabels } from './executions.ts';
import { exportSectionLabels } from './export-sections.ts';
import { faultLabels } from './faults.ts';
import * as files from './files.ts';
import type { Labels } from './label.ts';
import {
  actorLabels,
  commandLabels,
  fundsLabels,
  proofAuthorLabels,
  proofStatusLabels,
  statusLabels,
} from './orders.ts';
import * as parties from './parties.ts';
import * as payments from './payments.ts';
import { problemLabels } from './problems.ts';
import { kindLabels, queueLabels } from './queues.ts';
import * as rules from './rules.ts';
import * as statuses from './statuses.ts';
import * as tasks from './tasks.ts';

/** Every table of labels, by the idea that it names. `GET /labels` publishes them. */
export const labelTables = {
  accountOwners: parties.accountLabels,
  accountStandings: parties.accountStandingLabels,
  actors: actorLabels,
  acts: actLabels,
  addressees: payments.bearerLabels,
  adjustmentStatuses: payments.adjustmentLabels,
  agreementStatuses: parties.agreementLabels,
  assetPurposes: files.assetPurposeLabels,
  assetStatuses: files.assetStatusLabels,
  auditDifferences: payments.auditDifferenceLabels,
  auditStatuses: payments.auditLabels,
  bulkResults: statuses.bulkResultLabels,
  categories: tasks.categoryLabels,
  clientConsents: parties.consentLabels,
  closedReasons: tasks.closedReasonLabels,
  commands: commandLabels,
  compensationStages: rules.compensationStageLabels,
  contentHealth: parties.contentHealthLabels,
  creatorApplicationStatuses: parties.creatorApplicationLabels,
  decisions: statuses.decisionLabels,
  deliveryStatuses: statuses.deliveryLabels,
  depositCases: payments.depositCaseLabels,
  depositStatuses: payments.depositLabels,
  destinations: payments.destinationLabels,
  difficulties: tasks.difficultyLabels,
  disabledReasons: statuses.disabledReasonLabels,
  dispositions: files.dispositionLabels,
  engagements: tasks.engagementLabels,
  entryKinds: payments.entryKindLabels,
  entrySteps: payments.entryStepLabels,
  erasureBlockers: parties.erasureBlockerLabels,
  erasurePhases: parties.erasurePhaseLabels,
  erasureWays: parties.erasureWayLabels,
  eventTypes: eventTypeLabels,
  executionStatuses: executionLabels,
  exportSections: exportSectionLabels,
  failures: failureLabels,
  faults: faultLabels,
  filters: tasks.filterLabels,
  findings: findingCodes,
  formats: tasks.formatLabels,
  frozenPayments: payments.frozenLabels,
  funds: fundsLabels,
  genders: parties.genderLabels,
  holdScopes: parties.holdScopeLabels,
  imageSizes: files.imageSizeLabels,
  incomePeriods: payments.incomePeriodLabels,
  inspectionFailures: failureTexts,
  inspectionFindings: inspectionCodes,
  inspectionStatuses: files.inspectionStatusLabels,
  invitationStatuses: tasks.invitationLabels,
  languages: parties.languageLabels,
  matchCriteria: rules.criterionLabels,
  mismatches: payments.mismatchLabels,
  notificationKinds: notificationKindLabels,
  orderStatuses: statusLabels,
  orientations: tasks.orientationLabels,
  partyKinds: parties.partyKindLabels,
  pausedReasons: tasks.pausedReasonLabels,
  paymentProviders: payments.providerLabels,
  payoutAnswers: payments.payoutAnswerLabels,
  platforms: tasks.platformLabels,
  problems: problemLabels,
  proofAuthors: proofAuthorLabels,
  proofStatuses: proofStatusLabels,
  proposalActs: statuses.proposalActLabels,
  proposalStatuses: statuses.proposalLabels,
  queues: queueLabels,
  reasons: rules.reasonLabels,
  reconciliationStatuses: payments.reconciliationLabels,
  redriveRefusals: redriveLabels,
  reportCodes: statuses.reportCodeLabels,
  reportStatuses: statuses.reportStatusLabels,
  requestParts: statuses.requestPartLabels,
  restrictions: parties.restrictionLabels,
  reviewClaims: statuses.leaseLabels,
  roles: parties.roleLabels,
  rules: rules.ruleLabels,
  sameWorks: files.sameWorkLabels,
  searchMatches: statuses.matchLabels,
  sorts: tasks.sortLabels,
  standingActions: parties.standingActionLabels,
  standings: parties.standingLabels,
  statementFormats: payments.statementFormatLabels,
  subjects: statuses.subjectLabels,
  sweeps: statuses.sweepLabels,
  takedownStates: statuses.takedownLabels,
  taskApplicationStatuses: tasks.taskApplicationLabels,
  taskFlags: tasks.taskFlagLabels,
  taskStatuses: tasks.taskStatusLabels,
  uploadStatuses: files.uploadStatusLabels,
  verifications: parties.verificationLabels,
  visibilities: tasks.visibilityLabels,
  webhookStatuses: statuses.webhookStatusLabels,
  withdrawalCases: payments.withdrawalCaseLabels,
  withdrawalLimits: payments.withdrawalLimitLabels,
  withdrawalStatuses: payments.withdrawalLabels,
  workKinds: kindLabels,
} as const satisfies Readonly<Record<string, Labels>>;

export type LabelTable = keyof typeof labelTables;

export const labelTableNames = Object.keys(labelTables) as readonly LabelTable[];
