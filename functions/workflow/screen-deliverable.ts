import { createDeps, withContentModeration, withTable, withUploads } from '#shared/deps.ts';
import { ScreenDeliverableInput, screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';

const deps = createDeps(withTable, withUploads, withContentModeration);
export const handler = (input: unknown) => screenDeliverable(deps, ScreenDeliverableInput.parse(input));
