import { labelOf } from '#shared/contract/labels/label.ts';
import { holdScopeLabels, partyKindLabels } from '#shared/contract/labels/parties.ts';
import { reportCodeLabels, subjectLabels, takedownLabels } from '#shared/contract/labels/statuses.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { labelColumn, partyColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words/words.tsx';
import { reasonFields, toReasons } from './order-acts.ts';
import { ReportDecisions } from './report-acts.tsx';
import { takedownAct } from './take-down.ts';

const toText = (reasons: readonly Schemas['Reason'][] | undefined): string =>
  (reasons ?? []).map(({ code, message }) => `${code}: ${message}`).join('; ');

const Holds = () => {
  const { words } = useWords();
  const { holds, orders } = words;
  const columns: readonly ColumnSpec<Schemas['RestrictedParty']>[] = [
    partyColumn('party', holds.party, ({ id, displayName }) => ({ id, displayName })),
    labelColumn('kind', holds.kind, partyKindLabels, ({ kind }) => kind),
    labelColumn('scope', words.acts.scope, holdScopeLabels, ({ hold }) => hold?.scope),
    textColumn('suspended', holds.suspended, ({ suspension }) => (suspension ? holds.yes : '')),
    textColumn('reasons', words.order.reasons, ({ hold, suspension }) =>
      toText(hold?.reasons ?? suspension?.reasons),
    ),
    timeColumn('since', orders.since, ({ hold, suspension }) => hold?.at ?? suspension?.at),
    timeColumn('until', orders.due, ({ hold }) => hold?.until, 'left'),
  ];
  return (
    <ListScreen
      isPart
      title={holds.holds}
      name="holds"
      filters={[
        {
          name: 'kind',
          label: holds.kind,
          options: [
            { id: 'hold', name: holds.hold },
            { id: 'suspension', name: holds.suspension },
          ],
        },
      ]}
      read={({ kind }, cursor) =>
        expectData(
          api.GET('/operations/holds', {
            params: {
              query: { limit: 50, ...(kind && { kind: kind as 'hold' }), ...(cursor && { cursor }) },
            },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
      hrefOf={({ id }) => `/parties/${id}`}
    />
  );
};

const useTakedownDecision = () => {
  const { words } = useWords();
  return ({ id: takedownId, state }: Schemas['Takedown']) =>
    state === 'appealed' || state === 'standing' ? (
      <span className="row-acts">
        {(['uphold', 'overturn'] as const).map((decision) => (
          <ActButton
            key={decision}
            spec={{
              name: words.holds[decision],
              fields: reasonFields(words),
              send: (values) =>
                api.POST('/operations/takedowns/{takedownId}/decision', {
                  params: { path: { takedownId } },
                  body: { decision, reasons: toReasons(values) },
                }),
            }}
          />
        ))}
      </span>
    ) : null;
};

const Takedowns = () => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { holds, orders } = words;
  const columns: readonly ColumnSpec<Schemas['Takedown']>[] = [
    textColumn('title', holds.title, ({ title }) => title),
    labelColumn('kind', holds.kind, subjectLabels, ({ subject }) => subject.kind),
    labelColumn('state', orders.status, takedownLabels, ({ state }) => state),
    textColumn('reasons', words.order.reasons, ({ reasons }) => toText(reasons)),
    textColumn('appeal', holds.appeal, ({ appeal }) => appeal?.statement),
    timeColumn('at', orders.since, ({ at }) => at),
    { id: 'decide', name: words.money.decide, show: useTakedownDecision() },
  ];
  return (
    <ListScreen
      isPart
      title={holds.takedowns}
      name="takedowns"
      filters={[
        {
          name: 'state',
          label: orders.status,
          options: Object.keys(takedownLabels).map((id) => ({
            id,
            name: labelOf(takedownLabels, id, language),
          })),
        },
      ]}
      read={({ state }, cursor) =>
        expectData(
          api.GET('/operations/takedowns', {
            params: { query: { ...(state && { state: state as 'standing' }), ...pageOf(cursor) } },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    >
      {permissions.includes('takedowns.create') && <ActButton spec={takedownAct(words)} />}
    </ListScreen>
  );
};

const Reports = () => {
  const { words } = useWords();
  const { holds, orders } = words;
  const columns: readonly ColumnSpec<Schemas['Report']>[] = [
    labelColumn('code', words.acts.reasonMessage, reportCodeLabels, ({ code }) => code),
    labelColumn('kind', holds.kind, subjectLabels, ({ subject }) => subject.kind),
    textColumn('shown', holds.title, ({ title, shown }) => title ?? shown?.title ?? shown?.text),
    textColumn('reason', holds.statement, ({ reason }) => reason),
    partyColumn('reporter', holds.reporter, ({ reporterId: id }) => ({ id })),
    partyColumn('owner', holds.party, ({ ownerId: id }) => (id === undefined ? undefined : { id })),
    timeColumn('at', orders.since, ({ createdAt }) => createdAt),
    { id: 'resolve', name: words.money.decide, show: (report) => <ReportDecisions report={report} /> },
  ];
  return (
    <ListScreen
      isPart
      title={holds.reports}
      name="reports"
      read={(_, cursor) => expectData(api.GET('/operations/reports', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};

const HoldsScreen = () => {
  const { words } = useWords();
  const { holds, screens } = words;
  return (
    <Tabs
      title={screens.holds}
      path="/holds"
      tabs={[
        { id: 'holds', name: holds.holds, permission: 'accounts.hold', content: <Holds /> },
        { id: 'takedowns', name: holds.takedowns, permission: 'takedowns.decide', content: <Takedowns /> },
        { id: 'reports', name: holds.reports, permission: 'questions.moderate', content: <Reports /> },
      ]}
    />
  );
};

export default HoldsScreen;
