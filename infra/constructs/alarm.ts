import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';

/** One alarm as data. It goes off when the metric reaches `atLeast`, or falls below `below`. */
export type AlarmSpec = {
  /** Unique in the stage, in kebab-case. */
  readonly name: string;
  readonly metric: IMetric;
  /** `page`: people are hurt right now. `ticket`: somebody looks during the day. */
  readonly severity: 'page' | 'ticket';
  /** Who is hurt, in a sentence. */
  readonly hurts: string;
  readonly limit: { readonly atLeast: number } | { readonly below: number };
  /** Whether a percentile counts only with enough samples: at night a few cold starts are the slowest hundredth. */
  readonly needsManySamples?: boolean;
  /** Periods in a row, 1 unless told. */
  readonly periods?: number;
};

/** Makes the alarm. Silence is fine for a metric that must stay low, and an alarm for one that must not stop. */
export const alarm = (scope: Construct, stage: Stage, topic: ITopic, spec: AlarmSpec): Alarm => {
  const { limit } = spec;
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
  const made = new Alarm(scope, spec.name, {
    alarmName: nameIn(stage, spec.name),
    alarmDescription: `${stage.alarmsNotify ? spec.severity : 'notice'}: ${spec.hurts}`,
    metric: spec.metric,
    evaluationPeriods: spec.periods ?? 1,
    actionsEnabled: stage.alarmsNotify,
    ...(spec.needsManySamples && { evaluateLowSampleCountPercentile: 'ignore' }),
    ...condition,
  });
  made.addAlarmAction(new SnsAction(topic));
  made.addOkAction(new SnsAction(topic));
  return made;
};
