import * as z from 'zod';
import type { Synthesized } from './synthesize-stage.ts';

const Alarm = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  ActionsEnabled: z.boolean(),
  AlarmActions: z.array(z.unknown()).max(1).default([]),
  /** Absent if the alarm computes with metrics. */
  MetricName: z.string().default(''),
  Metrics: z.array(z.object({ Expression: z.string().optional() })).default([]),
  Threshold: z.number().optional(),
  EvaluationPeriods: z.number().default(1),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
  ComparisonOperator: z.string(),
  TreatMissingData: z.string(),
});
const Composite = Alarm.pick({
  AlarmName: true,
  AlarmDescription: true,
  ActionsEnabled: true,
  AlarmActions: true,
}).extend({ AlarmRule: z.unknown() });
/** Whether an alarm is one window of an objective. */
export const isWindow = ({ AlarmName }: { readonly AlarmName: string }) => /-(long|short)$/.test(AlarmName);
export type ParsedAlarm = z.infer<typeof Alarm>;

/** Every alarm of a stage on one metric or expression. */
export const parseAlarms = (stage: Synthesized): readonly ParsedAlarm[] =>
  stage.resources('AWS::CloudWatch::Alarm').map(({ Properties }) => Alarm.parse(Properties));
/** The same without the windows of objectives, which notify nobody. */
export const alarmsOf = (stage: Synthesized) => parseAlarms(stage).filter((alarm) => !isWindow(alarm));
/** The composite alarms of the objectives. */
export const objectivesOf = (stage: Synthesized) =>
  stage.resources('AWS::CloudWatch::CompositeAlarm').map(({ Properties }) => Composite.parse(Properties));
/** Every alarm that notifies somebody. */
export const notifyingAlarms = (stage: Synthesized) => [...alarmsOf(stage), ...objectivesOf(stage)];
