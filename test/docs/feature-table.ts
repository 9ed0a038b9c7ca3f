import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const root = new URL('../../', import.meta.url);

/** The floors of the code, each with the files whose folder or, in the contract, own name is that of a feature. */
const floors = [
  { name: 'domain', files: 'shared/domain/*/*.ts' },
  { name: 'store', files: 'shared/store/*/*.ts' },
  { name: 'contract/routes', files: 'shared/contract/routes/*.ts' },
  { name: 'contract/schemas', files: 'shared/contract/schemas/*.ts' },
  { name: 'usecases', files: 'shared/usecases/*/*.ts' },
  { name: 'test', files: 'test/{domain,store,usecases}/*/*.ts' },
] as const;

const isInFolder = (pattern: string): boolean => pattern.endsWith('/*/*.ts');

const namesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root }).map((path) =>
    isInFolder(pattern) ? basename(dirname(path)) : basename(path, '.ts'),
  );

/** Whether a name belongs to a feature: `orders`, or a part of it such as `order-steps`. */
const belongsTo =
  (feature: string, features: readonly string[]) =>
  (name: string): boolean =>
    name === feature || (name.startsWith(`${feature.replace(/s$/, '')}-`) && !features.includes(name));

/** The table of features and of the floors on which each has code. A feature has the same name on every floor. */
export const renderFeatureTable = (): string => {
  const names = floors.map(({ files }) => namesOf(files));
  const folders = floors.flatMap(({ files }, at) => (isInFolder(files) ? (names[at] ?? []) : []));
  const features = [...new Set(folders)].sort();
  const rows = features.map((feature) => {
    const cells = names.map((list) => (list.some(belongsTo(feature, features)) ? '●' : ''));
    return `| ${[feature, ...cells].join(' | ')} |`;
  });
  const head = ['feature', ...floors.map(({ name }) => name)];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
};
