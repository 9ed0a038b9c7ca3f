import * as z from 'zod';
import { findMixedWord } from './scripts.ts';

/** The length of a text in characters (code points), as `maxLength` of JSON Schema counts them. */
export const countCharacters = (value: string): number => {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
};

const isLongerThan = (value: string, max: number): boolean =>
  value.length > max && (value.length > 2 * max || countCharacters(value) > max);

/** Blanks and characters that take no room. Braille has a letter without dots. */
const invisibleCharacters = /[\s\u2800\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text that a person wrote: Unicode in normal form C, not trimmed. Line breaks and tabs are the only control characters.
 * `maxDocumented` is for texts that the policy limits further.
 */
export const text = (max: number, min = 1, maxDocumented = max) =>
  z
    .string()
    .min(min)
    .check(({ value, issues }) => {
      if (!isLongerThan(value, max)) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: value });
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses.
    .regex(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$/u, 'no control characters')
    .refine((value) => min === 0 || value.replace(invisibleCharacters, '').length > 0, 'not only blanks')
    .refine((value) => value.isWellFormed(), 'well-formed Unicode')
    .overwrite((value) => value.normalize('NFC'))
    .meta({ maxLength: maxDocumented });

/** Characters that change the direction of the text after them, so that it reads as something else. */
const directionControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The position of an index in characters, from 1, as a person counts them. */
const positionOf = (value: string, index: number): number => countCharacters(value.slice(0, index)) + 1;

/** A text that names something, such as a title. It cannot turn the text around it. */
export const title = (max: number) =>
  text(max).check(({ value, issues }) => {
    const found = directionControl.exec(value);
    if (!found) return;
    const place = `${toCodePoint(found[0])} at character ${positionOf(value, found.index)}`;
    const message = `no characters that change the direction of writing: ${place}`;
    issues.push({ code: 'custom', message, input: value });
  });

/** A title of one line: a handle, the name of a file. */
export const line = (max: number) => title(max).regex(/^[^\t\n\r\u2028\u2029]*$/u, 'one line without tabs');

/** The name of a person or organization. A word has letters of one script, so that it cannot imitate another name. */
export const personName = (max: number) =>
  line(max).check(({ value, issues }) => {
    const found = findMixedWord(value);
    if (!found) return;
    const { word, index, scripts } = found;
    const place = `"${word}" at character ${positionOf(value, index)} has ${scripts.join(' and ')}`;
    issues.push({ code: 'custom', message: `letters of one script in a word: ${place}`, input: value });
  });
