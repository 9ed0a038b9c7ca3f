import type { LocalizedText } from './localized-text.ts';

/** What to do with a file of a kind that screening does not accept. */
export const exportAdvice = {
  video: { en: 'export it as MP4, H.264', zh: '请导出为 MP4（H.264）' },
  image: { en: 'export it as JPEG, PNG or WebP', zh: '请导出为 JPEG、PNG 或 WebP' },
  any: {
    en: 'upload an MP4 video, or a JPEG, PNG or WebP image',
    zh: '请上传 MP4 视频，或 JPEG、PNG、WebP 图片',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

type Advice = keyof typeof exportAdvice;

/** A kind of content: its media type, its name in a sentence ("its content is …"), and what to do. */
export type ContentKind = LocalizedText & { readonly mimeType: string; readonly advice: Advice };

const kind = (mimeType: string, advice: Advice, en: string, zh = en): ContentKind => ({
  mimeType,
  advice,
  en,
  zh,
});

/** Content that is recognized and not accepted by any brief. */
export const contentKinds = {
  'mpeg-ts': kind('video/mp2t', 'video', 'an MPEG transport stream (TS)', 'MPEG 传输流（TS）'),
  'mpeg-ps': kind('video/mpeg', 'video', 'an MPEG program stream', 'MPEG 节目流（PS）'),
  'mpeg-video': kind('video/mpeg', 'video', 'MPEG-2 video without a container', '无封装的 MPEG-2 视频'),
  asf: kind('video/x-ms-asf', 'video', 'Windows Media (ASF, WMV)', 'Windows Media（ASF、WMV）'),
  avi: kind('video/x-msvideo', 'video', 'AVI'),
  'avi-mjpeg': kind('video/x-msvideo', 'video', 'AVI with Motion JPEG', 'AVI（Motion JPEG 编码）'),
  'avi-mpeg-4': kind(
    'video/x-msvideo',
    'video',
    'AVI with MPEG-4 Part 2 (DivX, Xvid)',
    'AVI（MPEG-4 Part 2 编码）',
  ),
  'avi-h264': kind('video/x-msvideo', 'video', 'AVI with H.264', 'AVI（H.264 编码）'),
  flv: kind('video/x-flv', 'video', 'Flash video (FLV)', 'Flash 视频（FLV）'),
  realmedia: kind('application/vnd.rn-realmedia', 'video', 'RealMedia'),
  mxf: kind('application/mxf', 'video', 'MXF'),
  dv: kind('video/x-dv', 'video', 'DV without a container', '无封装的 DV 视频'),
  ivf: kind('video/x-ivf', 'video', 'IVF, video without a usual container', 'IVF 裸视频'),
  y4m: kind('video/x-yuv4mpeg', 'video', 'uncompressed video (Y4M)', '未压缩视频（Y4M）'),
  ogg: kind('application/ogg', 'video', 'Ogg'),
  'raw-h264': kind('video/h264', 'video', 'H.264 without a container', '无封装的 H.264 码流'),
  'raw-mpeg-4': kind(
    'video/mp4v-es',
    'video',
    'MPEG-4 Part 2 without a container',
    '无封装的 MPEG-4 Part 2 码流',
  ),
  'raw-hevc': kind('video/h265', 'video', 'H.265 (HEVC) without a container', '无封装的 H.265 码流'),
  'raw-av1': kind('video/av1', 'video', 'AV1 without a container', '无封装的 AV1 码流'),
  playlist: kind(
    'application/vnd.apple.mpegurl',
    'video',
    'a playlist (M3U8) without video',
    '播放列表（M3U8），不含视频',
  ),
  mp3: kind('audio/mpeg', 'video', 'sound only (MP3)', '只有声音（MP3）'),
  aac: kind('audio/aac', 'video', 'sound only (AAC)', '只有声音（AAC）'),
  flac: kind('audio/flac', 'video', 'sound only (FLAC)', '只有声音（FLAC）'),
  wav: kind('audio/wav', 'video', 'sound only (WAV)', '只有声音（WAV）'),
  aiff: kind('audio/aiff', 'video', 'sound only (AIFF)', '只有声音（AIFF）'),
  amr: kind('audio/amr', 'video', 'sound only (AMR)', '只有声音（AMR）'),
  'other-sound': kind('audio/basic', 'video', 'sound only', '只有声音'),
  swf: kind('application/x-shockwave-flash', 'video', 'a Flash animation (SWF)', 'Flash 动画（SWF）'),
  nut: kind('video/x-nut', 'video', 'NUT video', 'NUT 视频'),
  midi: kind('audio/midi', 'video', 'music notes (MIDI)', 'MIDI 乐谱'),
  heic: kind('image/heic', 'image', 'a HEIC image', 'HEIC 图片'),
  heif: kind('image/heif', 'image', 'a HEIF image', 'HEIF 图片'),
  avif: kind('image/avif', 'image', 'an AVIF image', 'AVIF 图片'),
  bmp: kind('image/bmp', 'image', 'a BMP image', 'BMP 图片'),
  tiff: kind('image/tiff', 'image', 'a TIFF image', 'TIFF 图片'),
  'raw-photo': kind('image/x-raw', 'image', 'a raw photograph of a camera', '相机 RAW 照片'),
  psd: kind('image/vnd.adobe.photoshop', 'image', 'a Photoshop document', 'Photoshop 文档'),
  ico: kind('image/x-icon', 'image', 'an icon (ICO)', '图标（ICO）'),
  jxl: kind('image/jxl', 'image', 'a JPEG XL image', 'JPEG XL 图片'),
  jp2: kind('image/jp2', 'image', 'a JPEG 2000 image', 'JPEG 2000 图片'),
  'other-image': kind('image/x-unknown', 'image', 'an image of a rare format', '少见格式的图片'),
  svg: kind('image/svg+xml', 'image', 'an SVG drawing', 'SVG 矢量图'),
  'apple-png': kind(
    'image/png',
    'image',
    'a PNG that only Apple devices show (CgBI)',
    '仅苹果设备可显示的 PNG（CgBI）',
  ),
  html: kind('text/html', 'any', 'a web page (HTML)', '网页（HTML）'),
  xml: kind('text/xml', 'any', 'an XML document', 'XML 文档'),
  json: kind('application/json', 'any', 'JSON data, which is text', 'JSON 文本'),
  rtf: kind('application/rtf', 'any', 'a text document (RTF)', 'RTF 文档'),
  text: kind('text/plain', 'any', 'text', '文本'),
  pdf: kind('application/pdf', 'any', 'a PDF document', 'PDF 文档'),
  office: kind('application/msword', 'any', 'an office document', 'Office 文档'),
  zip: kind('application/zip', 'any', 'a ZIP archive or an office document', 'ZIP 压缩包或 Office 文档'),
  rar: kind('application/vnd.rar', 'any', 'a RAR archive', 'RAR 压缩包'),
  '7z': kind('application/x-7z-compressed', 'any', 'a 7z archive', '7z 压缩包'),
  gzip: kind('application/gzip', 'any', 'a gzip archive', 'gzip 压缩包'),
  unknown: kind('application/octet-stream', 'any', 'of no known type', '无法识别的类型'),
} as const satisfies Readonly<Record<string, ContentKind>>;

export type ContentKindName = keyof typeof contentKinds;
