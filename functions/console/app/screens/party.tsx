import { useParams } from '@tanstack/react-router';
import { Link } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { holdScopeLabels } from '#shared/contract/labels/parties.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton, type ActSpec } from '../parts/act-button.tsx';
import { textColumn, timeColumn } from '../parts/columns.tsx';
import { Age, ShortId } from '../parts/format.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { Panel } from '../parts/panel.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { Content, Empty } from '../parts/states.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Catalogue } from '../words/en.ts';
import { useWords } from '../words/words.tsx';
import { ActList } from './acts.tsx';
import { exportAct } from './export-data.ts';
import { reasonFields, toInstant, toReasons } from './order-acts.ts';
import { PartyFacts, useParty } from './party-money.tsx';
import { PartyWebhooks } from './party-webhooks.tsx';
import { canTakeDown, takedownAct } from './take-down.ts';

type Party = Schemas['PartyOverview'];

/** An act on an account, and whether the account is in a state for it. */
type PartyAct = ActSpec & { readonly permission: string; readonly isOpen: (party: Party) => boolean };

const isNotTakenDown = ({ takenDown }: Party): boolean => takenDown === undefined;
const isSuspended = ({ suspension }: Party): boolean => suspension !== undefined;
const isNotSuspended = (party: Party): boolean => !isSuspended(party);

/** The acts on an account, which its prefix limits: agencies cannot be suspended. */
const useActs = (partyId: string): readonly PartyAct[] => {
  const { words, language } = useWords();
  const { holds, acts } = words;
  const reasons = reasonFields(words, 'investigation');
  const path = { partyId };
  const hold = {
    name: holds.putOnHold,
    isOpen: () => true,
    permission: 'accounts.hold',
    fields: [
      {
        name: 'scope',
        label: acts.scope,
        kind: 'choice' as const,
        initial: 'payouts',
        options: (['payouts', 'everything'] as const).map((id) => ({
          id,
          name: labelOf(holdScopeLabels, id, language),
        })),
      },
      ...reasons,
      { name: 'until', label: acts.until, kind: 'time' as const, isOptional: true },
    ],
    send: (values: Readonly<Record<string, string>>) =>
      api.PUT('/operations/accounts/{partyId}/hold', {
        params: { path },
        body: { scope: values.scope as 'payouts', reasons: toReasons(values), ...toInstant(values.until) },
      }),
  };
  const release = {
    name: holds.release,
    isOpen: ({ hold: present }: Party) => present !== undefined,
    permission: 'accounts.hold',
    fields: reasonFields(words, 'resolved'),
    send: (values: Readonly<Record<string, string>>) =>
      api.DELETE('/operations/accounts/{partyId}/hold', {
        params: { path },
        body: { reasons: toReasons(values) },
      }),
  };
  const takedowns = canTakeDown(partyId)
    ? [{ ...takedownAct(words, partyId), permission: 'takedowns.create', isOpen: isNotTakenDown }]
    : [];
  const exporting = { ...exportAct(partyId, words), permission: 'accounts.export-any', isOpen: () => true };
  return [hold, release, ...suspensionActs(partyId, words), ...takedowns, exporting];
};

const suspensionActs = (id: string, words: Catalogue) => {
  const { holds } = words;
  const [prefix] = id.split('_');
  const fields = reasonFields(words, 'investigation');
  if (prefix === 'crt') {
    const params = { path: { creatorId: id } };
    return [
      {
        name: holds.suspend,
        isOpen: isNotSuspended,
        permission: 'creators.suspend',
        fields,
        send: (values: Readonly<Record<string, string>>) =>
          api.POST('/creators/{creatorId}/suspension', { params, body: { reasons: toReasons(values) } }),
      },
      {
        name: holds.reinstate,
        isOpen: isSuspended,
        permission: 'creators.suspend',
        fields,
        send: (values: Readonly<Record<string, string>>) =>
          api.POST('/creators/{creatorId}/reinstatement', { params, body: { reasons: toReasons(values) } }),
      },
    ];
  }
  if (prefix !== 'adv') return [];
  const params = { path: { advertiserId: id } };
  return [
    {
      name: holds.suspend,
      isOpen: isNotSuspended,
      permission: 'advertisers.suspend',
      fields,
      send: (values: Readonly<Record<string, string>>) =>
        api.POST('/advertisers/{advertiserId}/suspension', { params, body: { reasons: toReasons(values) } }),
    },
    {
      name: holds.reinstate,
      isOpen: isSuspended,
      permission: 'advertisers.suspend',
      fields,
      send: (values: Readonly<Record<string, string>>) =>
        api.POST('/advertisers/{advertiserId}/reinstatement', {
          params,
          body: { reasons: toReasons(values) },
        }),
    },
  ];
};

/** What limits an account, with its reasons. */
const Limits = ({ party: { hold, suspension, takenDown } }: { readonly party: Party }) => {
  const { words, language } = useWords();
  const limits = [
    ...(hold
      ? [
          {
            name: words.list.pair(words.order.hold, labelOf(holdScopeLabels, hold.scope, language)),
            ...{ at: hold.at, reasons: hold.reasons },
          },
        ]
      : []),
    ...(suspension ? [{ name: words.holds.suspended, ...suspension }] : []),
    ...(takenDown ? [{ name: words.holds.takenDown, ...takenDown }] : []),
  ];
  if (limits.length === 0) return <Empty>{words.holds.none}</Empty>;
  return limits.map(({ name, at, reasons }) => (
    <div key={name} className="warning">
      ▲ {name} {at !== undefined && <Age at={at} />}
      <Reasons reasons={reasons} />
    </div>
  ));
};

const HoldPanel = ({ partyId }: { readonly partyId: string }) => {
  const { words } = useWords();
  const me = useMe();
  const acts = useActs(partyId).filter(({ permission }) => me.permissions.includes(permission));
  return (
    <Panel title={words.holds.holds}>
      <Content read={useParty(partyId)} lines={2}>
        {(party) => (
          <>
            <Limits party={party} />
            <div className="row-acts">
              {acts
                .filter(({ isOpen }) => isOpen(party))
                .map((spec) => (
                  <ActButton key={spec.name} spec={spec} />
                ))}
            </div>
          </>
        )}
      </Content>
    </Panel>
  );
};

const PartyOrders = ({ partyId }: { readonly partyId: string }) => {
  const { words } = useWords();
  const { orders } = words;
  return (
    <ListScreen
      isPart
      title={orders.title}
      name={`orders-${partyId}`}
      read={(_, cursor) =>
        expectData(
          api.GET('/operations/orders', {
            params: { query: { status: 'any', partyId, ...pageOf(cursor) } },
          }),
        )
      }
      columns={[
        textColumn('title', orders.order, ({ title }: Schemas['Order']) => title),
        { id: 'id', name: orders.id, show: ({ id }) => <ShortId id={id} />, text: ({ id }) => id },
        {
          id: 'status',
          name: orders.status,
          show: ({ status }) => <StatusMark status={status} />,
          text: ({ status }) => status,
        },
        timeColumn('since', orders.since, ({ since }: Schemas['Order']) => since),
        timeColumn('due', orders.due, ({ dueAt }: Schemas['Order']) => dueAt, 'left'),
      ]}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/${id}`}
    />
  );
};

/** An account: what limits it, its orders, and what staff did to it. */
const PartyScreen = () => {
  const { partyId = '' } = useParams({ strict: false }) as { partyId?: string };
  const { words } = useWords();
  const me = useMe();
  return (
    <article>
      <header className="screen-head">
        <h1>{words.holds.party}</h1>
        <code>{partyId}</code>
        <Link href={`/orders?partyId=${partyId}`}>{words.orders.title}</Link>
      </header>
      {me.permissions.includes('work.manage') && <PartyFacts partyId={partyId} />}
      {me.permissions.includes('accounts.hold') && <HoldPanel partyId={partyId} />}
      {me.permissions.includes('orders.list-any') && <PartyOrders partyId={partyId} />}
      {me.permissions.includes('webhooks.replay-any') && <PartyWebhooks partyId={partyId} />}
      {me.permissions.includes('acts.read') && <ActList isPart fixed={{ subject: partyId }} />}
    </article>
  );
};

export default PartyScreen;
