import type { Mark } from '#shared/domain/inspections/stretches.ts';

/** Notes from which second on pictures have faults, and from which on they are whole again. */
export type DamageMarks = {
  readonly add: (second: number, isDamaged: boolean) => void;
  readonly end: () => { readonly damaged?: readonly Mark[] };
};

export const createDamageMarks = (): DamageMarks => {
  const marks: Mark[] = [];
  return {
    add: (second, isDamaged) => {
      if ((marks.at(-1)?.isOn ?? false) !== isDamaged) marks.push({ second, isOn: isDamaged });
    },
    end: () => (marks.length > 0 ? { damaged: marks } : {}),
  };
};
