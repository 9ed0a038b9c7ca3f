import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import type { Filter } from '../parts/list-screen.tsx';
import { useWords } from '../words/words.tsx';

type Query = Readonly<Record<string, string>>;

/** The filters of the lists of all withdrawals and of all deposits. Without a state, a list has what needs a decision. */
export const usePaymentFilters = (labels: Labels): readonly Filter[] => {
  const { words, language } = useWords();
  const { orders, money } = words;
  const states = Object.keys(labels).filter((id) => id !== 'needs_operator');
  return [
    {
      name: 'status',
      label: orders.status,
      none: labelOf(labels, 'needs_operator', language),
      options: [
        { id: 'any', name: words.list.any },
        ...states.map((id) => ({ id, name: labelOf(labels, id, language) })),
      ],
    },
    { name: 'late', label: orders.late, options: [{ id: 'only', name: orders.onlyLate }] },
    { name: 'provider', label: money.provider },
    { name: 'from', label: orders.createdAfter, type: 'date' },
    { name: 'to', label: orders.createdBefore, type: 'date' },
    {
      name: 'sort',
      label: orders.sort,
      options: [
        { id: 'newest', name: orders.newest },
        { id: 'oldest', name: orders.oldest },
      ],
    },
  ];
};

/** The days of the filters as instants in the reader's zone. */
export const toPaymentQuery = ({ from, to, ...query }: Query): Query => ({
  ...query,
  ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
  ...(to && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
});
