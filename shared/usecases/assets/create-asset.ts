import * as z from 'zod';
import type { createAsset as route } from '../../contract/routes/assets.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Asset } from '../../domain/assets/asset.ts';
import { isOwnerOf } from '../../domain/assets/asset-purposes.ts';
import { typesOfPurpose } from '../../domain/assets/screen-asset.ts';
import type { Fault } from '../../domain/fault.ts';
import { secondsUntil, windowOf } from '../../domain/rate-limits/window.ts';
import { refuse } from '../../domain/refusal.ts';
import { mediaTypeOf, NO_MEDIA_TYPE, normalizeMediaType } from '../../domain/uploads/media-types.ts';
import { newAssetWrite } from '../../store/assets/asset-store.ts';
import type { Write } from '../../store/commit.ts';
import { uploadTotalWrite } from '../../store/uploads/upload-total-store.ts';
import { type Caller, partiesOf } from '../caller.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { Request, UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { toOwnAssetView } from './asset-view.ts';
import { getAsset } from './get-asset.ts';

type AssetDeps = ApiDeps & Pick<Deps, 'uploads'>;

/** Declares a picture or a document. The response contains the request that uploads it. */
export const createAsset =
  (deps: AssetDeps): UseCase<typeof route> =>
  async ({ body, caller, now, newId }) => {
    const faulty = refuseFaults(faultsOfAsset(body, caller, deps.policy.assets.maxBytes));
    if (faulty) return faulty;
    const { as, sha256 = '', ...declared } = body;
    const asset: Asset = {
      ...declared,
      ...{ id: newId('ast'), owner: { as, id: resolveParty(caller, as).id }, sha256 },
      contentType: normalizeMediaType(body.contentType) ?? NO_MEDIA_TYPE,
      ...{ status: 'waiting', createdAt: now, reasons: [], version: 1 },
    };
    return {
      response: await toOwnAssetView(deps, asset, now),
      storedResponse: { id: asset.id },
      writes: [newAssetWrite(asset), ...assetTotalWrites(deps, asset, caller.accountId)],
    };
  };

const StoredAsset = z.object({ id: z.string() });

/** The response to a repeat: the asset as it is now, with a new presigned request. */
export const replayAsset =
  (deps: AssetDeps) =>
  (stored: unknown, { caller, now, newId }: Request<typeof route>) =>
    getAsset(deps)({
      params: { assetId: StoredAsset.parse(stored).id },
      ...{ query: undefined, body: undefined, ifMatch: undefined, caller, now, newId },
    });

const faultsOfAsset = (
  { as, purpose, size, ...file }: Request<typeof route>['body'],
  caller: Caller,
  maxBytes: number,
): readonly Fault[] => {
  const faults: Fault[] = [];
  if (!partiesOf(caller).includes(as))
    faults.push({
      path: ['as'],
      code: 'no_such_party',
      message: `you have no account as ${as}`,
      params: { as },
    });
  if (!isOwnerOf(purpose, as)) {
    const message = `a party that is ${as} shows no ${purpose}`;
    faults.push({ path: ['purpose'], code: 'wrong_party', message, params: { as } });
  }
  const accepted = typesOfPurpose(purpose);
  if (!accepted.includes(mediaTypeOf(file))) {
    const message = `must be one of ${accepted.join(', ')}`;
    faults.push({ path: ['contentType'], code: 'type_not_accepted', message, params: { allowed: accepted } });
  }
  if (size > maxBytes)
    faults.push({
      path: ['size'],
      code: 'too_big',
      message: `must be at most ${maxBytes}`,
      params: { maximum: maxBytes },
    });
  return faults;
};

/** Counts the file for its party and for the account's day, or refuses it above a limit. */
const assetTotalWrites = (
  { policy }: Pick<Deps, 'policy'>,
  { owner, size, createdAt: now }: Asset,
  accountId: string,
): readonly Write[] => {
  const { perParty } = policy.assets;
  const { perDay } = policy.uploads;
  const { from, until } = windowOf('P1D', now);
  return [
    uploadTotalWrite(
      { owner: `${owner.id} assets`, period: 'ALL', allowance: perParty },
      size,
      refuse(
        'conflict',
        `A party uploads at most ${perParty.maxFiles} assets with ${perParty.maxBytes} bytes together.`,
      ),
    ),
    uploadTotalWrite(
      { owner: accountId, period: from, until, allowance: perDay },
      size,
      refuse(
        'throttled',
        `An account uploads at most ${perDay.maxFiles} files with ${perDay.maxBytes} bytes together in a day.`,
        { retryAfterSeconds: secondsUntil(until, now) },
      ),
    ),
  ];
};
