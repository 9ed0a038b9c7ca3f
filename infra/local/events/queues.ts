import { randomUUID } from 'node:crypto';
import type { Clock } from '#infra/local/clock.ts';
import type { EventStore } from './event-store.ts';

/** A message in a queue. `sentAt` is in epoch milliseconds. */
export type Message = {
  readonly messageId: string;
  readonly queueArn: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sentAt: number;
};

export type Queues = {
  /** Stores a message and returns its id. */
  send(queueArn: string, body: string, attributes?: Readonly<Record<string, string>>): string;
  /** The oldest messages of a queue or of all queues, without removing them. */
  peek(queueArn?: string, limit?: number): Message[];
  /** The number of messages in each queue that is not empty. */
  counts(): Record<string, number>;
  /** Removes a message and returns whether it existed. */
  remove(messageId: string): boolean;
};

/** The part of SQS that dead letters need: stored messages in order of arrival. */
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
