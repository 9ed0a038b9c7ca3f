import type { Checker } from '../orders/lifecycle.ts';

/**
 * How a publication is proven: by the creator's statement, by a reviewer, or by a machine. The machine fetches the
 * page, and refers unclear cases to a reviewer.
 */
export type ProofMethod = 'declaration' | 'manual' | 'fetch';

export type PublicationPolicy = {
  readonly proof: ProofMethod;
  /** Platforms on which it is proven in another way. */
  readonly proofByPlatform: Readonly<Record<string, ProofMethod>>;
  /** The hosts that a platform's publications are on, each with all below it; a platform without any takes every host. */
  readonly hostsByPlatform: Readonly<Record<string, readonly string[]>>;
};

const checkers: Readonly<Record<ProofMethod, Checker | undefined>> = {
  declaration: undefined,
  manual: 'people',
  fetch: 'machine',
};

/** Who checks a publication on a platform before it counts; nobody where the creator's word is enough. */
export const checkerOf = (
  { proof, proofByPlatform }: Pick<PublicationPolicy, 'proof' | 'proofByPlatform'>,
  platform: string,
): Checker | undefined => {
  const method = (Object.hasOwn(proofByPlatform, platform) ? proofByPlatform[platform] : undefined) ?? proof;
  if (!Object.hasOwn(checkers, method)) throw new Error(`there is no proof of publication by ${method}`);
  return checkers[method];
};

/** The hosts that publications on a platform are on; none where any may be. */
export const hostsOf = (
  { hostsByPlatform }: Pick<PublicationPolicy, 'hostsByPlatform'>,
  platform: string,
): readonly string[] =>
  (Object.hasOwn(hostsByPlatform, platform) ? hostsByPlatform[platform] : undefined) ?? [];

/** Whether a host is one of these, or below one. */
export const isHostOf = (hosts: readonly string[], host: string): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`));
