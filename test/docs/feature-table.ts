import { globSync } from 'node:fs';
import { basename } from 'node:path';

const root = new URL('../../', import.meta.url);

/** The floors of the code, each with the paths whose last part names a feature. */
const floors = [
  { name: 'domain', paths: ['shared/domain/*/'] },
  { name: 'store', paths: ['shared/store/*/'] },
  { name: 'contract/routes', paths: ['shared/contract/routes/*.ts'] },
  { name: 'contract/schemas', paths: ['shared/contract/schemas/*.ts'] },
  { name: 'usecases', paths: ['shared/usecases/*/'] },
  { name: 'test', paths: ['test/{domain,store,usecases}/*/'] },
] as const;

const namesOf = (paths: readonly string[]): readonly string[] =>
  globSync(paths, { cwd: root }).map((path) => basename(path, '.ts'));

/** Whether a name belongs to a feature: `orders`, or a part of it such as `order-steps`. */
const belongsTo =
  (feature: string, features: readonly string[]) =>
  (name: string): boolean =>
    name === feature || (name.startsWith(`${feature.replace(/s$/, '')}-`) && !features.includes(name));

/** The table of features and of the floors on which each has code. A feature has the same name on every floor. */
export const renderFeatureTable = (): string => {
  const names = floors.map(({ paths }) => namesOf(paths));
  const folders = floors.flatMap(({ paths }, at) => (paths[0].endsWith('/') ? (names[at] ?? []) : []));
  const features = [...new Set(folders)].sort();
  const rows = features.map((feature) => {
    const cells = names.map((list) => (list.some(belongsTo(feature, features)) ? '●' : ''));
    return `| ${[feature, ...cells].join(' | ')} |`;
  });
  const head = ['feature', ...floors.map(({ name }) => name)];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
};
