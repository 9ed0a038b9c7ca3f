import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '#shared/contract/routes/index.ts';
import { lifecycle } from '#shared/domain/orders/lifecycle.ts';
import { listGuides } from './guide-snippets.ts';

const readGuide = (name: string): string => readFileSync(`shared/docs/guides/${name}.md`, 'utf8');

type State = keyof typeof lifecycle;
type Step = { readonly by: readonly string[]; readonly to: readonly string[] };

const isState = (name: string): name is State => Object.hasOwn(lifecycle, name);

/** Where a state leads without delay: a state that no person sees may be between two of the guide. */
const nextOf = (state: State): readonly Step[] => Object.values(lifecycle[state].transitions);

/** The rows of the table of states in the guide to orders: state and who acts. */
const rows = [...readGuide('orders').matchAll(/^\| `([a-z_]+)` \| (\w+|–) \|/gm)].map(
  ([, state = '', who = '']) => ({ state, who }),
);

test('the guide to orders lists states of the lifecycle, in an order that it allows', () => {
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ state }) => !isState(state))).toEqual([]);
  const states = rows.map(({ state }) => state).filter(isState);
  const jumps = states.slice(1).filter((state, at) => {
    const before = states[at];
    return before === undefined || !nextOf(before).some(({ to }) => to.includes(state));
  });
  expect(jumps).toEqual([]);
});

test('the guide to orders names who moves each state', () => {
  const wrong = rows.filter(({ state, who }, at) => {
    const next = rows[at + 1]?.state;
    if (next === undefined || !isState(state)) return false;
    return !nextOf(state).some(({ by, to }) => to.includes(next) && by.includes(who));
  });
  expect(wrong).toEqual([]);
});

test.each(['orders', 'orders.zh-CN'])('the guide %s has a path for each action of a party', (name) => {
  const partyActions = Object.values(lifecycle).flatMap(({ transitions }) =>
    Object.entries<Step>(transitions)
      .filter(([, { by }]) => by.includes('creator') || by.includes('advertiser'))
      .map(([action]) => action),
  );
  const guide = readGuide(name);
  const missing = partyActions.filter(
    (action) => !guide.includes(`\`${action}\``) && !guide.includes(`\`${action.replace(/_.*/, '_…')}\``),
  );
  expect(missing).toEqual([]);
  const ends = [...guide.matchAll(/`(\/[a-z-]+(?:\/[a-z-]+)?)`/g)].map(([, path = '']) => path);
  expect(ends.length).toBeGreaterThan(15);
  const paths = routes.map(({ path }) => path);
  expect(ends.filter((end) => !paths.some((path) => path.endsWith(end)))).toEqual([]);
});

test('every guide is in the list of the documentation, which has no other', () => {
  const source = readFileSync('infra/docs/guides.ts', 'utf8');
  const [, list = ''] = /const order = \[([^\]]*)\]/.exec(source) ?? [];
  expect([...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).sort()).toEqual(listGuides());
});
