import { type CommandName, lifecycle, type Stages } from './lifecycle.ts';
import type { Stage } from './stage.ts';

/** The commands that version 2 added. */
const laterCommands: ReadonlySet<string> = new Set<CommandName>([
  'withdraw_invitation',
  'withdraw_cancellation',
  'lapse_cancellation',
  'withdraw_extension',
  'correct_rating',
]);

const withoutLaterCommands = (stage: Stage): Stage => ({
  ...stage,
  transitions: Object.fromEntries(
    Object.entries(stage.transitions).filter(([command]) => !laterCommands.has(command)),
  ),
});

const { published, disputed, settled, ...others } = lifecycle;
const { onEntry: _none, ...settledStage } = settled;

/**
 * The lifecycle of version 1, by its differences from the current one: fewer commands, and a settlement in a separate
 * step. A test pins its digest.
 */
export const firstLifecycle: Stages = {
  ...Object.fromEntries(
    Object.entries<Stage>(others).map(([status, stage]) => [status, withoutLaterCommands(stage)]),
  ),
  published: {
    ...published,
    transitions: { ...published.transitions, accept: { ...published.transitions.accept, to: ['accepted'] } },
  },
  disputed: {
    ...disputed,
    transitions: {
      ...disputed.transitions,
      resolve: { ...disputed.transitions.resolve, to: ['accepted', 'refunded'] },
    },
  },
  accepted: {
    waitsFor: 'system',
    timers: [{ lasts: 'machineWork', command: 'escalate' }],
    transitions: {
      settle: { by: ['system'], to: ['settled'] },
      escalate: { by: ['clock'], to: [] },
      redrive: { by: ['operator'], to: [] },
    },
  },
  settled: withoutLaterCommands(settledStage),
};
