import { randomUUID } from 'node:crypto';
import type { Clock } from '#infra/local/clock.ts';
import type { AsyncDelivery } from './async-delivery.ts';
import type { GetDeliveryPolicy } from './delivery-policy.ts';
import type { EventRule } from './event-rule.ts';
import type { EventStore } from './event-store.ts';
import { startScheduler } from './scheduler.ts';

/** An event of a sender. The bus adds missing fields. */
export type NewEvent = {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
  readonly resources?: readonly string[];
  /** RFC 3339. Default: the local clock. */
  readonly time?: string;
};

export type EventBusOptions = {
  readonly rules: readonly EventRule[];
  readonly delivery: AsyncDelivery;
  readonly getDeliveryPolicy: GetDeliveryPolicy;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly account: string;
  readonly region: string;
};

export type EventBus = {
  /** Stores an event for the targets of every matching rule, and returns the number of targets. */
  publish(event: NewEvent): number;
  /** Stops the schedules, not the delivery of published events. */
  stop(): void;
};

const toIsoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Runs EventBridge's default bus, and rules on a schedule. Targets are invoked asynchronously with their own retries and
 * dead letters.
 */
export const startEventBus = (options: EventBusOptions): EventBus => {
  const { rules, delivery, getDeliveryPolicy, store, clock, log, account, region } = options;

  const completeEvent = (event: NewEvent) => ({
    version: '0',
    id: randomUUID(),
    'detail-type': event['detail-type'],
    source: event.source,
    account,
    time: event.time ?? toIsoSeconds(clock.now()),
    region,
    resources: event.resources ?? [],
    detail: event.detail,
  });

  const deliver = (rule: EventRule, event: object): number => {
    for (const { arn, input, policy } of rule.targets) {
      try {
        const payload: unknown = input === undefined ? event : JSON.parse(input);
        delivery.accept(arn, payload, getDeliveryPolicy(arn, policy));
      } catch (error) {
        log(`${rule.name}: the event for ${arn} cannot be made, ${String(error)}`);
      }
    }
    return rule.targets.length;
  };

  const runSchedule = (rule: EventRule, plannedAt: number): void => {
    const event = {
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      detail: {},
      resources: [rule.arn],
    };
    deliver(rule, completeEvent({ ...event, time: toIsoSeconds(plannedAt) }));
  };

  const jobs = rules.flatMap((rule) => {
    if (rule.schedule === undefined) return [];
    const { expression, runs } = rule.schedule;
    const run = (plannedAt: number): void => runSchedule(rule, plannedAt);
    return [{ name: rule.arn, expression, schedule: runs, run }];
  });
  const scheduler = startScheduler({ jobs, store, clock, log });
  return {
    publish: (event) => {
      const whole = completeEvent(event);
      const matchingRules = rules.filter((rule) => rule.filter?.(whole) ?? false);
      return matchingRules.reduce((targets, rule) => targets + deliver(rule, whole), 0);
    },
    stop: scheduler.stop,
  };
};
