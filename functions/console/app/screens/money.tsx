import type { ComponentProps } from 'react';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import {
  adjustmentLabels,
  depositCaseLabels,
  depositLabels,
  reconciliationLabels,
  withdrawalCaseLabels,
  withdrawalLabels,
} from '../labels/statuses.ts';
import { ActButton } from '../parts/act-button.tsx';
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
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words/words.tsx';
import { evidenceFields, ownerOf, toEvidence } from './evidence.ts';
import { Proposals } from './proposals.tsx';
import { TrialBalance } from './trial-balance.tsx';

type Decision = 'paid' | 'failed' | 'received' | 'returned';

/** A button for each decision on a case, with its evidence. */
const DecisionButtons = <Some extends Decision>({
  decisions,
  send,
}: {
  readonly decisions: readonly Some[];
  readonly send: (
    decision: Some,
    evidence: ReturnType<typeof toEvidence>,
  ) => ReturnType<ComponentProps<typeof ActButton>['spec']['send']>;
}) => {
  const { words } = useWords();
  return (
    <span className="row-acts">
      {decisions.map((decision) => (
        <ActButton
          key={decision}
          spec={{
            name: words.money[decision],
            fields: evidenceFields(words),
            send: (values) => send(decision, toEvidence(values)),
          }}
        />
      ))}
    </span>
  );
};

/** A case of unknown outcome is queried at the provider before anybody resolves it. */
const QueryButton = ({ withdrawalId }: { readonly withdrawalId: string }) => {
  const { money } = useWords().words;
  return (
    <ActButton
      spec={{
        name: money.query,
        fields: [],
        isSafe: true,
        send: () =>
          api.POST('/finance/withdrawals/{withdrawalId}/query', { params: { path: { withdrawalId } } }),
      }}
    />
  );
};

const resolveWithdrawal = ({ id: withdrawalId }: Schemas['WithdrawalCase']) => (
  <>
    <QueryButton withdrawalId={withdrawalId} />
    <DecisionButtons
      decisions={['paid', 'failed']}
      send={(decision, evidence) =>
        api.POST('/finance/withdrawals/{withdrawalId}/resolution', {
          params: { path: { withdrawalId } },
          body: { decision, evidence },
        })
      }
    />
  </>
);

const Withdrawals = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const columns: readonly ColumnSpec<Schemas['WithdrawalCase']>[] = [
    idColumn('id', orders.id, ({ id }) => id),
    labelColumn('status', orders.status, withdrawalLabels, ({ status }) => status),
    labelColumn('case', money.case, withdrawalCaseLabels, (item) => item.case?.kind),
    partyColumn('owner', money.owner, ownerOf),
    moneyColumn('payout', money.payout, ({ payout }) => payout),
    textColumn('provider', money.provider, ({ provider, merchantNumber }) => `${provider} ${merchantNumber}`),
    textColumn('failure', money.failure, ({ failure }) => failure && `${failure.code}: ${failure.message}`),
    timeColumn('requested', orders.since, ({ requestedAt }) => requestedAt),
    { id: 'act', name: words.order.act, show: resolveWithdrawal },
  ];
  return (
    <ListScreen
      isPart
      title={money.withdrawals}
      name="withdrawals"
      read={(_, cursor) => expectData(api.GET('/finance/withdrawals', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const resolveDeposit = ({ id: depositId }: Schemas['DepositCase']) => (
  <DecisionButtons
    decisions={['received', 'returned']}
    send={(decision, evidence) =>
      api.POST('/finance/deposits/{depositId}/resolution', {
        params: { path: { depositId } },
        body: { decision, evidence },
      })
    }
  />
);

const Deposits = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const columns: readonly ColumnSpec<Schemas['DepositCase']>[] = [
    idColumn('id', orders.id, ({ id }) => id),
    labelColumn('status', orders.status, depositLabels, ({ status }) => status),
    labelColumn('case', money.case, depositCaseLabels, ({ caseKind }) => caseKind),
    partyColumn('owner', money.owner, ownerOf),
    moneyColumn('amount', money.amount, ({ amount }) => amount),
    moneyColumn('paid', money.paidAmount, ({ paid }) => paid),
    textColumn(
      'provider',
      money.provider,
      ({ provider, providerReference = '' }) => `${provider} ${providerReference}`,
    ),
    timeColumn('opened', orders.since, ({ openedAt, createdAt }) => openedAt ?? createdAt),
    { id: 'act', name: words.order.act, show: resolveDeposit },
  ];
  return (
    <ListScreen
      isPart
      title={money.deposits}
      name="deposits"
      read={(_, cursor) => expectData(api.GET('/finance/deposits', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const Adjustments = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const columns: readonly ColumnSpec<Schemas['Adjustment']>[] = [
    idColumn('id', orders.id, ({ id }) => id),
    labelColumn('status', orders.status, adjustmentLabels, ({ status }) => status),
    textColumn('from', money.from, ({ from }) => from),
    textColumn('to', money.to, ({ to }) => to),
    moneyColumn('amount', money.amount, ({ amount }) => amount),
    textColumn('reason', words.acts.reasonMessage, ({ reason }) => reason),
    textColumn('by', money.proposedBy, ({ proposedBy }) => proposedBy),
    timeColumn('at', orders.since, ({ proposedAt }) => proposedAt),
  ];
  return (
    <ListScreen
      isPart
      title={money.adjustments}
      name="adjustments"
      read={(_, cursor) => expectData(api.GET('/finance/adjustments', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const Reconciliations = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const columns: readonly ColumnSpec<Schemas['ReconciliationInBrief']>[] = [
    textColumn('provider', money.provider, ({ provider }) => provider),
    labelColumn('status', orders.status, reconciliationLabels, ({ status }) => status),
    timeColumn('from', money.from, ({ from }) => from, 'time'),
    timeColumn('to', money.to, ({ to }) => to, 'time'),
    numberColumn('lines', money.lines, ({ lines }) => lines),
    numberColumn('missingHere', money.missingHere, ({ missingHere }) => missingHere),
    numberColumn('missingThere', money.missingThere, ({ missingThere }) => missingThere),
    numberColumn('differs', money.amountDiffers, ({ amountDiffers }) => amountDiffers),
  ];
  return (
    <ListScreen
      isPart
      title={money.reconciliations}
      name="reconciliations"
      read={(_, cursor) =>
        expectData(api.GET('/finance/reconciliations', { params: { query: pageOf(cursor) } }))
      }
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const MoneyScreen = () => {
  const { words } = useWords();
  const { money, screens } = words;
  const permission = 'finance.read';
  return (
    <Tabs
      title={screens.money}
      path="/money"
      tabs={[
        {
          id: 'withdrawals',
          name: money.withdrawals,
          permission: 'payouts.resolve',
          content: <Withdrawals />,
        },
        { id: 'deposits', name: money.deposits, permission: 'deposits.resolve', content: <Deposits /> },
        { id: 'proposals', name: money.proposals, permission: 'proposals.decide', content: <Proposals /> },
        {
          id: 'adjustments',
          name: money.adjustments,
          permission: 'adjustments.propose',
          content: <Adjustments />,
        },
        { id: 'reconciliations', name: money.reconciliations, permission, content: <Reconciliations /> },
        { id: 'balance', name: money.balance, permission, content: <TrialBalance /> },
      ]}
    />
  );
};

export default MoneyScreen;
