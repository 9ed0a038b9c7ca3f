import { createDeps, withFileInspector, withTable, withUploads } from '#shared/deps.ts';
import { InspectionDueEvent, inspectWork } from '#shared/usecases/inspections/inspect-work.ts';

const deps = createDeps(withTable, withUploads, withFileInspector);
export const handler = (event: unknown) => inspectWork(deps, InspectionDueEvent.parse(event).detail);
