import type { ServedFile } from '../../adapters/files.ts';
import type * as routes from '../../contract/routes/system.ts';
import type { Deps } from '../../deps.ts';
import type { UseCase } from '../use-case.ts';
import { withTextLimits } from './document-limits.ts';

type FileDeps = Pick<Deps, 'files'>;

const documentFreshSeconds = 300;

/** Must be revalidated on each request, because it changes with each deployment. */
const readCurrentFile = async ({ files }: FileDeps, name: string) => ({
  response: { name, ...(await files.read(name)), freshSeconds: 0 },
});

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

export const getHomePage =
  (deps: FileDeps): UseCase<typeof routes.getHomePage> =>
  async () =>
    readCurrentFile(deps, 'home.html');

export const getDocs =
  (deps: FileDeps): UseCase<typeof routes.getDocsPage> =>
  async () =>
    readCurrentFile(deps, 'docs.html');

const freshSeconds = 3_600;

export const getDocsFile =
  ({ files }: FileDeps): UseCase<typeof routes.getDocsFile> =>
  async ({ params: { file } }) => ({ response: { name: file, ...(await files.read(file)), freshSeconds } });
