import { renderXml } from '../xml.ts';
import { type Operation, sendResponse } from './call.ts';

/** HeadBucket; the region is told by the store on every answer of it. */
export const headBucket =
  (region: string): Operation =>
  async ({ response }) =>
    sendResponse(response, 200, { 'x-amz-bucket-region': region, 'content-length': 0 });

/** GetBucketLocation; for us-east-1, S3's answer is empty. */
export const getLocation =
  (region: string): Operation =>
  async ({ response }) =>
    sendResponse(response, 200, {}, renderXml(['LocationConstraint', region === 'us-east-1' ? '' : region]));

/** GetBucketVersioning. */
export const getVersioning: Operation = async ({ response, bucket }) =>
  sendResponse(
    response,
    200,
    {},
    renderXml(['VersioningConfiguration', bucket.settings.versioned ? [['Status', 'Enabled']] : []]),
  );
