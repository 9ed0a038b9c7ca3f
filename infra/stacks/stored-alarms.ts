import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { TableInUse } from '#infra/constructs/single-table.ts';

/** What any function meets in the table: items that cannot be read, and events that only another release knows. */
export const storedAlarms = ({ tableName: TableName }: TableInUse): readonly AlarmSpec[] =>
  [
    {
      name: 'items-unreadable',
      metricName: 'ItemsUnreadable',
      hurts:
        'Lists and whatever follows from new items leave out what cannot be read. The log names the key of each.',
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
