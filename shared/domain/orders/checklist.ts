import type { Requirements } from './terms.ts';

/** One check of a reviewer. A reason can use its code. */
export type ChecklistItem = { readonly code: string; readonly text: string };

const toNumberedCode = (code: string, place: number): string => `${code}_${place + 1}`;

/** The requirements of a brief as a checklist: the must-include items first. */
export const checklistOf = ({
  mustInclude,
  hashtags,
  minSeconds,
  maxSeconds,
  style,
  orientation = 'any',
  sound,
}: Requirements): readonly ChecklistItem[] => [
  ...mustInclude.map((item, place) => ({
    code: toNumberedCode('must_include', place),
    text: `The work includes: ${item}`,
  })),
  ...hashtags.map((hashtag, place) => ({
    code: toNumberedCode('hashtag', place),
    text: `The publication has the hashtag ${hashtag}`,
  })),
  { code: 'length', text: `A video lasts ${minSeconds} to ${maxSeconds} seconds` },
  ...(orientation === 'any' ? [] : [{ code: 'orientation', text: `The picture is ${orientation}` }]),
  ...(sound ? [{ code: 'sound', text: 'A video has sound' }] : []),
  ...(style === undefined ? [] : [{ code: 'style', text: `The style is: ${style}` }]),
];
