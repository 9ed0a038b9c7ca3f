import { labelOf } from '#shared/contract/labels/label.ts';
import { statusLabels } from '#shared/contract/labels/orders.ts';
import { useWords } from '../words/words.tsx';

const shapes: Readonly<Record<string, string>> = {
  settled: '●',
  cancelled: '✕',
  expired: '✕',
  refunded: '✕',
  rejected: '✕',
  disputed: '▲',
  arbitration: '▲',
  appealing: '▲',
};

/** A state as a word with a shape, which does not need its colour. */
export const StatusMark = ({ status }: { readonly status: string }) => {
  const { language } = useWords();
  return (
    <span className={`status status-${status}`}>
      <span aria-hidden="true">{shapes[status] ?? '○'}</span> {labelOf(statusLabels, status, language)}
    </span>
  );
};
