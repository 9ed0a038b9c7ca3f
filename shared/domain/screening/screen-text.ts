import type { Finding } from './finding.ts';
import { foldHashtag, foldText } from './fold-text.ts';
import { carriesHashtag, containsTerm } from './match-text.ts';
import type { ScreeningRules, Submitted } from './rules.ts';

type Place = { readonly name: string; readonly text: string };

const placesOf = (submitted: Submitted): readonly Place[] => [
  { name: 'title', text: submitted.title },
  { name: 'description', text: submitted.description },
  // With their signs, so that a term of two words cannot be found across two hashtags.
  { name: 'hashtags', text: submitted.hashtags.map((tag) => `#${foldHashtag(tag)}`).join(' ') },
];

/** The terms to look for: each once, without those that fold to nothing, in the spelling of the brief. */
const distinct = (terms: readonly string[], fold: (term: string) => string): readonly string[] => {
  const byFolded = new Map<string, string>();
  for (const term of terms) {
    const folded = fold(term);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, term.trim());
  }
  return [...byFolded.values()];
};

const missingTerms = (places: readonly Place[], terms: readonly string[]): readonly Finding[] =>
  distinct(terms, foldText)
    .filter((term) => !places.some((place) => containsTerm(place.text, term)))
    .map((term) => ({
      code: 'term-missing',
      message: `The brief asks for "${term}", and neither the title, the description nor the hashtags contain it: add it.`,
    }));

const missingHashtags = (submitted: Submitted, hashtags: readonly string[]): readonly Finding[] => {
  const given = new Set(submitted.hashtags.map(foldHashtag));
  const text = `${submitted.title}\n${submitted.description}`;
  return distinct(hashtags, foldHashtag)
    .filter((tag) => !given.has(foldHashtag(tag)) && !carriesHashtag(text, tag))
    .map((tag) => ({
      code: 'hashtag-missing',
      message: `The brief asks for the hashtag #${tag.replace(/^[#＃]+/u, '')}: add it to the hashtags or the description.`,
    }));
};

const forbiddenWords = (places: readonly Place[], words: readonly string[]): readonly Finding[] =>
  distinct(words, foldText).flatMap((word) => {
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
export const screenText = (submitted: Submitted, rules: ScreeningRules): readonly Finding[] => {
  const places = placesOf(submitted);
  return [
    ...missingTerms(places, rules.mustInclude),
    ...missingHashtags(submitted, rules.hashtags),
    ...forbiddenWords(places, rules.forbiddenWords),
  ];
};
