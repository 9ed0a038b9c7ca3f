import type { HistoryEvent } from './execution.ts';
import type { JsonObject } from './json.ts';

/** The field with the details of an event type, such as `taskScheduledEventDetails`. */
function detailsMember(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

const isData = (member: string): boolean =>
  ['input', 'inputDetails', 'output', 'outputDetails', 'assignedVariables'].includes(member);

/** An event in the format of GetExecutionHistory. Without execution data, it has no inputs and outputs. */
export function toWireEvent(event: HistoryEvent, includeExecutionData = true): JsonObject {
  const { id, previousEventId, timestamp, type, details } = event;
  const base = { timestamp: timestamp / 1000, type, id, previousEventId };
  if (details === undefined) return base;
  const visibleDetails = Object.entries(details).filter(
    ([member]) => includeExecutionData || !isData(member),
  );
  return { ...base, [detailsMember(type)]: Object.fromEntries(visibleDetails) };
}
