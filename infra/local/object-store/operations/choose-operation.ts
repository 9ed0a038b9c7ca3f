import { notImplemented } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { Operation } from './call.ts';
import { completeUpload } from './complete-upload.ts';
import { deleteObject } from './delete-object.ts';
import { getObject } from './get-object.ts';
import { abortUpload, createUpload, listParts, uploadPart } from './multipart-upload.ts';
import { getTagging, putTagging } from './object-tagging.ts';
import { putObject } from './put-object.ts';

// All query names that select an operation on an object, also unsupported ones. A request with an unsupported name must be
// rejected. Otherwise it would be a plain PUT or GET of an object.
const subresources = [
  'acl',
  'attributes',
  'encryption',
  'legal-hold',
  'renameObject',
  'restore',
  'retention',
  'select',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
];

const operations: Readonly<Record<string, Operation>> = {
  'PUT ': putObject,
  'GET ': getObject,
  'HEAD ': getObject,
  'DELETE ': deleteObject,
  'PUT tagging': putTagging,
  'GET tagging': getTagging,
  'POST uploads': createUpload,
  'PUT uploadId': uploadPart,
  'GET uploadId': listParts,
  'POST uploadId': completeUpload,
  'DELETE uploadId': abortUpload,
};

/** The operation of a request. Throws NotImplemented for operations on buckets, and for other unsupported ones. */
export const chooseOperation = ({ method, key, queryValue, setting }: S3Request): Operation => {
  const named = subresources.filter((name) => queryValue(name) !== undefined);
  const isCopy = setting('x-amz-copy-source') !== undefined;
  const operation = operations[`${method} ${named.join('&')}`];
  if (key === '' || isCopy || !operation) throw notImplemented();
  return operation;
};
