import type { LocalizedText } from './localized-text.ts';

/** Every finding of screening, with its meaning in both languages. The codes are part of the contract. */
export const findingCodes = {
  'no-files': { en: 'The submission has no file.', zh: '没有提交文件。' },
  'too-many-files': {
    en: 'More than one video, or more images than an image set may have.',
    zh: '视频超过一个，或图片超过图集上限。',
  },
  'mixed-files': { en: 'Videos and images in one submission.', zh: '同时提交了视频和图片。' },
  'duplicate-file': { en: 'Two files of the submission have the same bytes.', zh: '两个文件内容完全相同。' },
  'file-empty': { en: 'A file of zero bytes.', zh: '文件为空。' },
  'file-truncated': { en: 'The file ends before its content does.', zh: '文件不完整。' },
  'file-damaged': {
    en: 'The content is inconsistent and cannot be played or shown.',
    zh: '内容损坏，无法播放或显示。',
  },
  'file-encrypted': {
    en: 'The content is encrypted and plays only with a key.',
    zh: '内容已加密，需要密钥才能播放。',
  },
  'file-too-complex': { en: 'The index exceeds the limits of screening.', zh: '文件索引超出检查上限。' },
  'file-too-large': { en: 'The file is larger than the platform accepts.', zh: '文件超出平台的大小上限。' },
  'size-mismatch': { en: 'The received size differs from the declared size.', zh: '收到的大小与声明不符。' },
  'checksum-mismatch': {
    en: 'The received bytes do not have the declared checksum.',
    zh: '收到的内容与声明的校验值不符。',
  },
  'type-not-accepted': {
    en: 'The brief does not accept the type of the content.',
    zh: '任务不接受此类内容。',
  },
  'type-mismatch': {
    en: 'The type of the content differs from the declared type.',
    zh: '内容类型与声明不符。',
  },
  'video-too-short': { en: 'The video track is shorter than the brief requires.', zh: '视频短于任务要求。' },
  'video-too-long': { en: 'The video is longer than the brief allows.', zh: '视频长于任务允许。' },
  'wrong-orientation': {
    en: 'The orientation differs from what the brief requires.',
    zh: '画面方向不符合任务要求。',
  },
  'resolution-too-low': { en: 'The shorter side has too few pixels.', zh: '短边像素过低。' },
  'audio-missing': { en: 'The brief requires sound, and there is none.', zh: '任务要求有声音，但没有声音。' },
  'video-codec-not-accepted': {
    en: 'The brief does not accept the video codec.',
    zh: '任务不接受此视频编码。',
  },
  'audio-codec-unknown': {
    en: 'Common players do not support the audio codec.',
    zh: '常见播放器不支持此音频编码。',
  },
  'term-missing': {
    en: 'A term that the brief requires is not in the text.',
    zh: '文案缺少任务要求的词语。',
  },
  'hashtag-missing': { en: 'A hashtag that the brief requires is missing.', zh: '缺少任务要求的话题。' },
  'content-flagged': {
    en: 'A moderation service found content that is not allowed.',
    zh: '内容审核发现不允许的内容。',
  },
  'forbidden-word': { en: 'The text contains a forbidden word.', zh: '文案含有禁用词。' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type FindingCode = keyof typeof findingCodes;

/** A fault that the creator must correct: a code, a sentence, and the second of the video that it concerns. */
export type Finding = {
  readonly code: FindingCode;
  readonly message: string;
  /** The sentence in Chinese. */
  readonly messageZh: string;
  readonly atSecond?: number;
};
