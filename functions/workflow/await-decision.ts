import { createDeps, withTable, withWorkflow } from '#shared/deps.ts';
import { AwaitDecisionInput, awaitDecision } from '#shared/usecases/workflow/await-decision.ts';

const deps = createDeps(withTable, withWorkflow);
export const handler = (input: unknown) => awaitDecision(deps, AwaitDecisionInput.parse(input));
