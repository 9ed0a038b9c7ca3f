import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Presigned, signingOptions, unusedTag } from './presigned-request.ts';
import type { MultipartKey } from './upload-parts.ts';

/** Presigned operations of the S3 protocol on a multipart upload, for a client that runs it itself. */
export type S3Protocol = {
  readonly presignBegin: (key: string, contentType: string, seconds: number) => Promise<Presigned>;
  readonly presignMultipart: (
    operation: 'list' | 'complete' | 'abort',
    file: MultipartKey,
    seconds: number,
  ) => Promise<Presigned>;
};

/** The type and the tag of a new object are signed. What the client adds to these requests is refused. */
export const s3Protocol = (bucket: () => string, client: S3Client): S3Protocol => ({
  presignBegin: async (key, contentType, seconds) => {
    const command = new CreateMultipartUploadCommand({
      Bucket: bucket(),
      Key: key,
      ContentType: contentType,
      Tagging: unusedTag,
    });
    const headers = { 'content-type': contentType, 'x-amz-tagging': unusedTag };
    return { url: await getSignedUrl(client, command, signingOptions(headers, seconds)), headers };
  },
  presignMultipart: async (operation, { key, multipartId }, seconds) => {
    const input = { Bucket: bucket(), Key: key, UploadId: multipartId };
    const options = { expiresIn: seconds };
    const sign = {
      list: () => getSignedUrl(client, new ListPartsCommand(input), options),
      complete: () => getSignedUrl(client, new CompleteMultipartUploadCommand(input), options),
      abort: () => getSignedUrl(client, new AbortMultipartUploadCommand(input), options),
    };
    return { url: await sign[operation](), headers: {} };
  },
});
