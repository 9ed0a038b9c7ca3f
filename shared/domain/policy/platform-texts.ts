import type { LocalizedText } from '../screening/localized-text.ts';

/** The labels of video platforms. An operator decides which ones tasks can name, and can name others. */
export const platformTexts = {
  bilibili: { en: 'Bilibili', zh: '哔哩哔哩' },
  douyin: { en: 'Douyin', zh: '抖音' },
  huoshan: { en: 'Huoshan', zh: '抖音火山版' },
  kuaishou: { en: 'Kuaishou', zh: '快手' },
  weibo: { en: 'Weibo', zh: '微博' },
  xiaohongshu: { en: 'Xiaohongshu', zh: '小红书' },
  xigua: { en: 'Xigua', zh: '西瓜视频' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The labels of the formats that the default policy knows. A task can name others. */
export const formatTexts = {
  video: { en: 'Video', zh: '视频' },
  livestream: { en: 'Livestream', zh: '直播' },
  image_text: { en: 'Images with text', zh: '图文' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
