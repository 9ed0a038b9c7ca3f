import { renderXml } from '../xml.ts';
import { type Operation, sendResponse } from './call.ts';

/** HeadBucket. Every response of the store already contains the region. */
export const headBucket =
  (region: string): Operation =>
  async ({ response }) =>
    sendResponse(response, 200, { 'x-amz-bucket-region': region, 'content-length': 0 });

/** GetBucketLocation. For us-east-1, S3's response is empty. */
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
