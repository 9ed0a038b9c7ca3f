import { realDeps, withTable, withWorkflow } from '#shared/deps.ts';
import { AwaitDecisionInput, awaitDecision } from '#shared/usecases/workflow/await-decision.ts';

const deps = realDeps(withTable, withWorkflow);
export const handler = (input: unknown) => awaitDecision(deps, AwaitDecisionInput.parse(input));
