import { refuse } from '../../domain/refusal.ts';

export const noSuchApplication = refuse('not-found', 'There is no such application.');
