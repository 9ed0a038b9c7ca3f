import { Link } from 'react-aria-components';
import type { paths } from '#shared/contract/client/paths.mts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { bearerLabels, withdrawalCaseLabels, withdrawalLabels } from '#shared/contract/labels/payments.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
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

type Withdrawal = Schemas['WithdrawalCase'];
type Query = NonNullable<paths['/finance/withdrawals']['get']['parameters']['query']>;

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

/** The decisions on a withdrawal of unknown outcome. If it was paid after its return, somebody bears it. */
const Resolution = ({ withdrawal }: { readonly withdrawal: Withdrawal }) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { id: withdrawalId, status } = withdrawal;
  if (status !== 'needs_operator' || !permissions.includes('payouts.resolve')) return null;
  const bearer = {
    name: 'bornBy',
    label: words.money.bornBy,
    kind: 'choice' as const,
    initial: 'creator',
    options: (['creator', 'platform'] as const).map((id) => ({
      id,
      name: labelOf(bearerLabels, id, language),
    })),
  };
  const isLateSuccess = withdrawal.case?.kind === 'late_success';
  return (
    <>
      <QueryButton withdrawalId={withdrawalId} />
      <DecisionButtons
        decisions={['paid', 'failed']}
        fieldsOf={(decision) => (decision === 'paid' && isLateSuccess ? [bearer] : [])}
        send={(decision, evidence, { bornBy }) =>
          api.POST('/finance/withdrawals/{withdrawalId}/resolution', {
            params: { path: { withdrawalId } },
            body:
              decision === 'paid'
                ? { decision, evidence, bornBy: bornBy === 'platform' ? 'platform' : 'creator' }
                : { decision, evidence },
          })
        }
      />
    </>
  );
};

/** What can be paid now, and what waits for somebody, each with its list. */
const Readiness = () => {
  const { money } = useWords().words;
  const { data } = useLive(['freeze'], () => expectData(api.GET('/finance/freeze')));
  const link = (status: string, name: string) => (
    <Link className="button plain" href={`/money?tab=withdrawals&status=${status}`}>
      {name}
    </Link>
  );
  return (
    <p>
      {link('requested', money.ready)}
      {link('processing', money.atProvider)}
      {link('unknown', money.unclear)}
      {data?.withdrawals && <span className="warning">▲ {money.stopped}</span>}
    </p>
  );
};

/** All withdrawals. Without a filter: those of unknown outcome, which wait for a decision. */
export const Withdrawals = () => {
  const { words } = useWords();
  const { money, orders } = words;
  const filters = usePaymentFilters(withdrawalLabels);
  const columns: readonly ColumnSpec<Withdrawal>[] = [
    idColumn('id', orders.id, ({ id }) => id),
    labelColumn('status', orders.status, withdrawalLabels, ({ status }) => status),
    labelColumn('case', money.case, withdrawalCaseLabels, (item) => item.case?.kind),
    partyColumn('owner', money.owner, ownerOf),
    moneyColumn('payout', money.payout, ({ payout }) => payout),
    textColumn('provider', money.provider, ({ provider, merchantNumber }) => `${provider} ${merchantNumber}`),
    textColumn('failure', money.failure, ({ failure }) => failure && `${failure.code}: ${failure.message}`),
    timeColumn('requested', orders.since, ({ requestedAt }) => requestedAt),
    {
      id: 'act',
      name: words.order.act,
      show: (withdrawal) => <Resolution withdrawal={withdrawal} />,
    },
  ];
  return (
    <ListScreen
      isPart
      title={money.withdrawals}
      name="withdrawals"
      filters={filters}
      read={(query, cursor) =>
        expectData(
          api.GET('/finance/withdrawals', {
            params: { query: { ...(toPaymentQuery(query) as Query), ...pageOf(cursor) } },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    >
      <Readiness />
    </ListScreen>
  );
};
