import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';

/** What any function meets in the table: items that cannot be read, and events that only another release knows. */
export const storedAlarms = ({ tableName: TableName }: Table): readonly AlarmSpec[] =>
  [
    {
      name: 'items-unreadable',
      metricName: 'ItemsUnreadable',
      hurts: 'Lists leave out items that cannot be read. The log names the key of each.',
    },
    {
      name: 'events-unknown',
      metricName: 'EventsUnknown',
      hurts: 'Parties are not told of events that only a later release knows. Deploy that release again.',
    },
  ].map(({ name, metricName, hurts }) => ({
    name,
    metric: new Metric({
      namespace: 'Astrolabe',
      metricName,
      dimensionsMap: { TableName },
      statistic: Stats.SUM,
    }),
    severity: 'ticket',
    hurts,
    limit: { atLeast: 1 },
  }));
