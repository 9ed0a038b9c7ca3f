import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';
import { runbookOf } from './runbook-of.ts';

/** One alarm as data. It is raised when the metric reaches `atLeast`, by default 1, or falls below `below`. */
export type AlarmSpec = {
  /** Unique in the stage, in kebab-case. */
  readonly name: string;
  readonly metric: IMetric;
  /** `page`: users are affected now. `ticket`: can wait until working hours. */
  readonly severity: 'page' | 'ticket';
  /** The effect on users, in one sentence. */
  readonly impact: string;
  readonly limit?: { readonly atLeast: number } | { readonly below: number };
  /** Ignores a percentile of few samples: at night, a few cold starts are the slowest hundredth. */
  readonly needsManySamples?: boolean;
  /** Consecutive periods, 1 by default. */
  readonly periods?: number;
};

/** The topics of alarms, by their severity. */
export type AlarmTopics = Readonly<Record<AlarmSpec['severity'], ITopic>>;

/** Creates the alarm. Missing data raises it only if the metric must not fall below its limit. */
export const createAlarm = (scope: Construct, stage: Stage, topics: AlarmTopics, spec: AlarmSpec): Alarm => {
  const topic = topics[spec.severity];
  const { limit = { atLeast: 1 } } = spec;
  const condition =
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
  const resource = new Alarm(scope, spec.name, {
    alarmName: nameIn(stage, spec.name),
    alarmDescription: `${stage.hasAlarmActions ? spec.severity : 'info'}: ${spec.impact} Runbook: ${runbookOf(spec.name)}.`,
    metric: spec.metric,
    evaluationPeriods: spec.periods ?? 1,
    actionsEnabled: stage.hasAlarmActions,
    ...(spec.needsManySamples && { evaluateLowSampleCountPercentile: 'ignore' }),
    ...condition,
  });
  resource.addAlarmAction(new SnsAction(topic));
  resource.addOkAction(new SnsAction(topic));
  return resource;
};
