import type { CreatorFeatures, TaskFeatures } from './features.ts';

/** A reason not to recommend a task, regardless of the score. */
export type Exclusion = { readonly code: 'no_account' | 'below_minimum'; readonly message: string };

/**
 * Why a task is not recommended to a creator, apart from the score: no account on the platform, or a reward below the
 * creator's minimum in the same currency. The list of open tasks still shows the task.
 * `eligibilityOf` says whether the creator can take it.
 */
export const exclusionsOf = (
  { platform, reward }: TaskFeatures,
  { accounts, minReward }: CreatorFeatures,
): readonly Exclusion[] => {
  const exclusions: Exclusion[] = [];
  if (!accounts.some((account) => account.platform === platform)) {
    exclusions.push({ code: 'no_account', message: `You have no account on ${platform}.` });
  }
  if (minReward && minReward.currency === reward.currency && reward.amount < minReward.amount) {
    exclusions.push({ code: 'below_minimum', message: 'The reward is less than the minimum you set.' });
  }
  return exclusions;
};
