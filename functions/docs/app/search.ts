import MiniSearch from 'minisearch';
import { toTokens } from './tokens.ts';

/** What the build lists: kind, title, address, place and further words. */
type Entry = readonly [kind: string, title: string, address: string, place: string, text: string];

type Find = (typed: string) => readonly Entry[];

/** A page of the documentation is worth more than one of the many properties. */
const weights: Readonly<Record<string, number>> = {
  guide: 2.5,
  operation: 2.5,
  problem: 2,
  event: 2,
  schema: 1.5,
};
/** The first half has all words, the others some of them. */
const maxResults = 30;

const loadIndex = async (address: string): Promise<Find> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const entries: readonly Entry[] = await response.json();
  const index = new MiniSearch({ fields: ['title', 'place', 'text'], tokenize: toTokens });
  index.addAll(entries.map(([, title, , place, text], id) => ({ id, title, place, text })));
  const findBy = (typed: string, combineWith: 'AND' | 'OR') =>
    index.search(typed, {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith,
      boost: { title: 4, place: 1.5 },
      boostDocument: (id) => weights[entries[id]?.[0] ?? ''] ?? 1,
    });
  return (typed) => {
    const all = findBy(typed, 'AND').slice(0, maxResults / 2);
    const ids = new Set([...all, ...findBy(typed, 'OR')].map(({ id }): number => id));
    return [...ids]
      .slice(0, maxResults)
      .map((id) => entries[id])
      .filter((entry) => entry !== undefined);
  };
};

type Words = {
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
};

const english: Words = {
  found: (count) => `${count} found.`,
  nothing: 'Nothing found.',
  failed: 'The search could not load. Type again to retry.',
  kinds: {},
};

const chinese: Words = {
  found: (count) => `找到 ${count} 项。`,
  nothing: '没有找到。',
  failed: '搜索加载失败，请重新输入。',
  kinds: {
    guide: '指南',
    operation: '接口',
    problem: '问题',
    event: '事件',
    schema: '数据结构',
    property: '字段',
  },
};

const words = document.documentElement.lang.startsWith('zh') ? chinese : english;

const textIn = (tag: string, className: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

const toResult = ([kind, title, address, place]: Entry): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.append(textIn('span', 'kind', words.kinds[kind] ?? kind), ' ', textIn('b', 'title', title));
  if (place !== '') link.append(' ', textIn('span', 'place', place));
  item.append(link);
  return item;
};

/** The arrow keys move between the field and the results. */
const moveFocus = (field: HTMLElement, results: HTMLElement, step: number): void => {
  const stops = [field, ...results.querySelectorAll('a')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  stops[(at + step + stops.length) % stops.length]?.focus();
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Connects the search field of the page. The index is loaded when somebody enters the field. */
export const connectSearch = (): void => {
  const box = document.querySelector('search');
  const field = document.querySelector<HTMLInputElement>('#page-search');
  const found = document.querySelector<HTMLElement>('#page-found');
  const results = document.querySelector<HTMLElement>('#page-results');
  const address = document.querySelector<HTMLElement>('script[data-index]')?.dataset.index;
  if (!box || !field || !found || !results || address === undefined) return;
  box.hidden = false;

  let index: Promise<Find> | undefined;
  const openIndex = (): Promise<Find> => {
    index ??= loadIndex(address);
    return index;
  };
  const close = (): void => {
    results.replaceChildren();
    found.textContent = '';
  };
  const show = async (): Promise<void> => {
    const typed = field.value;
    if (typed.trim() === '') return close();
    try {
      const entries = (await openIndex())(typed);
      // A later letter has its own answer.
      if (field.value !== typed) return;
      results.replaceChildren(...entries.map(toResult));
      found.textContent = entries.length === 0 ? words.nothing : words.found(entries.length);
    } catch {
      index = undefined;
      found.textContent = words.failed;
    }
  };

  field.addEventListener('focus', () => void openIndex().catch(() => {}));
  field.addEventListener('input', () => void show());
  box.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveFocus(field, results, step);
    } else if (event.key === 'Escape') {
      field.value = '';
      close();
      field.focus();
    } else if (event.key === 'Enter' && document.activeElement === field) {
      results.querySelector('a')?.click();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement)
      return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
};
