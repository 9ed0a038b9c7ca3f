import { count } from '../adapters/metrics.ts';
import type { Deps } from '../deps.ts';
import {
  isEventType,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
} from '../domain/event/event-kinds.ts';
import { toNewDelivery } from '../store/delivery-store.ts';
import { toJournalRecord } from '../store/ledger-store.ts';
import { toPartyEventRecord } from '../store/party-event-schema.ts';
import type { Item } from '../store/table.ts';
import { toTask } from '../store/task-schema.ts';
import { recordTrack, toTrackChange } from '../usecases/creators/record-track.ts';
import { type Announce, announcer } from '../usecases/events/announce.ts';
import {
  tellOfEntry,
  tellOfOrder,
  tellOfParty,
  tellOfTask,
  tellOfWithdrawal,
  toWithdrawalEventRecord,
} from '../usecases/events/tell-events.ts';
import { countEntry } from '../usecases/ledger/count-entry.ts';
import {
  notifyOfOrder,
  notifyOfParty,
  notifyOfTask,
  toOrderEventRecord,
  toTaskEventRecord,
} from '../usecases/notices/notify.ts';
import { closeByItself } from '../usecases/tasks/close-by-itself.ts';
import { hastenDelivery } from '../usecases/webhooks/hasten-delivery.ts';

type ProjectDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy' | 'eventBus'>;

type Projection = (deps: ProjectDeps, item: Item, announce: Announce) => Promise<unknown>;

/** Whether an event is of a kind that only a later release tells of: it is counted and passed over. */
const isSkipped = ({ now }: ProjectDeps, type: string): boolean => {
  if (isEventType(type)) return false;
  count('EventsUnknown', 1, now());
  return true;
};

/** What follows from new and changed items: the attribute that an item must carry, and what to do with the item. Each may be told twice. */
const projections: Readonly<Record<string, Projection>> = {
  track: (deps, item) => recordTrack(deps, toTrackChange(item)),
  entry: async (deps, item, announce) => {
    const record = toJournalRecord(item);
    await countEntry(deps, record);
    await tellOfEntry(announce, record);
  },
  slotsLeft: (deps, item) => closeByItself(deps, toTask(item).id),
  parties: async (deps, item, announce) => {
    const record = toOrderEventRecord(item);
    if (isSkipped(deps, typeOfOrderEvent(record.event.command))) return;
    await notifyOfOrder(deps, announce, record);
    await tellOfOrder(deps, announce, record);
  },
  taskEvent: async (deps, item, announce) => {
    const record = toTaskEventRecord(item);
    const { type } = record.taskEvent;
    if (type !== 'applications_left' && isSkipped(deps, typeOfTaskEvent(type))) return;
    await notifyOfTask(deps, announce, record);
    await tellOfTask(announce, record.taskEvent);
  },
  partyEvent: async (deps, item, announce) => {
    const { partyEvent } = toPartyEventRecord(item);
    if (isSkipped(deps, partyEvent.type)) return;
    await notifyOfParty(deps, partyEvent);
    await tellOfParty(announce, partyEvent);
  },
  paidOut: async (deps, item, announce) => {
    const record = toWithdrawalEventRecord(item);
    if (isSkipped(deps, typeOfWithdrawal(record.event.to))) return;
    await tellOfWithdrawal(announce, record);
  },
  delivery: ({ eventBus }, item) => hastenDelivery(eventBus, toNewDelivery(item)),
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
