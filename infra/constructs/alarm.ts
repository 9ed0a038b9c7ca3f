import {
  Alarm,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';
import { runbookOf } from './runbook-of.ts';

/** A limit, or the usual values, which CloudWatch learns: so many standard deviations from them. */
export type Limit =
  | { readonly atLeast: number }
  | { readonly below: number }
  | { readonly outside: keyof typeof bandOperators; readonly deviations: number };

const bandOperators = {
  above: ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
  both: ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
} as const;

/** One alarm as data. It is raised when the metric reaches `atLeast`, by default 1, or falls below `below`. */
export type AlarmSpec = {
  /** Unique in the stage, in kebab-case. */
  readonly name: string;
  readonly metric: IMetric;
  /** `page`: users are affected now. `ticket`: can wait until working hours. */
  readonly severity: 'page' | 'ticket';
  /** The effect on users, in one sentence. */
  readonly impact: string;
  readonly limit?: Limit;
  /** Ignores a percentile of few samples: at night, a few cold starts are the slowest hundredth. */
  readonly needsManySamples?: boolean;
  /** Consecutive periods, 1 by default. */
  readonly periods?: number;
  /** How many of the periods must reach the limit. Default: all. */
  readonly periodsAtLimit?: number;
};

/** The topics of alarms, by their severity. */
export type AlarmTopics = Readonly<Record<AlarmSpec['severity'], ITopic>>;

/** The severity, the effect on users and the runbook, for the person on call. */
export const describeAlarm = (
  stage: Stage,
  { name, severity, impact }: Pick<AlarmSpec, 'name' | 'severity' | 'impact'>,
): string => `${stage.hasAlarmActions ? severity : 'info'}: ${impact} Runbook: ${runbookOf(name)}.`;

/** Creates the alarm. Missing data raises it only if the metric must not fall below its limit. */
export const createAlarm = (scope: Construct, stage: Stage, topics: AlarmTopics, spec: AlarmSpec): Alarm => {
  const { limit = { atLeast: 1 } } = spec;
  const common = {
    alarmName: nameIn(stage, spec.name),
    alarmDescription: describeAlarm(stage, spec),
    metric: spec.metric,
    evaluationPeriods: spec.periods ?? 1,
    ...(spec.periodsAtLimit !== undefined && { datapointsToAlarm: spec.periodsAtLimit }),
    actionsEnabled: stage.hasAlarmActions,
    ...(spec.needsManySamples && { evaluateLowSampleCountPercentile: 'ignore' }),
  };
  const alarm =
    'outside' in limit
      ? new AnomalyDetectionAlarm(scope, spec.name, {
          ...common,
          stdDevs: limit.deviations,
          comparisonOperator: bandOperators[limit.outside],
          treatMissingData: TreatMissingData.NOT_BREACHING,
        })
      : new Alarm(scope, spec.name, { ...common, ...toCondition(limit) });
  const topic = topics[spec.severity];
  alarm.addAlarmAction(new SnsAction(topic));
  alarm.addOkAction(new SnsAction(topic));
  return alarm;
};

const toCondition = (limit: Exclude<Limit, { readonly outside: string }>) =>
  'atLeast' in limit
    ? {
        threshold: limit.atLeast,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }
    : {
        threshold: limit.below,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      };
