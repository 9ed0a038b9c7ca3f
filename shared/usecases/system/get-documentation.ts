import type * as routes from '../../contract/routes/documentation.ts';
import type { Deps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';

type Served = Pick<Deps, 'files'>;

/** A file that is asked about each time, for it goes with the API that is deployed. */
const current = async ({ files }: Served, name: string) => ({
  answer: { name, ...(await files.read(name)), freshSeconds: 0 },
});

export const getDocument =
  (deps: Served): Use<typeof routes.getDocument> =>
  async () =>
    current(deps, 'openapi.json');

export const getDocs =
  (deps: Served): Use<typeof routes.getDocs> =>
  async () =>
    current(deps, 'index.html');

const freshSeconds = 3_600;

export const getDocsFile =
  ({ files }: Served): Use<typeof routes.getDocsFile> =>
  async ({ params: { file } }) => ({ answer: { name: file, ...(await files.read(file)), freshSeconds } });
