import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Table } from '#shared/store/table.ts';
import { checkArrivedAsset } from '#shared/usecases/assets/check-arrived-asset.ts';
import { ObjectCreated } from '#shared/usecases/uploads/record-upload.ts';
import { fixture } from '#test/adapters/media/sources.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createWorld, expectSuccess, type TestWorld } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

export type AssetResponse = ApiResponse['body'] & {
  readonly reasons: readonly {
    readonly code: string;
    readonly message: string;
    readonly messageZh?: string;
  }[];
  readonly picture?: { readonly width: number; readonly height: number; readonly small?: string };
  readonly upload?: { readonly url: string };
};

type Declared = { readonly fileName: string; readonly contentType: string; readonly content: Buffer };

export const pictureFile = async (name: string): Promise<Declared> => ({
  fileName: name,
  contentType: `image/${name.endsWith('.jpg') ? 'jpeg' : name.split('.').at(-1)}`,
  content: await readFile(fixture(name)),
});

export const toBody = (as: 'creator' | 'advertiser', purpose: string, { content, ...file }: Declared) => ({
  ...{ as, purpose, ...file, size: content.length },
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** The event that the bucket sends when an original has arrived. */
export const deliverArrival = ({ deps }: Pick<TestWorld, 'deps'>, assetId: string) =>
  checkArrivedAsset(
    deps,
    ObjectCreated.parse({ detail: { object: { key: `assets/originals/${assetId}` } } }),
  );

/** Declares an asset, sends its bytes, and checks it as the event of the bucket does. Returns the asset. */
export const addAsset = async (
  world: Pick<TestWorld, 'deps'>,
  session: Session,
  as: 'creator' | 'advertiser',
  purpose: string,
  file: Declared,
): Promise<AssetResponse> => {
  const { id, upload } = (await expectSuccess(
    session.post('/assets', toBody(as, purpose, file)),
  )) as AssetResponse;
  if (!upload) throw new Error('the response has no request to upload');
  world.deps.uploads.store(upload.url, file.content);
  await deliverArrival(world, id);
  return (await expectSuccess(session.get(`/assets/${id}`))) as AssetResponse;
};

/** A platform with an advertiser and a creator who have names. */
export const prepareAssets = async (
  newTable: () => Promise<Table>,
  change: Partial<Omit<Deps, 'uploads'>> = {},
  assets: Partial<(typeof defaultPolicy)['assets']> = {},
) => {
  const table = await newTable();
  const policy = { ...defaultPolicy, assets: { ...defaultPolicy.assets, ...assets } };
  const world = createWorld(table, { policy, ...change });
  await expectSuccess(world.creator.put('/creators/me/profile', { displayName: 'Mei' }));
  const add = (as: 'creator' | 'advertiser', purpose: string, file: Declared) =>
    addAsset(world, world[as], as, purpose, file);
  return { ...world, world, table, add, refused: expectRefusal(table) };
};
