import { createDeps, withTable } from '#shared/deps.ts';
import { applySystemCommand, SystemCommandInput } from '#shared/usecases/workflow/apply-system-command.ts';

const deps = createDeps(withTable);
export const handler = (input: unknown) => applySystemCommand(deps, SystemCommandInput.parse(input));
