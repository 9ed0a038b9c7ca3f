import type { Deps } from '../../deps.ts';

export type AuditDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;
