import type { Deps } from '../deps.ts';
import { NewDelivery } from '../store/delivery-store.ts';
import { JournalRecordSchema } from '../store/ledger-store.ts';
import { PartyEventRecord } from '../store/party-event-schema.ts';
import type { Item } from '../store/table.ts';
import { toTask } from '../store/task-schema.ts';
import { recordTrack, TrackRecordChange } from '../usecases/creators/record-track.ts';
import { type Announce, announcer } from '../usecases/events/announce.ts';
import {
  tellOfEntry,
  tellOfOrder,
  tellOfParty,
  tellOfTask,
  tellOfWithdrawal,
  WithdrawalEventRecord,
} from '../usecases/events/tell-events.ts';
import { countEntry } from '../usecases/ledger/count-entry.ts';
import {
  notifyOfOrder,
  notifyOfParty,
  notifyOfTask,
  OrderEventRecord,
  TaskEventRecord,
} from '../usecases/notices/notify.ts';
import { closeByItself } from '../usecases/tasks/close-by-itself.ts';
import { hastenDelivery } from '../usecases/webhooks/hasten-delivery.ts';

type ProjectDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy' | 'eventBus'>;

type Projection = (deps: ProjectDeps, item: Item, announce: Announce) => Promise<unknown>;

/** What follows from new and changed items: the attribute that an item must carry, and what to do with the item. Each may be told twice. */
const projections: Readonly<Record<string, Projection>> = {
  track: (deps, item) => recordTrack(deps, TrackRecordChange.parse(item)),
  entry: async (deps, item, announce) => {
    const record = JournalRecordSchema.parse(item);
    await countEntry(deps, record);
    await tellOfEntry(announce, record);
  },
  slotsLeft: (deps, item) => closeByItself(deps, toTask(item).id),
  parties: async (deps, item, announce) => {
    const record = OrderEventRecord.parse(item);
    await notifyOfOrder(deps, announce, record);
    await tellOfOrder(deps, announce, record);
  },
  taskEvent: async (deps, item, announce) => {
    const record = TaskEventRecord.parse(item);
    await notifyOfTask(deps, announce, record);
    await tellOfTask(announce, record.taskEvent);
  },
  partyEvent: async (deps, item, announce) => {
    const { partyEvent } = PartyEventRecord.parse(item);
    await notifyOfParty(deps, partyEvent);
    await tellOfParty(announce, partyEvent);
  },
  paidOut: (_deps, item, announce) => tellOfWithdrawal(announce, WithdrawalEventRecord.parse(item)),
  delivery: ({ eventBus }, item) => hastenDelivery(eventBus, NewDelivery.parse(item)),
};

/** Hands an item to every projection that it is for. The stream's filters let no other items come here. */
export const project = (deps: ProjectDeps): ((item: Item) => Promise<void>) => {
  const announce = announcer(deps);
  return async (item) => {
    for (const [attribute, carryOut] of Object.entries(projections)) {
      if (attribute in item) await carryOut(deps, item, announce);
    }
  };
};
