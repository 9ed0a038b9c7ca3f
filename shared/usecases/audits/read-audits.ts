import type * as routes from '../../contract/routes/audits.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Audit } from '../../domain/audits/audit.ts';
import { refuse } from '../../domain/refusal.ts';
import { findAudit, listAudits as list } from '../../store/audits/audit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const toAuditSummary = ({ differences: _all, ...audit }: Audit) => audit;

/** Lists finished audits. */
export const listAudits =
  (deps: ApiDeps): UseCase<typeof routes.listAudits> =>
  ({ query }) =>
    listPage(deps, `audits ${query.status ?? ''}`, query, (page) =>
      mapEach(list(deps.table, indexes.audits(query.status), page), toAuditSummary),
    );

/** Returns an audit with its differences: the journal's sum and the stored number. */
export const getAudit =
  (deps: ApiDeps): UseCase<typeof routes.getAudit> =>
  async ({ params }) => {
    const response = await findAudit(deps.table, params.auditId);
    return response ? { response } : refuse('not-found', 'There is no such audit.');
  };
