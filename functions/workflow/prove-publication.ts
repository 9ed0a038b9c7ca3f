import { realDeps, withPublicationProof, withTable } from '#shared/deps.ts';
import { ProveInput, provePublication } from '#shared/usecases/workflow/prove-publication.ts';

const deps = realDeps(withTable, withPublicationProof);
export const handler = (input: unknown) => provePublication(deps, ProveInput.parse(input));
