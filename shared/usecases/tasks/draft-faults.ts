import { pointerTo } from '../../contract/pointer.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { type Fault, faultsOf, type TaskDraft } from '../../domain/task/task.ts';

const currencyFaults = ({ reward }: TaskDraft, { currencies }: Policy): readonly Fault[] =>
  currencies.includes(reward.currency)
    ? []
    : [
        {
          path: ['reward', 'currency'],
          code: 'unknown_currency',
          message: `rewards are in ${currencies.join(' or ')}`,
        },
      ];

/** Refuses a draft whose fields do not fit each other, naming every fault. */
export const refuseFaultyDraft = (draft: TaskDraft, policy: Policy): Refusal | undefined => {
  const faults = [...faultsOf(draft), ...currencyFaults(draft, policy)];
  if (faults.length === 0) return undefined;
  const errors = faults.map(({ path, code, message }) => ({
    in: 'body',
    pointer: pointerTo(path),
    code,
    message,
  }));
  return refuse('validation', 'The task has faults.', { errors });
};
