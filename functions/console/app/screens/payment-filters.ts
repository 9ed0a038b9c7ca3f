import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import { endOf, firstInstantOf, withoutGaps } from '../data/days.ts';
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
    { name: 'from', label: orders.fromDay, type: 'date' },
    { name: 'to', label: orders.toDay, type: 'date' },
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

/** The filters of the address as the API reads them. */
export const toPaymentQuery = ({ from, to, ...query }: Query): Query => ({
  ...query,
  ...withoutGaps({ from: firstInstantOf(from), to: endOf(to) }),
});
