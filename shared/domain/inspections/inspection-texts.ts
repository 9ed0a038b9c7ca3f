import type { LocalizedText } from '../screening/localized-text.ts';

/** The sentences of findings of an inspection. `{name}` is replaced by a value. */
export const inspectionTexts = {
  'black-picture': {
    en: 'The picture is black from {from} to {to}.',
    zh: '{from} 至 {to} 画面为黑屏。',
  },
  'frozen-picture': {
    en: 'The picture stands still from {from} to {to}.',
    zh: '{from} 至 {to} 画面静止不动。',
  },
  'damaged-picture': {
    en: 'The picture is damaged from {from} to {to}.',
    zh: '{from} 至 {to} 画面数据损坏。',
  },
  'silent-sound': {
    en: 'There is no sound from {from} to {to}.',
    zh: '{from} 至 {to} 没有声音。',
  },
  'clipped-sound': {
    en: 'The sound is distorted by clipping from {from} to {to}.',
    zh: '{from} 至 {to} 声音削波失真。',
  },
  'too-quiet': {
    en: 'The sound is very quiet: {loudness}. Usual films have about -14 LUFS.',
    zh: '音量过低（{loudness}），一般视频约为 -14 LUFS。',
  },
  'too-loud': {
    en: 'The sound is very loud: {loudness}. Usual films have about -14 LUFS.',
    zh: '音量过高（{loudness}），一般视频约为 -14 LUFS。',
  },
  'burnt-in-bars': {
    en: 'The picture has black bars for its whole length: {bars}.',
    zh: '画面始终带有黑边：{bars}。',
  },
  'same-film': {
    en: 'The picture agrees with the work of another order for {seconds} ({percent} of the compared bits).',
    zh: '画面与另一订单的作品重合 {seconds}（比对位一致率 {percent}）。',
  },
  'same-sound': {
    en: 'The sound agrees with the work of another order for {seconds} ({percent} of the compared bits).',
    zh: '声音与另一订单的作品重合 {seconds}（比对位一致率 {percent}）。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type InspectionCode = keyof typeof inspectionTexts;

/** Every finding of an inspection, with its meaning. The codes are part of the contract. */
export const inspectionCodes: Readonly<Record<InspectionCode, LocalizedText>> = {
  'black-picture': { en: 'A part of the film is black.', zh: '视频有一段黑屏。' },
  'frozen-picture': { en: 'A part of the film stands still.', zh: '视频有一段画面静止。' },
  'damaged-picture': { en: 'A part of the film is damaged.', zh: '视频有一段画面数据损坏。' },
  'silent-sound': { en: 'A part of the sound is silent.', zh: '有一段没有声音。' },
  'clipped-sound': {
    en: 'A part of the sound is distorted, because it exceeds full scale.',
    zh: '有一段声音超出满幅而失真。',
  },
  'too-quiet': { en: 'The sound is far quieter than usual.', zh: '音量远低于一般水平。' },
  'too-loud': { en: 'The sound is far louder than usual.', zh: '音量远高于一般水平。' },
  'burnt-in-bars': { en: 'The picture has black bars for its whole length.', zh: '画面始终带有黑边。' },
  'same-film': { en: 'The work of another order shows the same film.', zh: '与另一订单的作品画面相同。' },
  'same-sound': {
    en: 'The work of another order has the same sound, such as the same music.',
    zh: '与另一订单的作品声音相同，例如同一配乐。',
  },
};

/** Why an inspection ended before the end of a film. */
export const stopTexts = {
  'film-too-long': {
    en: 'The film is longer than an inspection reads.',
    zh: '视频超出检测时长上限。',
  },
  'processor-time': {
    en: 'The film takes more processor time than an inspection has.',
    zh: '视频超出检测的处理时间上限。',
  },
  'unreadable-part': {
    en: 'A part of the film cannot be decoded.',
    zh: '视频有一部分无法解码。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Why a file could not be inspected. */
export const failureTexts = {
  'not-decodable': {
    en: 'The decoder cannot read the file.',
    zh: '解码器无法读取该文件。',
  },
  'too-large': {
    en: 'The picture has more pixels than an inspection decodes.',
    zh: '画面像素超出检测上限。',
  },
  'broken-off': {
    en: 'The inspection broke off.',
    zh: '检测中断，未能完成。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type InspectionFailure = keyof typeof failureTexts;
