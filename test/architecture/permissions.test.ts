import { describe, expect, it } from 'vitest';
import { rolesOf } from '#shared/contract/define-route.ts';
import { roleNames, roles, staffRoles } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { listSourceFiles } from './source-files.ts';

const deployed = listSourceFiles().filter(({ path }) => /^(functions|infra|shared)\//.test(path));

/** The text without names of functions: one of them has the name of the role `finance`. */
const withoutFunctionNames = (text: string): string =>
  text.replaceAll(/define\w+\(\s*'\w+'/g, '').replaceAll(/^export type Context =[^;]*;/gm, '');

describe('who may do what', () => {
  it('names a staff role only in the tables of roles and of order actors, and for sample people', () => {
    const literal = new RegExp(`['"\`](${staffRoles.join('|')})['"\`]`);
    // The domain records who acted: its actors are stored, and are not permissions.
    const found = deployed.filter(
      ({ path, text }) => !path.startsWith('shared/domain/') && literal.test(withoutFunctionNames(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([
      'infra/local/identity/sample-people.ts',
      'shared/contract/order-actors.ts',
    ]);
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
