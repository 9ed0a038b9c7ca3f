import { type Duration, toMilliseconds } from '../time.ts';

/** How the platform tells programs of what happens. */
export type WebhookPolicy = {
  readonly maxEndpoints: number;
  /** How long after each failed attempt the next one comes; after the last of them a delivery has failed. */
  readonly retryDelays: readonly Duration[];
  /** For how long an attempt waits for its answer. */
  readonly attemptTimeout: Duration;
  /** How long after a rotation both secrets sign. */
  readonly secretOverlap: Duration;
  /** An endpoint that answers nothing well for so long is disabled. */
  readonly disableAfter: Duration;
  /** For how long after an endpoint was disabled what happens is kept for a replay; an abandoned one costs nothing more. */
  readonly withheldRetention: Duration;
  /** How long deliveries stay in the log and can be replayed. */
  readonly deliveryRetention: Duration;
  /** Ports that an endpoint may listen at. */
  readonly ports: readonly string[];
  /**
   * Hosts, with their port if it matters, that may be asked over plain http and inside the network. None by default:
   * an account with such an endpoint can make the platform send requests to it.
   */
  readonly allowedInternalHosts: readonly string[];
};

/** As many endpoints as one account can ever have: all go in one transaction, and are read in one page. */
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

/** An attempt has to end well before the function that makes it. */
const maxAttemptTimeout: Duration = 'PT20S';

const isDuration = (text: string): boolean => {
  try {
    return toMilliseconds(text) > 0;
  } catch {
    return false;
  }
};

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;

/** What is wrong with a policy of webhooks whose values have the right shape. */
export const faultsOfWebhooks = (policy: WebhookPolicy): readonly string[] => [
  ...policy.retryDelays
    .filter((wait) => !isDuration(wait))
    .map((wait) => `webhooks.retryDelays has "${wait}", which is no length of time such as PT5M`),
  ...policy.ports
    .filter((port) => !isPort(port))
    .map((port) => `webhooks.ports has "${port}", which is no port`),
  ...(policy.maxEndpoints >= 1 && policy.maxEndpoints <= maxEndpoints
    ? []
    : [`webhooks.maxEndpoints is from 1 to ${maxEndpoints}`]),
  ...(toMilliseconds(policy.attemptTimeout) <= toMilliseconds(maxAttemptTimeout)
    ? []
    : [`webhooks.attemptTimeout is at most ${maxAttemptTimeout}`]),
];
