import * as z from 'zod';
import type { DeliveryPolicy, EventResource } from './delivery-policy.ts';
import { compilePattern, type EventFilter } from './filter-pattern.ts';
import { readSchedule, type Schedule } from './schedule-expression.ts';

export type RuleTarget = {
  readonly arn: string;
  /** A fixed input, as JSON, instead of the event. */
  readonly input: string | undefined;
  /** The target's settings for retries and dead letters. */
  readonly policy: Partial<DeliveryPolicy>;
};

/** An enabled EventBridge rule. */
export type EventRule = {
  readonly arn: string;
  readonly name: string;
  /** Undefined for a rule with only a schedule. */
  readonly filter?: EventFilter;
  readonly schedule?: { readonly expression: string; readonly runs: Schedule };
  readonly targets: readonly RuleTarget[];
};

const notTransformed = z
  .undefined('a part of the event or a template for it does not run on one machine')
  .optional();

const Target = z.object({
  Arn: z.string(),
  Input: z.string().optional(),
  InputPath: notTransformed,
  InputTransformer: notTransformed,
  RetryPolicy: z
    .object({
      MaximumRetryAttempts: z.int().min(0).max(185).optional(),
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
    })
    .optional(),
  DeadLetterConfig: z.object({ Arn: z.string().optional() }).optional(),
});

const RuleProperties = z.object({
  EventBusName: z.string().default('default'),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(Target).default([]),
});

const readTarget = ({ Arn, Input, RetryPolicy, DeadLetterConfig }: z.infer<typeof Target>): RuleTarget => {
  if (!/^arn:[^:]+:lambda:[^:]*:[^:]*:function:/.test(Arn)) {
    throw new Error(`its target ${Arn} is not a function, the only kind of target that runs on one machine`);
  }
  return {
    arn: Arn,
    input: Input,
    policy: {
      ...(RetryPolicy?.MaximumRetryAttempts !== undefined && {
        maximumRetryAttempts: RetryPolicy.MaximumRetryAttempts,
      }),
      ...(RetryPolicy?.MaximumEventAgeInSeconds !== undefined && {
        maximumEventAgeMs: RetryPolicy.MaximumEventAgeInSeconds * 1_000,
      }),
      ...(DeadLetterConfig?.Arn !== undefined && {
        deadLetter: { queueArn: DeadLetterConfig.Arn, form: 'event' as const },
      }),
    },
  };
};

const readRule = (properties: unknown): Omit<EventRule, 'arn' | 'name'> | undefined => {
  const found = RuleProperties.parse(properties);
  if (found.State === 'DISABLED') return undefined;
  if (found.EventBusName !== 'default' && !found.EventBusName.endsWith('/default')) {
    throw new Error(`its event bus ${found.EventBusName} is not the default one`);
  }
  return {
    ...(found.EventPattern && { filter: compilePattern(found.EventPattern) }),
    ...(found.ScheduleExpression && {
      schedule: { expression: found.ScheduleExpression, runs: readSchedule(found.ScheduleExpression) },
    }),
    targets: found.Targets.map(readTarget),
  };
};

/** Reads the enabled rules of a template. Throws an Error that names a rule that cannot run locally. */
export const readEventRules = (resources: readonly EventResource[]): EventRule[] =>
  resources.flatMap(({ logicalId, type, properties, ref, attributes }) => {
    if (type !== 'AWS::Events::Rule') return [];
    try {
      const rule = readRule(properties);
      return rule ? [{ ...rule, arn: attributes?.Arn ?? logicalId, name: ref ?? logicalId }] : [];
    } catch (cause) {
      const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String((cause as Error).message);
      throw new Error(`The ${type} ${logicalId} cannot run locally: ${reason.replace(/\.$/, '')}.`, {
        cause,
      });
    }
  });
