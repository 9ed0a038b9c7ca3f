import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { applicationBody, createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const profilePath = '/creators/me/profile';
const preferencesPath = '/creators/me/preferences';

const profile = (change: object = {}) => ({
  displayName: 'Cleo 🎬',
  bio: 'أفلام قصيرة\nفي المنزل',
  expertise: ['lamps', '灯'],
  styles: ['quiet'],
  audience: { gender: 'any', ageBands: ['18-24', '50+'], regions: ['Shanghai'] },
  portfolio: [{ title: 'A lamp', url: 'https://example.com/lamp' }],
  ...change,
});

const preferences = (change: object = {}) => ({
  categories: ['home', 'food'],
  formats: ['video'],
  minReward: { amount: 50_000, currency: 'CNY' },
  ...change,
});

const cleo = derivePartyId('crt', 'cleo');

describe('a profile', () => {
  test('does not exist until it is written, which is possible before any approval', async () => {
    const { creator } = createWorld(await newTable());
    expect(await creator.get(profilePath)).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('PUT /creators/me/profile') },
    });
    await expectSuccess(creator.put(profilePath, profile()));
    expect(await expectSuccess(creator.get(profilePath))).toEqual(profile());
  });

  test('stores emoji, right-to-left text and line breaks unchanged', async () => {
    const { creator } = createWorld(await newTable());
    expect(await expectSuccess(creator.put(profilePath, profile()))).toEqual(profile());
  });

  test('fills in missing fields', async () => {
    const { creator } = createWorld(await newTable());
    expect(await expectSuccess(creator.put(profilePath, { displayName: 'Cleo' }))).toEqual({
      displayName: 'Cleo',
      bio: '',
      expertise: [],
      styles: [],
      audience: { gender: 'any', ageBands: [], regions: [] },
      portfolio: [],
    });
  });

  test('is changed with its current tag, and not with an old one', async () => {
    const { creator, deps } = createWorld(await newTable());
    const withTag = (tag: unknown) => ({ headers: { 'if-match': String(tag) } });
    expect((await creator.put(profilePath, profile(), withTag('*'))).status).toBe(412);
    const first = await creator.put(profilePath, profile());
    expect((await creator.get(profilePath)).headers.etag).toBe(first.headers.etag);
    const second = await creator.put(profilePath, profile({ bio: 'New.' }), withTag(first.headers.etag));
    expect(second.status).toBe(200);
    const before = await readAllItems(deps.table);
    expect((await creator.put(profilePath, profile(), withTag(first.headers.etag))).status).toBe(412);
    expect(await readAllItems(deps.table)).toEqual(before);
    expect((await creator.put(profilePath, profile(), withTag('*'))).status).toBe(200);
  });

  test('is changed by one of two concurrent writers', async () => {
    const { creator } = createWorld(await newTable());
    const { headers } = await creator.put(profilePath, profile());
    const tagged = { headers: { 'if-match': String(headers.etag) } };
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((bio) => creator.put(profilePath, profile({ bio }), tagged)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const won = answers.find(({ status }) => status === 200);
    expect(await expectSuccess(creator.get(profilePath))).toEqual(won?.body);
  });
});

describe('preferences', () => {
  test('are empty until they are chosen, and are returned as they were chosen', async () => {
    const { creator } = createWorld(await newTable());
    const none = await creator.get(preferencesPath);
    expect(none.body).toEqual({ categories: [], formats: [] });
    const headers = { 'if-match': String(none.headers.etag) };
    expect((await creator.put(preferencesPath, preferences(), { headers })).status).toBe(200);
    expect(await expectSuccess(creator.get(preferencesPath))).toEqual(preferences());
    expect((await creator.put(preferencesPath, preferences(), { headers })).status).toBe(412);
  });
});

describe('a public profile', () => {
  test('does not exist before an application was approved', async () => {
    const { creator, advertiser } = createWorld(await newTable());
    await expectSuccess(creator.put(profilePath, profile()));
    await expectSuccess(creator.post('/creators/applications', applicationBody()));
    expect((await advertiser.get(`/creators/${cleo}`)).status).toBe(404);
  });

  test('shows accounts, profile and record to any account, and no private data', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await expectSuccess(world.creator.put(profilePath, profile()));
    await expectSuccess(world.creator.put(preferencesPath, preferences()));
    const shown = await expectSuccess(world.api.signIn('somebody').get(`/creators/${cleo}`));
    expect(shown).toEqual({
      id: cleo,
      creator: { id: cleo, displayName: 'cleo' },
      since: world.deps.now(),
      takesOrders: true,
      accounts: [
        {
          platform: 'douyin',
          handle: 'cleo.films',
          profileUrl: 'https://www.douyin.com/user/cleo',
          followerCount: 250_000,
          categories: ['home'],
        },
      ],
      profile: profile(),
      trackRecord: { taken: 0, completed: 0, onTime: 0, rejected: 0, expired: 0, ratings: 0 },
    });
    expect((await world.api.anonymous.get(`/creators/${cleo}`)).status).toBe(401);
    expect((await world.advertiser.get('/creators/me')).status).toBe(404);
  });
});

describe('an invalid request is refused with the place of each fault, and nothing is written', async () => {
  const { creator, deps } = createWorld(await newTable());
  await expectSuccess(creator.put(profilePath, profile()));
  await expectSuccess(creator.put(preferencesPath, preferences()));
  const before = await readAllItems(deps.table);
  const long = 'x'.repeat(10_000);

  const cases: readonly (readonly [string, 'post' | 'put', string, object, readonly string[]])[] = [
    ['a long name', 'put', profilePath, profile({ displayName: long }), ['#/displayName']],
    ['a long text', 'put', profilePath, profile({ bio: long }), ['#/bio']],
    ['a name of two lines', 'put', profilePath, profile({ displayName: 'a\nb' }), ['#/displayName']],
    ['an invisible name', 'put', profilePath, profile({ displayName: '\u200b\u00a0' }), ['#/displayName']],
    ['a control character', 'put', profilePath, profile({ bio: 'a\u0000b' }), ['#/bio']],
    ['a control character of the upper half', 'put', profilePath, profile({ bio: 'a\u0085b' }), ['#/bio']],
    ['an unpaired surrogate', 'put', profilePath, profile({ bio: 'a\ud800' }), ['#/bio']],
    ['a style twice', 'put', profilePath, profile({ styles: ['a', 'b', 'a'] }), ['#/styles/2']],
    [
      'addresses that are not https',
      'put',
      profilePath,
      profile({
        portfolio: ['http://a.example', 'javascript:alert(1)', 'ftp://a.example', 'a'].map((url) => ({
          title: 'A',
          url,
        })),
      }),
      ['#/portfolio/0/url', '#/portfolio/1/url', '#/portfolio/2/url', '#/portfolio/3/url'],
    ],
    [
      'addresses that cannot be shown as links',
      'put',
      profilePath,
      profile({
        portfolio: ['https:a.example', 'https://me:secret@a.example', 'https://a.example/a b'].map((url) => ({
          title: 'A',
          url,
        })),
      }),
      ['#/portfolio/0/url', '#/portfolio/1/url', '#/portfolio/2/url'],
    ],
    [
      'addresses with characters that nobody sees',
      'put',
      profilePath,
      profile({
        portfolio: ['\u202e', '\u200b', '\u0000', '\u0085', '\ud800'].map((hidden) => ({
          title: 'A',
          url: `https://a.example/${hidden}`,
        })),
      }),
      [0, 1, 2, 3, 4].map((at) => `#/portfolio/${at}/url`),
    ],
    [
      'an invalid age',
      'put',
      profilePath,
      profile({ audience: { ageBands: ['old'] } }),
      ['#/audience/ageBands/0'],
    ],
    ['an unknown field', 'put', profilePath, profile({ rank: 1 }), ['#/rank']],
    [
      'unknown or repeated categories',
      'put',
      preferencesPath,
      preferences({ categories: ['home', 'stamps', 'home'] }),
      ['#/categories/1', '#/categories/2'],
    ],
    ['a format twice', 'put', preferencesPath, preferences({ formats: ['video', 'video'] }), ['#/formats/1']],
    [
      'another currency',
      'put',
      preferencesPath,
      preferences({ minReward: { amount: 1, currency: 'USD' } }),
      ['#/minReward/currency'],
    ],
    [
      'a handle of two lines',
      'post',
      '/creators/applications',
      applicationBody({ handle: 'a\tb' }),
      ['#/handle'],
    ],
    ['a long handle', 'post', '/creators/applications', applicationBody({ handle: long }), ['#/handle']],
    [
      'an address that is not https',
      'post',
      '/creators/applications',
      applicationBody({ profileUrl: 'http://www.douyin.com/user/cleo' }),
      ['#/profileUrl'],
    ],
    [
      'categories and a platform that are unknown',
      'post',
      '/creators/applications',
      applicationBody({ platform: 'weibo', categories: ['stamps', 'home', 'home'] }),
      ['#/categories/0', '#/categories/2', '#/platform'],
    ],
    [
      'wrong fields and unknown names, all at once',
      'post',
      '/creators/applications',
      applicationBody({
        profileUrl: 'x',
        followerCount: -1,
        platform: 'weibo',
        categories: ['home', 'stamps', 7, 'home'],
      }),
      ['#/categories/1', '#/categories/2', '#/categories/3', '#/followerCount', '#/platform', '#/profileUrl'],
    ],
    [
      'wrong fields of a profile and a style twice, at once',
      'put',
      profilePath,
      profile({ displayName: long, styles: ['a', 'a'], rank: 1 }),
      ['#/displayName', '#/rank', '#/styles/1'],
    ],
    [
      'wrong fields of preferences and unknown names, at once',
      'put',
      preferencesPath,
      { categories: ['stamps'], formats: ['Video'], minReward: { amount: -1, currency: 'USD' } },
      ['#/categories/0', '#/formats/0', '#/minReward/amount', '#/minReward/currency'],
    ],
    [
      'followers as text',
      'post',
      '/creators/applications',
      applicationBody({ followerCount: '250000' }),
      ['#/followerCount'],
    ],
    [
      'half a follower',
      'post',
      '/creators/applications',
      applicationBody({ followerCount: 1.5 }),
      ['#/followerCount'],
    ],
    [
      'a word for yes',
      'post',
      '/creators/applications',
      applicationBody({ contentHealthy: 'yes' }),
      ['#/contentHealthy'],
    ],
  ];

  test.each(cases)('%s', async (_what, method, path, body, pointers) => {
    const answer = await creator[method](path, body);
    expect(answer).toMatchObject({ status: 400, body: { type: expect.stringMatching(/validation$/) } });
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual(pointers);
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test.each([
    ['1e400', '#/followerCount'],
    ['-1', '#/followerCount'],
    ['10000000001', '#/followerCount'],
    ['null', '#/followerCount'],
    ['NaN', '#'],
  ])('%s followers', async (count, pointer) => {
    const text = JSON.stringify(applicationBody()).replace('250000', count);
    const answer = await creator.post('/creators/applications', undefined, { text });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'body', pointer }] } });
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});
