import { labelOf } from '#shared/contract/labels/label.ts';
import { roleLabels } from '#shared/contract/labels/parties.ts';
import { kindLabels, queueLabels } from '#shared/contract/labels/queues.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { idColumn, labelColumn, partyColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';
import { assignmentFields, toAssignment } from './assignment.ts';
import { useWorkBulk } from './bulk-acts.ts';
import { placeOfWork } from './places.ts';

type Item = Schemas['WorkItem'];

const useAssign = () => {
  const { words, language } = useWords();
  return ({ id: subjectId, assignment }: Item) => {
    const path = { subjectId };
    const assign = {
      name: words.work.assign,
      isSafe: true,
      fields: assignmentFields(words, language),
      send: (values: Readonly<Record<string, string>>) =>
        api.POST('/operations/work/{subjectId}/assignment', {
          params: { path },
          body: toAssignment(values),
        }),
    };
    const release = {
      name: words.room.release,
      isSafe: true,
      fields: [],
      send: () => api.DELETE('/operations/work/{subjectId}/assignment', { params: { path } }),
    };
    return (
      <span className="row-acts">
        <ActButton spec={assign} />
        {assignment && <ActButton spec={release} />}
      </span>
    );
  };
};

/** Everything that waits for staff in one list, most overdue first. */
const Work = () => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { work, orders, screens } = words;
  const columns: readonly ColumnSpec<Item>[] = [
    labelColumn('queue', work.queue, queueLabels, ({ queue }) => queue),
    labelColumn('kind', words.holds.kind, kindLabels, ({ kind }) => kind),
    idColumn('id', orders.id, ({ id }) => id),
    textColumn('task', words.order.task, ({ task }) => task?.title),
    partyColumn('creator', orders.creator, ({ creator }) => creator),
    partyColumn('advertiser', orders.advertiser, ({ advertiser }) => advertiser),
    timeColumn('due', orders.due, ({ dueAt }) => dueAt, 'left'),
    textColumn('to', work.assignee, ({ assignment }) =>
      assignment?.isRole ? labelOf(roleLabels, assignment.to, language) : assignment?.to,
    ),
    textColumn('note', work.note, ({ assignment }) => assignment?.note),
    { id: 'act', name: words.order.act, show: useAssign() },
  ];
  const queues = Object.keys(queueLabels).map((id) => ({ id, name: labelOf(queueLabels, id, language) }));
  return (
    <ListScreen
      title={screens.work}
      name="work"
      filters={[
        { name: 'queue', label: work.queue, options: queues },
        {
          name: 'assigned',
          label: work.assigned,
          options: [
            { id: 'me', name: work.me },
            { id: 'nobody', name: work.nobody },
          ],
        },
      ]}
      read={({ queue, assigned }, cursor) =>
        expectData(
          api.GET('/operations/work', {
            params: {
              query: {
                ...(queue && { queue }),
                ...(assigned && { assigned: assigned as 'me' }),
                ...pageOf(cursor),
              },
            },
          }),
        )
      }
      columns={columns}
      idOf={({ queue, id }) => `${queue} ${id}`}
      subjectOf={({ id }) => id}
      bulk={useWorkBulk()}
      hrefOf={(item) => placeOfWork(item, permissions)}
    />
  );
};

export default Work;
