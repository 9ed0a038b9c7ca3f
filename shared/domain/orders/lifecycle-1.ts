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

const withoutLaterCommands = ({ transitions, ...stage }: Stage): Stage => ({
  ...stage,
  transitions: Object.fromEntries(
    Object.entries(transitions).filter(([command]) => !laterCommands.has(command)),
  ),
});

/** The lifecycle of version 1, by its differences from the current one. A test pins its digest. */
export const firstLifecycle: Stages = Object.fromEntries(
  Object.entries<Stage>(lifecycle).map(([status, stage]) => [status, withoutLaterCommands(stage)]),
);
