import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { type Creator, refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { findClaims } from '../../store/tasks/task-store.ts';

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
export const platformsOf = (creator: Creator | undefined): readonly string[] => {
  const platforms = new Set(creator?.accounts.map(({ platform }) => platform));
  return [...platforms].filter((platform) => refuseIneligibleCreator(creator, platform) === undefined).sort();
};

/** Finds for many tasks whether a creator may take them. A creator takes a task once. */
export const findEligibility = async (
  { table }: Pick<Deps, 'table'>,
  creator: Creator | undefined,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Eligibility>> => {
  const ids = tasks.map(({ id }) => id);
  const claims = creator ? await findClaims(table, creator.id, ids) : new Map<string, string>();
  return new Map(
    tasks.map(({ id, platform }): [string, Eligibility] => {
      const orderId = claims.get(id);
      const unmet = [
        ...unmetRulesOf(refuseIneligibleCreator(creator, platform)),
        ...(orderId === undefined ? [] : [{ rule: 'claim', required: 'none', actual: orderId }]),
      ];
      return [id, { mayTake: unmet.length === 0, unmet }];
    }),
  );
};
