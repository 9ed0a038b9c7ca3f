import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { TableReference } from '#infra/constructs/single-table.ts';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import { apiLogName } from './api.ts';
import { tableMetric } from './service-levels.ts';
import { nameIn, type Stage } from './stage.ts';

/** Work that waits too long for staff, by its age. */
export const workAlarms = (table: TableReference): readonly AlarmSpec[] => [
  {
    name: 'work-late',
    metric: tableMetric(table, 'OldestLateSeconds', Stats.MAXIMUM),
    severity: 'ticket',
    impact: 'Something waits for staff four hours longer than promised. The screen Now shows each queue.',
    limit: { atLeast: 14_400 },
  },
  {
    name: 'payout-cases-late',
    metric: tableMetric(table, 'QueueLateSeconds', Stats.MAXIMUM, { Queue: 'withdrawals' }),
    severity: 'ticket',
    impact: 'A creator waits for the decision on a payout of unknown outcome for more than a day.',
    limit: { atLeast: 3_600 },
  },
];

/** The part of bad events, if there are enough of them to say something. */
const partOf = (bad: IMetric, all: Readonly<Record<string, IMetric>>, minBad: number, label: string) =>
  new MathExpression({
    expression: `IF(FILL(bad, 0) >= ${minBad}, bad / (${Object.keys(all)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + ')}), 0)`,
    usingMetrics: { bad, ...all },
    label,
    period: Duration.minutes(15),
  });

/** Counts the responses of the API with one status, from its access log: the authorizer and the gateway's limits write only there. */
const countStatus = (stack: Stack, stage: Stage, status: 401 | 429): Metric =>
  new MetricFilter(stack, `Responses${status}`, {
    logGroup: LogGroup.fromLogGroupName(stack, `AccessLog${status}`, apiLogName(stage)),
    metricNamespace: 'Astrolabe',
    metricName: nameIn(stage, `responses-${status}`),
    filterPattern: FilterPattern.stringValue('$.status', '=', String(status)),
  }).metric({ statistic: Stats.SUM });

/** What the alarms on rates compare. */
export type Rates = { readonly httpApi: HttpApi; readonly table: TableReference };

/**
 * Alarms on rates and on usual amounts. They compute with metrics or count lines of logs, which emulators of CloudWatch
 * refuse, so only durable stages have them.
 */
export const rateAlarms = (stack: Stack, stage: Stage, { httpApi, table }: Rates): readonly AlarmSpec[] => {
  const count = (name: string) => tableMetric(table, name);
  const all = httpApi.metricCount({ statistic: Stats.SUM });
  return [
    {
      name: 'unauthorized-requests',
      metric: partOf(countStatus(stack, stage, 401), { all }, 100, 'part of responses 401'),
      severity: 'ticket',
      impact: 'One request in five has no valid token: clients cannot sign in, or somebody tries tokens.',
      limit: { atLeast: 0.2 },
      periods: 2,
    },
    {
      name: 'throttled-requests',
      metric: partOf(countStatus(stack, stage, 429), { all }, 100, 'part of responses 429'),
      severity: 'ticket',
      impact: 'One request in twenty exceeds a limit: users get errors, or somebody floods the API.',
      limit: { atLeast: 0.05 },
      periods: 2,
    },
    {
      name: 'webhook-failures',
      metric: partOf(
        count('DeliveriesFailed'),
        { failed: count('DeliveriesFailed'), accepted: count('DeliveriesAccepted') },
        50,
        'part of failed deliveries',
      ),
      severity: 'ticket',
      impact: 'Half of all webhook deliveries fail, more than receivers alone would cause.',
      limit: { atLeast: 0.5 },
      periods: 2,
    },
    {
      name: 'upload-failures',
      metric: partOf(
        count('UploadsRefused'),
        { refused: count('UploadsRefused'), completed: count('UploadsCompleted') },
        20,
        'part of refused uploads',
      ),
      severity: 'ticket',
      impact: 'Half of the completed uploads have not arrived, so creators cannot submit their works.',
      limit: { atLeast: 0.5 },
      periods: 2,
    },
    {
      name: 'staff-acts-unusual',
      metric: count('StaffActs').with({ period: Duration.hours(1) }),
      severity: 'ticket',
      impact: 'Staff act far more often than usual. Users are affected if the token of one of them leaked.',
      limit: { outside: 'above', deviations: 6 },
    },
    ...volumeAlarms(stage, table),
  ];
};

const volumeAlarms = (stage: Stage, table: TableReference): readonly AlarmSpec[] =>
  currenciesOf(stage).flatMap((currency): AlarmSpec[] => {
    const volume = (name: string) =>
      tableMetric(table, name, Stats.SUM, { Currency: currency }).with({ period: Duration.hours(1) });
    return [
      {
        name: `paid-out-volume-${currency.toLowerCase()}`,
        metric: volume('PaidOutAmount'),
        severity: 'page',
        impact: `Far more ${currency} is paid out than usual. Money that left cannot be taken back.`,
        limit: { outside: 'above', deviations: 6 },
      },
      {
        name: `settled-volume-${currency.toLowerCase()}`,
        metric: volume('SettledAmount'),
        severity: 'ticket',
        impact: `Far more or far less ${currency} is settled than usual.`,
        limit: { outside: 'both', deviations: 6 },
        periods: 3,
      },
    ];
  });

/** The currencies of the stage's policy. */
export const currenciesOf = ({ policy }: Stage): readonly string[] => {
  const read = parsePolicy(policy === undefined ? {} : JSON.parse(policy));
  return 'policy' in read ? read.policy.currencies : [];
};
