import type { LintFinding } from './lint-document.ts';

/** A rule that does not hold at some places, and why. */
export type LintException = {
  readonly rule: string;
  readonly places: readonly string[];
  readonly because: string;
};

export const lintExceptions: readonly LintException[] = [
  {
    rule: 'redocly no-ambiguous-paths',
    places: ['reinstatement', 'standing', 'suspension'].map((end) => `paths//creators/{creatorId}/${end}`),
    because:
      'These routes are published and keep their paths. No id of a creator is `applications`, and the gateway prefers a path without parameters.',
  },
  ...['redocly no-unused-components', 'spectral oas3-unused-component'].map((rule) => ({
    rule,
    places: ['components/examples/method-not-allowed'],
    because: 'Each path can answer this problem to another method, which no operation can describe.',
  })),
];

const isAt = ({ rule, places }: LintException, finding: LintFinding): boolean =>
  rule === finding.rule && places.some((place) => normalize(place) === normalize(finding.place));

const normalize = (place: string): string => place.replaceAll(/\/+/g, '/');

/** The findings that no exception explains. */
export const unexplained = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.filter((finding) => !lintExceptions.some((exception) => isAt(exception, finding)));

/** The places of exceptions that nothing is found at: they are not needed any more. */
export const unneeded = (findings: readonly LintFinding[]): readonly string[] =>
  lintExceptions.flatMap((exception) =>
    exception.places
      .filter((place) => !findings.some((finding) => isAt({ ...exception, places: [place] }, finding)))
      .map((place) => `${exception.rule}: ${place}`),
  );
