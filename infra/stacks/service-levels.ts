import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  AlarmRule,
  AlarmState,
  ComparisonOperator,
  CompositeAlarm,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { type AlarmSpec, type AlarmTopics, describeAlarm } from '#infra/constructs/alarm.ts';
import type { TableReference } from '#infra/constructs/single-table.ts';
import type { MeasureName } from '#shared/domain/service-levels/measure.ts';
import { nameIn, type Stage } from './stage.ts';

/** A promise about the service: the part of all events that must be good, over 30 days. */
export type Objective = {
  /** Unique, in kebab-case. */
  readonly name: string;
  readonly title: string;
  readonly goal: number;
  readonly bad: IMetric;
  readonly all: IMetric;
  /** What users miss, in one sentence. */
  readonly impact: string;
  /** People work by day: an objective of theirs pages nobody at night. */
  readonly isOfPeople?: boolean;
};

/** A metric of all functions that the table's name separates by stage. */
export const tableMetric = (
  { tableName: TableName }: TableReference,
  metricName: string,
  statistic: string = Stats.SUM,
  dimensions: Readonly<Record<string, string>> = {},
): Metric =>
  new Metric({
    namespace: 'Astrolabe',
    metricName,
    dimensionsMap: { TableName, ...dimensions },
    statistic,
  });

/** A measure without values in a period was 0. */
const sumOf = (table: TableReference, ...names: readonly MeasureName[]): IMetric =>
  new MathExpression({
    expression: names.map((_, at) => `FILL(m${at}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(names.map((name, at) => [`m${at}`, tableMetric(table, name)])),
    label: names.join(' + '),
  });

/** The objectives of the product. The runbook `service-levels.md` explains each. */
export const objectivesOf = (httpApi: HttpApi, table: TableReference): readonly Objective[] => [
  {
    name: 'api-success',
    title: 'Requests without a server error',
    goal: 0.999,
    bad: httpApi.metricServerError(),
    all: httpApi.metricCount(),
    impact: 'Users of the marketplace get errors instead of responses.',
  },
  {
    name: 'settlement',
    title: 'Orders settled within a minute of their acceptance',
    goal: 0.999,
    bad: tableMetric(table, 'SettlementsLate'),
    all: sumOf(table, 'SettlementsOnTime', 'SettlementsLate'),
    impact: 'Creators get the money of accepted orders too late.',
  },
  {
    name: 'payout',
    title: 'Payouts that arrive within an hour of their request',
    goal: 0.99,
    bad: tableMetric(table, 'PayoutsLate'),
    all: sumOf(table, 'PayoutsOnTime', 'PayoutsLate'),
    impact: 'Creators wait for payouts for more than an hour.',
  },
  {
    name: 'review',
    title: 'Reviews, appeals and arbitrations decided within their limit',
    goal: 0.95,
    bad: tableMetric(table, 'ReviewsLate'),
    all: sumOf(table, 'ReviewsOnTime', 'ReviewsLate'),
    impact: 'Creators wait for reviews longer than the platform promises.',
    isOfPeople: true,
  },
];

/** How fast an objective's budget of errors is spent: an alarm needs both windows, so that it ends soon after the errors. */
const burnRates = [
  { name: 'fast', long: Duration.hours(1), short: Duration.minutes(5), rate: 14.4, severity: 'page' },
  { name: 'medium', long: Duration.hours(6), short: Duration.minutes(30), rate: 6, severity: 'page' },
  { name: 'slow', long: Duration.days(3), short: Duration.hours(6), rate: 1, severity: 'ticket' },
] as const;

/** With fewer bad events than this, a rate says nothing: at night, one error may be half of all requests. */
const minBad = 3;

/** The part of bad events in one window. */
export const badPartOf = ({ bad, all, title }: Objective, period: Duration): MathExpression =>
  new MathExpression({
    expression: `IF(FILL(bad, 0) >= ${minBad}, bad / all, 0)`,
    usingMetrics: { bad, all },
    label: title,
    period,
  });

/**
 * Creates the alarms of the objectives. Two alarms without actions watch the windows of each; the composite notifies.
 * They compute with metrics, which emulators of CloudWatch refuse, so only durable stages have them.
 */
export const createObjectiveAlarms = (
  stack: Stack,
  stage: Stage,
  topics: AlarmTopics,
  objectives: readonly Objective[],
): readonly CompositeAlarm[] =>
  objectives.flatMap((objective) =>
    burnRates
      // The limit of a rate that no number of errors can reach.
      .filter(({ rate }) => rate * (1 - objective.goal) < 1)
      .filter(({ name }) => !objective.isOfPeople || name !== 'fast')
      .map((burn) => createBurnAlarm(stack, stage, topics, objective, burn)),
  );

const createBurnAlarm = (
  stack: Stack,
  stage: Stage,
  topics: AlarmTopics,
  objective: Objective,
  { name: speed, long, short, rate, severity: usual }: (typeof burnRates)[number],
): CompositeAlarm => {
  const name = `objective-${objective.name}-${speed}`;
  const severity: AlarmSpec['severity'] = objective.isOfPeople ? 'ticket' : usual;
  const { title, goal } = objective;
  const threshold = Number((rate * (1 - goal)).toFixed(6));
  const watch = (window: string, period: Duration): Alarm =>
    new Alarm(stack, `${name}-${window}`, {
      alarmName: nameIn(stage, `${name}-${window}`),
      alarmDescription: `info: The ${window} window of the alarm ${name}.`,
      metric: badPartOf(objective, period),
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      evaluationPeriods: 1,
      actionsEnabled: false,
    });
  const windows = [watch('long', long), watch('short', short)];
  const impact = `${objective.impact} Objective: ${title}, ${goal * 100} %. Its errors come ${rate} times as often as it allows.`;
  const alarm = new CompositeAlarm(stack, name, {
    compositeAlarmName: nameIn(stage, name),
    alarmDescription: describeAlarm(stage, { name, severity, impact }),
    alarmRule: AlarmRule.allOf(...windows.map((window) => AlarmRule.fromAlarm(window, AlarmState.ALARM))),
    actionsEnabled: stage.hasAlarmActions,
  });
  alarm.addAlarmAction(new SnsAction(topics[severity]));
  alarm.addOkAction(new SnsAction(topics[severity]));
  return alarm;
};
