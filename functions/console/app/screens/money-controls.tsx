import { labelOf } from '#shared/contract/labels/label.ts';
import {
  adjustmentLabels,
  mismatchLabels,
  reconciliationLabels,
  statementFormatLabels,
} from '#shared/contract/labels/payments.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { useSearch } from '../data/search.ts';
import { ActButton } from '../parts/act-button.tsx';
import { formatMoney, toMinorUnits } from '../parts/amounts.ts';
import {
  idColumn,
  labelColumn,
  moneyColumn,
  numberColumn,
  textColumn,
  timeColumn,
} from '../parts/columns.tsx';
import { type ColumnSpec, DataTable } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Empty } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { evidenceFields, toEvidence } from './evidence.ts';

/** Proposes a movement between two accounts, which a second person approves. */
const NewAdjustment = () => {
  const { money, acts } = useWords().words;
  return (
    <ActButton
      spec={{
        name: money.newAdjustment,
        fields: [
          { name: 'from', label: money.from, hint: money.accountHint },
          { name: 'to', label: money.to, hint: money.accountHint },
          { name: 'amount', label: money.amount, currencyOf: ({ currency: chosen = '' }) => chosen },
          { name: 'currency', label: money.currency, initial: 'CNY' },
          { name: 'reason', label: acts.reasonMessage, kind: 'long' },
          ...evidenceFields(useWords().words),
        ],
        send: ({ from = '', to = '', amount = '', currency = '', reason = '', ...evidence }) =>
          api.POST('/finance/adjustments', {
            body: {
              ...{ from, to, reason },
              amount: { amount: toMinorUnits(amount, currency), currency },
              evidence: toEvidence(evidence),
            },
          }),
      }}
    />
  );
};

export const Adjustments = () => {
  const { words, language } = useWords();
  const { permissions } = useMe();
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
  const statuses = Object.keys(adjustmentLabels).map((id) => ({
    id,
    name: labelOf(adjustmentLabels, id, language),
  }));
  return (
    <ListScreen
      isPart
      title={money.adjustments}
      name="adjustments"
      filters={[{ name: 'status', label: orders.status, options: statuses }]}
      read={({ status }, cursor) =>
        expectData(
          api.GET('/finance/adjustments', {
            params: { query: { ...(status && { status: status as 'pending' }), ...pageOf(cursor) } },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    >
      {permissions.includes('adjustments.propose') && <NewAdjustment />}
    </ListScreen>
  );
};

const formats = Object.keys(statementFormatLabels) as (keyof typeof statementFormatLabels)[];

/** Imports a file of a provider, to compare it with the journal. */
const ImportStatement = () => {
  const { words, language } = useWords();
  const { money } = words;
  return (
    <ActButton
      spec={{
        name: money.importStatement,
        fields: [
          { name: 'provider', label: money.provider, initial: 'alipay' },
          { name: 'from', label: money.from, kind: 'time' },
          { name: 'to', label: money.to, kind: 'time' },
          {
            name: 'format',
            label: money.format,
            kind: 'choice',
            initial: 'csv',
            options: formats.map((id) => ({
              id,
              name: labelOf(statementFormatLabels, id, language),
            })),
          },
          { name: 'statement', label: money.statement, kind: 'file' },
        ],
        send: ({ provider = '', from = '', to = '', format, statement = '' }) =>
          api.POST('/finance/reconciliations', {
            body: {
              ...{ provider, statement },
              from: new Date(from).toISOString(),
              to: new Date(to).toISOString(),
              format: formats.find((each) => each === format) ?? 'csv',
              // Its bytes, because a bill that Alipay offers for download is not UTF-8.
              encoding: 'base64',
            },
          }),
      }}
    />
  );
};

type Mismatch = Schemas['Reconciliation']['mismatches'][number];

/** What a statement and the journal say differently, also what is missing at the provider. */
const Mismatches = ({ id }: { readonly id: string }) => {
  const { words, locale } = useWords();
  const { money, orders } = words;
  const path = { reconciliationId: id };
  const read = useLive(
    ['reconciliation', id],
    () => expectData(api.GET('/finance/reconciliations/{reconciliationId}', { params: { path } })),
    'rare',
  );
  const amount = (side: 'here' | 'there', name: string): ColumnSpec<Mismatch> => ({
    id: side,
    name,
    isNumber: true,
    show: ({ [side]: value, currency }) =>
      value === undefined ? '' : formatMoney({ amount: value, currency }, locale),
  });
  return (
    <Panel title={money.mismatches}>
      <Content read={read}>
        {({ mismatches }) =>
          mismatches.length === 0 ? (
            <Empty />
          ) : (
            <DataTable
              label={money.mismatches}
              columns={[
                labelColumn<Mismatch>('kind', words.holds.kind, mismatchLabels, ({ kind }) => kind),
                textColumn<Mismatch>('number', orders.id, ({ number }) => number),
                amount('here', money.here),
                amount('there', money.there),
                timeColumn<Mismatch>('at', words.actList.at, ({ at }) => at, 'time'),
              ]}
              items={mismatches}
              idOf={({ number, kind, currency }) => `${number} ${kind} ${currency}`}
            />
          )
        }
      </Content>
    </Panel>
  );
};

export const Reconciliations = () => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const [{ open }] = useSearch();
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
  const statuses = Object.keys(reconciliationLabels).map((id) => ({
    id,
    name: labelOf(reconciliationLabels, id, language),
  }));
  return (
    <ListScreen
      isPart
      title={money.reconciliations}
      name="reconciliations"
      filters={[{ name: 'status', label: orders.status, options: statuses }]}
      read={({ status }, cursor) =>
        expectData(
          api.GET('/finance/reconciliations', {
            params: { query: { ...(status && { status: status as 'matched' }), ...pageOf(cursor) } },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/money?tab=reconciliations&open=${id}`}
    >
      {permissions.includes('reconciliations.import') && <ImportStatement />}
      {open !== undefined && <Mismatches id={open} />}
    </ListScreen>
  );
};
