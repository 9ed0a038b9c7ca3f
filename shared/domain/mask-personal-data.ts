/**
 * The part of a mail address before the `@`, at most 64 characters (RFC 5321, 4.5.3.1.1). Without the limit each
 * character of a long word is searched to its end.
 */
export const mailbox = '[\\p{L}\\p{N}._%+-]{1,64}';

/** Mail addresses, and numbers of at least seven digits, such as those of phones, accounts and documents. */
const personalData = new RegExp(
  `${mailbox}@[\\p{L}\\p{N}.-]+|(?<![\\w-])\\+?\\d(?:[ ().-]?\\d){6,}[\\dXx]?(?![\\w-])`,
  'gu',
);

/** Fields of ids, checksums, times and amounts. Their digits are not those of a person. */
const technicalField = /(?:id|ids|seq|sha256|at|until|before|version|amount|size|currency|code)$/iu;

/** Fields that name a person or an account in words. */
const personalField = /^(?:holderName|legalName|registrationNumber|accountNo|phone|email|contact|name)$/u;

const mask = '•••';

/** A copy of a JSON value in which personal data in texts is masked. */
export const maskPersonalData = (value: unknown, field = ''): unknown => {
  if (personalField.test(field) && value !== undefined) return mask;
  if (Array.isArray(value)) return value.map((item) => maskPersonalData(item, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, maskPersonalData(part, name)]),
    );
  if (typeof value !== 'string' || technicalField.test(field)) return value;
  return value.replaceAll(personalData, mask);
};
