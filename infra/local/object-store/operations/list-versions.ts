import type { ObjectVersion } from '../storage/object-version.ts';
import { renderXml, type XmlNode } from '../xml.ts';
import { type Operation, sendResponse, toIsoDate, toQuotedEtag } from './call.ts';
import { keyEncoder, pageSize, takePage, walkKeys } from './list-objects.ts';

const versionNode = (key: string, version: ObjectVersion, isLatest: boolean): XmlNode => {
  const createdVersion: XmlNode[] = [
    ['Key', key],
    ['VersionId', version.versionId],
    ['IsLatest', isLatest],
    ['LastModified', toIsoDate(version.lastModified)],
  ];
  if (version.kind === 'deleteMarker') return ['DeleteMarker', createdVersion];
  return [
    'Version',
    [
      ...createdVersion,
      ['ETag', toQuotedEtag(version.etag)],
      ['Size', version.bytes],
      ['StorageClass', 'STANDARD'],
    ],
  ];
};

/**
 * ListObjectVersions. `max-keys` counts keys, not versions, so that a page never ends between two versions of a key and
 * needs no version marker.
 */
export const listVersions: Operation = async ({ request, response, bucket }) => {
  const encode = keyEncoder(request);
  const maxKeys = pageSize(request, 'max-keys');
  const prefix = request.queryValue('prefix') ?? '';
  const delimiter = request.queryValue('delimiter') ?? '';
  const after = request.queryValue('key-marker');
  const { page, truncated } = takePage(
    walkKeys(bucket, { prefix, delimiter, after }, () => true),
    maxKeys,
  );
  const lines = page.flatMap(({ key, isPrefix }): XmlNode[] => {
    if (isPrefix) return [['CommonPrefixes', [['Prefix', encode(key)]]]];
    const versions = bucket.records.get(key)?.versions ?? [];
    return versions.map((version, place) => versionNode(encode(key), version, place === 0));
  });
  const document = renderXml([
    'ListVersionsResult',
    [
      ['Name', bucket.settings.name],
      ['Prefix', encode(prefix)],
      ['KeyMarker', encode(after ?? '')],
      truncated ? ['NextKeyMarker', encode(page.at(-1)?.key ?? '')] : undefined,
      ['MaxKeys', maxKeys],
      ['IsTruncated', truncated],
      ...lines,
    ],
  ]);
  sendResponse(response, 200, {}, document);
};
