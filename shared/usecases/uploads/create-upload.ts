import type { createUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import { isRefusal, refuseInState } from '../../domain/refusal.ts';
import { mediaTypeOf, NO_MEDIA_TYPE, normalizeMediaType } from '../../domain/uploads/media-types.ts';
import { type PartPlan, planParts } from '../../domain/uploads/plan-parts.ts';
import { newUploadWrite, toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';
import { findOwnOrder } from '../orders/participant.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { chooseUploadId } from './choose-upload-id.ts';
import { toStoredUpload } from './replay-upload.ts';
import { uploadTotalWrites } from './upload-totals.ts';
import { isMultipart, toMultipartView, toUploadView } from './upload-view.ts';

/**
 * Declares a file for a running order. The response contains the request that uploads it, or the first of its
 * parts.
 */
export const createUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    if (!order.dueAt) return refuseInState(order.status, 'The order has ended.');
    const { partSha256, hashesParts, sha256 = '', ...declaredFile } = body;
    const contentType = normalizeMediaType(body.contentType) ?? NO_MEDIA_TYPE;
    const file = { ...declaredFile, sha256, contentType };
    const plan = planParts(file.size, deps.policy.uploads);
    const faulty = refuseFaults([...faultsOfType(file), ...faultsOfChecksums(file.size, partSha256, plan)]);
    if (faulty) return faulty;
    const id = await chooseUploadId(deps, { orderId: order.id, side }, now);
    if (isRefusal(id)) return id;
    const declared: Upload = { ...file, id, orderId: order.id, by: side, status: 'waiting', createdAt: now };
    const upload = plan
      ? { ...declared, parts: await beginMultipart(deps, declared, plan, partSha256, hashesParts) }
      : declared;
    const response = isMultipart(upload)
      ? await toMultipartView(deps, upload, { status: 'waiting', arrived: [] }, 1, now)
      : await toUploadView(deps, upload, now);
    return {
      response,
      storedResponse: toStoredUpload(upload),
      writes: [newUploadWrite(upload), ...uploadTotalWrites(deps, upload, caller.accountId)],
    };
  };

/**
 * Starts a multipart upload. If the request is decided again, the bucket removes the unused one after some
 * days.
 */
const beginMultipart = async (
  { uploads }: Pick<Deps, 'uploads'>,
  upload: Upload,
  plan: PartPlan,
  sha256s: readonly string[] | undefined,
  isHashed: true | undefined,
): Promise<NonNullable<Upload['parts']>> => {
  const hasDigests = sha256s !== undefined || isHashed === true;
  const multipartId = await uploads.begin(toObjectKey(upload), upload.contentType, hasDigests);
  return { ...plan, multipartId, ...(sha256s ? { sha256s } : isHashed && { isHashed }) };
};

/** A file without a type is accepted by the ending of its name. */
const faultsOfType = (file: Pick<Upload, 'contentType' | 'fileName'>): readonly Fault[] =>
  mediaTypeOf(file) === NO_MEDIA_TYPE
    ? [
        {
          path: ['contentType'],
          code: 'type_missing',
          message: 'declare the media type, or a file name with its ending, such as film.mp4',
        },
      ]
    : [];

const faultsOfChecksums = (
  size: number,
  given: readonly string[] | undefined,
  plan: PartPlan | undefined,
): readonly Fault[] => {
  if (given === undefined || given.length === plan?.partCount) return [];
  const message = plan
    ? `upload ${size} bytes in ${plan.partCount} parts of ${plan.partSize} bytes, the last of what is left`
    : `upload ${size} bytes in one piece`;
  const params = plan ? { parts: plan.partCount, partBytes: plan.partSize } : { parts: 0 };
  return [{ path: ['partSha256'], code: 'wrong_count', message, params }];
};
