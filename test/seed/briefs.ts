import { createTeaBrief } from '#test/journey/sample-data.ts';

type Product = {
  readonly category: string;
  readonly name: string;
  readonly title: string;
  readonly goal: string;
};

const products: readonly Product[] = [
  {
    category: 'food',
    name: '冷泡乌龙茶，450 毫升',
    title: '冷泡乌龙：夏天的第一口',
    goal: '拍下打开瓶盖后的第一口。',
  },
  {
    category: 'sports',
    name: 'City bike, 12 kg',
    title: 'A ride before work',
    goal: 'Ride it through a park.',
  },
  {
    category: 'food',
    name: '牛肉面',
    title: '一碗面的早晨',
    goal: '拍下热气和第一口。',
  },
  {
    category: 'art',
    name: 'Set of 48 pencils',
    title: 'Forty-eight colours, one page',
    goal: 'Draw one page.',
  },
  { category: 'garden', name: '阳台香草盆栽', title: '阳台上的小菜园', goal: '一镜到底，现场种下。' },
  {
    category: 'beauty',
    name: '晚霜，50 毫升',
    title: '睡前三分钟护肤',
    goal: '展示睡前护肤步骤。',
  },
  { category: 'kids', name: 'Raincoat for children', title: 'Puddles welcome', goal: 'Let it rain.' },
  {
    category: 'outdoors',
    name: '双人帐篷',
    title: '十分钟搭好帐篷',
    goal: '独自搭好，画面中要有计时。',
  },
  { category: 'pets', name: '猫咪饮水机', title: '猫咪的第一台饮水机', goal: '拍下第一次见面。' },
  { category: 'culture', name: '皮影戏演出票', title: '皮影戏之夜', goal: '走到幕后看一看。' },
  { category: 'tech', name: 'Silent keyboard', title: 'Type at midnight', goal: 'Record its sound.' },
  {
    category: 'food',
    name: '酸面包酵种',
    title: '七天做出第一个酸面包',
    goal: '展示第一天和第七天。',
  },
  { category: 'travel', name: '大理周末行程', title: '大理的两天一夜', goal: '一天三个地方。' },
  {
    category: 'fitness',
    name: 'Yoga mat',
    title: 'Ten minutes of morning',
    goal: 'Five poses for beginners.',
  },
  { category: 'home', name: '折叠台灯', title: '书桌上的一束光', goal: '展示折叠和展开的样子。' },
  { category: 'music', name: '旅行尤克里里', title: '三个和弦一首歌', goal: '弹一首完整的歌。' },
  {
    category: 'books',
    name: '一本关于海的小说',
    title: '一分钟讲一本书',
    goal: '说说哪一页让您难忘。',
  },
];

const platforms = ['douyin', 'xigua', 'huoshan'] as const;
const difficulties = ['easy', 'medium', 'hard'] as const;
const dayMs = 86_400_000;

/** A task's brief: the numbers vary products, prices, places and dates, so that every filter finds some. */
export const createSampleBrief = (now: number, number: number, change: object = {}) => {
  const product = products[number % products.length] ?? products[0];
  const tea = createTeaBrief(now);
  const applyDays = 2 + (number % 9);
  const at = (days: number) => new Date(now + days * dayMs).toISOString();
  return {
    ...tea,
    title: product?.title ?? tea.title,
    category: product?.category ?? tea.category,
    platform: platforms[number % platforms.length] ?? tea.platform,
    difficulty: difficulties[number % difficulties.length] ?? tea.difficulty,
    engagement: number % 4 === 3 ? 'recruit' : tea.engagement,
    brief: {
      product: product?.name ?? tea.brief.product,
      goal: product?.goal ?? tea.brief.goal,
      requirements: { minSeconds: 10, maxSeconds: 30 + 15 * (number % 5) },
    },
    reward: { amount: 30_000 + 5_000 * ((number * 7) % 40), currency: 'CNY' },
    slots: 1 + (number % 5),
    applyBefore: at(applyDays),
    submitBefore: at(applyDays + 7),
    publishWindow: { from: at(-1), to: at(applyDays + 21) },
    ...change,
  };
};

/** The task of an order of the sample market: what its film fits, for one creator. */
export const createOrderBrief = (now: number, number: number, change: object = {}) => {
  const { title, category } = createSampleBrief(now, number);
  return { ...createTeaBrief(now), title, category, slots: 1, ...change };
};
