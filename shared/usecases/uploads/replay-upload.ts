import * as z from 'zod';
import type { NewId } from '../../adapters/ids.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import type { Upload } from '../../store/uploads/upload-store.ts';
import type { Caller } from '../caller.ts';
import { getUpload } from './get-upload.ts';

/**
 * What an idempotency record stores of a response about an upload. Presigned requests are long, and anyone who reads them
 * can use them.
 */
export const toStoredUpload = ({ id }: Upload) => ({ uploadId: id });

const StoredUpload = z.object({ uploadId: z.string() });

type RepeatedRequest = {
  readonly params: { readonly orderId: string };
  readonly caller: Caller;
  readonly now: Instant;
  readonly newId: NewId;
};

/** The response to a repeat: the upload as it is now, with new presigned requests. */
export const replayUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>) =>
  (stored: unknown, { params: { orderId }, caller, now, newId }: RepeatedRequest) =>
    getUpload(deps)({
      params: { orderId, uploadId: StoredUpload.parse(stored).uploadId },
      query: { fromPart: 1 },
      body: undefined,
      ifMatch: undefined,
      caller,
      now,
      newId,
    });
