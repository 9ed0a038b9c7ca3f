import type { Table } from '#shared/store/table.ts';

/** The table requests of a piece of work: how many of each kind, and their units. */
export type Cost = {
  readonly requests: Readonly<Record<string, number>>;
  readonly units: number;
};

type Consumed = { readonly CapacityUnits?: number };

const unitsIn = (consumed: Consumed | readonly Consumed[] | undefined): number =>
  [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** A table that counts its requests, by the units that the engine reports. */
export const createMeteredTable = (
  table: Table,
): { readonly table: Table; readonly measureCost: (work: () => Promise<unknown>) => Promise<Cost> } => {
  let requests: Record<string, number> = {};
  let units = 0;
  const client = new Proxy(table.client, {
    get: (target, name, receiver) => {
      if (name !== 'send') return Reflect.get(target, name, receiver);
      return async (command: { readonly input: Record<string, unknown> }) => {
        const kind = command.constructor.name.replace('Command', '');
        command.input.ReturnConsumedCapacity = 'TOTAL';
        const answer = await target.send(command as never);
        requests[kind] = (requests[kind] ?? 0) + 1;
        units += unitsIn((answer as { ConsumedCapacity?: Consumed }).ConsumedCapacity);
        return answer;
      };
    },
  });
  return {
    table: { ...table, client },
    measureCost: async (work) => {
      requests = {};
      units = 0;
      await work();
      return { requests, units };
    },
  };
};
