import { actLabels } from '#shared/contract/labels/acts.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { useMe } from '../data/me.ts';
import type { BulkSpec } from '../parts/bulk-bar.tsx';
import { useWords } from '../words/words.tsx';
import { assignmentFields, toAssignment } from './assignment.ts';
import { reasonFields, toInstant, toReasons } from './order-acts.ts';

type Offered = BulkSpec & { readonly permission: string };

const useAllowed = (acts: readonly Offered[]): readonly BulkSpec[] => {
  const { permissions } = useMe();
  return acts.filter(({ permission }) => permissions.includes(permission));
};

/** What staff can do with several orders at once. */
export const useOrderBulk = (): readonly BulkSpec[] => {
  const { words, language } = useWords();
  const nameOf = (route: string) => labelOf(actLabels, route, language);
  return useAllowed([
    {
      name: nameOf('POST /operations/orders/{orderId}/redrive'),
      permission: 'orders.redrive',
      fields: reasonFields(words, 'cause_removed'),
      toBody: (values, subjectIds, dryRun) => ({
        act: 'redrive_order',
        ...{ subjectIds, dryRun },
        content: { reasons: toReasons(values) },
      }),
    },
    {
      name: nameOf('PUT /operations/orders/{orderId}/hold'),
      permission: 'orders.hold',
      fields: [
        ...reasonFields(words, 'investigation'),
        { name: 'until', label: words.acts.until, kind: 'time', isOptional: true },
      ],
      toBody: (values, subjectIds, dryRun) => ({
        act: 'hold_order',
        ...{ subjectIds, dryRun },
        content: { reasons: toReasons(values), ...toInstant(values.until) },
      }),
    },
    {
      name: nameOf('DELETE /operations/orders/{orderId}/hold'),
      permission: 'orders.hold',
      fields: reasonFields(words, 'resolved'),
      toBody: (values, subjectIds, dryRun) => ({
        act: 'release_order',
        ...{ subjectIds, dryRun },
        content: { reasons: toReasons(values) },
      }),
    },
  ]);
};

/** What staff can do with several things of the work queue at once. */
export const useWorkBulk = (): readonly BulkSpec[] => {
  const { words, language } = useWords();
  return useAllowed([
    {
      name: words.work.assign,
      permission: 'work.manage',
      fields: assignmentFields(words, language),
      toBody: (values, subjectIds, dryRun) => ({
        act: 'assign_work',
        ...{ subjectIds, dryRun },
        content: toAssignment(values),
      }),
    },
    {
      name: words.room.release,
      permission: 'work.manage',
      fields: [],
      toBody: (_, subjectIds, dryRun) => ({ act: 'release_work', subjectIds, dryRun, content: {} }),
    },
  ]);
};

/** What staff can do with several failed effects at once. */
export const useDeadLetterBulk = (): readonly BulkSpec[] => {
  const { words } = useWords();
  return useAllowed([
    {
      name: words.health.retry,
      permission: 'dead-letters.redrive',
      fields: reasonFields(words, 'cause_removed'),
      toBody: (values, subjectIds, dryRun) => ({
        act: 'redrive_dead_letter',
        ...{ subjectIds, dryRun },
        content: { reasons: toReasons(values) },
      }),
    },
  ]);
};
