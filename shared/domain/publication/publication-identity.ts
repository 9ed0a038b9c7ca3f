import { decodePath, itemParameters, normalizeUrl } from '../normalize-url.ts';
import { foldText } from '../screening/fold-text.ts';

type Publication = { readonly url: string; readonly itemId?: string };

/** Ids on the known platforms have 15 to 20 digits. Shorter numbers can be dates or pages. */
const longNumber = /(?<!\d)\d{12,24}(?!\d)/g;

const numbersIn = (url: string): readonly string[] => {
  const { pathname, searchParams } = new URL(url);
  const values = itemParameters.flatMap((name) => searchParams.getAll(name));
  return [decodePath(pathname), ...values].flatMap((text) => text.match(longNumber) ?? []);
};

/**
 * What a published work is known by, however its URL is spelled: the normalized URL, and the item's number on its
 * platform, which may stand in the URL. A work proves one order, so each name belongs to one order.
 */
export const identitiesOf = (platform: string, { url, itemId }: Publication): readonly string[] => {
  const items = [...(itemId === undefined ? [] : [foldText(itemId)]), ...numbersIn(url)];
  return [...new Set([`url#${normalizeUrl(url)}`, ...items.map((item) => `item#${platform}#${item}`)])];
};

/** The maximum number of identities that are stored for a publication. */
export const maxIdentities = 5;
