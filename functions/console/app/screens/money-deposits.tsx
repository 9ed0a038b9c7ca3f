import type { paths } from '#shared/contract/client/paths.mts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { bearerLabels, depositCaseLabels, depositLabels } from '#shared/contract/labels/payments.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import {
  idColumn,
  labelColumn,
  moneyColumn,
  partyColumn,
  textColumn,
  timeColumn,
} from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import { ownerOf } from './evidence.ts';
import { toPaymentQuery, usePaymentFilters } from './payment-filters.ts';

type Deposit = Schemas['DepositCase'];
type Query = NonNullable<paths['/finance/deposits']['get']['parameters']['query']>;

/** The decisions on a deposit. What the provider took back, somebody bears. */
const Resolution = ({ deposit }: { readonly deposit: Deposit }) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { id: depositId, status, caseKind } = deposit;
  if (status !== 'needs_operator' || !permissions.includes('deposits.resolve')) return null;
  const bearer = {
    name: 'bornBy',
    label: words.money.bornBy,
    kind: 'choice' as const,
    initial: 'advertiser',
    options: (['advertiser', 'platform'] as const).map((id) => ({
      id,
      name: labelOf(bearerLabels, id, language),
    })),
  };
  return (
    <DecisionButtons
      decisions={['received', 'returned']}
      fieldsOf={(decision) => (decision === 'returned' && caseKind === 'reversed' ? [bearer] : [])}
      send={(decision, evidence, { bornBy }) =>
        api.POST('/finance/deposits/{depositId}/resolution', {
          params: { path: { depositId } },
          body: {
            decision,
            evidence,
            ...((bornBy === 'advertiser' || bornBy === 'platform') && { bornBy }),
          },
        })
      }
    />
  );
};

/** All deposits. Without a filter: those that wait for a decision. */
export const Deposits = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const filters = usePaymentFilters(depositLabels);
  const columns: readonly ColumnSpec<Deposit>[] = [
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
    { id: 'act', name: words.order.act, show: (deposit) => <Resolution deposit={deposit} /> },
  ];
  return (
    <ListScreen
      isPart
      title={money.deposits}
      name="deposits"
      filters={filters}
      read={(query, cursor) =>
        expectData(
          api.GET('/finance/deposits', {
            params: { query: { ...(toPaymentQuery(query) as Query), ...pageOf(cursor) } },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};
