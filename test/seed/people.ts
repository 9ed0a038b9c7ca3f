/** An advertiser of the sample market. */
export type SampleAdvertiser = {
  readonly sub: string;
  readonly displayName: string;
  readonly legalName: string;
  readonly mail: string;
};

const advertiser = (sub: string, chinese: string, english: string): SampleAdvertiser => ({
  sub,
  displayName: `${chinese} ${english}`,
  legalName: `${english} Trading Co., Ltd.`,
  mail: `hello@${sub}.example`,
});

/** The first two are among the people of the sign-in page. */
export const sampleAdvertisers: readonly SampleAdvertiser[] = [
  advertiser('aurora-tea', '极光茶', 'Aurora Tea'),
  advertiser('kite-bikes', '风筝单车', 'Kite Bikes'),
  advertiser('harbour-noodles', '港湾面馆', 'Harbour Noodles'),
  advertiser('paper-crane', '纸鹤文具', 'Paper Crane'),
  advertiser('moss-garden', '青苔园艺', 'Moss Garden'),
  advertiser('silver-fern', '银蕨护肤', 'Silver Fern'),
  advertiser('little-whale', '小鲸童装', 'Little Whale'),
  advertiser('north-peak', '北峰户外', 'North Peak'),
  advertiser('cloud-pets', '云朵宠物', 'Cloud Pets'),
  advertiser('red-lantern', '红灯笼剧场', 'Red Lantern'),
  advertiser('quiet-keys', '静键数码', 'Quiet Keys'),
  advertiser('daily-bread', '日日面包', 'Daily Bread'),
];

/** A creator of the sample market. */
export type SampleCreator = {
  readonly sub: string;
  readonly handle: string;
  readonly platform: 'douyin' | 'xigua' | 'huoshan';
  readonly followerCount: number;
  readonly categories: readonly string[];
};

const names = [
  ...['mei', 'lan', 'bo', 'chen', 'dan', 'fei', 'gao', 'hua', 'jia', 'kai', 'lei', 'min', 'ning', 'peng'],
  ...['qing', 'rong', 'shan', 'tao', 'wei', 'xin', 'yan', 'zhen', 'ai', 'bei', 'cong', 'duo', 'jun', 'yue'],
];
/** The creators with orders are on Douyin, as the publications of the orders are. */
const platforms = ['xigua', 'huoshan'] as const;
const creatorsOnDouyin = 24;
const interests = [
  ['food', 'lifestyle'],
  ['travel', 'outdoors'],
  ['beauty', 'fashion'],
  ['tech', 'digital'],
  ['pets', 'family'],
  ['fitness', 'sports'],
  ['home', 'diy'],
];

/** The first two are among the people of the sign-in page. */
export const sampleCreators: readonly SampleCreator[] = names.map((sub, at) => ({
  sub,
  handle: `${sub}_${(at * 37 + 11) % 97}`,
  platform: (at >= creatorsOnDouyin && platforms[at % platforms.length]) || 'douyin',
  followerCount: 105_000 + ((at * 48_611) % 900_000),
  categories: interests[at % interests.length] ?? [],
}));
