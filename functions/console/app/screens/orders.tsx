import type { paths } from '#shared/contract/client/paths.mts';
import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import { actorLabels, fundsLabels, statusLabels } from '#shared/contract/labels/orders.ts';
import { queueLabels } from '#shared/contract/labels/queues.ts';
import { statuses } from '#shared/domain/orders/lifecycle.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { endOf, firstInstantOf, withoutGaps } from '../data/days.ts';
import { useLive } from '../data/live.ts';
import { useSearch } from '../data/search.ts';
import { idColumn, moneyColumn, partyColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { type Filter, ListScreen } from '../parts/list-screen.tsx';
import { SavedViews } from '../parts/saved-views.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useWords } from '../words/words.tsx';
import { useOrderBulk } from './bulk-acts.ts';

type Order = Schemas['Order'];
type Query = NonNullable<paths['/operations/orders']['get']['parameters']['query']>;
type Search = Readonly<Record<string, string | undefined>>;

/** The filters of the address as the API reads them. */
const toQuery = ({ createdAfter, createdBefore, ...rest }: Search): Query => ({
  status: 'any',
  ...(rest as Query),
  ...withoutGaps({ createdAfter: firstInstantOf(createdAfter), createdBefore: endOf(createdBefore) }),
});

const readOrders = (search: Search, cursor?: string) =>
  expectData(api.GET('/operations/orders', { params: { query: { ...toQuery(search), ...pageOf(cursor) } } }));

/** The queues of orders, each of which an index serves whole: most overdue first. */
const orderQueues = Object.keys(queueLabels).filter(
  (queue) => queue === 'on_hold' || statuses.some((status) => status === queue),
);

const waiters = ['creator', 'advertiser', 'platform', 'system', 'nobody'];

const useFilters = (): readonly Filter[] => {
  const { words, language } = useWords();
  const { orders, order, list } = words;
  const optionsOf = (names: readonly string[], labels: Labels) =>
    names.map((id) => ({ id, name: labelOf(labels, id, language) }));
  return [
    { name: 'status', label: orders.view, options: optionsOf(orderQueues, queueLabels) },
    { name: 'state', label: orders.status, options: optionsOf(statuses, statusLabels) },
    { name: 'money', label: order.money, options: optionsOf(Object.keys(fundsLabels), fundsLabels) },
    { name: 'waitsFor', label: order.waitsFor, options: optionsOf(waiters, actorLabels) },
    { name: 'late', label: orders.late, options: [{ id: 'only', name: orders.onlyLate }] },
    { name: 'held', label: order.hold, options: [{ id: 'only', name: list.only }] },
    { name: 'partyId', label: orders.party },
    { name: 'taskId', label: order.task },
    { name: 'createdAfter', label: orders.fromDay, type: 'date' },
    { name: 'createdBefore', label: orders.toDay, type: 'date' },
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
  const { orders } = useWords().words;
  return [
    textColumn('title', orders.order, ({ title }) => title),
    idColumn('id', orders.id, ({ id }) => id),
    {
      id: 'status',
      name: orders.status,
      show: ({ status }) => <StatusMark status={status} />,
      text: ({ status }) => status,
    },
    timeColumn('since', orders.since, ({ since }) => since),
    timeColumn('due', orders.due, ({ dueAt }) => dueAt, 'left'),
    partyColumn('creator', orders.creator, ({ creator, creatorId: id }) => creator ?? { id }),
    partyColumn('advertiser', orders.advertiser, ({ advertiser, advertiserId: id }) => advertiser ?? { id }),
    moneyColumn('price', orders.price, ({ price }) => price),
  ];
};

/** How many orders the filters select. Counting ends at a thousand. */
const Count = ({ search }: { readonly search: Search }) => {
  const { words } = useWords();
  const { sort: _, ...filters } = toQuery(search);
  const { data } = useLive(['count', filters], () =>
    expectData(api.GET('/operations/orders/count', { params: { query: filters } })),
  );
  return data ? <p className="quiet">{words.list.counted(data.count, data.isMore)}</p> : null;
};

const Orders = () => {
  const { words } = useWords();
  const [search] = useSearch();
  return (
    <ListScreen
      title={words.orders.title}
      name="orders"
      read={readOrders}
      filters={useFilters()}
      columns={useColumns()}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/${id}`}
      bulk={useOrderBulk()}
    >
      <SavedViews page="orders" />
      <Count search={search} />
    </ListScreen>
  );
};

export default Orders;
