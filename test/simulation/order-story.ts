import { toEpochMs, toInstant } from '#shared/domain/time.ts';
import { withdrawalIn } from './invariants/withdrawals.ts';
import { readContent } from './item-content.ts';
import type { WorldResult } from './world.ts';

type Line = { readonly at: number; readonly what: string };

/** The withdrawals of a world. */
export const listWorldWithdrawals = ({ platform }: WorldResult): readonly string[] =>
  platform.table.all().flatMap((item) => withdrawalIn(item)?.id ?? []);

const eventsOf = ({ platform }: WorldResult, id: string): readonly Line[] =>
  platform.table
    .all()
    .filter(
      ({ pk, sk }) => (pk === `ORDER#${id}` || pk === `WITHDRAWAL#${id}`) && String(sk).startsWith('EVENT#'),
    )
    .flatMap((item) => readContent(item).event ?? [])
    .map(({ at, seq, command, actor, from, to }) => ({
      at: toEpochMs(at),
      what: `event ${seq}: ${command}${actor ? ` by the ${actor.role}` : ''}, ${from ? `${from} → ` : ''}${to}`,
    }));

const statesOf = ({ platform }: WorldResult, orderId: string): readonly Line[] =>
  platform.executions
    .historyOf(orderId)
    .filter(({ type }) => type.endsWith('StateEntered') || type.startsWith('Execution'))
    .map(({ timestamp, type, details }) => ({
      at: timestamp,
      what: `workflow: ${String(details?.name ?? type)}`,
    }));

/** The timeline of one order with every failure around it, by the scheduler's clock; events by their own. */
export const renderOrderStory = (world: WorldResult, orderId: string): readonly string[] => {
  // A provider knows a withdrawal by its number, which is its id without the kind.
  const names = [orderId, ...(orderId.startsWith('wdr_') ? [orderId.slice('wdr_'.length)] : [])];
  const notes = world.trace.notes().filter(({ keys }) => names.some((name) => keys.includes(name)));
  return [...eventsOf(world, orderId), ...statesOf(world, orderId), ...notes]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, what }) => `  ${toInstant(at)}  ${what}`);
};

/** The fault in a world, how to repeat it, and the timeline of each order that it names. */
export const renderWorldReport = (world: WorldResult, seed: number, number: number): string => {
  const [first = ''] = world.faults;
  const known = [...world.orders, ...listWorldWithdrawals(world)];
  const named = known.filter((id) => first.includes(id));
  return [
    `Seed ${seed}, world ${number}:`,
    ...world.faults.slice(0, 5),
    `Again: npm run simulate -- --seed ${seed} --world ${number}`,
    ...named.flatMap((id) => [`${id}:`, ...renderOrderStory(world, id)]),
  ].join('\n');
};
