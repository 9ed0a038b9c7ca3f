import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button, Checkbox, Link } from 'react-aria-components';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { queueAct } from '../data/pending.ts';
import { Countdown, ShortId } from '../parts/format.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Empty, Freshness } from '../parts/states.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useWords } from '../words/words.tsx';
import { type Film, SubmittedFile } from './film.tsx';
import { InspectionPanel } from './inspection.tsx';
import { reviewQueueOf } from './places.ts';
import { Decisions } from './room-decisions.tsx';

type Order = Schemas['Order'];
const Checklist = ({ order }: { readonly order: Order }) => {
  const { words } = useWords();
  const items = order.checklist ?? [];
  return (
    <Panel title={words.room.checklist}>
      {items.length === 0 && <Empty />}
      {items.map(({ code, text }) => (
        <Checkbox key={code} className="check">
          <span className="box" aria-hidden="true" />
          {text}
        </Checkbox>
      ))}
    </Panel>
  );
};

/** Earlier cuts of the work, from the events of their submissions. */
const earlierFiles = (events: readonly Schemas['OrderEvent'][], order: Order) => {
  const current = new Set(order.deliverable?.files.map(({ uploadId }) => uploadId));
  const files = events
    .filter(({ command }) => command === 'submit_work')
    .flatMap(
      ({ data }) => (data.deliverable as { files?: Schemas['SubmittedFile'][] } | undefined)?.files ?? [],
    );
  return files.filter(({ uploadId }) => !current.has(uploadId));
};

const Cuts = ({
  order,
  setFilm,
}: {
  readonly order: Order;
  readonly setFilm: (film: Film | null) => void;
}) => {
  const { words } = useWords();
  const [isCompared, setCompared] = useState(false);
  const timeline = useLive(['timeline', order.id], () =>
    expectData(
      api.GET('/orders/{orderId}/timeline', {
        params: { path: { orderId: order.id }, query: { limit: 100 } },
      }),
    ),
  );
  const earlier = earlierFiles(timeline.data?.items ?? [], order).at(-1);
  return (
    <>
      {earlier && (
        <Button className="button" onPress={() => setCompared(!isCompared)} aria-pressed={isCompared}>
          {words.room.compare}
        </Button>
      )}
      <div className="cuts">
        {isCompared && earlier && <SubmittedFile orderId={order.id} file={earlier} ref={() => {}} />}
        {order.deliverable?.files.map((file) => (
          <SubmittedFile key={file.uploadId} orderId={order.id} file={file} ref={setFilm} />
        ))}
      </div>
    </>
  );
};

const Claim = ({ order }: { readonly order: Order }) => {
  const { words } = useWords();
  const me = useMe();
  const path = { orderId: order.id };
  if (!me.permissions.includes('orders.review')) return null;
  if (order.lease?.by === 'you')
    return (
      <p className="quiet">
        {words.room.yours} <Countdown at={order.lease.until} />{' '}
        <Button
          className="button plain"
          onPress={() =>
            queueAct(
              words.room.release,
              () => api.DELETE('/reviews/orders/{orderId}/claim', { params: { path } }),
              { isSafe: true },
            )
          }
        >
          {words.room.release}
        </Button>
      </p>
    );
  if (!reviewQueueOf(order.status)) return null;
  if (order.lease) return <p className="warning">▲ {words.reviews.other}</p>;
  return (
    <Button
      className="button"
      onPress={() =>
        queueAct(words.room.claim, () => api.POST('/reviews/orders/{orderId}/claim', { params: { path } }), {
          isSafe: true,
        })
      }
    >
      {words.room.claim}
    </Button>
  );
};

/** Where a reviewer watches a work against its brief and decides. */
const ReviewRoom = () => {
  const { orderId = '' } = useParams({ strict: false }) as { orderId?: string };
  const { words } = useWords();
  const film = useRef<Film | null>(null);
  const read = useLive(
    ['order', orderId],
    () => expectData(api.GET('/orders/{orderId}', { params: { path: { orderId } } })),
    'item',
  );
  return (
    <Content read={read} lines={12} title={orderId}>
      {(order) => (
        <article className="room">
          <header className="screen-head">
            <h1>{order.title}</h1>
            <Link href={`/orders/${order.id}`}>
              <ShortId id={order.id} />
            </Link>
            <StatusMark status={order.status} />
            {order.dueAt !== undefined && <Countdown at={order.dueAt} />}
            <Freshness read={read} />
          </header>
          <Claim order={order} />
          <Cuts
            order={order}
            setFilm={(shown) => {
              film.current = shown;
            }}
          />
          <div className="columns">
            <Decisions key={order.id} order={order} film={() => film.current} />
            <Checklist order={order} />
            {order.deliverable?.files.map(({ uploadId }) => (
              <InspectionPanel
                key={uploadId}
                orderId={order.id}
                uploadId={uploadId}
                seek={(second) => film.current?.seek(second)}
              />
            ))}
            <Panel title={words.room.words}>
              <h3>{order.deliverable?.title}</h3>
              <p>{order.deliverable?.description}</p>
              <p className="quiet">
                {order.deliverable?.hashtags.map((tag) => `#${tag.replace(/^#/, '')}`).join(' ')}
              </p>
            </Panel>
          </div>
        </article>
      )}
    </Content>
  );
};

export default ReviewRoom;
