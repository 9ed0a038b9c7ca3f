import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures } from '../features.ts';
import { FULL, NEUTRAL } from '../fit.ts';

type RewardCode = Extract<ReasonCode, `reward_${string}`>;

/** `count × of ÷ by`, rounded down; exact for every safe integer. */
const scaleExactly = (count: number, of: number, by: number): number =>
  Number((BigInt(count) * BigInt(of)) / BigInt(by));

/**
 * The reward relative to the creator's minimum: neutral at the minimum, three quarters at twice the minimum, then
 * towards full. Without a minimum in the same currency it is neutral.
 */
export const fitOfReward = (
  { reward }: TaskFeatures,
  { minReward }: CreatorFeatures,
): CriterionFit<RewardCode> | undefined => {
  const { currency } = reward;
  if (!minReward || minReward.amount <= 0) {
    return { code: 'reward_without_minimum', fit: NEUTRAL, facts: { currency } };
  }
  if (minReward.currency !== currency) {
    const facts = { currency, minimumCurrency: minReward.currency };
    return { code: 'reward_in_other_currency', fit: NEUTRAL, facts };
  }
  if (reward.amount < minReward.amount) return undefined;
  return {
    code: 'reward_above_minimum',
    fit: FULL - scaleExactly(minReward.amount, NEUTRAL, reward.amount),
    facts: { tenthsOfMinimum: scaleExactly(reward.amount, 10, minReward.amount) },
  };
};
