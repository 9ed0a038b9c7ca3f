/**
 * The policy of test platforms that send webhooks to this machine, or need a decision on a payout of unknown outcome at once instead
 * of a day later. It is one for all of them, because each policy needs a synthesis.
 */
export const testPolicy = {
  webhooks: { allowedInternalHosts: ['127.0.0.1'] },
  withdrawal: { maxUnknownDuration: 'PT1S' },
};
