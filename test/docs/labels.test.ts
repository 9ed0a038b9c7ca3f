import { describe, expect, test } from 'vitest';
import { actLabels } from '#functions/console/app/labels/acts.ts';
import { labelOf } from '#functions/console/app/labels/label.ts';
import { actorLabels, commandLabels, statusLabels } from '#functions/console/app/labels/orders.ts';
import { problemLabels } from '#functions/console/app/labels/problems.ts';
import { queueLabels } from '#functions/console/app/labels/queues.ts';
import {
  holdScopeLabels,
  proposalActLabels,
  proposalLabels,
} from '#functions/console/app/labels/statuses.ts';
import { en } from '#functions/console/app/words/en.ts';
import { zh } from '#functions/console/app/words/zh.ts';
import { isForStaff, routeKey } from '#shared/contract/define-route.ts';
import { problems } from '#shared/contract/problems.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { processes } from '#shared/domain/orders/process.ts';
import { actorRoles } from '#shared/domain/orders/stage.ts';
import { actNames } from '#shared/domain/proposals/acts.ts';
import { staffQueues } from '#shared/usecases/operations/queues.ts';

const staffActs = routes.filter((route) => route.method !== 'GET' && isForStaff(route)).map(routeKey);
const lifecycles = [...processes.values()].map(({ lifecycle }) => lifecycle);
const statuses = lifecycles.flatMap((lifecycle) => Object.keys(lifecycle));
const commands = lifecycles.flatMap((lifecycle) =>
  Object.values(lifecycle).flatMap(({ transitions }) => Object.keys(transitions)),
);

describe('the labels of the console', () => {
  test.each([
    { what: 'state', names: statuses, labels: statusLabels },
    { what: 'command', names: commands, labels: commandLabels },
    { what: 'actor', names: [...actorRoles], labels: actorLabels },
    { what: 'problem', names: Object.keys(problems), labels: problemLabels },
    { what: 'queue', names: staffQueues.map(({ name }) => name), labels: queueLabels },
    { what: 'act of staff', names: staffActs, labels: actLabels },
    { what: 'proposed act', names: [...actNames], labels: proposalActLabels },
  ])('name every $what', ({ names, labels }) => {
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => !Object.hasOwn(labels, name))).toEqual([]);
  });

  test.each([
    statusLabels,
    commandLabels,
    actLabels,
    actorLabels,
    problemLabels,
    queueLabels,
    proposalLabels,
    proposalActLabels,
    holdScopeLabels,
  ])('are Chinese in Chinese, and not in English', (labels) => {
    for (const { en: english, zh: chinese } of Object.values(labels)) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
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
