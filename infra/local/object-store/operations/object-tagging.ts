import { receiveDocument } from '../body/receive-body.ts';
import { findObject } from '../storage/bucket.ts';
import { parseTagDocument, renderTagDocument } from '../tags.ts';
import { type Operation, sendResponse, toVersionHeader } from './call.ts';

export const putTagging: Operation = async ({ request, response, payload, bucket }) => {
  const tags = parseTagDocument(await receiveDocument(request, payload));
  const object = await bucket.replaceTags(request.key, request.queryValue('versionId'), tags);
  sendResponse(response, 200, toVersionHeader(object));
};

export const getTagging: Operation = async ({ request, response, bucket }) => {
  const object = findObject(bucket, request.key, request.queryValue('versionId'));
  sendResponse(response, 200, toVersionHeader(object), renderTagDocument(object.attributes.tags));
};
