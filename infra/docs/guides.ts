import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'en' | 'zh';

/** A guide: a page of Markdown whose first paragraph says what it is for. */
export type Guide = {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
};

/** The order in which a newcomer reads them. */
const order = [
  'quick-start',
  'sign-in',
  'idempotency',
  'errors',
  'paging',
  'orders',
  'uploads',
  'money',
  'live-updates',
  'webhooks',
];

const placeOf = (name: string): number => {
  const place = order.indexOf(name);
  if (place < 0) throw new Error(`The guide ${name}.md has no place in the order of guides.`);
  return place;
};

const endings: Readonly<Record<Language, string>> = { en: '.md', zh: '.zh-CN.md' };

const readGuide = (folder: string, name: string, language: Language): Guide => {
  const file = `${name}${endings[language]}`;
  const text = readFileSync(join(folder, file), 'utf8');
  const found = /^# (.+)\n\n((?:.+\n)+)/.exec(text);
  if (!found) throw new Error(`The guide ${file} must begin with a title and a paragraph.`);
  const [, title = '', lead = ''] = found;
  return { language, name, title, lead: lead.replaceAll('\n', ' ').trim(), text };
};

/** Every guide in a language, in the order of reading. Each exists in both. */
export const readGuides = (root: string, language: Language): readonly Guide[] => {
  const folder = join(root, 'shared', 'docs', 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith(endings.en) && !file.endsWith(endings.zh))
    .map((file) => readGuide(folder, file.slice(0, -endings.en.length), language))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
};

/** The address of a guide: the Chinese ones are below `/docs/zh`. */
export const guideAddress = ({ name, language }: Pick<Guide, 'name' | 'language'>): string =>
  `/docs/${language === 'zh' ? 'zh' : 'guides'}/${name}`;
