import { createDeps, withTable } from '#shared/deps.ts';
import { auditLedger } from '#shared/usecases/audits/audit-ledger.ts';

const deps = createDeps(withTable);
export const handler = () => auditLedger(deps);
