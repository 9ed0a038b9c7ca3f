import type { Finding } from './finding.ts';
import { foldHashtag, foldText } from './fold-text.ts';
import { containsTerm, hasHashtag } from './match-text.ts';
import type { ScreeningRules, Submission } from './rules.ts';

type TextField = { readonly name: string; readonly text: string };

const textFieldsOf = (submitted: Submission): readonly TextField[] => [
  { name: 'title', text: submitted.title },
  { name: 'description', text: submitted.description },
  // With their signs, so that a term of two words cannot be found across two hashtags.
  { name: 'hashtags', text: submitted.hashtags.map((tag) => `#${foldHashtag(tag)}`).join(' ') },
];

/** The terms to look for: each once, without those that fold to nothing, in the spelling of the brief. */
const uniqueTerms = (terms: readonly string[], fold: (term: string) => string): readonly string[] => {
  const byFolded = new Map<string, string>();
  for (const term of terms) {
    const folded = fold(term);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, term.trim());
  }
  return [...byFolded.values()];
};

const findMissingTerms = (places: readonly TextField[], terms: readonly string[]): readonly Finding[] =>
  uniqueTerms(terms, foldText)
    .filter((term) => !places.some((place) => containsTerm(place.text, term)))
    .map((term) => ({
      code: 'term-missing',
      message: `The brief asks for "${term}", and neither the title, the description nor the hashtags contain it: add it.`,
    }));

const findMissingHashtags = (submitted: Submission, hashtags: readonly string[]): readonly Finding[] => {
  const given = new Set(submitted.hashtags.map(foldHashtag));
  const text = `${submitted.title}\n${submitted.description}`;
  return uniqueTerms(hashtags, foldHashtag)
    .filter((tag) => !given.has(foldHashtag(tag)) && !hasHashtag(text, tag))
    .map((tag) => ({
      code: 'hashtag-missing',
      message: `The brief asks for the hashtag #${tag.replace(/^[#＃]+/u, '')}: add it to the hashtags or the description.`,
    }));
};

const findForbiddenWords = (places: readonly TextField[], words: readonly string[]): readonly Finding[] =>
  uniqueTerms(words, foldText).flatMap((word) => {
    const found = places.filter((place) => containsTerm(place.text, word)).map((place) => place.name);
    if (found.length === 0) return [];
    return [
      {
        code: 'forbidden-word' as const,
        message: `"${word}" may not be used in this task, and stands in the ${found.join(' and the ')}: take it out.`,
      },
    ];
  });

/** Findings on the title, the description and the hashtags. */
export const screenText = (submitted: Submission, rules: ScreeningRules): readonly Finding[] => {
  const places = textFieldsOf(submitted);
  return [
    ...findMissingTerms(places, rules.mustInclude),
    ...findMissingHashtags(submitted, rules.hashtags),
    ...findForbiddenWords(places, rules.forbiddenWords),
  ];
};
