import { type Duration, toMilliseconds } from '../time.ts';

/** The settings of webhooks. */
export type WebhookPolicy = {
  readonly maxEndpoints: number;
  /** The delay after each failed attempt. After the last one a delivery has failed. */
  readonly retryDelays: readonly Duration[];
  /** How long an attempt waits for the response. */
  readonly attemptTimeout: Duration;
  /** How long after a rotation both secrets sign. */
  readonly secretOverlap: Duration;
  /** An endpoint without a success for this time is disabled. */
  readonly disableAfter: Duration;
  /** How long after an endpoint was disabled its events are stored for a replay. */
  readonly withheldRetention: Duration;
  /** How long deliveries stay in the log and can be replayed. */
  readonly deliveryRetention: Duration;
  /** The allowed ports of an endpoint. */
  readonly ports: readonly string[];
  /**
   * Hosts, with an optional port, that can be inside the network and use plain http. None by default: every account
   * can make the platform send requests to them.
   */
  readonly allowedInternalHosts: readonly string[];
};

/** The upper limit of endpoints per account: all fit into one transaction and one page. */
export const maxEndpoints = 50;

export const defaultWebhookPolicy: WebhookPolicy = {
  maxEndpoints: 10,
  retryDelays: ['PT1M', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT8H', 'PT8H'],
  attemptTimeout: 'PT10S',
  secretOverlap: 'PT24H',
  disableAfter: 'P5D',
  withheldRetention: 'P14D',
  deliveryRetention: 'P30D',
  ports: ['443', '8443'],
  allowedInternalHosts: [],
};

/** An attempt must end well before the timeout of its function. */
const maxAttemptTimeout: Duration = 'PT20S';

const isDuration = (text: string): boolean => {
  try {
    return toMilliseconds(text) > 0;
  } catch {
    return false;
  }
};

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;

/** The faults of a webhook policy whose values have the right shape. */
export const faultsOfWebhooks = (policy: WebhookPolicy): readonly string[] => [
  ...policy.retryDelays
    .filter((wait) => !isDuration(wait))
    .map((wait) => `webhooks.retryDelays has "${wait}", which is not a duration such as PT5M`),
  ...policy.ports
    .filter((port) => !isPort(port))
    .map((port) => `webhooks.ports has "${port}", which is not a port`),
  ...(policy.maxEndpoints >= 1 && policy.maxEndpoints <= maxEndpoints
    ? []
    : [`webhooks.maxEndpoints is from 1 to ${maxEndpoints}`]),
  ...(toMilliseconds(policy.attemptTimeout) <= toMilliseconds(maxAttemptTimeout)
    ? []
    : [`webhooks.attemptTimeout is at most ${maxAttemptTimeout}`]),
];
