import type { getInspection as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { findOwn } from '../../domain/find-own.ts';
import { type DerivedName, toDerivedKey } from '../../domain/inspections/derived-keys.ts';
import { type Inspection, isLateInspection, type SameWork } from '../../domain/inspections/inspection.ts';
import { failureTexts, stopTexts } from '../../domain/inspections/inspection-texts.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { LocalizedText } from '../../domain/screening/localized-text.ts';
import { addDuration, type Instant, toMilliseconds } from '../../domain/time.ts';
import { findInspection } from '../../store/inspections/inspection-store.ts';
import { sideOf } from '../orders/participant.ts';
import { findReadableUpload } from '../uploads/download-upload.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Returns the inspection of a file with addresses of the smaller files. Who may download the file may read it. Only staff
 * who are no party see which other orders have the same film.
 */
export const getInspection =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findReadableUpload(deps, params, caller);
    if (isRefusal(found)) return found;
    const { upload, order } = found;
    const { downloadUrlLifetime } = deps.policy.uploads;
    const expiresAt = addDuration(now, downloadUrlLifetime);
    const uploadId = upload.id;
    const inspection = await findInspection(deps.table, order.id, uploadId);
    if (!inspection) {
      return { response: { uploadId, status: 'none', findings: [], sameFilmAs: [], expiresAt } };
    }
    const { at, findings, sameAs, loudness, inspectedSeconds, stopped, failure } = inspection;
    const isStaff = sideOf(order, caller) === undefined;
    return {
      response: {
        uploadId,
        ...statusOf(inspection, now),
        at,
        findings,
        sameFilmAs: sameAs.map((work) => toSameWorkView(work, isStaff)),
        ...(loudness && { loudness }),
        ...(inspectedSeconds !== undefined && { inspectedSeconds }),
        ...(stopped !== undefined && { stopped: toText(stopTexts, stopped) }),
        ...(failure !== undefined && { failure: toText(failureTexts, failure) }),
        ...(await addressFiles(deps, inspection, toMilliseconds(downloadUrlLifetime) / 1000)),
        expiresAt,
      },
    };
  };

const statusOf = (inspection: Inspection, now: Instant) =>
  isLateInspection(inspection, now)
    ? { status: 'failed' as const, failure: toText(failureTexts, 'broken-off') }
    : { status: inspection.status };

/** The sentence of a code. A code of a later release has none, and is shown as it is. */
const toText = (texts: Readonly<Record<string, LocalizedText>>, code: string) => {
  const { en, zh } = findOwn(texts, code) ?? { en: code, zh: code };
  return { code, message: en, messageZh: zh };
};

const toSameWorkView = ({ orderId, uploadId, ...agreement }: SameWork, isStaff: boolean) => ({
  ...agreement,
  ...(isStaff && { orderId, uploadId }),
});

/** The smaller files with presigned addresses. */
const addressFiles = async ({ uploads }: Pick<Deps, 'uploads'>, inspection: Inspection, seconds: number) => {
  const toUrls = async (name: DerivedName, contentType: string) => {
    const key = toDerivedKey(inspection, name);
    const file = { key, fileName: name, contentType, disposition: 'inline' } as const;
    const [url, headUrl] = await Promise.all([
      uploads.presignGet(file, seconds),
      uploads.presignHead(file, seconds),
    ]);
    return { url, headUrl };
  };
  const { poster, thumbnails, preview } = inspection.derived;
  return {
    ...(poster && { poster: { ...(await toUrls('poster.jpg', 'image/jpeg')), ...poster } }),
    ...(thumbnails && { thumbnails: { ...(await toUrls('thumbnails.jpg', 'image/jpeg')), ...thumbnails } }),
    ...(preview && { preview: { ...(await toUrls('preview.mp4', 'video/mp4')), ...preview } }),
  };
};
