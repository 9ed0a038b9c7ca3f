import type { DeliveryPolicy } from './delivery-policy.ts';
import type { EventStore } from './event-store.ts';

/** An accepted invocation with the number of its failed attempts. */
export type PendingInvocation = {
  readonly id: string;
  readonly functionArn: string;
  readonly payload: unknown;
  readonly policy: DeliveryPolicy;
  readonly attempts: number;
  /** Epoch milliseconds by the local clock. */
  readonly acceptedAt: number;
};

/** The table of accepted invocations. */
export const createInvocationStore = ({ database }: EventStore) => {
  const insert = database.prepare('INSERT INTO invocations VALUES (?, ?, ?, ?, ?, ?)');
  const count = database.prepare('UPDATE invocations SET attempts = ? WHERE id = ?');
  const erase = database.prepare('DELETE FROM invocations WHERE id = ?');
  const all = database.prepare('SELECT * FROM invocations ORDER BY accepted_at, rowid');
  return {
    add: ({ id, functionArn, payload, policy, attempts, acceptedAt }: PendingInvocation): void => {
      const [body, rules] = [JSON.stringify(payload ?? null), JSON.stringify(policy)];
      insert.run(id, functionArn, body, rules, attempts, acceptedAt);
    },
    recordFailure: (id: string, attempts: number): void => void count.run(attempts, id),
    remove: (id: string): void => void erase.run(id),
    listPending: (): PendingInvocation[] =>
      all.all().map((row) => ({
        id: String(row.id),
        functionArn: String(row.function_arn),
        payload: JSON.parse(String(row.payload)),
        policy: JSON.parse(String(row.delivery)),
        attempts: Number(row.attempts),
        acceptedAt: Number(row.accepted_at),
      })),
  };
};
