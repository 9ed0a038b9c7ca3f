import type { Story } from '../build-example.ts';
import { exampleIds } from '../example-task.ts';

const url = `https://astrolabe-works.s3.cn-north-1.amazonaws.com.cn/${exampleIds.order}/${exampleIds.upload}?X-Amz-Signature=4f0a`;

/** Mei’s film and her picture. */
export const fileStory: Story = {
  fileName: 'first-cut.mp4',
  contentType: 'video/mp4',
  size: 145_342,
  url,
  headUrl: url,
  headers: {
    'content-type': 'video/mp4',
    'x-amz-checksum-sha256': 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  },
  'createUpload:WholeUpload.status': 'waiting',
  'WholeUpload.status': 'stored',
  key: `${exampleIds.order}/${exampleIds.upload}`,
  method: 'PUT',
  'S3Request.method': 'POST',
  partNumber: 1,
  etag: '"5d41402abc4b2a76b9719d911017c592"',
  'ArrivedParts.parts.size': 8_388_608,
  'PartRequest.size': 8_388_608,
  'Asset.as': 'creator',
  'Asset.purpose': 'avatar',
  'Asset.fileName': 'mei.jpg',
  'Asset.contentType': 'image/jpeg',
  'Asset.size': 481_220,
  'Asset.status': 'ready',
  'createAsset:Asset.status': 'waiting',
  'createAsset:Asset.createdAt': '2026-11-20T06:00:00.000Z',
  'createAsset:Asset.upload': {
    method: 'PUT',
    url: `https://astrolabe-assets.s3.cn-north-1.amazonaws.com.cn/${exampleIds.asset}?X-Amz-Signature=9b1c`,
    headers: { 'content-type': 'image/jpeg', 'content-length': '481220' },
    expiresAt: '2026-11-20T06:15:00.000Z',
  },
  'listAssetsInModeration:Asset.status': 'in_moderation',
  'AssetDownload.fileName': 'mei.jpg',
  'AssetDownload.url': `https://astrolabe-assets.s3.cn-north-1.amazonaws.com.cn/${exampleIds.asset}/large?X-Amz-Signature=9b1c`,
  'Inspection.status': 'completed',
  'Inspection.findings': [
    {
      code: 'black-picture',
      message: 'The picture is black from 14.2 s to 15 s.',
      messageZh: '14.2 s 至 15 s 画面为黑屏。',
      fromSecond: 14.2,
      toSecond: 15,
    },
  ],
  'Inspection.sameFilmAs': [],
  'Inspection.loudness': { integratedLufs: -16.1, rangeLu: 4.2, truePeakDbtp: -1.4 },
  'Inspection.inspectedSeconds': 15,
  'Inspection.poster': { url, headUrl: url, width: 720, height: 1_280 },
};
