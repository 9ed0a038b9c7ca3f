import { labelOf } from '#shared/contract/labels/label.ts';
import { proposalActLabels, proposalLabels } from '#shared/contract/labels/statuses.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useSearch } from '../data/search.ts';
import { ActButton } from '../parts/act-button.tsx';
import { labelColumn, moneyColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';
import { reasonFields, toReasons } from './order-acts.ts';

type Proposal = Schemas['Proposal'];

/** What somebody proposes, in full, so that nobody approves unseen. */
const Content = ({ proposal }: { readonly proposal: Proposal }) => {
  const { language } = useWords();
  return (
    <div className="quiet">
      <p>
        {labelOf(proposalActLabels, proposal.act, language)} · <code>{proposal.subject.id}</code>
      </p>
      <pre>{JSON.stringify(proposal.content, null, 1)}</pre>
    </div>
  );
};

const useDecide = () => {
  const { words } = useWords();
  return (proposal: Proposal) => {
    if (proposal.status !== 'pending') return null;
    const path = { proposalId: proposal.id };
    const about = <Content proposal={proposal} />;
    return (
      <span className="row-acts">
        <ActButton
          spec={{
            name: words.reviews.approve,
            about,
            fields: [],
            send: () =>
              api.POST('/operations/proposals/{proposalId}/decision', {
                params: { path },
                body: { decision: 'approve' },
              }),
          }}
        />
        <ActButton
          spec={{
            name: words.reviews.reject,
            about,
            fields: reasonFields(words),
            send: (values) =>
              api.POST('/operations/proposals/{proposalId}/decision', {
                params: { path },
                body: { decision: 'reject', reasons: toReasons(values) },
              }),
          }}
        />
      </span>
    );
  };
};

type Status = 'pending' | 'approved' | 'rejected' | 'expired' | 'void';

/** What a second person must approve. */
export const Proposals = () => {
  const { words, language } = useWords();
  const [search] = useSearch();
  const { money, orders } = words;
  const columns: readonly ColumnSpec<Proposal>[] = [
    labelColumn('act', words.order.act, proposalActLabels, ({ act }) => act),
    labelColumn('status', orders.status, proposalLabels, ({ status }) => status),
    textColumn('subject', money.subject, ({ subject }) => subject.id),
    moneyColumn('amount', money.amount, ({ amount }) => amount),
    textColumn('by', money.proposedBy, ({ proposedBy }) => proposedBy),
    timeColumn('at', orders.since, ({ proposedAt }) => proposedAt),
    timeColumn('expires', orders.due, ({ expiresAt }) => expiresAt, 'left'),
    { id: 'decide', name: money.decide, show: useDecide() },
  ];
  const nameOf = (id: string) => labelOf(proposalLabels, id, language);
  const ended = Object.keys(proposalLabels).filter((id) => id !== 'pending');
  return (
    <ListScreen
      isPart
      title={money.proposals}
      name="proposals"
      filters={[
        {
          name: 'status',
          label: orders.status,
          none: nameOf('pending'),
          options: ended.map((id) => ({ id, name: nameOf(id) })),
        },
      ]}
      read={(_, cursor) =>
        expectData(
          api.GET('/operations/proposals', {
            params: {
              query: {
                status: (search.status ?? 'pending') as Status,
                ...pageOf(cursor),
              },
            },
          }),
        )
      }
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};
