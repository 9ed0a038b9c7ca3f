const escapeSegment = (key: PropertyKey): string =>
  encodeURIComponent(String(key).toWellFormed()).replaceAll('~', '~0').replaceAll('%2F', '~1');

/** `['brief', 'hashtags', 0]` → `#/brief/hashtags/0`: a JSON Pointer (RFC 6901) in URI-fragment form. */
export const toJsonPointer = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '#' : `#/${path.map(escapeSegment).join('/')}`;
