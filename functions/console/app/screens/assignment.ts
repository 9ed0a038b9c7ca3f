import { labelOf } from '#shared/contract/labels/label.ts';
import { roleLabels } from '#shared/contract/labels/parties.ts';
import { staffRoles } from '#shared/contract/roles.ts';
import type { ActField } from '../parts/act-button.tsx';
import type { Catalogue } from '../words/en.ts';
import type { Language } from '../words/language.ts';

/** Who gets work: a person, or a role, whose members all have it in their list. */
export const assignmentFields = ({ work }: Catalogue, language: Language): readonly ActField[] => [
  { name: 'to', label: work.assignee, hint: work.assigneeHint, isOptional: true },
  {
    name: 'toRole',
    label: work.role,
    kind: 'choice',
    isOptional: true,
    initial: 'none',
    options: [
      { id: 'none', name: work.noRole },
      ...staffRoles.map((id) => ({ id, name: labelOf(roleLabels, id, language) })),
    ],
  },
  { name: 'note', label: work.note, kind: 'long', isOptional: true },
];

export const toAssignment = ({ to, toRole, note }: Readonly<Record<string, string>>) => {
  const role = staffRoles.find((one) => one === toRole);
  return { ...(to && { to }), ...(role && { toRole: role }), ...(note && { note }) };
};
