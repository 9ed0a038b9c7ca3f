import { foldText } from '../screening/fold-text.ts';
import { containsTerm } from '../screening/match-text.ts';
import { contactsIn } from './contacts.ts';
import type { Flag } from './moderation-record.ts';
import type { TaskDraft } from './task.ts';

type TextField = { readonly path: Flag['path']; readonly text: string };

/** The texts of a draft, without references, which are always URLs. */
const textFieldsOf = ({ title, brief, audience }: TaskDraft): readonly TextField[] => {
  const { product, goal, requirements } = brief;
  const { style, mustInclude, hashtags } = requirements;
  const inRequirements = (name: string, texts: readonly string[]) =>
    texts.map((text, at) => ({ path: ['brief', 'requirements', name, at], text }));
  return [
    { path: ['title'], text: title },
    { path: ['brief', 'product'], text: product },
    { path: ['brief', 'goal'], text: goal },
    ...(style === undefined ? [] : [{ path: ['brief', 'requirements', 'style'], text: style }]),
    ...inRequirements('mustInclude', mustInclude),
    ...inRequirements('hashtags', hashtags),
    ...audience.regions.map((text, at) => ({ path: ['audience', 'regions', at], text })),
  ];
};

/**
 * The parts of a draft that a reviewer should check: forbidden words, and contact details for
 * deals outside of the platform. Text is compared folded, so that full-width or invisible characters hide nothing.
 */
export const findFlags = (
  draft: TaskDraft,
  { forbiddenWords }: { readonly forbiddenWords: readonly string[] },
): readonly Flag[] =>
  textFieldsOf(draft).flatMap(({ path, text }): readonly Flag[] => [
    ...forbiddenWords
      .filter((word) => foldText(word) !== '' && containsTerm(text, word))
      .map((found) => ({ code: 'forbidden_word' as const, path, found })),
    ...contactsIn(foldText(text)).map(({ kind, found }) => ({ code: kind, path, found })),
  ]);
