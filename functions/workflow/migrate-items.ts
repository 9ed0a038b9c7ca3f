import { createDeps, withTable } from '#shared/deps.ts';
import { migrateItems, readMigrationInput } from '#shared/usecases/migrations/migrate-items.ts';

const deps = createDeps(withTable);
export const handler = async (input: unknown) => {
  const read = readMigrationInput(input);
  return 'fault' in read ? read : migrateItems(deps, read);
};
