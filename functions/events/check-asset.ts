import { createDeps, withAssetCheck, withTable } from '#shared/deps.ts';
import { checkArrivedAsset } from '#shared/usecases/assets/check-arrived-asset.ts';
import { ObjectCreated } from '#shared/usecases/uploads/record-upload.ts';

const deps = createDeps(withTable, ...withAssetCheck);
export const handler = (event: unknown) => checkArrivedAsset(deps, ObjectCreated.parse(event));
