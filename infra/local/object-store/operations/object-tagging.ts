import { receiveDocument } from '../body/receive-body.ts';
import { findObject } from '../storage/bucket.ts';
import { parseTagDocument, renderTagDocument } from '../tags.ts';
import { type Operation, reply, versionHeader } from './call.ts';

export const putTagging: Operation = async ({ request, response, payload, bucket }) => {
  const tags = parseTagDocument(await receiveDocument(request, payload));
  const object = await bucket.retag(request.key, request.queryValue('versionId'), tags);
  reply(response, 200, versionHeader(object));
};

export const getTagging: Operation = async ({ request, response, bucket }) => {
  const object = findObject(bucket, request.key, request.queryValue('versionId'));
  reply(response, 200, versionHeader(object), renderTagDocument(object.attributes.tags));
};

export const deleteTagging: Operation = async ({ request, response, bucket }) => {
  const object = await bucket.retag(request.key, request.queryValue('versionId'), {});
  reply(response, 204, versionHeader(object));
};
