import { createDeps, withAuthenticators } from '#shared/deps.ts';
import { addSecondFactor } from '#shared/usecases/staff/add-second-factor.ts';

export const handler = addSecondFactor(createDeps(withAuthenticators));
