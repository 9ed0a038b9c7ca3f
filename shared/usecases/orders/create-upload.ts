import type { createUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { type PartPlan, planOf } from '../../domain/upload/parts.ts';
import type { Use } from '../../http/endpoint.ts';
import { objectKey, type Upload, writeOfNewUpload } from '../../store/upload-store.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { findPartysOrder } from './participant.ts';
import { nextUploadId } from './upload-id.ts';
import { goesInParts, viewInParts, viewOfUpload } from './upload-view.ts';

/** Declares a file for an order under way, and gets the request that stores it, or the first of those for its parts. */
export const createUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findPartysOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    if (!order.dueAt) {
      return refuse('illegal-transition', 'The order has ended.', { state: order.status, allowed: [] });
    }
    const { partSha256, ...file } = body;
    const plan = planOf(file.size, deps.policy.uploads);
    const faulty = refuseFaulty(faultsOfChecksums(file.size, partSha256, plan));
    if (faulty) return faulty;
    const id = await nextUploadId(deps, { orderId: order.id, side }, now);
    if (isRefusal(id)) return id;
    const whole: Upload = { ...file, id, orderId: order.id, by: side, status: 'waiting', createdAt: now };
    const upload = plan ? { ...whole, parts: await begun(deps, whole, plan, partSha256) } : whole;
    const answer = goesInParts(upload)
      ? await viewInParts(deps, upload, { status: 'waiting', arrived: [] }, 1, now)
      : await viewOfUpload(deps, upload, now);
    return { answer, writes: [writeOfNewUpload(upload)] };
  };

/** Begins a file in parts. What a request that is worked out twice began in vain, the bucket clears away in days. */
const begun = async (
  { uploads }: Pick<Deps, 'uploads'>,
  upload: Upload,
  plan: PartPlan,
  sha256s: readonly string[] | undefined,
): Promise<NonNullable<Upload['parts']>> => {
  const multipartId = await uploads.begin(objectKey(upload), upload.contentType, sha256s !== undefined);
  return { ...plan, multipartId, ...(sha256s && { sha256s }) };
};

const faultsOfChecksums = (
  size: number,
  given: readonly string[] | undefined,
  plan: PartPlan | undefined,
): readonly Fault[] => {
  if (given === undefined || given.length === plan?.partCount) return [];
  const message = plan
    ? `${size} bytes go in ${plan.partCount} parts of ${plan.partSize} bytes, the last of what is left`
    : `${size} bytes go in one piece`;
  return [{ path: ['partSha256'], code: 'wrong_count', message }];
};
