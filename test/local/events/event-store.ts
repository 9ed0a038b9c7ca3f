import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Clock, createWallClock } from '#infra/local/clock.ts';
import { createCheckpoints } from '#infra/local/events/checkpoints.ts';
import { type EventStore, openEventStore } from '#infra/local/events/event-store.ts';
import { createQueues } from '#infra/local/events/queues.ts';

/** A folder for one test. */
export const createTemporaryFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `astrolabe-${name}-`));

/** A folder that is removed after the test. */
export const createTestFolder = (): string => {
  const folder = createTemporaryFolder('events');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The durable parts of event delivery in a folder. */
export const openEvents = (folder: string, clock: Clock = createWallClock()) => {
  const store: EventStore = openEventStore(folder);
  return { store, queues: createQueues(store, clock), checkpoints: createCheckpoints(store) };
};

/** Waits until the check passes; the limit only ends a test that would wait for ever. */
export const waitUntil = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 15_000, interval: 10 });
