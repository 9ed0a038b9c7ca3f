import { mailbox } from '../mask-personal-data.ts';
import type { ContactKind } from './moderation-record.ts';

export type Contact = { readonly kind: ContactKind; readonly found: string };

/** The separators between the digits of a phone number. */
const gap = '[ ().\\-–—_]{0,3}';

/** A Chinese mobile number, or an international one with `+`; with separators. */
const phone = new RegExp(
  `(?<![\\d.])(?:(?:\\+?86|0086)${gap})?1${gap}[3-9](?:${gap}\\d){9}(?!\\d)|\\+\\d(?:${gap}\\d){7,14}(?!\\d)`,
  'gu',
);

const email = new RegExp(
  `${mailbox} ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}-]+(?: ?\\. ?[\\p{L}\\p{N}-]+)+`,
  'gu',
);

const messengers = [
  'wechat',
  'weixin',
  '微信',
  '薇信',
  '威信',
  'v信',
  'vx',
  'wx',
  'qq',
  '扣扣',
  '企鹅号',
  'whatsapp',
  'telegram',
  '电报',
  '钉钉',
  'dingtalk',
  'skype',
].join('|');

// After a separator any id matches; without one the id must have a digit, or every sentence about an app would match.
const messengerId = new RegExp(
  `(?<![a-z])(?:${messengers})(?: ?(?:号|群|id|no\\.?|number|is)? ?[:=：＝] ?@?[a-z0-9_-]{4,}|` +
    ' ?(?:号|群|id|no\\.?|number|is)? ?@?(?=[a-z_-]*\\d)[a-z0-9_-]{5,})|' +
    '加(?:我|个|下)? ?(?:的)? ?(?:微信|薇信|v信|vx|wx|qq|扣扣|[微薇](?!\\p{sc=Han})|v|q)(?![a-z])',
  'gu',
);

const link =
  /(?:https?:\/\/|www\.)[^\s，。；、）)]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|me|cc|top|xyz|shop|vip|link|ly)(?![\p{L}\p{N}])(?:\/[^\s，。；、）)]*)?/gu;

const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  ['email', email],
  ['link', link],
  ['messenger_id', messengerId],
  ['phone_number', phone],
];

const maxContacts = 10;

/** The contact details in a folded text. Each part of the text counts once, as the first matching kind. */
export const contactsIn = (folded: string): readonly Contact[] => {
  let rest = folded;
  const contacts: Contact[] = [];
  for (const [kind, pattern] of patterns) {
    rest = rest.replaceAll(pattern, (found) => {
      contacts.push({ kind, found: found.trim() });
      return '\n';
    });
  }
  return contacts.slice(0, maxContacts);
};
