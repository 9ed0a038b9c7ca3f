import type { Duration } from '../time.ts';

/** How long the owner of what is taken down may appeal. */
export type TakedownPolicy = { readonly appealWindow: Duration };

export const defaultTakedownPolicy: TakedownPolicy = { appealWindow: 'P14D' };
