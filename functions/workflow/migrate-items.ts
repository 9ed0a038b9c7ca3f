import { createDeps, withTable } from '#shared/deps.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';

const deps = createDeps(withTable);
export const handler = (input: unknown) => migrateItems(deps, MigrateItemsInput.parse(input));
