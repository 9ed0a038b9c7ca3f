import { lifecycle } from '#shared/domain/orders/lifecycle.ts';
import type { Stage } from '#shared/domain/orders/stage.ts';

/** What may happen in almost every state is described next to the diagram, and not drawn for each state. */
const omittedCommands = new Set(['cancel', 'grant_cancellation']);

const toTransition = (status: string, command: string, by: readonly string[], to: string): string =>
  `  ${status} --> ${to}: ${command} (${by.join(', ')})`;

/** The life of an order as a Mermaid state diagram, drawn from the current lifecycle table. */
export const renderLifecycleDiagram = (): string => {
  const stages = Object.entries<Stage>(lifecycle);
  const transitions = stages.flatMap(([status, stage]) =>
    Object.entries(stage.transitions)
      .filter(([command]) => !omittedCommands.has(command))
      .flatMap(([command, { by, to }]) => to.map((target) => toTransition(status, command, by, target))),
  );
  const ends = stages
    .filter(([, { waitsFor }]) => waitsFor === 'nobody')
    .map(([status]) => `  ${status} --> [*]`);
  const begins = [
    '[*] --> scripting: take (creator)',
    '[*] --> producing: take (creator)',
    '[*] --> pending_acceptance: invite (advertiser)',
  ];
  return ['stateDiagram-v2', ...begins.map((line) => `  ${line}`), ...transitions, ...ends].join('\n');
};
