import { collectAttributes } from '../attributes.ts';
import { type Form, readForm } from '../body/form-data.ts';
import { type BodyFacts, createVerifier, readDeclaredChecksum, type Sink } from '../body/receive-body.ts';
import { S3Error } from '../s3-error.ts';
import { checkKeyLength } from '../s3-request.ts';
import type { Verifier } from '../signature/authenticate.ts';
import { type Allowed, checkPolicy } from '../signature/post-policy.ts';
import { uriEncode } from '../signature/sigv4.ts';
import { commitNewRecord } from '../storage/bucket.ts';
import type { Attributes, StoredObject } from '../storage/object-version.ts';
import { parseTagDocument } from '../tags.ts';
import { renderXml } from '../xml.ts';
import { type Call, sendResponse, toQuotedEtag } from './call.ts';
import { maxPutBytes, toWriteHeaders } from './put-object.ts';

const createSizeError = (code: 'EntityTooLarge' | 'EntityTooSmall', bytes: number, allowed: Allowed) =>
  new S3Error(
    code,
    code === 'EntityTooLarge'
      ? 'Your proposed upload exceeds the maximum allowed size'
      : 'Your proposed upload is smaller than the minimum allowed size',
    {
      ProposedSize: String(bytes),
      MinSizeAllowed: String(allowed.minBytes),
      MaxSizeAllowed: String(allowed.maxBytes),
    },
  );

const receiveFile = async (form: Form, allowed: Allowed, sink: Sink): Promise<BodyFacts> => {
  const checksum = readDeclaredChecksum((name) => form.fields.get(name));
  const md5 = form.fields.get('content-md5');
  const verifier = createVerifier(
    { ...(md5 === undefined ? {} : { md5 }), ...(checksum ? { checksum } : {}) },
    sink,
  );
  for await (const chunk of form.file) {
    const bytes = verifier.received() + chunk.length;
    if (bytes > Math.min(allowed.maxBytes, maxPutBytes))
      throw createSizeError('EntityTooLarge', bytes, allowed);
    await verifier.take(chunk);
  }
  const facts = await verifier.finish();
  if (facts.bytes < allowed.minBytes) throw createSizeError('EntityTooSmall', facts.bytes, allowed);
  return facts;
};

const formAttributes = (form: Form): Attributes => {
  const attributes = collectAttributes([...form.fields.keys()], (name) => form.fields.get(name));
  const tagging = form.fields.get('tagging');
  return tagging === undefined ? attributes : { ...attributes, tags: parseTagDocument(tagging) };
};

const formKey = (form: Form): string => {
  const key = form.fields.get('key');
  if (!key) {
    throw new S3Error('InvalidArgument', "Bucket POST must contain a field named 'key'.", {
      ArgumentName: 'key',
    });
  }
  // Some browsers send the full path of the file.
  const baseName = form.fileName.split(/[\\/]/).at(-1) ?? '';
  const named = key.replaceAll('${' + 'filename}', baseName);
  checkKeyLength(named);
  return named;
};

type FormResponse = { status: number; location?: string; document?: string };

/** Redirects with 303 to the form's page, else responds with its status, by default 204. */
const chooseResponse = (
  form: Form,
  bucket: string,
  key: string,
  location: string,
  object: StoredObject,
): FormResponse => {
  const redirect = form.fields.get('success_action_redirect') ?? form.fields.get('redirect');
  if (redirect !== undefined && URL.canParse(redirect)) {
    const target = new URL(redirect);
    target.searchParams.set('bucket', bucket);
    target.searchParams.set('key', key);
    target.searchParams.set('etag', toQuotedEtag(object.etag));
    return { status: 303, location: target.href };
  }
  const status = form.fields.get('success_action_status');
  if (status !== '201') return { status: status === '200' ? 200 : 204 };
  const document = renderXml([
    'PostResponse',
    [
      ['Location', location],
      ['Bucket', bucket],
      ['Key', key],
      ['ETag', toQuotedEtag(object.etag)],
    ],
  ]);
  return { status: 201, document };
};

/** POST Object: a browser's form with a signed policy. */
export const postObject = async (
  { request, response, bucket, publishCreated }: Omit<Call, 'payload'>,
  verifier: Verifier,
): Promise<void> => {
  const form = await readForm(request.body, request.header('content-type'));
  const allowed = checkPolicy(form.fields, bucket.settings.name, verifier);
  const key = formKey(form);
  const attributes = formAttributes(form);
  const { segment, result } = await bucket.blobs.write((sink) => receiveFile(form, allowed, sink));
  const object = await commitNewRecord(
    bucket,
    key,
    {
      bytes: result.bytes,
      etag: result.md5.toString('hex'),
      segments: [segment],
      ...(result.checksum ? { checksum: result.checksum } : {}),
      attributes,
    },
    () => undefined,
  );
  publishCreated(object, 'POST Object', key);
  const location = `/${bucket.settings.name}/${key.split('/').map(uriEncode).join('/')}`;
  const answer = chooseResponse(form, bucket.settings.name, key, location, object);
  const headers = { ...toWriteHeaders(object), location: answer.location ?? location };
  sendResponse(response, answer.status, headers, answer.document);
};
