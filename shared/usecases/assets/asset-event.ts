import type { Deps } from '../../deps.ts';
import type { Asset } from '../../domain/assets/asset.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { partyEventWrite } from '../events/event-writes.ts';

/** The event of an asset that has become ready or was refused, for its party. While a reviewer is awaited there is none. */
export const assetEventWrites = (
  deps: Pick<Deps, 'ids'>,
  { id: assetId, owner, purpose, fileName, reasons, status, decision }: Asset,
  now: Instant,
): readonly Write[] => {
  if (status !== 'ready' && status !== 'refused') return [];
  const about = { assetId, owner, purpose, fileName, reasons, isModerated: decision !== undefined };
  return [partyEventWrite(deps, status === 'ready' ? 'asset.ready' : 'asset.refused', about, now)];
};
