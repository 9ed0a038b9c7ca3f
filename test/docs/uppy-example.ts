import AwsS3 from '@uppy/aws-s3';
import Uppy from '@uppy/core';
import type createClient from 'openapi-fetch';
import type { paths, Schemas } from '#shared/contract/client/paths.mts';

/** What a page saves of an upload, for example in `localStorage`. With it and the same file, an upload continues. */
export type SavedUpload = { readonly uploadId: string; readonly s3?: { uploadId: string; key: string } };

type Listeners = {
  readonly save: (upload: SavedUpload) => void;
  readonly showProgress: (sentBytes: number) => void;
};

/**
 * Uploads a file of an order with Uppy, in parts if it is large. It continues a saved upload after a reload, also hours
 * later. Returns the id to submit. Throws the problem of a refused request.
 */
export const uploadWithUppy = async (
  api: ReturnType<typeof createClient<paths>>,
  orderId: string,
  file: File,
  saved: SavedUpload | undefined,
  { save, showProgress }: Listeners,
): Promise<string> => {
  const declared = (saved && (await findUpload(api, orderId, saved.uploadId))) ?? {
    ...(await declareUpload(api, orderId, file)),
    isNew: true,
  };
  const { uploadId } = declared;
  const path = { orderId, uploadId };
  const s3 = 'isNew' in declared ? undefined : saved?.s3;
  save({ uploadId, ...(s3 && { s3 }) });

  const uppy = new Uppy().use(AwsS3, {
    shouldUseMultipart: 'partSize' in declared,
    getChunkSize: () => ('partSize' in declared ? declared.partSize : file.size),
    signRequest: async ({ method, ...request }) => {
      const body = {
        method,
        ...('uploadId' in request && { uploadId: request.uploadId }),
        ...('partNumber' in request && { partNumber: request.partNumber }),
      };
      const signed = await api.POST('/orders/{orderId}/uploads/{uploadId}/s3-requests', {
        params: { path },
        body,
      });
      if (signed.error) throw signed.error;
      return signed.data;
    },
  });
  const fileId = uppy.addFile({ name: file.name, type: file.type, data: file });
  if (s3) uppy.setFileState(fileId, { s3Multipart: s3 });
  uppy.on('s3-multipart:part-uploaded', () => {
    const { s3Multipart } = uppy.getFile(fileId);
    if (s3Multipart) save({ uploadId, s3: s3Multipart });
  });
  uppy.on('upload-progress', (_file, { bytesUploaded }) => showProgress(Number(bytesUploaded)));

  if (declared.status === 'waiting') {
    const result = await uppy.upload();
    const failed = result?.failed?.[0];
    if (failed) throw failed.error;
  }
  const completed = await api.POST('/orders/{orderId}/uploads/{uploadId}/completion', {
    params: { path },
    body: {},
  });
  if (completed.error) throw completed.error;
  return uploadId;
};

/** The saved upload, if it can continue. */
const findUpload = async (
  api: ReturnType<typeof createClient<paths>>,
  orderId: string,
  uploadId: string,
): Promise<Schemas['Upload'] | undefined> => {
  const path = { orderId, uploadId };
  const { data } = await api.GET('/orders/{orderId}/uploads/{uploadId}', { params: { path } });
  return data?.status === 'expired' ? undefined : data;
};

const declareUpload = async (
  api: ReturnType<typeof createClient<paths>>,
  orderId: string,
  file: File,
): Promise<Schemas['Upload']> => {
  const { data, error } = await api.POST('/orders/{orderId}/uploads', {
    params: { path: { orderId } },
    body: { fileName: file.name, contentType: file.type, size: file.size },
  });
  if (error) throw error;
  return data;
};
