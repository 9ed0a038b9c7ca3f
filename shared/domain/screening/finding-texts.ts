import type { Finding, FindingCode } from './finding.ts';
import type { LocalizedText } from './localized-text.ts';

/** Values in a sentence: numbers and names, in both languages where they differ. */
type Value = string | number | LocalizedText;

type Language = keyof LocalizedText;

const inLanguage = (value: Value, language: Language): string =>
  typeof value === 'object' ? value[language] : String(value);

/** The sentences of one finding. `{name}` is replaced by the value of that name. */
export const findingTexts = {
  'file-unreadable': {
    en: '"{file}" is not accepted: {problem}.',
    zh: '“{file}”无法接受：{problem}。',
  },
  'file-too-large': {
    en: '"{file}" has {size}. The maximum is {maxSize}: export it smaller.',
    zh: '“{file}”大小为 {size}，上限为 {maxSize}，请压缩后重新导出。',
  },
  'size-mismatch': {
    en: '"{file}" was declared with {declaredSize}, but {size} were received: upload it again.',
    zh: '“{file}”声明大小为 {declaredSize}，实际收到 {size}，请重新上传。',
  },
  'checksum-mismatch': {
    en: '"{file}" has the SHA-256 {sha256}, but {declaredSha256} was declared: upload it again.',
    zh: '“{file}”的 SHA-256 为 {sha256}，与声明的 {declaredSha256} 不一致，请重新上传。',
  },
  'type-not-accepted': {
    en: 'The content of "{file}" is {container}, but the brief accepts {accepted}: export it in that format.',
    zh: '“{file}”的内容是 {container}，本任务只接受 {accepted}，请导出为该格式。',
  },
  'type-mismatch': {
    en: '"{file}" was declared as {declaredType}, but its content is {container} ({type}). Declare the actual type, or export the file again.',
    zh: '“{file}”声明为 {declaredType}，内容却是 {container}（{type}），请声明实际类型，或重新导出。',
  },
  'picture-not-accepted': {
    en: '"{file}" is not a JPEG, PNG or WebP picture: export it as one of these.',
    zh: '“{file}”不是 JPEG、PNG 或 WebP 图片，请导出为其中一种格式。',
  },
  'picture-too-large': {
    en: '"{file}" is {pixels}. A picture has at most {maxPixels} pixels in total: export it smaller.',
    zh: '“{file}”为 {pixels}，图片总像素上限为 {maxPixels}，请缩小后重新导出。',
  },
  'picture-too-small': {
    en: '"{file}" is {pixels}. The shorter side of a picture has at least {minShortEdge} pixels: export it larger.',
    zh: '“{file}”为 {pixels}，图片短边至少 {minShortEdge} 像素，请以更高分辨率导出。',
  },
  'document-mismatch': {
    en: 'The content of "{file}" is not {type}. Declare the actual type, or export the file again.',
    zh: '“{file}”的内容不是 {type}，请声明实际类型，或重新导出。',
  },
  'wrong-orientation': {
    en: '"{file}" is {orientation} ({pixels}), but the brief requires {wanted}: rotate or crop it.',
    zh: '“{file}”是{orientation}画面（{pixels}），本任务要求{wanted}，请旋转或裁剪。',
  },
  'resolution-too-low': {
    en: '"{file}" is {pixels}. Its shorter side has {shortEdge} pixels, but the brief requires at least {minShortEdge}: export it larger.',
    zh: '“{file}”为 {pixels}，短边 {shortEdge} 像素，本任务要求至少 {minShortEdge} 像素，请以更高分辨率导出。',
  },
  'video-too-short': {
    en: '"{file}" has {seconds} of video, but the brief requires at least {minSeconds}: add {missing}.',
    zh: '“{file}”画面时长 {seconds}，本任务要求至少 {minSeconds}，请增加 {missing}。',
  },
  'video-too-long': {
    en: '"{file}" lasts {seconds}, but the brief allows at most {maxSeconds}: cut {surplus}.',
    zh: '“{file}”时长 {seconds}，本任务最多 {maxSeconds}，请剪去 {surplus}。',
  },
  'video-codec-not-accepted': {
    en: 'The video of "{file}" is encoded as {codec}, but the brief accepts {accepted}: export it as {advice}.',
    zh: '“{file}”的视频编码为 {codec}，本任务只接受 {accepted}，请导出为 {advice}。',
  },
  'audio-missing': {
    en: '"{file}" has no sound, but the brief requires it: export it with its sound track.',
    zh: '“{file}”没有声音，本任务要求有声音，请连同音轨一起导出。',
  },
  'audio-codec-unknown': {
    en: 'The sound of "{file}" has a codec that common players do not support: export it with AAC sound.',
    zh: '“{file}”的音频编码不被常见播放器支持，请以 AAC 音频导出。',
  },
  'duplicate-file': {
    en: '"{file}" has the same bytes as "{other}": remove one of them.',
    zh: '“{file}”与“{other}”内容完全相同，请删除其中一个。',
  },
  'no-files': {
    en: 'The submission has no file: upload one video, or 1 to {maxImages} images.',
    zh: '没有提交文件，请上传一个视频，或 1 至 {maxImages} 张图片。',
  },
  'mixed-files': {
    en: 'The submission mixes videos ({videos}) and images ({images}): submit one video, or 1 to {maxImages} images.',
    zh: '提交中混有视频（{videos} 个）和图片（{images} 张），请只提交一个视频，或 1 至 {maxImages} 张图片。',
  },
  'too-many-videos': {
    en: 'The submission has {videos} videos, but a work is one video: submit only one.',
    zh: '提交了 {videos} 个视频，一件作品只能有一个视频，请只保留一个。',
  },
  'too-many-images': {
    en: 'The submission has {images} images, but an image set has at most {maxImages}: remove {surplus}.',
    zh: '提交了 {images} 张图片，图集最多 {maxImages} 张，请删除 {surplus} 张。',
  },
  'term-missing': {
    en: 'The brief requires "{term}": add it to the title, the description or the hashtags.',
    zh: '本任务要求包含“{term}”，请写入标题、描述或话题。',
  },
  'hashtag-missing': {
    en: 'The brief requires the hashtag #{tag}: add it to the hashtags or the description.',
    zh: '本任务要求话题 #{tag}，请加入话题或描述。',
  },
  'forbidden-word': {
    en: '"{word}" is not allowed in this task: remove it from the {fields}.',
    zh: '本任务不允许出现“{word}”，请从{fields}中删除。',
  },
  'content-flagged': {
    en: '"{file}" shows content that is not allowed ({label}): remove it, or appeal if the label is wrong.',
    zh: '“{file}”含有不允许的内容（{label}），请删除；如判断有误，可以申诉。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

type FindingText = keyof typeof findingTexts;

const fillIn = (text: string, values: Readonly<Record<string, Value>>, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => inLanguage(values[name] ?? '', language));

/** A finding with its sentence in both languages. */
export const toFinding = (
  code: FindingCode,
  text: FindingText,
  values: Readonly<Record<string, Value>>,
  atSecond?: number,
): Finding => ({
  code,
  message: fillIn(findingTexts[text].en, values, 'en'),
  messageZh: fillIn(findingTexts[text].zh, values, 'zh'),
  ...(atSecond !== undefined && { atSecond }),
});
