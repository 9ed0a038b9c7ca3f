/** The current names of policy keys, by their path in release 0.1. `*` is any key. */
const currentNames: Readonly<Record<string, string>> = {
  accountsPerCreator: 'maxAccountsPerCreator',
  attestationRequired: 'isAttestationRequired',
  cancellationQuoteValidFor: 'cancellationQuoteLifetime',
  'engagement.leastTimeToWork': 'minTimeToWork',
  minimumFollowers: 'minFollowers',
  noticesKeptFor: 'notificationRetention',
  reviewLease: 'reviewClaimDuration',
  tasksEndWithin: 'maxTaskDuration',
  'audit.every': 'interval',
  'audit.settles': 'settleTime',
  consultation: 'questions',
  'consultation.mostAnswerCharacters': 'maxAnswerCharacters',
  'consultation.mostQuestionCharacters': 'maxQuestionCharacters',
  'contentModeration.leastConfidence': 'minConfidencePercent',
  'deposits.askedAfter': 'checkAfter',
  'deposits.closedAfter': 'closeAfter',
  'deposits.payableFor': 'paymentWindow',
  'matching.mostCandidates': 'maxCandidates',
  'matching.told': 'notificationLimits',
  'matching.told.leastPoints': 'minPoints',
  'matching.told.most': 'maxCreators',
  'matching.told.newcomerOrders': 'maxNewcomerOrders',
  'messages.mostCharacters': 'maxCharacters',
  'publication.hosts': 'hostsByPlatform',
  'publication.proofOn': 'proofByPlatform',
  rates: 'rateLimits',
  'rates.*.most': 'maxCount',
  'reconciliation.longestPeriod': 'maxPeriod',
  'reconciliation.mostMovements': 'maxMovements',
  'screening.audioRequired': 'isAudioRequired',
  'uploads.fetchWithin': 'downloadUrlLifetime',
  'uploads.mostParts': 'maxParts',
  'uploads.partsOver': 'multipartThresholdBytes',
  'uploads.partsPerAnswer': 'partUrlsPerResponse',
  'uploads.sendWithin': 'uploadUrlLifetime',
  'uploads.types': 'contentTypes',
  'webhooks.attemptLasts': 'attemptTimeout',
  'webhooks.deliveriesKeptFor': 'deliveryRetention',
  'webhooks.insideHosts': 'allowedInternalHosts',
  'webhooks.mostEndpoints': 'maxEndpoints',
  'webhooks.retryAfter': 'retryDelays',
  'webhooks.secretsOverlapFor': 'secretOverlap',
  'webhooks.withheldFor': 'withheldRetention',
  'withdrawal.least': 'minAmount',
  'withdrawal.lockedAfterAccountChange': 'accountChangeLock',
  'withdrawal.most': 'maxAmount',
  'withdrawal.notFoundTwiceApart': 'minNotFoundInterval',
  'withdrawal.remainderWithdrawable': 'canWithdrawRemainder',
  'withdrawal.returns.reportedBy': 'reportingProviders',
  'withdrawal.returns.watchedFor': 'watchPeriod',
  'withdrawal.unknownFor': 'maxUnknownDuration',
};

const newNames = new Set(Object.values(currentNames));

/** The old path of a key, given by either name, below its old path. */
const oldNameOf = (path: string, name: string): string =>
  newNames.has(name)
    ? (Object.entries(currentNames).find(
        ([old, current]) => current === name && parentOf(old) === path,
      )?.[0] ?? join(path, name))
    : join(path, name);

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);

const nameAt = (path: string): string | undefined =>
  currentNames[path] ?? currentNames[path.replace(/^(rates)\.[^.]+/, '$1.*')];

/** Renames the keys of release 0.1 in overrides. A key with both names is a fault. */
export const withCurrentNames = (
  overrides: unknown,
  path = '',
): { readonly overrides: unknown; readonly faults: readonly string[] } => {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    return { overrides, faults: [] };
  }
  const renamed: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, value] of Object.entries(overrides)) {
    const oldPath = oldNameOf(path, name);
    const current = nameAt(oldPath) ?? name;
    const nested = withCurrentNames(value, oldPath);
    faults.push(...nested.faults);
    if (Object.hasOwn(renamed, current))
      faults.push(`${join(path, current)} is given twice, once with its old name`);
    renamed[current] = nested.overrides;
  }
  return { overrides: renamed, faults };
};
