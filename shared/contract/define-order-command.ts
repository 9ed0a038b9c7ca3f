import { type Context, type Defined, defineRoute, type RouteKey, type RouteRules } from './define-route.ts';
import { OrderView } from './schemas/orders.ts';

/** The order after the command. */
export const orderResponse = { status: 200, schema: OrderView } as const;

/** The problems of every command. */
export const commandProblems = ['illegal-transition', 'deadline-passed'] as const;

/** The problems of a route that creates an order in a slot of a task. */
export const orderCreationProblems = [
  ...commandProblems,
  'conflict-of-interest',
  'no-slots-left',
  'already-claimed',
  'creator-not-eligible',
] as const;

type CommandRules = Omit<RouteRules, 'success'>;

/** Defines a route that gives an order a command. `problems` are those that other commands do not have. */
export const defineOrderCommand = <
  const C extends Context,
  const Key extends RouteKey,
  const Rules extends CommandRules,
>(
  context: C,
  key: Key,
  command: Rules,
): Defined<C, Key, Rules & { readonly success: typeof orderResponse }> => {
  const { problems = [], ...rules }: CommandRules = command;
  return defineRoute(context, key, {
    ...rules,
    success: orderResponse,
    problems: [...commandProblems, ...problems],
  }) as never;
};
