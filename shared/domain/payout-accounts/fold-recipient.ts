import { foldText } from '../screening/fold-text.ts';

/** The dots that people type between the parts of a name; the first is the standard one (GB 18030). */
const middleDots = ['·', '•', '‧', '・', '∙', '⋅'] as const;

const [standardDot, ...otherDots] = middleDots;

const anyDot = new RegExp(`\\s*[${middleDots.join('')}]\\s*`, 'gu');

/** Invisible characters that a paste can bring into a name or a number. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/** A name as it is stored: plain width, single blanks, one kind of middle dot. */
export const normalizeName = (name: string): string =>
  name.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').replace(anyDot, standardDot).trim();

/** A name for comparison: also independent of case. */
export const foldName = (name: string): string => foldText(normalizeName(name));

/** Names of older releases, which kept the dot that was typed. */
export const olderNames = (folded: string): readonly string[] =>
  folded.includes(standardDot) ? otherDots.map((dot) => folded.replaceAll(standardDot, dot)) : [];

/** A number without the blanks, hyphens and brackets that group its digits. */
export const normalizeDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\s\p{Pd}−()]/gu, '');
