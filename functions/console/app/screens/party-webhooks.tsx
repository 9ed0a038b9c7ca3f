import { eventTypeLabels } from '#shared/contract/labels/events.ts';
import { deliveryLabels, disabledReasonLabels } from '#shared/contract/labels/statuses.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useSearch } from '../data/search.ts';
import { ActButton } from '../parts/act-button.tsx';
import { labelColumn, numberColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';

type Webhook = Schemas['Webhook'];
type Delivery = Schemas['WebhookDelivery'];
type Of = { readonly partyId: string; readonly webhookId: string };

/** What the last attempt of a delivery got: a status, or why there was none. */
const lastResultOf = ({ attempts }: Delivery): string => {
  const last = attempts.at(-1);
  return String(last?.status ?? last?.fault ?? '');
};

const Replay = ({ deliveryId, ...of }: Of & { readonly deliveryId: string }) => {
  const { webhooks, acts } = useWords().words;
  return (
    <ActButton
      spec={{
        name: webhooks.replay,
        isSafe: true,
        fields: [{ name: 'reason', label: acts.reasonMessage, kind: 'long' }],
        send: ({ reason = '' }) =>
          api.POST('/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay', {
            params: { path: { ...of, deliveryId } },
            body: { reason },
          }),
      }}
    />
  );
};

const Deliveries = (of: Of) => {
  const { words } = useWords();
  const { webhooks, orders } = words;
  const columns: readonly ColumnSpec<Delivery>[] = [
    labelColumn('type', webhooks.event, eventTypeLabels, ({ eventType }) => eventType),
    labelColumn('status', orders.status, deliveryLabels, ({ status }) => status),
    numberColumn('attempts', webhooks.attempts, ({ attempts }) => attempts.length),
    textColumn('result', webhooks.lastResult, lastResultOf),
    timeColumn('created', orders.since, ({ createdAt }) => createdAt),
    timeColumn('next', words.health.nextAttempt, ({ nextAttemptAt }) => nextAttemptAt, 'left'),
    {
      id: 'act',
      name: words.order.act,
      show: ({ id, status }) => (status === 'pending' ? null : <Replay {...of} deliveryId={id} />),
    },
  ];
  return (
    <ListScreen
      isPart
      title={webhooks.deliveries}
      name={`deliveries-${of.webhookId}`}
      read={(_, cursor) =>
        expectData(
          api.GET('/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries', {
            params: { path: of, query: pageOf(cursor) },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

/** The webhook endpoints of a party, and the deliveries to the open one. */
export const PartyWebhooks = ({ partyId }: { readonly partyId: string }) => {
  const { words } = useWords();
  const [{ webhook }] = useSearch();
  const { webhooks, orders } = words;
  const columns: readonly ColumnSpec<Webhook>[] = [
    textColumn('url', webhooks.url, ({ url }) => url),
    labelColumn('disabled', webhooks.disabled, disabledReasonLabels, ({ disabled }) => disabled?.because),
    timeColumn('created', orders.since, ({ createdAt }) => createdAt),
  ];
  return (
    <>
      <ListScreen
        isPart
        title={webhooks.title}
        name={`webhooks-${partyId}`}
        read={(_, cursor) =>
          expectData(
            api.GET('/operations/accounts/{partyId}/webhooks', {
              params: { path: { partyId }, query: pageOf(cursor) },
            }),
          )
        }
        columns={columns}
        idOf={({ id }) => id}
        hrefOf={({ id }) => `/parties/${partyId}?webhook=${id}`}
      />
      {webhook !== undefined && <Deliveries partyId={partyId} webhookId={webhook} />}
    </>
  );
};
