import { stageOf, statuses } from '#shared/domain/orders/lifecycle.ts';

/** What may happen in almost every state is described next to the diagram, and not drawn for each state. */
const omittedCommands = new Set(['cancel', 'grant_cancellation']);

const toTransition = (status: string, command: string, by: readonly string[], to: string): string =>
  `  ${status} --> ${to}: ${command} (${by.join(', ')})`;

/** The life of an order as a Mermaid state diagram, drawn from the lifecycle table. */
export const renderLifecycleDiagram = (): string => {
  const transitions = statuses.flatMap((status) =>
    Object.entries(stageOf(status).transitions)
      .filter(([command]) => !omittedCommands.has(command))
      .flatMap(([command, { by, to }]) => to.map((target) => toTransition(status, command, by, target))),
  );
  const ends = statuses
    .filter((status) => stageOf(status).waitsFor === 'nobody')
    .map((status) => `  ${status} --> [*]`);
  const begins = [
    '[*] --> scripting: take (creator)',
    '[*] --> producing: take (creator)',
    '[*] --> pending_acceptance: invite (advertiser)',
  ];
  return ['stateDiagram-v2', ...begins.map((line) => `  ${line}`), ...transitions, ...ends].join('\n');
};
