import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type AwsService, createError, ok } from '#infra/local/secrets/aws-json.ts';
import type { EventBus } from './event-bus.ts';

const maxEntries = 10;

const PutEvents = z.object({
  Entries: z
    .array(
      z.object({
        Source: z.string().min(1),
        DetailType: z.string().min(1),
        Detail: z.string(),
        EventBusName: z.string().default('default'),
        Resources: z.array(z.string()).default([]),
        /** The protocol's times are in seconds. */
        Time: z.number().optional(),
      }),
    )
    .min(1)
    .max(maxEntries),
});

type Entry = z.infer<typeof PutEvents>['Entries'][number];

const parseDetail = (json: string): unknown => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' ? (value ?? undefined) : undefined;
  } catch {
    return undefined;
  }
};

const putEntry = (bus: Pick<EventBus, 'publish'>, entry: Entry): object => {
  const detail = parseDetail(entry.Detail);
  if (detail === undefined) {
    return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  }
  const isDefault = entry.EventBusName === 'default' || entry.EventBusName.endsWith('/default');
  // The local platform runs only rules of the default bus.
  if (isDefault) {
    bus.publish({
      source: entry.Source,
      'detail-type': entry.DetailType,
      detail,
      resources: entry.Resources,
      ...(entry.Time !== undefined && { time: toIsoSeconds(entry.Time) }),
    });
  }
  return { EventId: randomUUID() };
};

const toIsoSeconds = (seconds: number): string =>
  new Date(seconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** EventBridge's PutEvents. The response contains an error for each invalid entry; the others are accepted. */
export const createEventBusApi =
  (bus: Pick<EventBus, 'publish'>): AwsService =>
  (operation, input) => {
    if (operation !== 'PutEvents') {
      return createError('UnknownOperationException', `EventBridge's ${operation} is not served here.`);
    }
    const read = PutEvents.safeParse(input);
    if (!read.success) return createError('ValidationException', z.prettifyError(read.error));
    const Entries = read.data.Entries.map((entry) => putEntry(bus, entry));
    return ok({ Entries, FailedEntryCount: Entries.filter((entry) => 'ErrorCode' in entry).length });
  };
