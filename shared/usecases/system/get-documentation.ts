import type { ServedFile } from '../../adapters/files.ts';
import type * as routes from '../../contract/routes/system.ts';
import type { Deps } from '../../deps.ts';
import type { UseCase } from '../use-case.ts';
import { withTextLimits } from './document-limits.ts';

type FileDeps = Pick<Deps, 'files'>;

const documentFreshSeconds = 300;

/** The document of the API, with the limits of the policy. It is large, so clients keep it for some minutes. */
export const getDocument = ({
  files,
  policy,
}: FileDeps & Pick<Deps, 'policy'>): UseCase<typeof routes.getOpenApiDocument> => {
  let document: Promise<ServedFile> | undefined;
  return async () => {
    document ??= files.read('openapi.json').then((file) => withTextLimits(file, policy));
    return { response: { name: 'openapi.json', ...(await document), freshSeconds: documentFreshSeconds } };
  };
};

/** It is checked on each request, because it changes with each deployment. */
export const getHomePage =
  ({ files }: FileDeps): UseCase<typeof routes.getHomePage> =>
  async () => ({ response: { name: 'home.html', ...(await files.read('home.html')), freshSeconds: 0 } });
