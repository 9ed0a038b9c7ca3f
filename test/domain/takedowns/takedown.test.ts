import { describe, expect, it, test } from 'vitest';
import { isRefusal } from '#shared/domain/refusal.ts';
import {
  appealTakedown,
  createTakedown,
  decideTakedown,
  noteOfTakedown,
  type Takedown,
  type TakedownDecision,
  takedownStates,
} from '#shared/domain/takedowns/takedown.ts';

const now = '2026-11-02T00:00:00.000Z';
const lastMoment = '2026-11-16T00:00:00.000Z';
const reasons = [{ code: 'brand', message: 'The name is that of another brand.' }];

const takedown = createTakedown(
  {
    id: 'tkd_1',
    subject: { kind: 'file', orderId: 'ord_1', uploadId: 'upl_1' },
    owner: { as: 'creator', id: 'crt_1' },
    title: 'cut.mp4',
    reasons,
    by: 'otto',
  },
  { appealWindow: 'P14D' },
  now,
);

const appealed = appealTakedown(takedown, 'It is ours.', lastMoment) as Takedown;

const inState: Readonly<Record<Takedown['state'], Takedown>> = {
  standing: takedown,
  appealed,
  upheld: { ...appealed, state: 'upheld' },
  overturned: { ...appealed, state: 'overturned' },
};

const verdict = { by: 'paula', reasons };

describe('a new takedown', () => {
  it('stands, and can be appealed for the time of the policy', () => {
    expect(takedown).toMatchObject({ state: 'standing', appealBefore: lastMoment, at: now, version: 1 });
  });

  it('leaves a note with its id and reasons, without the person', () => {
    expect(noteOfTakedown(takedown)).toEqual({ takedownId: 'tkd_1', at: now, reasons });
  });
});

describe('an appeal', () => {
  it('is in time at the last moment, and not after it', () => {
    expect(appealed).toMatchObject({
      state: 'appealed',
      appeal: { statement: 'It is ours.', at: lastMoment },
      version: 2,
    });
    expect(appealTakedown(takedown, 'It is ours.', '2026-11-16T00:00:00.001Z')).toMatchObject({
      slug: 'deadline-passed',
    });
  });

  it('changes nothing if it is repeated, also after the window and the decision', () => {
    for (const before of [appealed, inState.upheld, inState.overturned])
      expect(appealTakedown(before, 'It is ours.', '2027-01-01T00:00:00.000Z')).toBe(before);
  });

  it('is the only one', () => {
    for (const before of [appealed, inState.upheld, inState.overturned])
      expect(appealTakedown(before, 'Once more.', now)).toMatchObject({
        slug: 'illegal-transition',
        fields: { state: before.state },
      });
  });

  it('is not possible against a takedown that was overturned without one', () => {
    const overturned = decideTakedown(takedown, 'overturn', verdict, now) as Takedown;
    expect(appealTakedown(overturned, 'It is ours.', now)).toMatchObject({ slug: 'illegal-transition' });
  });
});

/** The decisions that are possible in each state, as the product promises it. */
const possible: Readonly<Record<Takedown['state'], readonly TakedownDecision[]>> = {
  standing: ['overturn'],
  appealed: ['uphold', 'overturn'],
  upheld: ['overturn'],
  overturned: [],
};

const outcomes = { uphold: 'upheld', overturn: 'overturned' } as const;

describe('a decision', () => {
  const cells = takedownStates.flatMap((state) =>
    (['uphold', 'overturn'] as const).map((decision) => ({ state, decision })),
  );

  test.each(cells)('to $decision a takedown that is $state', ({ state, decision }) => {
    const before = inState[state];
    const after = decideTakedown(before, decision, verdict, now);
    if (state === outcomes[decision]) expect(after).toBe(before);
    else if (possible[state].includes(decision))
      expect(after).toEqual({
        ...before,
        state: outcomes[decision],
        decision: { by: 'paula', at: now, reasons },
        version: before.version + 1,
      });
    else
      expect(isRefusal(after) && after).toMatchObject({
        slug: 'illegal-transition',
        fields: { state, allowed: possible[state] },
      });
  });
});
