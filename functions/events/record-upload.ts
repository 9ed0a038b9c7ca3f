import { realDeps, withTable } from '#shared/deps.ts';
import { ObjectCreated, recordUpload } from '#shared/usecases/workflow/record-upload.ts';

const deps = realDeps(withTable);
export const handler = (event: unknown) => recordUpload(deps, ObjectCreated.parse(event));
