/** Characters that change how a name is displayed or where it is stored. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

const percent = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** A file name in ASCII; other characters become `_`. */
const toAsciiName = (name: string): string => name.replace(/[^ -~]|%/gu, '_');

/** Whether a browser saves a file or displays it in the page that requests it. */
export type Disposition = 'attachment' | 'inline';

/**
 * The header with which a browser saves or displays a file (RFC 6266). It has the name in ASCII, and in Unicode by RFC
 * 8187. The name never contains a path.
 */
export const dispositionHeader = (disposition: Disposition, fileName: string): string => {
  const name = fileName.toWellFormed().replace(unsafe, '_').replace(/^\.+/, '_');
  const extended = name.replace(/[^A-Za-z0-9!#$&+.^_`|~-]/gu, percent);
  return `${disposition}; filename="${toAsciiName(name)}"; filename*=UTF-8''${extended}`;
};
