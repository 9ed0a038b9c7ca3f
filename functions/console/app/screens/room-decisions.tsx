import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { commandLabels } from '#shared/contract/labels/orders.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { attempt, isActWaiting, queueAct } from '../data/pending.ts';
import { Entry } from '../parts/controls.tsx';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../words/words.tsx';
import type { Film } from './film.tsx';
import { type ReviewQueue, reviewQueueOf } from './places.ts';

type Order = Schemas['Order'];
type Reason = { readonly code: string; readonly message: string; readonly atSecond?: number };
type Decision = 'approve' | 'request_changes' | 'reject';

const keys = ['space', ', .', 'r', 'a', 'c', 'x', 'n', '?'] as const;

/** Whether a key belongs to what has the focus. A button is pressed by space. */
const isTaken = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input, textarea, select, video') ||
    (key === ' ' && target.matches('button, a')) ||
    target.closest('[role=dialog]') !== null);

/** Runs an action for a key, unless what has the focus uses it. */
const useKeys = (actions: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = latest.current[event.key];
      if (!act || isTaken(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};

type ReasonsProps = {
  readonly reasons: readonly Reason[];
  readonly setReasons: (reasons: readonly Reason[]) => void;
  readonly seek: (second: number) => void;
};

/** The reasons against the work, each at a second of the film. */
const ReasonList = ({ reasons, setReasons, seek }: ReasonsProps) => {
  const { words } = useWords();
  const change = (place: number, part: Partial<Reason>): void =>
    setReasons(reasons.map((reason, at) => (at === place ? { ...reason, ...part } : reason)));
  return (
    <ol className="pins">
      {reasons.map(({ code, message, atSecond }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no other identity while it is written.
        <li key={place}>
          {atSecond !== undefined && (
            <Button className="button plain" onPress={() => seek(atSecond)}>
              {words.room.at(atSecond)}
            </Button>
          )}
          <Entry
            label={words.acts.reasonCode}
            value={code}
            onChange={(next) => change(place, { code: next })}
          />
          <Entry
            label={words.acts.reasonMessage}
            value={message}
            autoFocus
            onChange={(next) => change(place, { message: next })}
          />
          <Button
            className="button plain"
            onPress={() => setReasons(reasons.filter((_, at) => at !== place))}
          >
            {words.room.remove}
          </Button>
        </li>
      ))}
    </ol>
  );
};

/** The next order of the same queue that nobody else has and that is not decided yet, or else the first one. */
const findNext = (queue: readonly Order[], current: string): Order | undefined => {
  const place = queue.findIndex(({ id }) => id === current);
  return [...queue.slice(place + 1), ...queue.slice(0, Math.max(0, place))].find(
    ({ id, lease }) => !isActWaiting(id) && (lease === undefined || lease.by === 'you'),
  );
};

/** Opens the next order of the queue, also after somebody else has moved this one out of it. */
const useNext = (order: Order): (() => void) => {
  const { words } = useWords();
  const navigate = useNavigate();
  const queue = useRef<ReviewQueue>('in_review');
  queue.current = reviewQueueOf(order.status) ?? queue.current;
  const open = async (): Promise<void> => {
    const status = queue.current;
    const query = { status, limit: 100 };
    const { items } = await expectData(api.GET('/reviews/orders', { params: { query } }));
    const next = findNext(items, order.id);
    await navigate({ to: next ? `/orders/${next.id}/review` : `/reviews?tab=${status}` });
  };
  return () => attempt(words.room.next, open);
};

/** The keys of the review room, with what they do. */
const KeyList = () => {
  const { words } = useWords();
  const names = words.room.keyNames.split('|');
  return (
    <dl className="keys">
      {keys.map((key, place) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{names[place]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The reasons of decisions that wait to be sent, that were undone or refused: nobody writes them twice. */
const drafts = new Map<string, readonly Reason[]>();

const queueDecision = (order: Order, decision: Decision, written: readonly Reason[], name: string): void => {
  const path = { orderId: order.id };
  const body = decision === 'approve' ? { decision } : { decision, reasons: [...written] };
  queueAct(name, () => api.POST('/orders/{orderId}/reviews', { params: { path }, body }), {
    subject: order.id,
    written: written.map(({ message }) => message),
    onDone: (isDone) => isDone && drafts.delete(order.id),
  });
};

/** The reasons and the decision about a work, also by keys. */
export const Decisions = ({ order, film }: { readonly order: Order; readonly film: () => Film | null }) => {
  const { words, language } = useWords();
  const me = useMe();
  const [reasons, setReasons] = useState(drafts.get(order.id) ?? []);
  const [areKeysShown, showKeys] = useState(false);
  const next = useNext(order);
  const allowed = order.nextActions
    .filter(({ by }) => me.roles.includes(by))
    .map(({ action }) => action as string);
  const addReason = (): void =>
    setReasons([...reasons, { code: 'other', message: '', atSecond: film()?.second() ?? 0 }]);
  const decide = (decision: Decision): void => {
    if (!allowed.includes(decision) || isActWaiting(order.id)) return;
    const written = reasons.filter(({ message }) => message.trim() !== '');
    if (decision !== 'approve' && written.length === 0) {
      addReason();
      return;
    }
    drafts.set(order.id, reasons);
    queueDecision(order, decision, written, `${labelOf(commandLabels, decision, language)} · ${order.title}`);
    next();
  };
  useKeys({
    ' ': () => film()?.toggle(),
    ',': () => film()?.step(-1),
    '.': () => film()?.step(1),
    r: addReason,
    a: () => decide('approve'),
    c: () => decide('request_changes'),
    x: () => decide('reject'),
    n: next,
    '?': () => showKeys(!areKeysShown),
  });
  return (
    <Panel title={words.room.decision}>
      <ReasonList reasons={reasons} setReasons={setReasons} seek={(second) => film()?.seek(second)} />
      <div className="row-acts">
        <Button className="button" onPress={addReason}>
          {words.room.addReason}
        </Button>
        {(['approve', 'request_changes', 'reject'] as const)
          .filter((decision) => allowed.includes(decision))
          .map((decision) => (
            <Button
              key={decision}
              className={decision === 'approve' ? 'button primary' : 'button'}
              onPress={() => decide(decision)}
            >
              {labelOf(commandLabels, decision, language)}
            </Button>
          ))}
        <Button className="button plain" onPress={next}>
          {words.room.next}
        </Button>
        <Button className="button plain" onPress={() => showKeys(!areKeysShown)} aria-expanded={areKeysShown}>
          {words.room.keys} ?
        </Button>
      </div>
      {allowed.length === 0 && <p className="quiet">{words.room.nothingToDecide}</p>}
      {areKeysShown && <KeyList />}
    </Panel>
  );
};
