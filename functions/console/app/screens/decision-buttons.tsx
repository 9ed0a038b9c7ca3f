import type { ComponentProps } from 'react';
import { ActButton, type ActField } from '../parts/act-button.tsx';
import { useWords } from '../words/words.tsx';
import { evidenceFields, toEvidence } from './evidence.ts';

type Decision = 'paid' | 'failed' | 'received' | 'returned';
type Values = Readonly<Record<string, string>>;

/** A button for each decision on a case, with its evidence and what else the decision needs. */
export const DecisionButtons = <Some extends Decision>({
  decisions,
  fieldsOf = () => [],
  send,
}: {
  readonly decisions: readonly Some[];
  readonly fieldsOf?: (decision: Some) => readonly ActField[];
  readonly send: (
    decision: Some,
    evidence: ReturnType<typeof toEvidence>,
    values: Values,
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
            fields: [...evidenceFields(words), ...fieldsOf(decision)],
            send: (values) => send(decision, toEvidence(values), values),
          }}
        />
      ))}
    </span>
  );
};
