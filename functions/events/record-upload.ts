import { createDeps, withTable } from '#shared/deps.ts';
import { ObjectCreated, recordUpload } from '#shared/usecases/uploads/record-upload.ts';

const deps = createDeps(withTable);
export const handler = (event: unknown) => recordUpload(deps, ObjectCreated.parse(event));
