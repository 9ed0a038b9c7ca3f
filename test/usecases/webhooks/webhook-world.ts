import { Webhook as Verifier } from 'standardwebhooks';
import { vi } from 'vitest';
import { earliestIdAt } from '#shared/adapters/ids.ts';
import { safeWebhookSender } from '#shared/adapters/webhooks/webhook-sender.ts';
import { eventCatalogue } from '#shared/contract/events/event-catalogue.ts';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Duration } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { attemptNewDelivery } from '#shared/usecases/webhooks/attempt-delivery.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';
import type { Body, Session } from '#test/support/api-client.ts';
import { createRecordingBus } from '#test/support/deps.ts';
import { listItemsByPrefix } from '#test/support/table.ts';
import type { ReceivedMessage } from '#test/support/webhook-receiver.ts';
import { createWorkflowRunner, type WorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectSuccess } from '#test/support/world.ts';

/** A policy of a developer that allows endpoints on this machine. */
export const openPolicy = {
  ...defaultPolicy,
  webhooks: { ...defaultPolicy.webhooks, allowedInternalHosts: ['127.0.0.1'] },
};

export type Webhook = Body & { readonly secret: string; readonly failingSince?: string };

export type WebhookWorld = WorkflowRunner & {
  /** Runs everything that is due: the workflow, the stream twice, and the deliveries. */
  readonly deliver: () => Promise<void>;
  /** Passes time for the deliveries only, and sweeps them at its end. */
  readonly wait: (by: Duration) => Promise<void>;
};

/** A platform whose events reach endpoints through the stream, the bus and the sweep. */
export const createWebhookWorld = (table: Table, change: Partial<Deps> = {}): WebhookWorld => {
  const bus = createRecordingBus();
  let made = 0;
  const conductor: WorkflowRunner = createWorkflowRunner(table, {
    policy: openPolicy,
    eventBus: bus,
    webhookSender: safeWebhookSender(openPolicy.webhooks),
    // Like the real ids, they sort by their creation time.
    ids: {
      create: (prefix) => {
        made += 1;
        const moment = earliestIdAt('dlv', conductor.world.deps.now()).replace('dlv', prefix);
        return `${moment}${String(made).padStart(16, '0')}`;
      },
    },
    ...change,
  });
  const { deps } = conductor.world;
  const delivered = new Set<string>();
  const project = createProjector(deps);
  const at = (): void => {
    // Receivers compare the time of a message with their own.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(deps.now()) });
  };
  const deliver = async (): Promise<void> => {
    await conductor.runUntilIdle();
    at();
    for (const sk of ['TASK_EVENT#', 'PARTY_EVENT#', 'DELIVERY#']) {
      for (const item of await listItemsByPrefix(table, sk)) {
        const name = `${item.pk} ${item.sk}`;
        if (delivered.has(name)) continue;
        delivered.add(name);
        await project(item);
        await project(item);
      }
    }
    for (const due of bus.deliveredNow.splice(0)) await attemptNewDelivery(deps, due);
    vi.useRealTimers();
  };
  const wait = async (by: Duration): Promise<void> => {
    deps.clock.advance(by);
    at();
    await sweepDeliveries(deps);
    vi.useRealTimers();
  };
  return { ...conductor, deliver, wait };
};

export const register = async (session: Session, url: string, change: object = {}): Promise<Webhook> =>
  (await expectSuccess(session.post('/webhooks', { url, ...change }))) as Webhook;

export type Event = {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly account: { readonly as: string; readonly id: string };
  readonly data: Readonly<Record<string, unknown>>;
};

const schemas = new Map(eventCatalogue.map(({ type, schema }) => [type, schema]));

/** The event of a message, after a check of its signature and schema. */
export const verified = (secret: string, { headers, text }: ReceivedMessage): Event => {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1_000 });
  const event = new Verifier(secret).verify(text, { ...headers }) as Event;
  vi.useRealTimers();
  schemas.get(event.type)?.parse(event);
  if (!schemas.has(event.type)) throw new Error(`the catalogue does not contain ${event.type}`);
  if (headers['webhook-id'] !== event.id) throw new Error(`${event.id} arrived under another id`);
  return event;
};
