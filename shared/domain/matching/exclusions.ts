import type { CreatorFeatures, TaskFeatures } from './features.ts';

/** Why a task is not proposed to a creator at all, however well the rest fits. */
export type Exclusion = { readonly code: 'no_account' | 'below_minimum'; readonly message: string };

/**
 * What rules a pair out, apart from any score. A reward below the creator's minimum does: the creator said in so many
 * words not to be asked for less, and the hall still shows such tasks to whoever looks for them. A minimum in another
 * currency rules nothing out. Whether the task may still be taken is for `maySlotBeTaken` to say, whether the creator
 * may work at all for `mayTake`.
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
