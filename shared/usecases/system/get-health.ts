import type { checkHealth as route } from '../../contract/routes/system.ts';
import type { UseCase } from '../use-case.ts';

/** Reports that the function runs. It calls nothing else, so that monitoring is free. */
export const getHealth: UseCase<typeof route> = async () => ({ response: { status: 'ok' } });
