import { conflictActs, conflicts, relationNames } from '#shared/domain/conflicts/conflicts.ts';

/** The matrix of conflicts: `✗` is refused. */
export const renderConflictTable = (): string => {
  const rows = conflictActs.map((act) => {
    const refused: readonly string[] = conflicts[act].refused;
    const cells = relationNames.map((name) => (refused.includes(name) ? '✗' : ''));
    return `| ${[`\`${act}\``, conflicts[act].on, ...cells].join(' | ')} |`;
  });
  const head = ['act', 'matter', ...relationNames];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
};
