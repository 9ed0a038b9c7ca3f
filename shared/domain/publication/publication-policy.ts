import type { Checker } from '../orders/stage.ts';

/**
 * How a publication is proven: by the creator's statement, by a reviewer, or by a machine. The machine fetches the
 * page, and refers unclear cases to a reviewer.
 */
export type ProofMethod = 'declaration' | 'manual' | 'fetch';

export type PublicationPolicy = {
  readonly proof: ProofMethod;
  /** Other methods for single platforms. */
  readonly proofByPlatform: Readonly<Record<string, ProofMethod>>;
  /** The hosts of a platform's publications, including their subdomains. A platform without hosts accepts every host. */
  readonly hostsByPlatform: Readonly<Record<string, readonly string[]>>;
  /** Hosts whose short links are refused: two of them can lead to one work, and nothing in them says so. */
  readonly shortLinkHosts: readonly string[];
};

/** Short links of the known platforms, and general ones that are common there. */
export const defaultShortLinkHosts: readonly string[] = [
  'b23.tv',
  'bit.ly',
  'bili2233.cn',
  'dwz.cn',
  't.cn',
  'url.cn',
  'v.douyin.com',
  'v.ixigua.com',
  'v.kuaishou.com',
  'vm.tiktok.com',
  'vt.tiktok.com',
  'xhslink.com',
];

const checkers: Readonly<Record<ProofMethod, Checker | undefined>> = {
  declaration: undefined,
  manual: 'people',
  fetch: 'machine',
};

/** Who checks a publication on a platform; `undefined` if the creator's declaration is enough. */
export const checkerOf = (
  { proof, proofByPlatform }: Pick<PublicationPolicy, 'proof' | 'proofByPlatform'>,
  platform: string,
): Checker | undefined => {
  const method = (Object.hasOwn(proofByPlatform, platform) ? proofByPlatform[platform] : undefined) ?? proof;
  if (!Object.hasOwn(checkers, method)) throw new Error(`there is no proof of publication by ${method}`);
  return checkers[method];
};

/** The allowed hosts of a platform; none if every host is allowed. */
export const hostsOf = (
  { hostsByPlatform }: Pick<PublicationPolicy, 'hostsByPlatform'>,
  platform: string,
): readonly string[] =>
  (Object.hasOwn(hostsByPlatform, platform) ? hostsByPlatform[platform] : undefined) ?? [];

/** Whether a host is one of these or a subdomain. A dot at the end means the same host. */
export const isHostOf = (hosts: readonly string[], host: string): boolean => {
  const name = host.replace(/\.+$/, '');
  return hosts.some((one) => name === one || name.endsWith(`.${one}`));
};
