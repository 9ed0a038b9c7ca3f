import { labelOf } from '../contract/labels/label.ts';
import { type ResponseLanguage, textLanguages } from '../contract/languages.ts';
import { type SentencePlace, sentences } from '../contract/sentences/sentences.ts';
import { valueLabels } from '../contract/sentences/value-labels.ts';
import { findOwn } from '../domain/find-own.ts';

type Values = Readonly<Record<string, string>>;

/** A sentence with values: each is a part of the English sentence. */
type Pattern = { readonly matches: RegExp; readonly literals: number; readonly translation: string };

const escapeRegExp = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const toPattern = ([english, translation]: readonly [string, string]): Pattern => {
  const source = english
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>[^]*?)` : escapeRegExp(part)));
  const literals = english.replaceAll(/\{\w+\}/g, '').length;
  return { matches: new RegExp(`^${source.join('')}$`), literals, translation };
};

const patterns = new Map<SentencePlace, readonly Pattern[]>();

/** The sentences with values of a place. Of two that fit, the longer one comes first. */
const patternsOf = (place: SentencePlace): readonly Pattern[] => {
  const known =
    patterns.get(place) ??
    Object.entries(sentences[place])
      .filter(([english]) => english.includes('{'))
      .map(toPattern)
      .toSorted((a, b) => b.literals - a.literals);
  patterns.set(place, known);
  return known;
};

const units: Readonly<Record<string, string>> = { D: '天', H: '小时', M: '分钟', S: '秒' };

/** `PT1H` → `1 小时`. */
const showDuration = (duration: string): string =>
  [...duration.matchAll(/(\d+)([DHMS])/g)]
    .map(([, count, unit = '']) => `${count} ${units[unit]}`)
    .join(' ') || duration;

/** `brief/files/0: the asset is waiting; …`: faults with their paths. */
const showFaults = (faults: string): string =>
  faults
    .split('; ')
    .map((fault) =>
      fault.replace(
        /^([^\s:]+): (.*)$/s,
        (_, path: string, message: string) => `${path}：${toChinese(message, 'faults')}`,
      ),
    )
    .join('；');

const nameRole = (role: string): string => labelOf(valueLabels.roles ?? {}, role, 'zh');

const showValue = (value: string, kind: string | undefined): string => {
  if (kind === undefined) return value;
  if (kind === 'duration') return showDuration(value);
  if (kind === 'sentence') return toChinese(value, 'faults');
  if (kind === 'sentences') return showFaults(value);
  if (kind === 'oneOfRoles') return value.split(' or ').map(nameRole).join('或');
  return labelOf(valueLabels[kind] ?? {}, value, 'zh');
};

const fillIn = (translation: string, values: Values): string =>
  translation.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind?: string) =>
    showValue(values[name] ?? '', kind),
  );

const toChinese = (english: string, place: SentencePlace): string => {
  const whole = findOwn<string>(sentences[place], english);
  if (whole !== undefined) return whole;
  for (const { matches, translation } of patternsOf(place)) {
    const values = matches.exec(english)?.groups;
    if (values) return fillIn(translation, values);
  }
  return english;
};

/**
 * A sentence of the platform in a language. The code writes its sentences in English, and their translations are found
 * by them, as in gettext. So texts that earlier releases stored are translated too. An unknown sentence stays English.
 */
export const translate = (english: string, language: ResponseLanguage, place: SentencePlace): string =>
  textLanguages[language] === 'zh' ? toChinese(english, place) : english;
