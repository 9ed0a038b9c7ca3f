import { realDeps, withContentModeration, withTable, withUploads } from '#shared/deps.ts';
import { ScreenInput, screenDeliverable } from '#shared/usecases/workflow/screen-deliverable.ts';

const deps = realDeps(withTable, withUploads, withContentModeration);
export const handler = (input: unknown) => screenDeliverable(deps, ScreenInput.parse(input));
