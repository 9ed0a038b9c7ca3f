import type * as routes from '../../contract/routes/audits.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Audit } from '../../domain/audits/audit.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { findAudit, listAudits as list } from '../../store/audits/audit-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const toAuditSummary = ({ differences: _all, ...audit }: Audit) => audit;

/** Lists finished audits. */
export const listAudits =
  (deps: ApiDeps): UseCase<typeof routes.listAudits> =>
  async ({ query: { status, limit, cursor } }) => {
    const name = `audits ${status ?? ''}`;
    const after = await readCursor(deps.signer, name, cursor);
    if (isRefusal(after)) return after;
    const { audits, next } = await list(deps.table, status, limit, after);
    return { response: await toPage(deps.signer, name, audits.map(toAuditSummary), next) };
  };

/** Returns an audit with its differences: the journal's sum and the stored number. */
export const getAudit =
  (deps: ApiDeps): UseCase<typeof routes.getAudit> =>
  async ({ params }) => {
    const response = await findAudit(deps.table, params.auditId);
    return response ? { response } : refuse('not-found', 'There is no such audit.');
  };
