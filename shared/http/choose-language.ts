import { type ResponseLanguage, responseLanguages } from '../contract/languages.ts';
import type { Event } from './event.ts';
import { type Preference, parsePreferences } from './parse-preferences.ts';

/** The language that serves a range. By lookup (RFC 4647, 3.4) a range loses its last subtags until one is known. */
const languageOf = ({ name: tag }: Preference): ResponseLanguage | undefined => {
  const [primary] = tag.split('-');
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' || tag === '*' ? 'en' : undefined;
};

/**
 * The language of the texts of a response, by `Accept-Language` (RFC 9110, 12.5.4): the known one with the highest
 * weight, of equal ones the first. Without a known one it is English.
 */
export const chooseLanguage = (accepted: string | undefined): ResponseLanguage => {
  const ranges = parsePreferences(accepted ?? '').filter(({ weight }) => weight > 0);
  const known = ranges.toSorted((a, b) => b.weight - a.weight).map(languageOf);
  return known.find((language) => language !== undefined) ?? 'en';
};

/** The language of a response: the one that the query names, where the route has such a parameter, or that of the headers. */
export const languageOfRequest = ({ queryStringParameters, headers }: Event): ResponseLanguage =>
  responseLanguages.find((known) => known === queryStringParameters?.language) ??
  chooseLanguage(headers['accept-language']);

/** What a response with texts for people says about its language. */
export const languageHeaders = (language: ResponseLanguage) => ({
  'content-language': language,
  vary: 'accept-language',
});
