import type { Schemas } from '../data/api.ts';
import { ActButton, type ActSpec } from '../parts/act-button.tsx';
import { useWords } from '../words/words.tsx';
import { reasonFields, toReasons } from './order-acts.ts';

type Decision =
  | { readonly decision: 'approve' }
  | { readonly decision: 'reject'; readonly reasons: Schemas['Reason'][] };

/** Two buttons that decide on a row. */
export const useDecisions = () => {
  const { words } = useWords();
  const { reviews } = words;
  return (send: (body: Decision) => ReturnType<ActSpec['send']>) => (
    <span className="row-acts">
      <ActButton spec={{ name: reviews.approve, fields: [], send: () => send({ decision: 'approve' }) }} />
      <ActButton
        spec={{
          name: reviews.reject,
          fields: reasonFields(words),
          send: (values) => send({ decision: 'reject', reasons: toReasons(values) }),
        }}
      />
    </span>
  );
};
