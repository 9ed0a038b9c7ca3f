import { hash } from 'node:crypto';
import { type ResponseLanguage, responseLanguages } from '../contract/languages.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** The entity tag of a resource as it is shown: the same while nothing that is shown has changed. */
export const etagOf = (body: unknown): string =>
  `"${hash('sha256', canonicalJson(body), 'base64url').slice(0, 22)}"`;

/** Marks the tag of a compressed response. No digest contains a dot. */
const gzipSuffix = '.gzip';

/** The tag of the same response, compressed. One strong tag stands for the same bytes (RFC 9110, 8.8.3). */
export const toGzipTag = (tag: string): string => tag.replace(/"$/, `${gzipSuffix}"`);

/** The tag of the response in all encodings: both tags of a resource change together. */
export const stripEncoding = (tag: string): string => tag.replace(`${gzipSuffix}"`, '"');

/** The tag of the same resource with its texts in another language than English. */
export const toLanguageTag = (tag: string, language: ResponseLanguage): string =>
  language === 'en' ? tag : tag.replace(/"$/, `.${language}"`);

const languageSuffix = new RegExp(`\\.(?:${responseLanguages.join('|')})"$`);

/** The tag of the resource in all encodings and languages. */
const stripVariant = (tag: string): string => stripEncoding(tag).replace(languageSuffix, '"');

/**
 * Refuses a change that is based on an old state of the resource (RFC 9110, 13.1.1). Tags are compared
 * literally, so a weak tag never matches. The tags of all encodings and languages match, and `*` matches any existing resource.
 */
export const refuseChangedResource = (ifMatch: string | undefined, view: unknown): Refusal | undefined => {
  if (ifMatch === undefined) return undefined;
  if (view === undefined) return refuse('precondition-failed', 'The resource does not exist yet.');
  if (ifMatch.trim() === '*') return undefined;
  const tags = ifMatch.split(',').map((tag) => stripVariant(tag.trim()));
  return tags.includes(etagOf(view))
    ? undefined
    : refuse('precondition-failed', 'The resource has changed since you read it. Read it again.');
};
