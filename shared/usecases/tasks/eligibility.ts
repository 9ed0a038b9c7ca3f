import * as z from 'zod';
import { refuseIneligibleCreator, type TakingStatus } from '../../domain/creators/creator.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** A rule of the task that the creator does not meet. */
export type Unmet = { readonly rule: string; readonly required?: unknown; readonly actual?: unknown };

/** Whether a creator may take a task, with all unmet rules. */
export type Eligibility = { readonly mayTake: boolean; readonly unmet: readonly Unmet[] };

const UnmetRules = z.array(
  z.object({ rule: z.string(), required: z.unknown().optional(), actual: z.unknown().optional() }),
);

const unmetRulesOf = (refusal: Refusal | undefined): readonly Unmet[] =>
  UnmetRules.catch([]).parse(refusal?.fields?.unmet ?? []);

/**
 * The platforms on which a creator may take tasks; none for creators who are not approved or are suspended.
 */
export const platformsOf = (creator: TakingStatus | undefined): readonly string[] => {
  const platforms = new Set(creator?.accounts.map(({ platform }) => platform));
  return [...platforms].filter((platform) => refuseIneligibleCreator(creator, platform) === undefined).sort();
};

/** Whether a creator may take a task of a platform. A creator takes a task once: `orderId` is their order of it. */
export const eligibilityOf = (
  creator: TakingStatus | undefined,
  platform: string,
  orderId: string | undefined,
): Eligibility => {
  const unmet = [
    ...unmetRulesOf(refuseIneligibleCreator(creator, platform)),
    ...(orderId === undefined ? [] : [{ rule: 'claim', required: 'none', actual: orderId }]),
  ];
  return { mayTake: unmet.length === 0, unmet };
};
