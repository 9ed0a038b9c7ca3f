import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A guide: a page of Markdown whose first paragraph says what it is for. */
export type Guide = {
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

const readGuide = (folder: string, file: string): Guide => {
  const text = readFileSync(join(folder, file), 'utf8');
  const found = /^# (.+)\n\n((?:.+\n)+)/.exec(text);
  if (!found) throw new Error(`The guide ${file} must begin with a title and a paragraph.`);
  const [, title = '', lead = ''] = found;
  return { name: file.slice(0, -'.md'.length), title, lead: lead.replaceAll('\n', ' ').trim(), text };
};

/** Every guide, in the order of reading. */
export const readGuides = (root: string): readonly Guide[] => {
  const folder = join(root, 'shared', 'docs', 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readGuide(folder, file))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
};
