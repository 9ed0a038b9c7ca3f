import { realDeps } from '#shared/deps.ts';
import { AwaitDecisionInput, awaitDecision } from '#shared/usecases/workflow/await-decision.ts';

const deps = realDeps();
export const handler = (input: unknown) => awaitDecision(deps, AwaitDecisionInput.parse(input));
