import type { Application } from '../../domain/creator/application.ts';

/** An application as its creator and the reviewers see it; who decided stays inside. */
export const viewOfApplication = ({ decidedBy: _inside, ...shown }: Application) => shown;
