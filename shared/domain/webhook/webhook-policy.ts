import { type Duration, milliseconds } from '../time.ts';

/** How the platform tells programs of what happens. */
export type WebhookPolicy = {
  readonly mostEndpoints: number;
  /** How long after each failed attempt the next one comes; after the last of them a delivery has failed. */
  readonly retryAfter: readonly Duration[];
  /** For how long an attempt waits for its answer. */
  readonly attemptLasts: Duration;
  /** How long after a rotation both secrets sign. */
  readonly secretsOverlapFor: Duration;
  /** An endpoint that answers nothing well for so long is disabled. */
  readonly disableAfter: Duration;
  /** For how long after an endpoint was disabled what happens is kept for a replay; an abandoned one costs nothing more. */
  readonly withheldFor: Duration;
  /** How long deliveries stay in the log and can be replayed. */
  readonly deliveriesKeptFor: Duration;
  /** Ports that an endpoint may listen at. */
  readonly ports: readonly string[];
  /**
   * Hosts, with their port if it matters, that may be asked over plain http and inside the network. None by default:
   * whoever may register an endpoint there may make the platform speak to it.
   */
  readonly insideHosts: readonly string[];
};

/** As many endpoints as one account can ever have: all go in one transaction, and are read in one page. */
export const mostEndpoints = 50;

export const defaultWebhookPolicy: WebhookPolicy = {
  mostEndpoints: 10,
  retryAfter: ['PT1M', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT8H', 'PT8H'],
  attemptLasts: 'PT10S',
  secretsOverlapFor: 'PT24H',
  disableAfter: 'P5D',
  withheldFor: 'P14D',
  deliveriesKeptFor: 'P30D',
  ports: ['443', '8443'],
  insideHosts: [],
};

/** An attempt has to end well before the function that makes it. */
const longestAttempt: Duration = 'PT20S';

const isDuration = (text: string): boolean => {
  try {
    return milliseconds(text) > 0;
  } catch {
    return false;
  }
};

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;

/** What is wrong with a policy of webhooks whose values have the right shape. */
export const faultsOfWebhooks = (policy: WebhookPolicy): readonly string[] => [
  ...policy.retryAfter
    .filter((wait) => !isDuration(wait))
    .map((wait) => `webhooks.retryAfter has "${wait}", which is no length of time such as PT5M`),
  ...policy.ports
    .filter((port) => !isPort(port))
    .map((port) => `webhooks.ports has "${port}", which is no port`),
  ...(policy.mostEndpoints >= 1 && policy.mostEndpoints <= mostEndpoints
    ? []
    : [`webhooks.mostEndpoints is from 1 to ${mostEndpoints}`]),
  ...(milliseconds(policy.attemptLasts) <= milliseconds(longestAttempt)
    ? []
    : [`webhooks.attemptLasts is at most ${longestAttempt}`]),
];
