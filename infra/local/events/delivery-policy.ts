import * as z from 'zod';

/** The retries of an asynchronous event, and its dead-letter queue. */
export type DeliveryPolicy = {
  readonly maximumRetryAttempts: number;
  readonly maximumEventAgeMs: number;
  readonly deadLetter?: { readonly queueArn: string; readonly form: 'event' | 'record' };
};

/** A resolved resource of the template. */
export type EventResource = {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: unknown;
  readonly ref?: string;
  readonly attributes?: Readonly<Record<string, string>>;
};

/** The policy of one function for events, which a target can complete. */
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
 * Reads AWS::Lambda::EventInvokeConfig and the dead-letter queues of functions. Settings of a function override those of
 * a rule's target. On AWS, the settings of the target end when Lambda accepts the event. Here, they apply longer, so that
 * an event with a queue is not lost.
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
