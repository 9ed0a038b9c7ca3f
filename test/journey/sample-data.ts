import { exampleTask } from '#shared/contract/openapi/example-task.ts';

const dayMs = 86_400_000;

const addDays = (now: number, days: number): string => new Date(now + days * dayMs).toISOString();

/** A brief as an advertiser would post it, with its dates counted from `now` (epoch milliseconds). */
export const createTeaBrief = (now: number) => ({
  ...exampleTask,
  engagement: 'open' as 'open' | 'recruit' | 'invite',
  difficulty: 'easy' as const,
  audience: { ...exampleTask.audience, gender: 'any' as const },
  applyBefore: addDays(now, 3),
  submitBefore: addDays(now, 7),
  publishWindow: { from: addDays(now, -1), to: addDays(now, 14) },
});

/** A creator's application that meets the entry rules. */
export const createApplication = (handle: string) => ({
  platform: 'douyin',
  handle,
  profileUrl: `https://www.douyin.com/user/${handle}`,
  followerCount: 128_000,
  accountStanding: 'normal' as const,
  categories: ['food'],
  isOldEnough: true,
});

/** The profile that opens an advertiser's account. */
export const advertiserProfile = {
  displayName: 'Aurora Tea',
  legalName: 'Aurora Tea Trading Co., Ltd.',
  registrationNumber: '91330200MA2AAAAA1X',
  contact: { name: 'Lin Aurora', email: 'lin@aurora-tea.example' },
  country: 'CN',
  isOldEnough: true as const,
};

/** The text of the work, with everything that the brief asks for. */
export const words = {
  title: 'First sip of summer',
  description: 'A cold-brew oolong on the roof, in one take.',
  hashtags: ['AuroraTea'],
};
