import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { TableReference } from '#infra/constructs/single-table.ts';
import { tableMetric } from './service-levels.ts';

type TableAlarm = Pick<AlarmSpec, 'name' | 'impact' | 'severity' | 'limit'> & { readonly metricName: string };

/** Problems of payments at providers. Several functions call them. */
const paymentAlarms: readonly TableAlarm[] = [
  {
    name: 'payer-balance-empty',
    metricName: 'PayerBalanceEmpty',
    severity: 'page',
    impact:
      'Payouts wait, because the balance at their provider is empty. Top it up; they continue within an hour.',
  },
  {
    name: 'payouts-failed-by-platform',
    metricName: 'PayoutsFailedByPlatform',
    severity: 'page',
    impact:
      'Payouts fail for a reason that only the platform can fix. The log names the code of the provider.',
  },
  {
    name: 'payouts-unclear',
    metricName: 'PayoutsUnclear',
    severity: 'ticket',
    impact: 'Creators wait longer for payouts, because calls to a provider give no clear result.',
    limit: { atLeast: 10 },
  },
  {
    name: 'deposit-cases',
    metricName: 'DepositCasesOpened',
    severity: 'ticket',
    impact:
      'Several deposits were paid with another amount or too late, or their money was taken back. An operator decides on each.',
    limit: { atLeast: 5 },
  },
  {
    name: 'payout-steps-refused',
    metricName: 'PayoutStepsRefused',
    severity: 'ticket',
    impact:
      'A provider has stated something about a payout that contradicts it. The log names the withdrawal.',
  },
];

/** Items that no function can read, and events that only a later release supports. */
export const storedAlarms = (table: TableReference): readonly AlarmSpec[] =>
  [
    ...paymentAlarms,
    {
      name: 'items-unreadable',
      severity: 'ticket' as const,
      metricName: 'ItemsUnreadable',
      impact:
        'Lists, notifications and webhooks omit items that cannot be read. The log contains the key of each item.',
    },
    {
      name: 'events-unknown',
      severity: 'ticket' as const,
      metricName: 'EventsUnknown',
      impact:
        'Parties are not notified of events that only a later release supports. Deploy that release again.',
    },
  ].map(({ metricName, ...spec }: TableAlarm) => ({
    ...spec,
    metric: tableMetric(table, metricName),
  }));
