import { useSyncExternalStore } from 'react';
import { sendUnderKey, toProblem } from './api.ts';

/** An act that waits to be sent, or has been sent. */
export type PendingAct = {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'proposed' | 'refused' | 'partial';
  /** The thing that it changes, if nobody may act on it twice. */
  readonly subject?: string | undefined;
  /** When it is sent. */
  readonly at: number;
  readonly fault?: unknown;
  /** What the person wrote, which a refusal must not lose. */
  readonly written?: readonly string[];
  /** How many items were read, of more. */
  readonly count?: number;
  /** Sends it again. Absent if the same request would be refused again. */
  readonly retry?: (() => void) | undefined;
};

/** What an act returns: 202 means that a second person must approve it. */
export type ActAnswer = { readonly error?: unknown; readonly response: { readonly status: number } };

/** People have this long to undo what can be regretted. */
export const undoSeconds = 5;
const shownMs = 12_000;

let acts: readonly PendingAct[] = [];
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

const change = (next: readonly PendingAct[]): void => {
  acts = next;
  for (const notify of listeners) notify();
};

const update = (id: string, part: Partial<PendingAct>): void =>
  change(acts.map((act) => (act.id === id ? { ...act, ...part } : act)));

/** Removes an act that waits, or the message about one. */
export const dropAct = (id: string): void => {
  clearTimeout(timers.get(id));
  timers.delete(id);
  change(acts.filter((act) => act.id !== id));
};

/** Nobody knows whether the request had its effect, or it came too early. */
export const mayRetry = (fault: unknown): boolean => {
  const { status } = toProblem(fault);
  return status === 0 || status === 429 || status >= 500;
};

type Sending = {
  readonly id: string;
  /** Made when the form opens, and kept over retries. */
  readonly key: string;
  readonly send: () => Promise<ActAnswer>;
  readonly onDone: (isDone: boolean) => void;
};

/** Runs a request that is no act, such as reading a file. A failure is shown like a refused act. */
export const attempt = (name: string, run: () => Promise<unknown>): void => {
  run().catch((fault: unknown) =>
    change([...acts, { id: crypto.randomUUID(), name, state: 'refused', at: Date.now(), fault }]),
  );
};

/** Says that a file or a choice has the first items only. */
export const reportPart = (name: string, count: number): void =>
  change([...acts, { id: crypto.randomUUID(), name, state: 'partial', at: Date.now(), count }]);

/** Whether the API has not answered an act yet. While it is sent, nobody can undo it. */
const isOpen = ({ state }: PendingAct): boolean => state === 'waiting' || state === 'sending';

/** Whether an act on a thing waits to be sent, or for its answer. */
export const isActWaiting = (subject: string): boolean =>
  acts.some((act) => isOpen(act) && act.subject === subject);

const refuse = (sending: Sending, fault: unknown): void => {
  const retry = () => {
    update(sending.id, { retry: undefined });
    void sendAct(sending);
  };
  update(sending.id, { state: 'refused', fault, retry: mayRetry(fault) ? retry : undefined });
};

const sendAct = async (sending: Sending): Promise<void> => {
  const { id, key, send, onDone } = sending;
  let isDone = false;
  update(id, { state: 'sending' });
  try {
    const { error, response } = await sendUnderKey(key, send);
    if (error !== undefined) refuse(sending, error);
    else {
      isDone = true;
      update(id, { state: response.status === 202 ? 'proposed' : 'sent' });
      timers.set(
        id,
        setTimeout(() => dropAct(id), shownMs),
      );
    }
  } catch (fault) {
    refuse(sending, fault);
  }
  onDone(isDone);
};

/** Sends an act after five seconds, in which it can be undone. `isSafe` sends it at once. */
export const queueAct = (
  name: string,
  send: () => Promise<ActAnswer>,
  {
    isSafe = false,
    key = crypto.randomUUID(),
    onDone = () => {},
    ...shown
  }: Pick<PendingAct, 'subject' | 'written'> & {
    readonly isSafe?: boolean;
    readonly key?: string;
    readonly onDone?: (isDone: boolean) => void;
  } = {},
): void => {
  const id = crypto.randomUUID();
  const delayMs = isSafe ? 0 : undoSeconds * 1000;
  change([...acts, { ...shown, id, name, state: 'waiting', at: Date.now() + delayMs }]);
  timers.set(
    id,
    setTimeout(() => void sendAct({ id, key, send, onDone }), delayMs),
  );
};

const subscribe = (notify: () => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

export const usePendingActs = (): readonly PendingAct[] => useSyncExternalStore(subscribe, () => acts);

// A tab that closes must not lose an act in silence.
addEventListener('beforeunload', (event) => {
  if (acts.some(isOpen)) event.preventDefault();
});
