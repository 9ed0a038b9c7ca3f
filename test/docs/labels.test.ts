import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '#functions/console/app/words/en.ts';
import { zh } from '#functions/console/app/words/zh.ts';
import { isForStaff, routeKey } from '#shared/contract/define-route.ts';
import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import { statusLabels } from '#shared/contract/labels/orders.ts';
import { type LabelTable, labelTables } from '#shared/contract/labels/tables.ts';
import { problems } from '#shared/contract/problems.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { eventKinds } from '#shared/domain/events/event-kinds.ts';
import { criteria } from '#shared/domain/matching/criterion-fit.ts';
import { notificationKinds } from '#shared/domain/notifications/notification-texts.ts';
import { processes } from '#shared/domain/orders/process.ts';
import { actorRoles } from '#shared/domain/orders/stage.ts';
import { actNames } from '#shared/domain/proposals/acts.ts';
import { staffQueues } from '#shared/usecases/operations/queues.ts';
import { findCodes } from './sentences/find-sentences.ts';

const staffActs = routes.filter((route) => route.method !== 'GET' && isForStaff(route)).map(routeKey);
const lifecycles = [...processes.values()].map(({ lifecycle }) => lifecycle);
const statuses = lifecycles.flatMap((lifecycle) => Object.keys(lifecycle));
const commands = lifecycles.flatMap((lifecycle) =>
  Object.values(lifecycle).flatMap(({ transitions }) => Object.keys(transitions)),
);

const tables = new Map<string, Labels>(Object.entries(labelTables));
const tableOf = (name: LabelTable): Labels => labelTables[name];

/** Every closed list of strings in a document, with the name of its field. */
const enumsIn = (
  value: unknown,
  name = '',
): readonly (readonly [name: string, values: readonly string[]])[] => {
  if (Array.isArray(value)) return value.flatMap((one) => enumsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  const values: unknown = 'enum' in value ? value.enum : undefined;
  const own = Array.isArray(values) ? values.filter((one) => typeof one === 'string') : [];
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'example' && key !== 'examples')
    .flatMap(([key, one]) => enumsIn(one, /^(schema|items|oneOf|anyOf|allOf|enum)$/.test(key) ? name : key));
  return own.length > 0 ? [[name, own], ...inner] : inner;
};

const enums = enumsIn(JSON.parse(readFileSync('shared/contract/openapi.json', 'utf8')));

/** Closed lists that are for programs alone: parts of protocols and names of files. */
const forPrograms: readonly ((values: readonly string[]) => boolean)[] = [
  (values) => values.every((value) => /^(GET|PUT|POST|DELETE)$/.test(value)),
  (values) => values.every((value) => /^(base64|text|true|false)$/.test(value)),
  (values) => values.includes('swagger-ui.css'),
  // The titles of a problem are labels themselves.
  (values) => Object.values(labelTables.problems).some(({ zh: title }) => values.includes(title)),
];

/** What a filter can also be, and what stands for a value of a later release. */
const notNamed = new Set(['unknown', ...Object.keys(labelTables.filters)]);

/** Each closed list has one table, but operators list orders by their status or by a queue. */
const named: readonly Labels[] = [
  ...tables.values(),
  { ...labelTables.orderStatuses, ...labelTables.queues },
];

const isNamed = (values: readonly string[]): boolean => {
  const own = values.filter((value) => !notNamed.has(value));
  return named.some((labels) => own.every((value) => Object.hasOwn(labels, value)));
};

describe('the labels', () => {
  test('name every closed list of the document', () => {
    expect(enums.length).toBeGreaterThan(100);
    const unnamed = enums.filter(
      ([, values]) => !isNamed(values) && !forPrograms.some((isFor) => isFor(values)),
    );
    expect(unnamed.map(([name, values]) => `${name}: ${values.join(' ')}`)).toEqual([]);
  });

  test.each([
    { table: 'orderStatuses', names: statuses },
    { table: 'commands', names: commands },
    { table: 'actors', names: [...actorRoles] },
    { table: 'problems', names: Object.keys(problems) },
    { table: 'queues', names: staffQueues.map(({ name }) => name) },
    { table: 'acts', names: staffActs },
    { table: 'proposalActs', names: [...actNames] },
    { table: 'eventTypes', names: eventKinds.map(({ type }) => type) },
    { table: 'notificationKinds', names: notificationKinds },
    { table: 'matchCriteria', names: [...criteria] },
  ] as const)('name everything in $table', ({ table, names }) => {
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set<string>(names)].filter((name) => !Object.hasOwn(tableOf(table), name))).toEqual([]);
  });

  test.each([...tables])('%s are Chinese in Chinese, and not in English', (_table, labels) => {
    for (const { en: english, zh: chinese } of Object.values(labels)) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
  });

  /** Codes beside a message that no response has a list of, and why. */
  const ownCodes: readonly (readonly [code: string, reason: string])[] = [
    ['below_minimum', 'excludes a recommendation, which is then not shown'],
    ['no_account', 'excludes a recommendation, which is then not shown'],
    ['hashtag', 'an entry of a checklist, which has its text beside it'],
    ['must_include', 'an entry of a checklist, which has its text beside it'],
    ['packed', 'the name of an error, for operators'],
    ['reason', 'the reason that a person of staff writes'],
  ];

  test('name every code of a fault, a finding or a reason in the source', () => {
    const codes = findCodes().map(({ text }) => text.replace('{}', 'alipay'));
    expect(codes).toEqual(expect.arrayContaining(['too_small', 'not_https', 'declined', 'missing_part']));
    const { faults, findings, inspectionFailures, inspectionFindings, reasons, taskFlags } = labelTables;
    const known: Labels = {
      ...faults,
      ...findings,
      ...inspectionFindings,
      ...inspectionFailures,
      ...reasons,
      ...taskFlags,
    };
    const own = new Set(ownCodes.map(([code]) => code));
    expect(codes.filter((code) => !own.has(code) && !Object.hasOwn(known, code))).toEqual([]);
  });

  test('show a name of a later release as it is', () => {
    expect(labelOf(statusLabels, 'some_later_state', 'zh')).toBe('some later state');
    expect(labelOf(statusLabels, 'toString', 'en')).toBe('toString');
  });
});

type Texts = { readonly [name: string]: string | Texts | ((...values: never[]) => string) };

/** Every text of a catalogue by its path. */
const listTexts = (texts: Texts, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([name, text]) => {
    const inner = `${path}/${name}`;
    if (typeof text === 'string') return [[inner, text] as const];
    return typeof text === 'object' ? listTexts(text, inner) : [];
  });

test('the two catalogues have the same texts, each in its language', () => {
  const english = new Map(listTexts(en as unknown as Texts));
  const chinese = new Map(listTexts(zh as unknown as Texts));
  expect([...chinese.keys()]).toEqual([...english.keys()]);
  const sameInBoth = new Set(['/otherLanguage', '/time/units/day']);
  for (const [path, text] of chinese) if (!sameInBoth.has(path)) expect(text).toMatch(/\p{Script=Han}/u);
});
