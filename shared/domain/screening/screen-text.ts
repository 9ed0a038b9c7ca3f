import type { Finding } from './finding.ts';
import { toFinding } from './finding-texts.ts';
import { foldHashtag, foldText } from './fold-text.ts';
import type { LocalizedText } from './localized-text.ts';
import { containsTerm, hasHashtag } from './match-text.ts';
import type { ScreeningRules, Submission } from './rules.ts';

type TextField = { readonly name: LocalizedText; readonly text: string };

const textFieldsOf = (submitted: Submission): readonly TextField[] => [
  { name: { en: 'title', zh: '标题' }, text: submitted.title },
  { name: { en: 'description', zh: '描述' }, text: submitted.description },
  // With number signs, so that a term of two words does not match two hashtags.
  {
    name: { en: 'hashtags', zh: '话题' },
    text: submitted.hashtags.map((tag) => `#${foldHashtag(tag)}`).join(' '),
  },
];

/** The terms as the brief spells them: each once, without those that are empty after folding. */
const uniqueTerms = (terms: readonly string[], fold: (term: string) => string): readonly string[] => {
  const byFolded = new Map<string, string>();
  for (const term of terms) {
    const folded = fold(term);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, term.trim());
  }
  return [...byFolded.values()];
};

const findMissingTerms = (fields: readonly TextField[], terms: readonly string[]): readonly Finding[] =>
  uniqueTerms(terms, foldText)
    .filter((term) => !fields.some((field) => containsTerm(field.text, term)))
    .map((term) => toFinding('term-missing', 'term-missing', { term }));

const findMissingHashtags = (submitted: Submission, hashtags: readonly string[]): readonly Finding[] => {
  const given = new Set(submitted.hashtags.map(foldHashtag));
  const text = `${submitted.title}\n${submitted.description}`;
  return uniqueTerms(hashtags, foldHashtag)
    .filter((tag) => !given.has(foldHashtag(tag)) && !hasHashtag(text, tag))
    .map((tag) => toFinding('hashtag-missing', 'hashtag-missing', { tag: tag.replace(/^[#＃]+/u, '') }));
};

const findForbiddenWords = (fields: readonly TextField[], words: readonly string[]): readonly Finding[] =>
  uniqueTerms(words, foldText).flatMap((word) => {
    const found = fields.filter((field) => containsTerm(field.text, word)).map((field) => field.name);
    if (found.length === 0) return [];
    const names = {
      en: found.map(({ en }) => en).join(' and the '),
      zh: found.map(({ zh }) => zh).join('、'),
    };
    return [toFinding('forbidden-word', 'forbidden-word', { word, fields: names })];
  });

/** Findings on the title, the description and the hashtags. */
export const screenText = (submitted: Submission, rules: ScreeningRules): readonly Finding[] => {
  const fields = textFieldsOf(submitted);
  return [
    ...findMissingTerms(fields, rules.mustInclude),
    ...findMissingHashtags(submitted, rules.hashtags),
    ...findForbiddenWords(fields, rules.forbiddenWords),
  ];
};
