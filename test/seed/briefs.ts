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
    name: 'Cold-brew oolong, 450 ml',
    title: '冷泡乌龙：夏天的第一口',
    goal: 'Show the first sip.',
  },
  {
    category: 'sports',
    name: 'City bike, 12 kg',
    title: 'A ride before work',
    goal: 'Ride it through a park.',
  },
  {
    category: 'food',
    name: 'Beef noodles',
    title: '一碗面的早晨',
    goal: 'Film the steam and the first bite.',
  },
  {
    category: 'art',
    name: 'Set of 48 pencils',
    title: 'Forty-eight colours, one page',
    goal: 'Draw one page.',
  },
  { category: 'garden', name: 'Balcony herbs', title: '阳台上的小菜园', goal: 'Plant them in one take.' },
  {
    category: 'beauty',
    name: 'Night cream, 50 ml',
    title: '睡前三分钟护肤',
    goal: 'Show the evening routine.',
  },
  { category: 'kids', name: 'Raincoat for children', title: 'Puddles welcome', goal: 'Let it rain.' },
  {
    category: 'outdoors',
    name: 'Two-person tent',
    title: '十分钟搭好帐篷',
    goal: 'Pitch it alone, with a clock.',
  },
  { category: 'pets', name: 'Cat fountain', title: '猫咪的第一台饮水机', goal: 'Film the first meeting.' },
  { category: 'culture', name: 'Shadow theatre evening', title: '皮影戏之夜', goal: 'Go behind the screen.' },
  { category: 'tech', name: 'Silent keyboard', title: 'Type at midnight', goal: 'Record its sound.' },
  {
    category: 'food',
    name: 'Sourdough starter',
    title: '七天做出第一个酸面包',
    goal: 'Show day one and day seven.',
  },
  { category: 'travel', name: 'Weekend in Dali', title: '大理的两天一夜', goal: 'Three places, one day.' },
  {
    category: 'fitness',
    name: 'Yoga mat',
    title: 'Ten minutes of morning',
    goal: 'Five poses for beginners.',
  },
  { category: 'home', name: 'Folding desk lamp', title: '书桌上的一束光', goal: 'Show it folded and open.' },
  { category: 'music', name: 'Travel ukulele', title: '三个和弦一首歌', goal: 'Play one song.' },
  {
    category: 'books',
    name: 'A novel of the sea',
    title: '一分钟讲一本书',
    goal: 'Say why one page stays with you.',
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
