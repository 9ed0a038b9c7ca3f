import { actLabels } from '#shared/contract/labels/acts.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { decisionLabels } from '#shared/contract/labels/statuses.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { endOf, firstInstantOf, withoutGaps } from '../data/days.ts';
import { textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';

type Act = Schemas['StaffAct'];

/** Acts of staff, by person, act, subject and time. `fixed` limits them to one subject. */
export const ActList = ({
  fixed,
  isPart,
}: {
  readonly fixed?: { readonly subject: string };
  readonly isPart?: boolean;
}) => {
  const { words, language } = useWords();
  const { actList, orders } = words;
  const nameOf = (operation: string) => labelOf(actLabels, operation, language);
  const columns: readonly ColumnSpec<Act>[] = [
    timeColumn('at', actList.at, ({ at }) => at, 'time'),
    textColumn('by', actList.by, ({ name, by }) => (name === '' ? by : name)),
    textColumn('operation', words.order.act, ({ operation, decision }) =>
      decision === undefined
        ? nameOf(operation)
        : words.list.pair(nameOf(operation), labelOf(decisionLabels, decision, language)),
    ),
    textColumn('on', actList.subject, ({ on }) => Object.values(on).join(', ')),
    textColumn('reasons', words.order.reasons, ({ reasons }) =>
      reasons.map(({ code, message }) => `${code}: ${message}`).join('; '),
    ),
    textColumn('proposal', actList.proposal, ({ proposalId }) => proposalId),
  ];
  const filters = [
    { name: 'by', label: actList.by },
    {
      name: 'operation',
      label: words.order.act,
      options: Object.keys(actLabels).map((id) => ({ id, name: nameOf(id) })),
    },
    { name: 'subject', label: actList.subject },
    { name: 'from', label: orders.fromDay, type: 'date' as const },
    { name: 'to', label: orders.toDay, type: 'date' as const },
  ];
  return (
    <ListScreen
      isPart={isPart ?? false}
      title={words.screens.acts}
      name={`acts-${fixed?.subject ?? 'all'}`}
      filters={fixed ? [] : filters}
      read={({ from, to, ...query }, cursor) =>
        expectData(
          api.GET('/operations/acts', {
            params: {
              query: {
                ...query,
                ...fixed,
                ...withoutGaps({ from: firstInstantOf(from), to: endOf(to) }),
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

const Acts = () => <ActList />;

export default Acts;
