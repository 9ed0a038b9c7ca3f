import { isHostOf } from '../../domain/publication/publication-policy.ts';
import type { Reason } from '../../domain/reason.ts';
import { createPinnedGet, type GetLimits, type Page, type PinnedGet } from './pinned-get.ts';
import type { Evidence, PublicationProof } from './proof.ts';
import { isIpAddress, isPublicAddress, type Resolve, resolveByDns } from './public-address.ts';

const limits: GetLimits = { milliseconds: 5_000, bytes: 1_048_576 };

const maxRedirects = 3;

/** Why a page was not seen, as what a reviewer is told. */
class PageUnseenError extends Error {
  readonly finding: Reason;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Unseen';
    this.finding = { code, message };
  }
}

/** An address may be asked only over https at its usual port, without an account, by name, on the platform's hosts. */
const assertSafeUrl = (url: URL, hosts: readonly string[]): void => {
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (!isPlain || isIpAddress(url.hostname)) {
    throw new PageUnseenError('address-not-allowed', `${url.hostname} is not asked: only https by name is.`);
  }
  if (!isHostOf(hosts, url.hostname)) {
    throw new PageUnseenError(
      'other-host',
      `${url.hostname} is not one of the hosts of the publication's platform.`,
    );
  }
};

/** The one address of a host that is asked. A host that has but one address inside a network is not asked at all. */
const resolveAddress = async (resolve: Resolve, host: string) => {
  const found = await resolve(host).catch(() => []);
  const [first] = found;
  if (!first) throw new PageUnseenError('host-not-found', `The host ${host} was not found.`);
  if (!found.every(({ address }) => isPublicAddress(address))) {
    throw new PageUnseenError('address-not-allowed', `The host ${host} is not on the open internet.`);
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
      throw new PageUnseenError('no-answer', `${url.hostname} gave no answer in time.`);
    });
    if (!isRedirect(page)) return [url, page];
    if (!page.location || !URL.canParse(page.location, url.href)) break;
    url = new URL(page.location, url.href);
  }
  throw new PageUnseenError('too-many-redirects', `${begin.hostname} leads on and on, or nowhere.`);
};

const judgePage = (url: URL, { status, text }: Page, itemId: string | undefined): Evidence => {
  const findings = (code: string, message: string) => [{ code, message }];
  if (status !== 200) {
    return { isProven: false, findings: findings('page-refused', `${url.hostname} answered ${status}.`) };
  }
  if (itemId === undefined) {
    return { isProven: true, findings: findings('page-found', `${url.hostname} answered with a page.`) };
  }
  // The address alone names whatever its teller likes; the page has to.
  return text.includes(itemId)
    ? { isProven: true, findings: findings('item-found', `The page names the item ${itemId}.`) }
    : { isProven: false, findings: findings('item-not-named', `The page does not name the item ${itemId}.`) };
};

/**
 * Proves a publication by its own page: it is there, and names the item. The address comes from a stranger, so what it
 * may reach is narrow: https by name, public addresses judged once and then pinned, redirects only among the
 * platform's hosts, a few seconds and a megabyte.
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
