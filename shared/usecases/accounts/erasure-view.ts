import { type Erasure, type ErasureBlocker, nextErasureStepAt } from '../../domain/accounts/erasure.ts';

/** An erasure as its account reads it. */
export const toErasureView = (erasure: Erasure | undefined, blockers: readonly ErasureBlocker[] = []) => ({
  phase: erasure?.phase ?? ('none' as const),
  ...(erasure && { requestedAt: erasure.requestedAt }),
  ...(erasure?.erasedAt && { erasedAt: erasure.erasedAt }),
  ...(erasure?.phase === 'closing' && { goesOnFrom: nextErasureStepAt(erasure) }),
  obstacles: blockers,
});
