import { epoch, instant } from '#shared/domain/time.ts';
import { contentOf } from './content.ts';
import type { WorldResult } from './world.ts';

type Line = { readonly at: number; readonly what: string };

const eventsOf = ({ platform }: WorldResult, orderId: string): readonly Line[] =>
  platform.table
    .all()
    .filter(({ pk, sk }) => pk === `ORDER#${orderId}` && String(sk).startsWith('EVENT#'))
    .flatMap((item) => contentOf(item).event ?? [])
    .map(({ at, seq, command, actor, from, to }) => ({
      at: epoch(at),
      what: `event ${seq}: ${command} by the ${actor.role}, ${from ? `${from} → ` : ''}${to}`,
    }));

const statesOf = ({ platform }: WorldResult, orderId: string): readonly Line[] =>
  platform.executions
    .historyOf(orderId)
    .filter(({ type }) => type.endsWith('StateEntered') || type.startsWith('Execution'))
    .map(({ timestamp, type, details }) => ({
      at: timestamp,
      what: `workflow: ${String(details?.name ?? type)}`,
    }));

/** One order's life with everything that went wrong around it, by the scheduler's clock; events by their own. */
export const storyOf = (world: WorldResult, orderId: string): readonly string[] => {
  const notes = world.trace.notes().filter(({ about }) => about.includes(orderId));
  return [...eventsOf(world, orderId), ...statesOf(world, orderId), ...notes]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, what }) => `  ${instant(at)}  ${what}`);
};

/** What was wrong in a world, how to see it again, and the story of each order that is named in it. */
export const report = (world: WorldResult, seed: number, number: number): string => {
  const [first = ''] = world.faults;
  const named = world.orders.filter((id) => first.includes(id));
  return [
    `Seed ${seed}, world ${number}:`,
    ...world.faults.slice(0, 5),
    `Again: npm run simulate -- --seed ${seed} --world ${number}`,
    ...named.flatMap((id) => [`${id}:`, ...storyOf(world, id)]),
  ].join('\n');
};
