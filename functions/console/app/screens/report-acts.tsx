import { labelOf } from '#shared/contract/labels/label.ts';
import { holdScopeLabels } from '#shared/contract/labels/parties.ts';
import { api, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton, type ActField } from '../parts/act-button.tsx';
import { useWords } from '../words/words.tsx';
import { reasonFields, toReasons } from './order-acts.ts';

type Report = Schemas['Report'];

const holdScopes = ['payouts', 'everything'] as const;

/** What a takedown of a report's subject can be: of a question by `hide`, of a message not at all. */
const canTakeDown = ({ subject }: Report): boolean => subject.kind === 'task' || subject.kind === 'profile';

/** The measures that one decision on a report can hold, all shown before it is sent. */
const useMeasureFields = (report: Report): readonly ActField[] => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { holds } = words;
  const yesOrNo = [
    { id: 'no', name: holds.no },
    { id: 'yes', name: holds.yes },
  ];
  const choice = (name: string, label: string): ActField => ({
    ...{ name, label, kind: 'choice', initial: 'no', options: yesOrNo },
  });
  return [
    choice('joined', holds.joined),
    ...(permissions.includes('takedowns.create') && canTakeDown(report)
      ? [choice('takeDown', holds.alsoTakeDown)]
      : []),
    ...(permissions.includes('accounts.hold')
      ? [
          {
            ...choice('hold', holds.alsoHold),
            options: [
              { id: 'no', name: holds.no },
              ...holdScopes.map((id) => ({ id, name: labelOf(holdScopeLabels, id, language) })),
            ],
          },
        ]
      : []),
  ];
};

/** The decisions on a report. Those that agree with it can hold measures, in the same transaction. */
export const ReportDecisions = ({ report }: { readonly report: Report }) => {
  const { words } = useWords();
  const measures = useMeasureFields(report);
  const { id: reportId, subject } = report;
  const actions =
    subject.kind === 'question' ? (['dismiss', 'hide'] as const) : (['dismiss', 'uphold'] as const);
  return (
    <span className="row-acts">
      {actions.map((action) => (
        <ActButton
          key={action}
          spec={{
            name: words.holds[action],
            fields: [
              ...reasonFields(words),
              ...measures.filter(({ name }) => action !== 'dismiss' || name === 'joined'),
            ],
            send: ({ joined, takeDown, hold, ...values }) => {
              const scope = holdScopes.find((one) => one === hold);
              return api.POST('/operations/reports/{reportId}/resolution', {
                params: { path: { reportId } },
                body: {
                  ...{
                    action,
                    reasons: toReasons(values),
                    joined: joined === 'yes',
                    takeDown: takeDown === 'yes',
                  },
                  ...(scope && { hold: { scope } }),
                },
              });
            },
          }}
        />
      ))}
    </span>
  );
};
