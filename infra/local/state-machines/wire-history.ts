import type { HistoryEvent } from './execution.ts';
import type { JsonObject } from './json.ts';

/** Under which member the API carries the details of an event type: `taskScheduledEventDetails` and so on. */
function detailsMember(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

const isData = (member: string): boolean =>
  ['input', 'inputDetails', 'output', 'outputDetails', 'assignedVariables'].includes(member);

/** An event as GetExecutionHistory answers it; without execution data, inputs and outputs are left out. */
export function toWireEvent(event: HistoryEvent, includeExecutionData = true): JsonObject {
  const { id, previousEventId, timestamp, type, details } = event;
  const base = { timestamp: timestamp / 1000, type, id, previousEventId };
  if (details === undefined) return base;
  const visibleDetails = Object.entries(details).filter(
    ([member]) => includeExecutionData || !isData(member),
  );
  return { ...base, [detailsMember(type)]: Object.fromEntries(visibleDetails) };
}
