import { describe, expect, test } from 'vitest';
import { sentences } from '#shared/contract/sentences/sentences.ts';
import { valueLabels } from '#shared/contract/sentences/value-labels.ts';
import { checklistOf } from '#shared/domain/orders/checklist.ts';
import { translate } from '#shared/usecases/translate.ts';
import { findSentences, findSentencesIn } from './find-sentences.ts';

/** A sentence with its values left out. */
const shapeOf = (text: string): string => text.replaceAll(/\{\w*(?::\w+)?\}/g, '{}');

const catalogue: Readonly<Record<string, string>> = {
  ...sentences.faults,
  ...sentences.reasons,
  ...sentences.checklist,
};
const shapes = new Set(Object.keys(catalogue).map(shapeOf));

/** Files with texts that are no sentences of problems, faults and reasons, and why. */
const others: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^shared\/domain\/notifications\//, 'notifications have both languages in their own tables'],
  [/^shared\/domain\/policy\/|^shared\/domain\/matching\/weights/, 'only the person who deploys reads them'],
  [/^shared\/usecases\/migrations\//, 'only operators who migrate read them'],
  [/^shared\/store\/inspections\/anchor-store\.ts:The work is among/, 'the migration catches it'],
  [/^shared\/usecases\/dead-letters\/store-dead-letter/, 'the name of an error, for operators'],
  [
    /^shared\/domain\/(uploads\/upload-purpose|reports\/report-subjects)\.ts:(message|messages)$/,
    'a purpose',
  ],
];

const isOther = (path: string, text: string): boolean =>
  others.some(([pattern]) => pattern.test(path) || pattern.test(`${path}:${text}`));

describe('the Chinese sentences', () => {
  test('translate every sentence of problems, faults and reasons in the source', () => {
    const found = findSentences().filter(({ path, text }) => !isOther(path, text));
    expect(found.length).toBeGreaterThan(300);
    const missing = found.filter(({ text }) => !shapes.has(shapeOf(text)));
    expect(missing.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('are Chinese, use the values of the English sentence, and known tables', () => {
    for (const [english, chinese] of Object.entries(catalogue)) {
      if (english !== 'true or false') expect(chinese).toMatch(/\p{Script=Han}/u);
      const values = new Set([...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      for (const [, name, table] of chinese.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
        expect({ english, name, isGiven: values.has(name) }).toEqual({ english, name, isGiven: true });
        if (table !== undefined && !['sentence', 'sentences', 'duration', 'oneOfRoles'].includes(table)) {
          expect(Object.keys(valueLabels)).toContain(table);
        }
      }
    }
  });

  test('translate every text of a checklist', () => {
    const requirements: Parameters<typeof checklistOf>[0] = {
      ...{ mustInclude: ['cold-brew'], hashtags: ['AuroraTea'], minSeconds: 10, maxSeconds: 30 },
      ...{ style: 'bright', orientation: 'portrait', sound: true },
    };
    const texts = checklistOf(requirements).map(({ text }) => translate(text, 'zh-CN', 'checklist'));
    expect(texts).toEqual([
      '作品包含：cold-brew',
      '发布内容带有话题 AuroraTea',
      '视频时长 10 至 30 秒',
      expect.stringMatching(/^画面方向：\p{Script=Han}+$/u),
      '视频有声音',
      '风格：bright',
    ]);
  });

  test.each([
    ["refuse('conflict', 'No.')", ['No.']],
    [`refuse('conflict', \`Only $\{n} left.\`)`, ['Only {} left.']],
    ["new Problem('conflict', isOne ? 'One.' : 'Two.')", ['One.', 'Two.']],
    ["const text = 'Later.'; refuse('conflict', text)", ['Later.']],
    ["faults.push({ code: 'a', message: 'bad' })", ['bad']],
    ["z.string().regex(/a/, 'an a')", ['an a']],
    ["const fault = (code: string, message: string) => ({}); fault('a', 'bad')", ['bad']],
    ["[isLong && 'too long', 'odd'].filter((message) => message !== false)", ['too long', 'odd']],
    ["log('error', 'nothing for people')", []],
  ])('are looked for in %s', (source, texts) => {
    expect(findSentencesIn('a.ts', source).map(({ text }) => text)).toEqual(texts);
  });
});
