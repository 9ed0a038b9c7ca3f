import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import { getLocation, getVersioning, headBucket } from './bucket-operations.ts';
import type { Operation } from './call.ts';
import { completeUpload } from './complete-upload.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-object.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { listVersions } from './list-versions.ts';
import { abortUpload, createUpload, listParts, listUploads, uploadPart } from './multipart-upload.ts';
import { deleteTagging, getTagging, putTagging } from './object-tagging.ts';
import { putObject } from './put-object.ts';

// All query names that select an operation, also unsupported ones. A request with an unsupported name must be rejected.
// Otherwise it would be a plain PUT or GET of an object.
const subresources = [
  'accelerate',
  'acl',
  'analytics',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'legal-hold',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'renameObject',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versioning',
  'versions',
  'website',
]; // prettier-ignore

const notImplemented = () =>
  new S3Error(
    'NotImplemented',
    'A header or query you provided implies functionality that is not implemented.',
  );

const bucketOperation = (
  region: string,
  method: string,
  subresource: string | undefined,
  request: S3Request,
) => {
  const operations: Readonly<Record<string, Operation>> = {
    'HEAD ': headBucket(region),
    'GET location': getLocation(region),
    'GET versioning': getVersioning,
    'GET versions': listVersions,
    'GET uploads': listUploads,
    'POST delete': deleteObjects,
    ...(request.queryValue('list-type') === '2' ? { 'GET ': listObjects } : {}),
  };
  return operations[`${method} ${subresource ?? ''}`];
};

const objectOperations: Readonly<Record<string, Operation>> = {
  'PUT ': putObject,
  'GET ': getObject,
  'HEAD ': getObject,
  'DELETE ': deleteObject,
  'PUT copy': copyObject,
  'PUT tagging': putTagging,
  'GET tagging': getTagging,
  'DELETE tagging': deleteTagging,
  'POST uploads': createUpload,
  'PUT uploadId': uploadPart,
  'GET uploadId': listParts,
  'POST uploadId': completeUpload,
  'DELETE uploadId': abortUpload,
};

/** The operation of a request. Throws NotImplemented for unsupported operations. */
export const chooseOperation = (request: S3Request, region: string): Operation => {
  const { method, key } = request;
  const named = subresources.filter((name) => request.queryValue(name) !== undefined);
  const copies = method === 'PUT' && request.setting('x-amz-copy-source') !== undefined;
  if (named.length > 1 || (copies && named.length > 0)) throw notImplemented();
  const subresource = copies ? 'copy' : named[0];
  const operation =
    key === ''
      ? bucketOperation(region, method, subresource, request)
      : objectOperations[`${method} ${subresource ?? ''}`];
  if (!operation) throw notImplemented();
  return operation;
};
