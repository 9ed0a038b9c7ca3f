import { createDeps, withScreening, withTable } from '#shared/deps.ts';
import { ScreenDeliverableInput, screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';

const deps = createDeps(withTable, ...withScreening);
export const handler = (input: unknown) => screenDeliverable(deps, ScreenDeliverableInput.parse(input));
