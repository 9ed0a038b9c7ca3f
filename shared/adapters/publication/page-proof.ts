import { isHostOf } from '../../domain/publication/publication-policy.ts';
import type { Reason } from '../../domain/reason.ts';
import { createPinnedGet, type GetLimits, type Page, type PinnedGet } from './pinned-get.ts';
import type { Evidence, PublicationProof } from './proof.ts';
import { isIpAddress, isPublicAddress, type Resolve, resolveByDns } from './public-address.ts';

const limits: GetLimits = { milliseconds: 5_000, bytes: 1_048_576 };

const maxRedirects = 3;

/** Why a page could not be read; the reviewer sees it. */
class PageUnseenError extends Error {
  readonly finding: Reason;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Unseen';
    this.finding = { code, message };
  }
}

/**
 * Only https URLs with a host name of the platform are allowed, on the usual port and without credentials.
 */
const assertSafeUrl = (url: URL, hosts: readonly string[]): void => {
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (!isPlain || isIpAddress(url.hostname)) {
    throw new PageUnseenError(
      'address-not-allowed',
      `${url.hostname} is not read: only https URLs with a host name are.`,
    );
  }
  if (!isHostOf(hosts, url.hostname)) {
    throw new PageUnseenError(
      'other-host',
      `${url.hostname} is not one of the hosts of the publication's platform.`,
    );
  }
};

/** The address to connect to. A host with any private address is refused. */
const resolveAddress = async (resolve: Resolve, host: string) => {
  const found = await resolve(host).catch(() => []);
  const [first] = found;
  if (!first) throw new PageUnseenError('host-not-found', `The host ${host} was not found.`);
  if (!found.every(({ address }) => isPublicAddress(address))) {
    throw new PageUnseenError('address-not-allowed', `The host ${host} has no public address.`);
  }
  return first;
};

const isRedirect = ({ status }: Page): boolean => [301, 302, 303, 307, 308].includes(status);

type Tools = { readonly resolve: Resolve; readonly get: PinnedGet };

const fetchPage = async (
  { resolve, get }: Tools,
  begin: URL,
  hosts: readonly string[],
): Promise<[URL, Page]> => {
  let url = begin;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    assertSafeUrl(url, hosts);
    const at = await resolveAddress(resolve, url.hostname);
    const page = await get(url, at, limits).catch(() => {
      throw new PageUnseenError('no-answer', `${url.hostname} did not respond in time.`);
    });
    if (!isRedirect(page)) return [url, page];
    if (!page.location || !URL.canParse(page.location, url.href)) break;
    url = new URL(page.location, url.href);
  }
  throw new PageUnseenError('too-many-redirects', `${begin.hostname} has too many redirects.`);
};

const judgePage = (url: URL, { status, text }: Page, itemId: string | undefined): Evidence => {
  const findings = (code: string, message: string) => [{ code, message }];
  if (status !== 200) {
    return { isProven: false, findings: findings('page-refused', `${url.hostname} answered ${status}.`) };
  }
  if (itemId === undefined) {
    return { isProven: true, findings: findings('page-found', `${url.hostname} answered with a page.`) };
  }
  // The URL may contain any text, so the page must name the item.
  return text.includes(itemId)
    ? { isProven: true, findings: findings('item-found', `The page names the item ${itemId}.`) }
    : { isProven: false, findings: findings('item-not-named', `The page does not name the item ${itemId}.`) };
};

/**
 * Proves a publication by its page, which must name the item. The URL is untrusted, so access is limited:
 * https by name, checked public addresses, redirects among the platform's hosts only, a few seconds and a
 * megabyte.
 */
export const createPageProof = (tools: Partial<Tools> = {}): PublicationProof => {
  const { resolve = resolveByDns, get = createPinnedGet() } = tools;
  return {
    checkPublication: async ({ url, itemId }, hosts) => {
      const begin = new URL(url);
      try {
        const among = hosts.length > 0 ? hosts : [begin.hostname];
        return judgePage(...(await fetchPage({ resolve, get }, begin, among)), itemId);
      } catch (error) {
        if (error instanceof PageUnseenError) return { isProven: false, findings: [error.finding] };
        throw error;
      }
    },
  };
};
