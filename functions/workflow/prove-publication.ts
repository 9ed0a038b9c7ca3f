import { createDeps, withPublicationProof, withTable } from '#shared/deps.ts';
import { ProvePublicationInput, provePublication } from '#shared/usecases/publication/prove-publication.ts';

const deps = createDeps(withTable, withPublicationProof);
export const handler = (input: unknown) => provePublication(deps, ProvePublicationInput.parse(input));
