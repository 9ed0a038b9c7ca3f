import { describe, expect, it } from 'vitest';
import { rolesOf } from '#shared/contract/define-route.ts';
import { roleNames, roles } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { listSourceFiles } from './source-files.ts';

const deployed = listSourceFiles().filter(({ path }) => /^(functions|infra|shared)\//.test(path));

const staff = roleNames.filter((role) => roles[role].kind === 'staff');

describe('who may do what', () => {
  it('names a staff role only in the tables of roles and of order actors', () => {
    const literal = new RegExp(`['"\`](${staff.join('|')})['"\`]`);
    // The domain records who acted: its actors are stored, and are not permissions.
    const found = deployed.filter(
      ({ path, text }) => !path.startsWith('shared/domain/') && literal.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual(['shared/contract/order-actors.ts']);
  });

  it('gives use cases permissions and not roles', () => {
    const found = deployed.filter(
      ({ path, imports }) =>
        /^shared\/(usecases|endpoints)\//.test(path) && imports.includes('shared/contract/roles.ts'),
    );
    expect(found.map(({ path }) => path)).toEqual(['shared/usecases/caller.ts']);
  });

  it('has no permission that nothing needs', () => {
    const names = [...new Set(roleNames.flatMap((role) => roles[role].permissions))];
    const asking = deployed.filter(({ path }) => path !== 'shared/contract/roles.ts');
    const unused = names.filter((name) => !asking.some(({ text }) => text.includes(`'${name}'`)));
    expect(unused).toEqual([]);
  });

  it('lets some role use each route', () => {
    expect(routes.filter((route) => rolesOf(route).length === 0)).toEqual([]);
  });
});
