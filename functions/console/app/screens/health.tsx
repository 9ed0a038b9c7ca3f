import { auditLabels } from '#shared/contract/labels/payments.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { labelColumn, numberColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { useDeadLetterBulk } from './bulk-acts.ts';
import { Deliveries, Sweeps } from './health-facts.tsx';
import { reasonFields, toReasons } from './order-acts.ts';

const useRedrive = () => {
  const { words } = useWords();
  return ({ id: deadLetterId }: Schemas['DeadLetter']) => (
    <ActButton
      spec={{
        name: words.health.retry,
        isSafe: true,
        fields: reasonFields(words, 'cause_removed'),
        send: (values) =>
          api.POST('/operations/dead-letters/{deadLetterId}/redrive', {
            params: { path: { deadLetterId } },
            body: { reasons: toReasons(values) },
          }),
      }}
    />
  );
};

const DeadLetters = () => {
  const { words } = useWords();
  const { health, orders } = words;
  const columns: readonly ColumnSpec<Schemas['DeadLetter']>[] = [
    textColumn('entity', health.item, ({ entity, key }) => `${entity} ${key}`),
    textColumn('error', words.money.failure, ({ error }) => error),
    timeColumn('failed', orders.since, ({ failedAt }) => failedAt),
    timeColumn('next', health.nextAttempt, ({ nextAttemptAt }) => nextAttemptAt, 'left'),
    { id: 'act', name: words.order.act, show: useRedrive() },
  ];
  return (
    <ListScreen
      isPart
      title={health.deadLetters}
      name="dead-letters"
      read={(_, cursor) =>
        expectData(api.GET('/operations/dead-letters', { params: { query: pageOf(cursor) } }))
      }
      columns={columns}
      idOf={({ id }) => id}
      bulk={useDeadLetterBulk()}
    />
  );
};

const Audits = () => {
  const { words } = useWords();
  const { health, orders } = words;
  const columns: readonly ColumnSpec<Schemas['AuditInBrief']>[] = [
    timeColumn('ended', words.actList.at, ({ endedAt }) => endedAt),
    labelColumn('status', orders.status, auditLabels, ({ status }) => status),
    numberColumn('entries', health.entries, ({ entries }) => entries),
    numberColumn('compared', health.compared, ({ compared }) => compared),
    numberColumn('differing', health.differing, ({ differing }) => differing),
  ];
  return (
    <ListScreen
      isPart
      title={health.audits}
      name="audits"
      read={(_, cursor) => expectData(api.GET('/finance/audits', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

/** Whether payments run, and the switch. */
const PaymentFreeze = () => {
  const { words } = useWords();
  const me = useMe();
  const { health, acts } = words;
  const read = useLive(['freeze'], () => expectData(api.GET('/finance/freeze')), 'list');
  return (
    <Panel title={health.payments}>
      <Content read={read} lines={2}>
        {({ deposits, withdrawals }) => {
          const isStopped = deposits || withdrawals;
          return (
            <>
              <p>{isStopped ? `▲ ${health.stopped}` : `● ${health.running}`}</p>
              {me.permissions.includes('payments.freeze') && (
                <ActButton
                  spec={{
                    name: isStopped ? health.resume : health.stop,
                    fields: [{ name: 'reason', label: acts.reasonMessage, kind: 'long' }],
                    send: ({ reason = '' }) =>
                      api.PUT('/finance/freeze', {
                        body: { deposits: !isStopped, withdrawals: !isStopped, reason },
                      }),
                  }}
                />
              )}
            </>
          );
        }}
      </Content>
    </Panel>
  );
};

/** What runs in the background: the sweeps, and the deliveries of webhooks. */
const Background = () => {
  const read = useLive(['overview'], () => expectData(api.GET('/operations/overview')), 'list');
  return (
    <Content read={read} lines={6}>
      {({ health }) => (
        <div className="columns">
          <Sweeps sweeps={health.sweeps} />
          <Deliveries hours={health.webhooks} />
        </div>
      )}
    </Content>
  );
};

const Health = () => {
  const { words } = useWords();
  const me = useMe();
  const may = (permission: string) => me.permissions.includes(permission);
  return (
    <>
      <h1>{words.screens.health}</h1>
      {may('finance.read') && <PaymentFreeze />}
      {may('work.manage') && <Background />}
      {may('dead-letters.redrive') && <DeadLetters />}
      {may('finance.read') && <Audits />}
    </>
  );
};

export default Health;
