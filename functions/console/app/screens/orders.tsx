import type { paths } from '#shared/contract/client/paths.mts';
import { statuses } from '#shared/domain/orders/lifecycle.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { labelOf } from '../labels/label.ts';
import { statusLabels } from '../labels/orders.ts';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { Age, Countdown, formatMoney, Money, ShortId } from '../parts/format.tsx';
import { type Filter, ListScreen } from '../parts/list-screen.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useWords } from '../words/words.tsx';

type Order = Schemas['Order'];
type Query = NonNullable<paths['/operations/orders']['get']['parameters']['query']>;

const toInstant = (day: string | undefined): string | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00`).toISOString();

const readOrders = (
  { createdAfter, createdBefore, ...rest }: Readonly<Record<string, string>>,
  cursor?: string,
) =>
  expectData(
    api.GET('/operations/orders', {
      params: {
        query: {
          status: 'any',
          ...(rest as Query),
          createdAfter: toInstant(createdAfter),
          createdBefore: toInstant(createdBefore),
          cursor,
          limit: 50,
        } as Query,
      },
    }),
  );

const useFilters = (): readonly Filter[] => {
  const { words, language } = useWords();
  const { orders } = words;
  return [
    {
      name: 'state',
      label: orders.status,
      options: statuses.map((id) => ({ id, name: labelOf(statusLabels, id, language) })),
    },
    { name: 'late', label: orders.late, options: [{ id: 'only', name: orders.onlyLate }] },
    { name: 'partyId', label: orders.party },
    { name: 'createdAfter', label: orders.createdAfter, type: 'date' },
    { name: 'createdBefore', label: orders.createdBefore, type: 'date' },
    {
      name: 'sort',
      label: orders.sort,
      options: [
        { id: 'newest', name: orders.newest },
        { id: 'oldest', name: orders.oldest },
      ],
    },
  ];
};

const useColumns = (): readonly ColumnSpec<Order>[] => {
  const { words, locale } = useWords();
  const { orders } = words;
  return [
    {
      id: 'title',
      name: orders.order,
      show: ({ id, title }) => (
        <>
          {title} <ShortId id={id} />
        </>
      ),
      text: ({ title }) => title,
    },
    { id: 'id', name: orders.id, show: ({ id }) => <ShortId id={id} />, text: ({ id }) => id },
    {
      id: 'status',
      name: orders.status,
      show: ({ status }) => <StatusMark status={status} />,
      text: ({ status }) => status,
    },
    { id: 'since', name: orders.since, show: ({ since }) => <Age at={since} />, text: ({ since }) => since },
    {
      id: 'due',
      name: orders.due,
      show: ({ dueAt }) => dueAt !== undefined && <Countdown at={dueAt} />,
      text: ({ dueAt = '' }) => dueAt,
    },
    {
      id: 'creator',
      name: orders.creator,
      show: ({ creator, creatorId }) => creator?.displayName ?? <ShortId id={creatorId} />,
      text: ({ creatorId }) => creatorId,
    },
    {
      id: 'advertiser',
      name: orders.advertiser,
      show: ({ advertiser, advertiserId }) => advertiser?.displayName ?? <ShortId id={advertiserId} />,
      text: ({ advertiserId }) => advertiserId,
    },
    {
      id: 'price',
      name: orders.price,
      isNumber: true,
      show: ({ price }) => <Money value={price} />,
      text: ({ price }) => formatMoney(price, locale),
    },
  ];
};

const Orders = () => {
  const { words } = useWords();
  return (
    <ListScreen
      title={words.orders.title}
      name="orders"
      read={readOrders}
      filters={useFilters()}
      columns={useColumns().filter(({ id }) => id !== 'id')}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/${id}`}
    />
  );
};

export default Orders;
