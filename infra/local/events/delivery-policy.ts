import * as z from 'zod';

/** How often an asynchronous event is tried, and where it goes when that fails. */
export type DeliveryPolicy = {
  readonly maximumRetryAttempts: number;
  readonly maximumEventAgeMs: number;
  readonly deadLetter?: { readonly queueArn: string; readonly form: 'event' | 'record' };
};

/** A resource of the template with its intrinsics resolved. */
export type EventResource = {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: unknown;
  readonly ref?: string;
  readonly attributes?: Readonly<Record<string, string>>;
};

/** The policy of one function for events that a target may say more about. */
export type GetDeliveryPolicy = (functionArn: string, target?: Partial<DeliveryPolicy>) => DeliveryPolicy;

const defaultMaxRetries = 2;
const defaultMaxAgeMs = 6 * 3_600_000;

const InvokeConfig = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.int().min(0).max(2).optional(),
  MaximumEventAgeInSeconds: z.int().min(60).max(21_600).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

const FunctionProperties = z.object({
  DeadLetterConfig: z.object({ TargetArn: z.string().optional() }).optional(),
});

const nameOf = (functionNameOrArn: string): string => functionNameOrArn.split(':')[6] ?? functionNameOrArn;

const toFunctionPolicy = ({ properties }: EventResource): Partial<DeliveryPolicy> => {
  const queueArn = FunctionProperties.parse(properties).DeadLetterConfig?.TargetArn;
  return queueArn === undefined ? {} : { deadLetter: { queueArn, form: 'event' } };
};

const toConfiguredPolicy = (config: z.infer<typeof InvokeConfig>): Partial<DeliveryPolicy> => {
  const queueArn = config.DestinationConfig?.OnFailure?.Destination;
  return {
    ...(config.MaximumRetryAttempts !== undefined && { maximumRetryAttempts: config.MaximumRetryAttempts }),
    ...(config.MaximumEventAgeInSeconds !== undefined && {
      maximumEventAgeMs: config.MaximumEventAgeInSeconds * 1_000,
    }),
    ...(queueArn !== undefined && { deadLetter: { queueArn, form: 'record' as const } }),
  };
};

/**
 * Reads AWS::Lambda::EventInvokeConfig and the functions' own dead-letter queues. What a function says goes before
 * what a rule's target says; on AWS the target's part ends when Lambda has accepted the event, but to lose an event
 * on one machine while a queue was named for it would help nobody.
 */
export const readDeliveryPolicies = (resources: readonly EventResource[]): GetDeliveryPolicy => {
  const policies = new Map<string, Partial<DeliveryPolicy>>();
  const merge = (name: string, policy: Partial<DeliveryPolicy>) =>
    policies.set(name, { ...policies.get(name), ...policy });
  for (const resource of resources) {
    const functionArn = resource.attributes?.Arn;
    if (resource.type !== 'AWS::Lambda::Function' || functionArn === undefined) continue;
    merge(nameOf(functionArn), toFunctionPolicy(resource));
  }
  for (const { type, properties } of resources) {
    if (type !== 'AWS::Lambda::EventInvokeConfig') continue;
    const config = InvokeConfig.parse(properties);
    merge(nameOf(config.FunctionName), toConfiguredPolicy(config));
  }
  return (functionArn, target = {}) => ({
    maximumEventAgeMs: defaultMaxAgeMs,
    ...target,
    maximumRetryAttempts: Math.min(defaultMaxRetries, target.maximumRetryAttempts ?? defaultMaxRetries),
    ...policies.get(nameOf(functionArn)),
  });
};
