import type { Deps } from '../deps.ts';
import { JournalRecordSchema } from '../store/ledger-store.ts';
import type { Item } from '../store/table.ts';
import { toTask } from '../store/task-schema.ts';
import { recordTrack, TrackRecordChange } from '../usecases/creators/record-track.ts';
import { countEntry } from '../usecases/ledger/count-entry.ts';
import {
  notifyOfOrder,
  notifyOfTask,
  OrderEventRecord,
  TaskEventRecord,
} from '../usecases/notices/notify.ts';
import { closeByItself } from '../usecases/tasks/close-by-itself.ts';
import { withdrawAutomatically } from '../usecases/wallet/withdraw-automatically.ts';

type ProjectDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;

/** What follows from new and changed items: the attribute that an item must carry, and what to do with the item. Each may be told twice. */
const projections = {
  track: (deps: ProjectDeps, item: Item) => recordTrack(deps, TrackRecordChange.parse(item)),
  entry: (deps: ProjectDeps, item: Item) => countEntry(deps, JournalRecordSchema.parse(item)),
  slotsLeft: (deps: ProjectDeps, item: Item) => closeByItself(deps, toTask(item).id),
  parties: async (deps: ProjectDeps, item: Item) => {
    const record = OrderEventRecord.parse(item);
    await notifyOfOrder(deps, record);
    await withdrawAutomatically(deps, record);
  },
  taskEvent: (deps: ProjectDeps, item: Item) => notifyOfTask(deps, TaskEventRecord.parse(item)),
} as const;

/** Hands an item to every projection that it is for. The stream's filters let no other items come here. */
export const project =
  (deps: ProjectDeps) =>
  async (item: Item): Promise<void> => {
    for (const [attribute, carryOut] of Object.entries(projections)) {
      if (attribute in item) await carryOut(deps, item);
    }
  };
