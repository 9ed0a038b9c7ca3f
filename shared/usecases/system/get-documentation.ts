import type * as routes from '../../contract/routes/system.ts';
import type { Deps } from '../../deps.ts';
import type { UseCase } from '../use-case.ts';

type FileDeps = Pick<Deps, 'files'>;

/** Must be revalidated on each request, because it changes with each deployment. */
const readCurrentFile = async ({ files }: FileDeps, name: string) => ({
  response: { name, ...(await files.read(name)), freshSeconds: 0 },
});

export const getDocument =
  (deps: FileDeps): UseCase<typeof routes.getOpenApiDocument> =>
  async () =>
    readCurrentFile(deps, 'openapi.json');

export const getDocs =
  (deps: FileDeps): UseCase<typeof routes.getDocsPage> =>
  async () =>
    readCurrentFile(deps, 'index.html');

const freshSeconds = 3_600;

export const getDocsFile =
  ({ files }: FileDeps): UseCase<typeof routes.getDocsFile> =>
  async ({ params: { file } }) => ({ response: { name: file, ...(await files.read(file)), freshSeconds } });
