import { realDeps, withTable } from '#shared/deps.ts';
import { applySystemCommand, SystemCommandInput } from '#shared/usecases/workflow/apply-system-command.ts';

const deps = realDeps(withTable);
export const handler = (input: unknown) => applySystemCommand(deps, SystemCommandInput.parse(input));
