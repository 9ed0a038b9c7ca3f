import { createDeps, withTable } from '#shared/deps.ts';
import { migrateItems, readMigrationInput } from '#shared/usecases/migrations/migrate-items.ts';

const deps = createDeps(withTable);
export const handler = (input: unknown) => migrateItems(deps, readMigrationInput(input));
