import { orderEventLabels } from '#shared/contract/labels/events.ts';
import { executionLabels, failureLabels, redriveLabels } from '#shared/contract/labels/executions.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { actorLabels, statusLabels } from '#shared/contract/labels/orders.ts';
import { entryStepLabels } from '#shared/contract/labels/payments.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { formatMoney } from '../parts/amounts.ts';
import { Time } from '../parts/format.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Empty, Rest } from '../parts/states.tsx';
import type { Language } from '../words/language.ts';
import { useWords } from '../words/words.tsx';
import { OrderFiles } from './order-files.tsx';

type OfOrder = { readonly orderId: string };

type Cause = { readonly kind: string; readonly step: string };
type Failures = Schemas['OrderExecution']['failures'];

const FailureList = ({ failures }: { readonly failures: Failures }) => {
  const { words, language } = useWords();
  if (failures.length === 0) return <Empty>{words.order.noFailures}</Empty>;
  return (
    <ul className="reasons">
      {failures.map(({ kind, at, error, cause }) => (
        <li key={`${kind} ${at}`} className="problem">
          <strong>{labelOf(failureLabels, kind, language)}</strong> <Time at={at} />
          {error !== undefined && <code> {error}</code>}
          {cause !== undefined && (
            <details>
              <summary>{words.money.failure}</summary>
              <pre>{cause}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What the execution waits for, what failed, and whether a step can be retried. */
const ExecutionPanel = ({ orderId }: OfOrder) => {
  const { words, language } = useWords();
  const read = useLive(
    ['execution', orderId],
    () => expectData(api.GET('/orders/{orderId}/execution', { params: { path: { orderId } } })),
    'item',
  );
  return (
    <Panel title={words.order.execution}>
      <Content read={read} lines={3}>
        {({ wait, failures, redrive, machine, hasEnded }) => (
          <>
            <p>
              {labelOf(executionLabels, machine.status, language)}
              {!hasEnded &&
                ` · ${words.list.pair(words.order.waitsFor, labelOf(actorLabels, wait.for, language))}`}
            </p>
            <FailureList failures={failures} />
            <p className="quiet">
              {redrive.isPossible
                ? words.order.canRedrive(labelOf(statusLabels, redrive.from ?? '', language))
                : words.order.cannotRedrive(labelOf(redriveLabels, redrive.reason ?? '', language))}
            </p>
          </>
        )}
      </Content>
    </Panel>
  );
};

/** What an entry booked: the event of the order after its number, or the step of something else. */
const nameOfStep = ({ kind, step }: Cause, language: Language): string =>
  kind === 'order'
    ? labelOf(orderEventLabels, step.split(':').at(-1) ?? step, language)
    : labelOf(entryStepLabels, step, language);

/** What each event booked. The amounts of an entry are zero in sum. */
const LedgerPanel = ({ orderId }: OfOrder) => {
  const { words, language, locale } = useWords();
  const read = useLive(['ledger', orderId], () =>
    expectData(
      api.GET('/orders/{orderId}/ledger', { params: { path: { orderId }, query: pageOf(undefined) } }),
    ),
  );
  return (
    <Panel title={words.order.ledger}>
      <Content read={read} lines={3}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>{words.order.noEntries}</Empty>
          ) : (
            <>
              <ol className="entries">
                {items.map(({ id, at, cause, postings }) => (
                  <li key={id}>
                    <strong>{nameOfStep(cause, language)}</strong> <Time at={at} />
                    <dl>
                      {postings.map(({ account, amount, currency }) => (
                        <div key={account}>
                          <dt>{account}</dt>
                          <dd className="number">{formatMoney({ amount, currency }, locale)}</dd>
                        </div>
                      ))}
                    </dl>
                  </li>
                ))}
              </ol>
              <Rest count={items.length} nextCursor={nextCursor} />
            </>
          )
        }
      </Content>
    </Panel>
  );
};

/** What staff wrote about the order, for each other. */
const NotesPanel = ({ orderId }: OfOrder) => {
  const { words } = useWords();
  const path = { orderId };
  const read = useLive(['notes', orderId], () =>
    expectData(api.GET('/orders/{orderId}/notes', { params: { path, query: pageOf(undefined) } })),
  );
  return (
    <Panel title={words.order.notes}>
      <Content read={read} lines={2}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <>
              <ul className="reasons">
                {items.map(({ id, at, name, by, text }) => (
                  <li key={id}>
                    <strong>{name === '' ? by : name}</strong> <Time at={at} />
                    <p>{text}</p>
                  </li>
                ))}
              </ul>
              <Rest count={items.length} nextCursor={nextCursor} />
            </>
          )
        }
      </Content>
      <ActButton
        spec={{
          name: words.order.addNote,
          isSafe: true,
          fields: [{ name: 'text', label: words.order.note, kind: 'long' }],
          send: ({ text = '' }) => api.POST('/orders/{orderId}/notes', { params: { path }, body: { text } }),
        }}
      />
    </Panel>
  );
};

/** What the parties wrote to each other. */
const MessagesPanel = ({ orderId }: OfOrder) => {
  const { words, language } = useWords();
  const read = useLive(['messages', orderId], () =>
    expectData(
      api.GET('/orders/{orderId}/messages', { params: { path: { orderId }, query: pageOf(undefined) } }),
    ),
  );
  return (
    <Panel title={words.order.messages}>
      <Content read={read} lines={2}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>{words.order.noMessages}</Empty>
          ) : (
            <>
              <ul className="reasons">
                {items.map(({ id, at, by, text }) => (
                  <li key={id}>
                    <strong>{labelOf(actorLabels, by, language)}</strong> <Time at={at} />
                    <p>{text}</p>
                  </li>
                ))}
              </ul>
              <Rest count={items.length} nextCursor={nextCursor} />
            </>
          )
        }
      </Content>
    </Panel>
  );
};

/** The parts of an order that need a permission of their reader. */
export const OrderPanels = ({
  orderId,
  files,
}: OfOrder & { readonly files: readonly Schemas['SubmittedFile'][] }) => {
  const { permissions } = useMe();
  const may = (permission: string) => permissions.includes(permission);
  return (
    <div className="columns">
      {may('orders.read-any') && <ExecutionPanel orderId={orderId} />}
      {may('orders.read-any') && <LedgerPanel orderId={orderId} />}
      {may('notes.manage') && <NotesPanel orderId={orderId} />}
      {may('messages.read-any') && <MessagesPanel orderId={orderId} />}
      {files.length > 0 && may('orders.read-any') && <OrderFiles orderId={orderId} files={files} />}
    </div>
  );
};
