import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import { accountStandingLabels } from '#shared/contract/labels/parties.ts';
import { platformLabels, taskFlagLabels } from '#shared/contract/labels/tasks.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import {
  idColumn,
  labelColumn,
  moneyColumn,
  numberColumn,
  partyColumn,
  textColumn,
  timeColumn,
} from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words/words.tsx';
import { AssetQueue } from './asset-queue.tsx';
import { type ReviewQueue, reviewQueues } from './places.ts';
import { useDecisions } from './use-decisions.tsx';

/** A queue of orders that wait for a reviewer, most overdue first. */
const OrderQueue = ({ status }: { readonly status: ReviewQueue }) => {
  const { words } = useWords();
  const { orders, reviews } = words;
  const columns: readonly ColumnSpec<Schemas['Order']>[] = [
    textColumn('title', orders.order, ({ title }) => title),
    idColumn('id', orders.id, ({ id }) => id),
    {
      id: 'status',
      name: orders.status,
      show: ({ status: state }) => <StatusMark status={state} />,
      text: ({ status: state }) => state,
    },
    timeColumn('since', orders.since, ({ since }) => since),
    timeColumn('due', orders.due, ({ dueAt }) => dueAt, 'left'),
    textColumn(
      'lease',
      reviews.claimedBy,
      ({ lease }) => lease && (lease.by === 'you' ? reviews.you : reviews.other),
    ),
  ];
  return (
    <ListScreen
      isPart
      title={reviews[status]}
      name={`reviews-${status}`}
      read={(_, cursor) =>
        expectData(api.GET('/reviews/orders', { params: { query: { status, ...pageOf(cursor) } } }))
      }
      columns={columns}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/${id}/review`}
    />
  );
};

const Applications = () => {
  const { words, language } = useWords();
  const nameOf = (labels: Labels, name: string) => labelOf(labels, name, language);
  const { reviews, orders } = words;
  const decide = useDecisions();
  const columns: readonly ColumnSpec<Schemas['CreatorApplication']>[] = [
    textColumn(
      'handle',
      reviews.handle,
      ({ handle, platform }) => `${handle} · ${nameOf(platformLabels, platform)}`,
    ),
    partyColumn('creator', orders.creator, ({ creatorId, creator }) => creator ?? { id: creatorId }),
    numberColumn('followers', reviews.followers, ({ followerCount }) => followerCount),
    labelColumn(
      'standing',
      reviews.standing,
      accountStandingLabels,
      ({ accountStanding }) => accountStanding,
    ),
    timeColumn('created', orders.since, ({ createdAt }) => createdAt),
    {
      id: 'decide',
      name: words.order.act,
      show: ({ id: applicationId }) =>
        decide((body) =>
          api.POST('/reviews/applications/{applicationId}/decision', {
            params: { path: { applicationId } },
            body,
          }),
        ),
    },
  ];
  return (
    <ListScreen
      isPart
      title={reviews.applications}
      name="applications"
      read={(_, cursor) =>
        expectData(api.GET('/reviews/applications', { params: { query: pageOf(cursor) } }))
      }
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const Advertisers = () => {
  const { words } = useWords();
  const { reviews, orders } = words;
  const decide = useDecisions();
  const columns: readonly ColumnSpec<Schemas['AdvertiserProfile']>[] = [
    partyColumn('advertiser', orders.advertiser, ({ advertiserId: id, displayName }) => ({
      id,
      displayName,
    })),
    textColumn('legal', reviews.legalName, ({ legalName }) => legalName),
    textColumn('registration', reviews.registration, ({ registrationNumber }) => registrationNumber),
    timeColumn('submitted', orders.since, ({ submittedAt }) => submittedAt),
    {
      id: 'decide',
      name: words.order.act,
      show: ({ advertiserId }) =>
        decide((body) =>
          api.POST('/reviews/advertisers/{advertiserId}/decision', {
            params: { path: { advertiserId } },
            body,
          }),
        ),
    },
  ];
  return (
    <ListScreen
      isPart
      title={reviews.advertisers}
      name="advertisers"
      read={(_, cursor) => expectData(api.GET('/reviews/advertisers', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ advertiserId }) => advertiserId}
    />
  );
};

const Tasks = () => {
  const { words, language } = useWords();
  const nameOf = (labels: Labels, name: string) => labelOf(labels, name, language);
  const { reviews, orders } = words;
  const decide = useDecisions();
  const columns: readonly ColumnSpec<Schemas['ModeratedTask']>[] = [
    textColumn('title', words.order.task, ({ title }) => title),
    idColumn('id', orders.id, ({ id }) => id),
    textColumn('flags', reviews.flags, ({ moderation }) =>
      moderation?.flags
        .map(({ code, found }) => words.list.pair(nameOf(taskFlagLabels, code), found))
        .join('; '),
    ),
    moneyColumn('reward', orders.price, ({ reward }) => reward),
    timeColumn('submitted', orders.since, ({ moderation }) => moderation?.submittedAt),
    {
      id: 'decide',
      name: words.order.act,
      show: ({ id: taskId }) =>
        decide((body) =>
          api.POST('/reviews/tasks/{taskId}/decision', { params: { path: { taskId } }, body }),
        ),
    },
  ];
  return (
    <ListScreen
      isPart
      title={reviews.tasks}
      name="tasks"
      read={(_, cursor) => expectData(api.GET('/reviews/tasks', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const Reviews = () => {
  const { words } = useWords();
  const { reviews, screens } = words;
  return (
    <Tabs
      title={screens.reviews}
      path="/reviews"
      tabs={[
        ...reviewQueues.map((status) => ({
          id: status,
          name: reviews[status],
          permission: 'orders.review',
          content: <OrderQueue status={status} />,
        })),
        {
          id: 'applications',
          name: reviews.applications,
          permission: 'creators.review',
          content: <Applications />,
        },
        {
          id: 'advertisers',
          name: reviews.advertisers,
          permission: 'advertisers.review',
          content: <Advertisers />,
        },
        { id: 'tasks', name: reviews.tasks, permission: 'tasks.moderate', content: <Tasks /> },
        { id: 'assets', name: reviews.assets, permission: 'assets.moderate', content: <AssetQueue /> },
      ]}
    />
  );
};

export default Reviews;
