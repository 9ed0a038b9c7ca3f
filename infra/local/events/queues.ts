import { randomUUID } from 'node:crypto';
import type { Clock } from '#infra/local/clock.ts';
import type { EventStore } from './event-store.ts';

/** A message as it lies in a queue; `sentAt` is in epoch milliseconds. */
export type Message = {
  readonly messageId: string;
  readonly queueArn: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sentAt: number;
};

export type Queues = {
  /** Appends a message, durably, and answers its id. */
  send(queueArn: string, body: string, attributes?: Readonly<Record<string, string>>): string;
  /** The oldest messages of a queue, or of all queues, left where they are. */
  peek(queueArn?: string, limit?: number): Message[];
  /** How many messages lie in each queue that holds any. */
  counts(): Record<string, number>;
  /** Removes a message and answers whether it was there. */
  remove(messageId: string): boolean;
};

/** Just enough of SQS for dead letters: durable, in order of arrival, read without being taken. */
export const createQueues = ({ database }: EventStore, clock: Clock): Queues => {
  const insert = database.prepare('INSERT INTO messages VALUES (?, ?, ?, ?, ?)');
  const select = database.prepare(
    'SELECT * FROM messages WHERE :queue IS NULL OR queue = :queue ORDER BY sent_at, rowid LIMIT :limit',
  );
  const count = database.prepare('SELECT queue, count(*) AS messages FROM messages GROUP BY queue');
  const erase = database.prepare('DELETE FROM messages WHERE id = ?');
  return {
    send: (queueArn, body, attributes = {}) => {
      const id = randomUUID();
      insert.run(id, queueArn, body, JSON.stringify(attributes), clock.now());
      return id;
    },
    peek: (queueArn, limit = 100) =>
      select.all({ queue: queueArn ?? null, limit }).map((row) => ({
        messageId: String(row.id),
        queueArn: String(row.queue),
        body: String(row.body),
        attributes: JSON.parse(String(row.attributes)),
        sentAt: Number(row.sent_at),
      })),
    counts: () => Object.fromEntries(count.all().map((row) => [String(row.queue), Number(row.messages)])),
    remove: (messageId) => erase.run(messageId).changes > 0,
  };
};
