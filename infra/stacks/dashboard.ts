import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { functionMetric } from './alarms.ts';
import type { MonitoredResources } from './monitored-resources.ts';
import { currenciesOf } from './rate-alarms.ts';
import { badPartOf, type Objective, tableMetric } from './service-levels.ts';
import { nameIn, type Stage } from './stage.ts';

/** What the dashboard shows in addition to the monitored resources. */
type Shown = MonitoredResources & {
  readonly objectives: readonly Objective[];
  readonly metricsByAlarm: ReadonlyMap<string, IMetric>;
};

const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 8 });

const heading = (title: string): IWidget => new TextWidget({ markdown: `## ${title}`, width: 24, height: 1 });

/** Creates the dashboard of a stage: the business first, then the objectives, then the machines behind them. */
export const createDashboard = (stack: Stack, stage: Stage, shown: Shown): void => {
  new Dashboard(stack, 'Dashboard', {
    dashboardName: nameIn(stage, 'overview'),
    widgets: [
      [heading('Business')],
      businessNumbers(stage, shown),
      businessGraphs(stage, shown),
      [heading('Objectives')],
      shown.objectives.map((objective) => objectiveGraph(objective)),
      [heading('Service')],
      ...serviceGraphs(stage, shown),
    ],
  });
};

/** The numbers of one day. */
const businessNumbers = (stage: Stage, { table }: Shown): IWidget[] => {
  const period = Duration.days(1);
  const numbers = (title: string, metrics: IMetric[]) =>
    new SingleValueWidget({ title, metrics, width: 8, period, setPeriodToTimeRange: false });
  const volume = (name: string) =>
    currenciesOf(stage).map((Currency) =>
      tableMetric(table, name, Stats.SUM, { Currency }).with({ period, label: `${name} ${Currency}` }),
    );
  const count = (name: string) => tableMetric(table, name).with({ period });
  return [
    numbers('Money of a day, in minor units', [
      ...volume('SettledAmount'),
      ...volume('PaidOutAmount'),
      ...volume('DepositedAmount'),
    ]),
    numbers('Orders of a day', [
      count('SettlementsOnTime'),
      count('SettlementsLate'),
      count('ScreeningsPassed'),
      count('ReviewsOnTime'),
    ]),
    numbers('Staff', [
      tableMetric(table, 'OldestLateSeconds', Stats.MAXIMUM),
      count('StaffActs'),
      count('ReviewsLate'),
    ]),
  ];
};

const businessGraphs = (stage: Stage, { table }: Shown): IWidget[] => {
  // Finds the queues that have values: only those in which something waits.
  const queues = (name: string) => [
    new MathExpression({
      expression: `SEARCH('{Astrolabe,Queue,TableName} MetricName="${name}" TableName="${table.tableName}"', 'Maximum', 300)`,
      label: '',
    }),
  ];
  return [
    graph(
      'Money an hour, in minor units',
      ['SettledAmount', 'PaidOutAmount', 'DepositedAmount'].flatMap((name) =>
        currenciesOf(stage).map((Currency) =>
          tableMetric(table, name, Stats.SUM, { Currency }).with({
            period: Duration.hours(1),
            label: `${name} ${Currency}`,
          }),
        ),
      ),
    ),
    graph('Waiting for staff', queues('QueueLength')),
    graph('Seconds after the limit of the oldest', queues('QueueLateSeconds')),
  ];
};

const objectiveGraph = (objective: Objective): IWidget =>
  new GraphWidget({
    title: `${objective.title}: ${objective.goal * 100} %`,
    left: [badPartOf(objective, Duration.hours(1))],
    leftAnnotations: [{ value: 1 - objective.goal, label: 'allowed part' }],
    leftYAxis: { min: 0 },
    width: 6,
  });

const serviceGraphs = (
  stage: Stage,
  { functions, api: { httpApi }, workflow, table, metricsByAlarm }: Shown,
): IWidget[][] => {
  const { order, withdrawal } = workflow.machines;
  const metrics = (...suffixes: readonly string[]): IMetric[] =>
    [...metricsByAlarm]
      .filter(([name]) => suffixes.some((suffix) => name.endsWith(suffix)))
      .map(([, metric]) => metric);
  const measured = (...names: readonly string[]) => names.map((name) => tableMetric(table, name));
  return [
    [
      graph('Requests', [httpApi.metricCount(), httpApi.metricClientError(), httpApi.metricServerError()]),
      graph('Response time', [
        httpApi.metricLatency({ statistic: Stats.percentile(50) }),
        httpApi.metricLatency({ statistic: Stats.percentile(99) }),
      ]),
      graph('Table throttles', metrics('read-throttles', 'write-throttles')),
    ],
    [
      graph('Orders', [order.metricStarted(), order.metricSucceeded(), order.metricFailed()]),
      graph('Withdrawals', [
        withdrawal.metricStarted(),
        withdrawal.metricSucceeded(),
        withdrawal.metricFailed(),
      ]),
      graph('Dead letters and stream age', metrics('-dead-letters', 'stream-age', 'projection-age')),
    ],
    [
      graph('Settlement lag and payout time, in seconds', [
        tableMetric(table, 'SettlementLagSeconds', 'p99'),
        tableMetric(table, 'PayoutSeconds', 'p99'),
      ]),
      graph(
        'Webhooks and uploads',
        measured('DeliveriesAccepted', 'DeliveriesFailed', 'UploadsCompleted', 'UploadsRefused'),
      ),
      graph('Screenings', measured('ScreeningsPassed', 'ScreeningsRejected')),
    ],
    [
      graph('Errors by function', metrics('-errors')),
      graph(
        'Time by function',
        functions.map((spec) => functionMetric(stage, spec, 'Duration', 'p99')),
      ),
      graph('Log bytes a day', metrics('log-volume')),
    ],
  ];
};
