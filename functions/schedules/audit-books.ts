import { createDeps, withTable } from '#shared/deps.ts';
import { auditLedger } from '#shared/usecases/audit/audit-books.ts';

const deps = createDeps(withTable);
export const handler = () => auditLedger(deps);
