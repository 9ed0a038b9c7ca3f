import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { actorLabels, commandLabels, statusLabels } from '#shared/contract/labels/orders.ts';
import { stageOf } from '#shared/domain/orders/lifecycle.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { formatMoney } from '../parts/amounts.ts';
import { Age, Avatar, Countdown, Money, ShortId, Time } from '../parts/format.tsx';
import { ProcessGraph } from '../parts/graph.tsx';
import { Panel } from '../parts/panel.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { Content, Empty, Freshness, Rest } from '../parts/states.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useWords } from '../words/words.tsx';
import { ActList } from './acts.tsx';
import { orderActOf } from './order-acts.ts';
import { OrderHold } from './order-hold.tsx';
import { OrderPanels } from './order-panels.tsx';

type Order = Schemas['Order'];

/** Whom the order waits for, until when, and what the clock then does. */
const Wait = ({ order }: { readonly order: Order }) => {
  const { words, language } = useWords();
  const { dueAt, onTimeout } = order;
  const waitsFor = order.status === 'unknown' ? 'nobody' : stageOf(order.status).waitsFor;
  return (
    <dl className="facts wide">
      <div>
        <dt>{words.orders.status}</dt>
        <dd>
          <StatusMark status={order.status} /> <Age at={order.since} />
        </dd>
      </div>
      <div>
        <dt>{words.order.waitsFor}</dt>
        <dd>{labelOf(actorLabels, waitsFor, language)}</dd>
      </div>
      <div>
        <dt>{words.order.dueAt}</dt>
        <dd>
          {dueAt === undefined ? (
            words.order.noDeadline
          ) : (
            <>
              <Countdown at={dueAt} /> · <Time at={dueAt} />
            </>
          )}
        </dd>
      </div>
      {onTimeout && (
        <div>
          <dt>{words.order.onTimeout}</dt>
          <dd>
            {words.order.timeout(
              labelOf(commandLabels, onTimeout.action, language),
              labelOf(statusLabels, onTimeout.to, language),
            )}
          </dd>
        </div>
      )}
    </dl>
  );
};

const NextActions = ({ order }: { readonly order: Order }) => {
  const { words, language, locale } = useWords();
  const me = useMe();
  if (order.nextActions.length === 0) return <Empty>{words.order.noActions}</Empty>;
  return (
    <ul className="actions">
      {order.nextActions.map((next) => {
        const spec = me.roles.includes(next.by) ? orderActOf(order, next, words, language) : undefined;
        const { money } = next;
        return (
          <li key={`${next.by} ${next.action}`}>
            {spec ? <ActButton spec={spec} /> : <span>{labelOf(commandLabels, next.action, language)}</span>}
            <span className="quiet">{labelOf(actorLabels, next.by, language)}</span>
            {money && (
              <span className="quiet">
                {words.order.preview(
                  formatMoney(money.creator, locale),
                  formatMoney(money.advertiser, locale),
                  formatMoney(money.fee, locale),
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** The price and its parts, each as long as its share. */
const MoneyParts = ({ order }: { readonly order: Order }) => {
  const { order: texts } = useWords().words;
  const parts = [
    { name: texts.price, value: order.price },
    { name: texts.fee, value: order.fee },
    ...(order.agency ? [{ name: texts.agency, value: order.agency }] : []),
    { name: texts.net, value: order.net },
  ];
  return (
    <dl className="waterfall">
      {parts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Money value={value} />
            <meter min={0} max={Math.max(1, order.price.amount)} value={value.amount} aria-label={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Timeline = ({ events }: { readonly events: readonly Schemas['OrderEvent'][] }) => {
  const { language } = useWords();
  return (
    <ol className="timeline">
      {events.toReversed().map(({ seq, at, actor, command, from, to, reasons }) => (
        <li key={seq}>
          <Time at={at} />
          <strong>{labelOf(commandLabels, command, language)}</strong>
          <span className="quiet">
            {labelOf(actorLabels, actor.role, language)} {actor.id && <ShortId id={actor.id} />}
          </span>
          {from !== to && <StatusMark status={to} />}
          {reasons.length > 0 && <Reasons reasons={reasons} />}
        </li>
      ))}
    </ol>
  );
};

const Facts = ({ order }: { readonly order: Order }) => {
  const { words } = useWords();
  const parties = [
    { name: words.orders.creator, id: order.creatorId, party: order.creator },
    { name: words.orders.advertiser, id: order.advertiserId, party: order.advertiser },
  ];
  return (
    <dl className="facts">
      {parties.map(({ name, id, party }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <Avatar src={party?.avatar} /> <Link href={`/parties/${id}`}>{party?.displayName ?? id}</Link>{' '}
            <ShortId id={id} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.order.created}</dt>
        <dd>
          <Time at={order.createdAt} />
        </dd>
      </div>
      <div>
        <dt>{words.order.rounds}</dt>
        <dd>
          {order.rounds.work} / {order.rounds.allowed}
        </dd>
      </div>
      <div>
        <dt>{words.order.process}</dt>
        <dd>{order.processVersion}</dd>
      </div>
      {order.publication && (
        <div>
          <dt>{words.order.publication}</dt>
          <dd>
            <a href={order.publication.url} rel="noreferrer" target="_blank">
              {order.publication.itemId ?? order.publication.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
};

/** Says for a moment that the order moved while somebody was looking. */
const useChange = (status: string): boolean => {
  const earlier = useRef(status);
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (earlier.current === status) return undefined;
    earlier.current = status;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), 6_000);
    return () => clearTimeout(timer);
  }, [status]);
  return hasChanged;
};

const Warnings = ({ order }: { readonly order: Order }) => {
  const { words } = useWords();
  const hasChanged = useChange(order.status);
  return (
    <>
      <p role="status" className={hasChanged ? 'notice' : 'hidden'}>
        {hasChanged ? words.order.changed : ''}
      </p>
      {order.needsOperator && <p className="warning">▲ {words.order.needsOperator}</p>}
      {order.escalations && <p className="warning">▲ {words.order.escalated(order.escalations.count)}</p>}
    </>
  );
};

const OrderScreen = () => {
  const { orderId = '' } = useParams({ strict: false }) as { orderId?: string };
  const { words } = useWords();
  const { permissions } = useMe();
  const path = { orderId };
  const read = useLive(
    ['order', orderId],
    () => expectData(api.GET('/orders/{orderId}', { params: { path } })),
    'item',
  );
  const timeline = useLive(
    ['timeline', orderId],
    () => expectData(api.GET('/orders/{orderId}/timeline', { params: { path, query: { limit: 100 } } })),
    'item',
  );
  const events = timeline.data?.items ?? [];
  return (
    <Content read={read} lines={12} title={orderId}>
      {(order) => (
        <article className="order">
          <header className="screen-head">
            <h1>{order.title}</h1>
            <code>{order.id}</code>
            <Freshness read={read} />
          </header>
          <Warnings order={order} />
          <OrderHold order={order} />
          <Wait order={order} />
          <ProcessGraph version={order.processVersion} current={order.status} events={events} />
          <div className="columns">
            <Panel title={words.order.actions}>
              <NextActions order={order} />
              {order.deliverable && (
                <Link className="button" href={`/orders/${order.id}/review`}>
                  {words.order.review}
                </Link>
              )}
            </Panel>
            <Panel title={words.order.money}>
              <MoneyParts order={order} />
            </Panel>
            <Panel title={words.order.facts}>
              <Facts order={order} />
            </Panel>
            {order.reasons.length > 0 && (
              <Panel title={words.order.reasons}>
                <Reasons reasons={order.reasons} />
              </Panel>
            )}
          </div>
          <OrderPanels orderId={order.id} files={order.deliverable?.files ?? []} />
          <Panel title={words.order.timeline}>
            <Content read={timeline}>
              {({ items, nextCursor }) => (
                <>
                  <Rest count={items.length} nextCursor={nextCursor} />
                  <Timeline events={items} />
                </>
              )}
            </Content>
          </Panel>
          {permissions.includes('acts.read') && <ActList isPart fixed={{ subject: order.id }} />}
        </article>
      )}
    </Content>
  );
};

export default OrderScreen;
