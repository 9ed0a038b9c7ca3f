import { foldText } from '../screening/fold-text.ts';

type Publication = { readonly url: string; readonly itemId?: string };

/** Names of the same site for other devices. */
const siteVariants = /^(?:www|m|mobile|wap|h5)\./;

/** Query parameters that name an item. The others only say where a visitor came from. */
const itemParameters = ['v', 'id', 'vid', 'item_id', 'itemId', 'aweme_id', 'modal_id', 'video_id'] as const;

/** Last parts of paths that are the same for all items of a site. */
const commonPath = /^(?:|watch|video|detail|share|item|play|show|view|index\.html?)$/;

/** Ids on the known platforms have 15 to 20 digits. Shorter numbers can be dates or pages. */
const longNumber = /(?<!\d)\d{12,24}(?!\d)/g;

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const normalizeUrl = (url: string): string => {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/\.+$/, '').replace(siteVariants, '');
  const parts = decodePath(pathname)
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '');
  const named = commonPath.test((parts.at(-1) ?? '').toLowerCase())
    ? itemParameters.flatMap((name) => searchParams.getAll(name).map((value) => `${name}=${value}`))
    : [];
  return `${host}${port && `:${port}`}/${[parts.join('/'), ...named].join('?')}`;
};

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
