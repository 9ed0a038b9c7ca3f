/** The part of a mutant's result that its score needs. */
export type MutantOutcome = { readonly fileName: string; readonly status: string };

export type Score = { readonly found: number; readonly valid: number };

const foundStatuses: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const validStatuses: ReadonlySet<string> = new Set([...foundStatuses, 'Survived', 'NoCoverage']);

export const scoreOf = (mutants: readonly MutantOutcome[]): Score => ({
  found: mutants.filter(({ status }) => foundStatuses.has(status)).length,
  valid: mutants.filter(({ status }) => validStatuses.has(status)).length,
});

/** In per cent. A file without mutants has none that survives. */
export const percentOf = ({ found, valid }: Score): number => (valid === 0 ? 100 : (100 * found) / valid);

/** The scores by file, lowest first. */
export const scoresByFile = (
  mutants: readonly MutantOutcome[],
): readonly (readonly [file: string, score: Score])[] =>
  [...Map.groupBy(mutants, ({ fileName }) => fileName)]
    .map(([file, its]) => [file, scoreOf(its)] as const)
    .toSorted(([, a], [, b]) => percentOf(a) - percentOf(b));

/** The faults of a run, as sentences. Mutants that no test judged are a fault, too. */
export const faultsOf = (
  mutants: readonly MutantOutcome[],
  { total, file: perFile }: { readonly total: number; readonly file: number },
): readonly string[] => {
  const all = scoreOf(mutants);
  return [
    ...(all.valid === 0 ? ['no mutant was run'] : []),
    ...(percentOf(all) < total ? [`all files together are below ${total} %`] : []),
    ...scoresByFile(mutants)
      .filter(([, score]) => percentOf(score) < perFile)
      .map(([file]) => `${file} is below ${perFile} %`),
  ];
};
