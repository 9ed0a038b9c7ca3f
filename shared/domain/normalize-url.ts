/** Names of the same site for other devices. */
const siteVariants = /^(?:www|m|mobile|wap|h5)\./;

/** Query parameters that name an item. The others only say where a visitor came from. */
export const itemParameters = [
  'v',
  'id',
  'vid',
  'item_id',
  'itemId',
  'aweme_id',
  'modal_id',
  'video_id',
] as const;

/** Last parts of paths that are the same for all items of a site. */
const commonPath = /^(?:|watch|video|detail|share|item|play|show|view|index\.html?)$/;

export const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A URL without what does not change the page: the device in the host, doubled slashes, where a visitor came from. */
export const normalizeUrl = (url: string): string => {
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
