import { countMetric } from '../adapters/metrics.ts';
import type { Deps } from '../deps.ts';
import {
  isEventType,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
} from '../domain/events/event-kinds.ts';
import { type Entity, readEntity } from '../store/entities.ts';
import { toPartyEvent, toTaskEvent } from '../store/events/read-events.ts';
import { toInspectionRequest } from '../store/inspections/inspection-store.ts';
import { toJournalRecord } from '../store/ledger/journal-store.ts';
import type { Item } from '../store/table.ts';
import { toTask } from '../store/tasks/task-schema.ts';
import { toNewDelivery } from '../store/webhooks/delivery-store.ts';
import { countTrackRecordEvent, toTrackChange } from '../usecases/creators/count-track-record-event.ts';
import { createPublisher, type PublishEvents } from '../usecases/events/publish-events.ts';
import {
  publishEntryEvents,
  publishOrderEntry,
  publishOrderEvent,
  publishPartyEvent,
  publishTaskEvent,
  publishWithdrawalEvent,
  toWithdrawalEventRecord,
} from '../usecases/events/publish-record-events.ts';
import { holdOrdersOfCreator } from '../usecases/holds/hold-orders.ts';
import { countEarlierEntry } from '../usecases/ledger/count-earlier-entry.ts';
import {
  notifyOrderParties,
  notifyParties,
  notifyTaskParties,
  toOrderEventRecord,
} from '../usecases/notifications/notify-parties.ts';
import { applySuspension } from '../usecases/tasks/apply-suspension.ts';
import { closeFinishedTask } from '../usecases/tasks/close-finished-task.ts';
import { deliverNow } from '../usecases/webhooks/deliver-now.ts';

type ProjectDeps = Pick<Deps, 'table' | 'now' | 'monotonicMs' | 'ids' | 'policy' | 'eventBus'>;

type Projection = (deps: ProjectDeps, item: Item, publish: PublishEvents) => Promise<unknown>;

/** Whether an event has a type of a later release; it is counted and skipped. */
const isSkipped = ({ now }: ProjectDeps, type: string): boolean => {
  if (isEventType(type)) return false;
  countMetric('EventsUnknown', 1, now());
  return true;
};

/** The effects of new and changed items, by entity. Each may run twice. */
const projections: Partial<Readonly<Record<Entity, Projection>>> = {
  order_event: async (deps, item, publish) => {
    if ('track' in item) await countTrackRecordEvent(deps, toTrackChange(item));
    const record = toOrderEventRecord(item);
    if (record.isFollowUp) return;
    const { parties, hasInboxKeys = false } = record;
    for (const event of [record.event, record.followUp]) {
      if (!event || isSkipped(deps, typeOfOrderEvent(event.command))) continue;
      await notifyOrderParties(deps, publish, { event, parties, hasInboxKeys });
      await publishOrderEvent(deps, publish, { event, parties });
    }
    await publishOrderEntry(deps, publish, record);
    if (record.event.command === 'pass' && record.event.from === 'screening')
      await deps.eventBus.inspectNow(parties.id);
  },
  journal_entry: async (deps, item, publish) => {
    const record = toJournalRecord(item);
    await countEarlierEntry(deps, record);
    await publishEntryEvents(publish, record);
  },
  task: (deps, item) => closeFinishedTask(deps, toTask(item).id),
  task_event: async (deps, item, publish) => {
    const event = toTaskEvent(item);
    const { type } = event;
    if (type !== 'applications_left' && isSkipped(deps, typeOfTaskEvent(type))) return;
    await notifyTaskParties(deps, publish, event);
    await publishTaskEvent(publish, event);
  },
  party_event: async (deps, item, publish) => {
    const event = toPartyEvent(item);
    if (isSkipped(deps, event.type)) return;
    await notifyParties(deps, event);
    await publishPartyEvent(publish, event);
    if ((event.type === 'account.held' || event.type === 'account.released') && event.about.creatorId)
      await holdOrdersOfCreator(deps, event.about.creatorId, event.about.by);
    if (event.type === 'advertiser.suspended' || event.type === 'advertiser.reinstated')
      await applySuspension(deps, event.about.advertiserId);
  },
  withdrawal_event: async (deps, item, publish) => {
    const record = toWithdrawalEventRecord(item);
    if (isSkipped(deps, typeOfWithdrawal(record.event.to))) return;
    await publishWithdrawalEvent(publish, record);
  },
  inspection_request: ({ eventBus }, item) => eventBus.inspectNow(toInspectionRequest(item).orderId),
  delivery: ({ eventBus }, item) => deliverNow(eventBus, toNewDelivery(item)),
};

const projectionByEntity = new Map<string, Projection>(Object.entries(projections));

/**
 * Passes an item to the projection of its entity. The stream's filters exclude all other items. A container has one
 * projector, which keeps the accounts with webhooks for a second.
 */
export const createProjector = (deps: ProjectDeps): ((item: Item) => Promise<void>) => {
  const publish = createPublisher(deps);
  return async (item) => {
    await projectionByEntity.get(readEntity(item) ?? '')?.(deps, item, publish);
  };
};
