import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { TableReference } from '#infra/constructs/single-table.ts';

/** Items that no function can read, and events that only a later release supports. */
export const storedAlarms = ({ tableName: TableName }: TableReference): readonly AlarmSpec[] =>
  [
    {
      name: 'items-unreadable',
      metricName: 'ItemsUnreadable',
      impact:
        'Lists, notifications and webhooks omit items that cannot be read. The log contains the key of each item.',
    },
    {
      name: 'events-unknown',
      metricName: 'EventsUnknown',
      impact:
        'Parties are not notified of events that only a later release supports. Deploy that release again.',
    },
  ].map(({ name, metricName, impact }) => ({
    name,
    metric: new Metric({
      namespace: 'Astrolabe',
      metricName,
      dimensionsMap: { TableName },
      statistic: Stats.SUM,
    }),
    severity: 'ticket',
    impact,
  }));
