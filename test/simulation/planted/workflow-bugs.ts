import type { PlantedBug } from './bugs.ts';

const workflow = 'shared/usecases/workflow';

/** Bugs in the workflow, its sweeps, and payouts. */
export const workflowBugs: readonly PlantedBug[] = [
  {
    name: 'a workflow that is handed over is sent to the wrong state',
    file: `${workflow}/end-wait.ts`,
    from: 'handsTo === undefined || isHandedOver(present, handsTo)',
    to: 'true',
  },
  {
    name: 'a sweep does not restart the execution of an open order',
    file: `${workflow}/sweep-orders.ts`,
    from: "if ((await restartExecution(deps, record)) === 'started') return repaired;",
    to: '',
  },
  {
    name: 'a sweep ends the checks of an order that is not in order',
    file: `${workflow}/sweep-orders.ts`,
    from: 'if (isOpenOrder(record.order)) return repairOpenOrder(deps, record);',
    to: '',
  },
  {
    name: 'an execution is started again under the same name',
    file: `${workflow}/restart-execution.ts`,
    from: "last.status === 'ended' ? last.number + 1 : last.number",
    to: 'last.number',
  },
  {
    name: 'the execution of a rejected order ends while the creator can appeal',
    file: 'infra/workflows/order.ts',
    from: ' and $not($exists($states.input.dueAt)) %}',
    to: ' %}',
  },
  {
    name: 'a settled order ends without its automatic withdrawal',
    file: 'infra/workflows/order.ts',
    from: "'settled' and $exists($states.input.withdrawsFor) %}",
    to: "'settled' and $not($exists($states.input.withdrawsFor)) %}",
  },
  {
    name: 'a lost response of a payout sends it again',
    file: 'shared/usecases/withdrawals/payouts.ts',
    from: "if (found.status === 'submitting') return applyPayoutCommand(deps, found, { type: 'lose_track' });",
    to: "if (found.status === 'submitting') return applyPayoutCommand(deps, found, { type: 'fail' });",
  },
  {
    name: 'a settlement forgets the payees who chose automatic withdrawals',
    file: 'shared/usecases/orders/apply-command.ts',
    from: 'const withdrawsFor = isSettled ? await findAutomaticPayees(deps, decision.order) : undefined;',
    to: 'const withdrawsFor = undefined;',
  },
];
