import type { LocalizedText } from './localized-text.ts';

/**
 * Why a file could not be measured. `empty`: no bytes. `truncated`: it ends before its content. `damaged`: its content
 * is inconsistent. `not-media`: another type, such as text. `encrypted`: it plays only with a key. `too-complex`:
 * measuring it exceeds the limits.
 */
export type UnreadableReason = 'empty' | 'truncated' | 'damaged' | 'not-media' | 'encrypted' | 'too-complex';

/** What is wrong with a file, and what to do: the second half of a sentence ("it …"). */
export type FileProblem = LocalizedText & { readonly reason: UnreadableReason };

const damaged = (en: string, zh: string): FileProblem => ({
  reason: 'damaged',
  en: `${en}, so it cannot be played or shown: export it again`,
  zh: `${zh}，无法播放或显示，请重新导出`,
});

const tooComplex = (en: string, zh: string): FileProblem => ({
  reason: 'too-complex',
  en: `${en}: export it as an ordinary MP4`,
  zh: `${zh}，请导出为普通 MP4`,
});

/** Every problem of a file. */
export const fileProblems = {
  empty: { reason: 'empty', en: 'it has no bytes: upload it again', zh: '文件为空，请重新上传' },
  truncated: {
    reason: 'truncated',
    en: 'it is truncated, because the export or the upload was interrupted: upload the whole file',
    zh: '文件不完整（导出或上传中断），请上传完整文件',
  },
  'sound-only': {
    reason: 'not-media',
    en: 'it holds sound but no picture: export it with its picture',
    zh: '只有声音、没有画面，请连同画面一起导出',
  },
  'thumbnail-only': {
    reason: 'not-media',
    en: 'it holds a still picture but no video: export it as MP4, H.264',
    zh: '只有静态图片、没有视频，请导出为 MP4（H.264）',
  },
  broken: damaged('its structure is broken', '文件结构损坏'),
  'broken-index': damaged('its index is broken', '索引损坏'),
  'missing-part': damaged('its index names a part that is not there', '索引指向不存在的内容'),
  'fragment-only': damaged('it is a fragment without its beginning', '只有片段，缺少开头'),
  'no-tracks': damaged('it holds no picture and no sound', '没有画面也没有声音'),
  'no-settings': damaged('it lacks the settings of its decoder', '缺少解码参数'),
  'broken-frames': damaged('its frames are not video', '画面数据损坏'),
  'no-size': damaged('its picture has no size', '画面没有尺寸'),
  'no-picture': damaged('its picture data is missing', '缺少图像数据'),
  'broken-picture': damaged('its picture data is broken', '图像数据损坏'),
  inconsistent: damaged('its content is inconsistent', '内容前后矛盾'),
  'index-too-large': tooComplex('its index is larger than a short video needs', '索引过大'),
  'too-many-samples': tooComplex('its index claims more samples than a short video has', '索引中的帧数过多'),
  'too-many-parts': tooComplex('it has more parts than a short video needs', '组成部分过多'),
  'too-complex': tooComplex('its structure is too complex', '结构过于复杂'),
} as const satisfies Readonly<Record<string, FileProblem>>;

export type FileProblemName = keyof typeof fileProblems;

/** Sentence for an encrypted file. `scheme` is its four-character name, such as `cenc`. */
export const encryptedProblem = (scheme: string): FileProblem => ({
  reason: 'encrypted',
  en: `it is encrypted (${scheme}) and plays only with a key: export it without protection`,
  zh: `文件已加密（${scheme}），需要密钥才能播放，请导出未加密的版本`,
});
