import { duplicatesIn, type Fault, tooLate, type Unfinished } from '../fault.ts';
import { canMultiply } from '../money.ts';
import type { Policy } from '../policy.ts';
import { after, type Instant } from '../time.ts';
import type { TaskDraft } from './task.ts';

/** What the policy allows in a task. */
export type TaskRules = Pick<Policy, 'categories' | 'currencies' | 'minimumFollowers' | 'tasksEndWithin'>;

/**
 * Everything about a draft that its fields taken one by one cannot show, looked for in whatever is there: what is
 * missing is somebody else's fault.
 */
export const faultsOf = (draft: Unfinished<TaskDraft>, rules: TaskRules, now: Instant): readonly Fault[] => [
  ...orderFaults(draft),
  ...farFaults(draft, after(now, rules.tasksEndWithin)),
  ...totalFaults(draft),
  ...unknown(draft, rules),
  ...duplicates(draft),
];

const outOfOrder = (path: Fault['path'], message: string): Fault => ({ path, code: 'out_of_order', message });

const isBefore = (a: Instant | undefined, b: Instant | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

const orderFaults = (draft: Unfinished<TaskDraft>): readonly Fault[] => {
  const { applyBefore, submitBefore, publishWindow: { from, to } = {} } = draft;
  const { minSeconds = 0, maxSeconds = Number.POSITIVE_INFINITY } = draft.brief?.requirements ?? {};
  const faults: Fault[] = [];
  if (minSeconds > maxSeconds) {
    const message = `minSeconds ${minSeconds} is more than maxSeconds ${maxSeconds}`;
    faults.push(outOfOrder(['brief', 'requirements', 'minSeconds'], message));
  }
  if (isBefore(submitBefore, applyBefore)) {
    faults.push(outOfOrder(['submitBefore'], 'the work is due before the last creator may take the task'));
  }
  if (isBefore(to, from)) {
    faults.push(outOfOrder(['publishWindow', 'to'], 'the publish window ends before it begins'));
  }
  if (isBefore(to, submitBefore)) {
    faults.push(outOfOrder(['publishWindow', 'to'], 'the publish window is over before the work is due'));
  }
  return faults;
};

/** A fault for each moment that is further ahead than an order can live. */
const farFaults = (draft: Unfinished<TaskDraft>, latest: Instant): readonly Fault[] => {
  const { applyBefore, submitBefore, publishWindow: { from, to } = {} } = draft;
  return [
    ...tooLate(['applyBefore'], applyBefore, latest),
    ...tooLate(['submitBefore'], submitBefore, latest),
    ...tooLate(['publishWindow', 'from'], from, latest),
    ...tooLate(['publishWindow', 'to'], to, latest),
  ];
};

const totalFaults = ({ reward: { amount } = {}, slots }: Unfinished<TaskDraft>): readonly Fault[] =>
  amount === undefined || slots === undefined || canMultiply({ amount }, slots)
    ? []
    : [{ path: ['slots'], code: 'too_big', message: 'reward × slots is more than can be held exactly' }];

const unknown = (
  { category, platform, reward }: Unfinished<TaskDraft>,
  { categories, currencies, minimumFollowers }: TaskRules,
): readonly Fault[] => [
  ...unknownName(['category'], 'unknown_category', category, categories),
  ...unknownName(['platform'], 'unknown_platform', platform, Object.keys(minimumFollowers)),
  ...unknownName(['reward', 'currency'], 'unknown_currency', reward?.currency, currencies),
];

const unknownName = (
  path: Fault['path'],
  code: string,
  name: string | undefined,
  known: readonly string[],
): readonly Fault[] =>
  name === undefined || known.includes(name)
    ? []
    : [{ path, code, message: `"${name}" is not known here; there are: ${known.join(', ')}` }];

const duplicates = ({ formats, brief, audience }: Unfinished<TaskDraft>): readonly Fault[] => {
  const { mustInclude, hashtags } = brief?.requirements ?? {};
  const { ageBands, regions } = audience ?? {};
  return [
    ...duplicatesIn(['formats'], formats ?? []),
    ...duplicatesIn(['brief', 'requirements', 'mustInclude'], mustInclude ?? []),
    ...duplicatesIn(['brief', 'requirements', 'hashtags'], hashtags ?? []),
    ...duplicatesIn(['brief', 'references'], brief?.references ?? []),
    ...duplicatesIn(['audience', 'ageBands'], ageBands ?? []),
    ...duplicatesIn(['audience', 'regions'], regions ?? []),
  ];
};
