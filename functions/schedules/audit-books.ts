import { realDeps, withTable } from '#shared/deps.ts';
import { auditBooks } from '#shared/usecases/audit/audit-books.ts';

const deps = realDeps(withTable);
export const handler = () => auditBooks(deps);
