import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const folders = ['infra', 'functions', 'shared', 'test'] as const;

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
};

const specifiers =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g;

/**
 * What a module specifier names: a path in this repository for `./x.ts` and `#shared/x.ts`, else the package.
 */
const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
};

/** Every TypeScript file of the repository with its imports. */
export const listSourceFiles = (): readonly SourceFile[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(specifiers)].map(([, a, b, c]) => resolve(path, a ?? b ?? c ?? ''));
      return { path, text, imports };
    });
