import { permissionsOf, roleNames } from '#shared/contract/roles.ts';

/** The table of permissions with the roles that have each. */
export const renderPermissionTable = (): string => {
  const names = [...new Set(roleNames.flatMap(permissionsOf))].sort();
  const rows = names.map((name) => {
    const cells = roleNames.map((role) => (permissionsOf(role).includes(name) ? '●' : ''));
    return `| ${[`\`${name}\``, ...cells].join(' | ')} |`;
  });
  const head = ['permission', ...roleNames];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
};
