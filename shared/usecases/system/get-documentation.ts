import type * as routes from '../../contract/routes/system.ts';
import type { Deps } from '../../deps.ts';
import { readOnce } from '../../domain/read-once.ts';
import type { UseCase } from '../use-case.ts';
import { withTextLimits } from './document-limits.ts';

type FileDeps = Pick<Deps, 'files'>;

const documentFreshSeconds = 300;

/** The document of the API, with the limits of the policy. It is large, so clients keep it for some minutes. */
export const getDocument = ({
  files,
  policy,
}: FileDeps & Pick<Deps, 'policy'>): UseCase<typeof routes.getOpenApiDocument> => {
  const readDocument = readOnce(async () => withTextLimits(await files.read('openapi.json'), policy));
  return async () => ({
    response: { name: 'openapi.json', ...(await readDocument()), freshSeconds: documentFreshSeconds },
  });
};

/** It is checked on each request, because it changes with each deployment. */
export const getHomePage =
  ({ files }: FileDeps): UseCase<typeof routes.getHomePage> =>
  async () => ({ response: { name: 'home.html', ...(await files.read('home.html')), freshSeconds: 0 } });
