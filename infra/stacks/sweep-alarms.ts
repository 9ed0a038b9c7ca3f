import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import { logAlarm } from './alarms.ts';
import { eventFunctions } from './functions.ts';
import type { Stage } from './stage.ts';

const { sweepDeadLetters, sweepOrders, sweepWithdrawals, sweepPayments, sweepTasks, sweepDeliveries } =
  eventFunctions;

/** The sweeps, and how many seconds their oldest item may wait. */
const limits: readonly (readonly [FunctionSpec, name: string, AlarmSpec['severity'], seconds: number])[] = [
  [sweepOrders, 'order', 'page', 1_800],
  [sweepWithdrawals, 'withdrawal', 'page', 3_600],
  [sweepPayments, 'payment', 'ticket', 3_600],
  [sweepTasks, 'task', 'ticket', 3_600],
  [sweepDeadLetters, 'dead-letter', 'page', 1_800],
  [sweepDeliveries, 'delivery', 'ticket', 3_600],
];

/** The age of the oldest item that each sweep could not finish: it keeps failing, or the sweep has too much to do. */
export const sweepAgeAlarms = (stage: Stage): readonly AlarmSpec[] =>
  limits.map(([spec, name, severity, seconds]) =>
    logAlarm(
      stage,
      spec,
      'OldestDueSeconds',
      {
        name: `${name}-sweep-age`,
        severity,
        impact: `${spec.impact} The oldest has waited for ${seconds / 60} minutes. The log of the sweep names what fails.`,
        limit: { atLeast: seconds },
      },
      Stats.MAXIMUM,
    ),
  );
