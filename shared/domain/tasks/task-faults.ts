import { knownPlatforms } from '../creators/platform-account.ts';
import {
  type DeepPartial,
  type Fault,
  type FaultParams,
  faultsOfDuplicates,
  faultsOfLateMoment,
  faultsOfLowPrice,
  faultsOfUnknownName,
} from '../fault.ts';
import { canMultiply } from '../money.ts';
import { minPriceFor } from '../policy/fees.ts';
import type { Policy } from '../policy/policy.ts';
import { addDuration, type Instant } from '../time.ts';
import type { TaskDraft } from './task.ts';

/** What the policy allows in a task. */
export type TaskRules = Pick<
  Policy,
  'categories' | 'currencies' | 'minFollowers' | 'maxTaskDuration' | 'feeBasisPoints' | 'fees' | 'minPrice'
>;

/** A draft as it is sent or stored. The fee may depend on its advertiser. */
type CheckedDraft = DeepPartial<TaskDraft> & { readonly advertiserId?: string };

/**
 * Faults between the fields of a draft. Missing fields are ignored:
 * the schema reports them.
 */
export const faultsOfTaskDraft = (draft: CheckedDraft, rules: TaskRules, now: Instant): readonly Fault[] => [
  ...faultsOfSequence(draft),
  ...faultsOfHorizon(draft, addDuration(now, rules.maxTaskDuration)),
  ...faultsOfTotal(draft),
  ...faultsOfReward(draft, rules, now),
  ...faultsOfNames(draft, rules),
  ...faultsOfRepeatedNames(draft),
];

const toOrderFault = (path: Fault['path'], message: string, params?: FaultParams): Fault => ({
  path,
  code: 'out_of_order',
  message,
  ...(params && { params }),
});

/** Between equal moments nobody can do anything. */
const isNotAfter = (a: Instant | undefined, b: Instant | undefined): boolean =>
  a !== undefined && b !== undefined && a <= b;

const faultsOfSequence = (draft: DeepPartial<TaskDraft>): readonly Fault[] => {
  const { applyBefore, submitBefore, publishWindow: { from, to } = {} } = draft;
  const { minSeconds = 0, maxSeconds = Number.POSITIVE_INFINITY } = draft.brief?.requirements ?? {};
  const faults: Fault[] = [];
  if (minSeconds > maxSeconds) {
    const message = `minSeconds ${minSeconds} is more than maxSeconds ${maxSeconds}`;
    faults.push(toOrderFault(['brief', 'requirements', 'minSeconds'], message, { maximum: maxSeconds }));
  }
  if (isNotAfter(submitBefore, applyBefore)) {
    faults.push(
      toOrderFault(['submitBefore'], 'the work is due no later than the last creator may take the task'),
    );
  }
  if (isNotAfter(to, from)) {
    faults.push(toOrderFault(['publishWindow', 'to'], 'the publish window ends no later than it begins'));
  }
  if (isNotAfter(to, submitBefore)) {
    faults.push(
      toOrderFault(['publishWindow', 'to'], 'the publish window is over no later than the work is due'),
    );
  }
  return faults;
};

/** A fault for each moment after the maximum duration of a task. */
const faultsOfHorizon = (draft: DeepPartial<TaskDraft>, latest: Instant): readonly Fault[] => {
  const { applyBefore, submitBefore, publishWindow: { from, to } = {} } = draft;
  return [
    ...faultsOfLateMoment(['applyBefore'], applyBefore, latest),
    ...faultsOfLateMoment(['submitBefore'], submitBefore, latest),
    ...faultsOfLateMoment(['publishWindow', 'from'], from, latest),
    ...faultsOfLateMoment(['publishWindow', 'to'], to, latest),
  ];
};

const faultsOfTotal = ({ reward: { amount } = {}, slots }: DeepPartial<TaskDraft>): readonly Fault[] =>
  amount === undefined || slots === undefined || canMultiply({ amount }, slots)
    ? []
    : [{ path: ['slots'], code: 'too_big', message: 'reward × slots is more than can be held exactly' }];

const faultsOfReward = (
  { reward: { amount, currency } = {}, category = '', advertiserId = '' }: CheckedDraft,
  rules: TaskRules,
  now: Instant,
): readonly Fault[] => {
  if (currency === undefined) return [];
  return faultsOfLowPrice(
    ['reward', 'amount'],
    amount,
    minPriceFor(rules, { category, advertiserId }, currency, now),
  );
};

const faultsOfNames = (
  { category, platform, reward }: DeepPartial<TaskDraft>,
  rules: TaskRules,
): readonly Fault[] => [
  ...faultsOfUnknownName(['category'], 'unknown_category', category, rules.categories),
  ...faultsOfUnknownName(['platform'], 'unknown_platform', platform, knownPlatforms(rules)),
  ...faultsOfUnknownName(['reward', 'currency'], 'unknown_currency', reward?.currency, rules.currencies),
];

const faultsOfRepeatedNames = ({ formats, brief, audience }: DeepPartial<TaskDraft>): readonly Fault[] => {
  const { mustInclude, hashtags } = brief?.requirements ?? {};
  const { ageBands, regions } = audience ?? {};
  return [
    ...faultsOfDuplicates(['formats'], formats ?? []),
    ...faultsOfDuplicates(['brief', 'requirements', 'mustInclude'], mustInclude ?? []),
    ...faultsOfDuplicates(['brief', 'requirements', 'hashtags'], hashtags ?? []),
    ...faultsOfDuplicates(['brief', 'references'], brief?.references ?? []),
    ...faultsOfDuplicates(['audience', 'ageBands'], ageBands ?? []),
    ...faultsOfDuplicates(['audience', 'regions'], regions ?? []),
  ];
};
