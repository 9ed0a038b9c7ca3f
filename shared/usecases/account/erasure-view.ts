import { type Erasure, goesOnFrom, type Obstacle } from '../../domain/account/erasure.ts';

/** An erasure as its account reads it. */
export const viewOfErasure = (erasure: Erasure | undefined, obstacles: readonly Obstacle[] = []) => ({
  phase: erasure?.phase ?? ('none' as const),
  ...(erasure && { requestedAt: erasure.requestedAt }),
  ...(erasure?.erasedAt && { erasedAt: erasure.erasedAt }),
  ...(erasure?.phase === 'closing' && { goesOnFrom: goesOnFrom(erasure) }),
  obstacles,
});
