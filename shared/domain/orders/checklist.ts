import type { Requirements } from './terms.ts';

/** One thing that a reviewer looks for in a work: a code to give as a reason's, and what to look for. */
export type ChecklistItem = { readonly code: string; readonly text: string };

const toNumberedCode = (code: string, place: number): string => `${code}_${place + 1}`;

/** What a brief demands of the work, as what its reviewers check one by one: the must-include items first. */
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
    text: `The publication carries the hashtag ${hashtag}`,
  })),
  { code: 'length', text: `A video lasts ${minSeconds} to ${maxSeconds} seconds` },
  ...(orientation === 'any' ? [] : [{ code: 'orientation', text: `The picture is ${orientation}` }]),
  ...(sound ? [{ code: 'sound', text: 'A video has sound' }] : []),
  ...(style === undefined ? [] : [{ code: 'style', text: `The style is: ${style}` }]),
];
