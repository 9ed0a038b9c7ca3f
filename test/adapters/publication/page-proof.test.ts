import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { createPageProof } from '#shared/adapters/publication/page-proof.ts';
import { createPinnedGet, type Page, type PinnedGet } from '#shared/adapters/publication/pinned-get.ts';
import { isIpAddress, isPublicAddress, type Resolve } from '#shared/adapters/publication/public-address.ts';

const open: Resolve = async () => [{ address: '93.184.216.34', family: 4 }];

const page = (text: string, status = 200): Page => ({ status, text });
const leadingTo = (location: string): Page => ({ status: 302, location, text: '' });

/** A web of these pages, which records each requested address with the address of its server. */
const web = (pages: Readonly<Record<string, Page>>) => {
  const requested: string[] = [];
  const get: PinnedGet = async (url, { address }) => {
    requested.push(`${url.href} at ${address}`);
    const found = pages[url.href];
    if (!found) throw new Error('no route to host');
    return found;
  };
  return { requested, get };
};

const hosts = ['douyin.com'];
const url = 'https://www.douyin.com/video/7';

const codes = async (pages: Readonly<Record<string, Page>>, at = url, itemId?: string, resolve = open) => {
  const { get, requested } = web(pages);
  const { isProven, findings } = await createPageProof({ resolve, get }).checkPublication(
    { url: at, ...(itemId && { itemId }) },
    hosts,
  );
  return { proven: isProven, codes: findings.map(({ code }) => code), requested };
};

describe('a page as proof of a publication', () => {
  test('proves it by a response with the item', async () => {
    expect(await codes({ [url]: page('<meta content="7300">') }, url, '7300')).toMatchObject({
      proven: true,
      codes: ['item-found'],
    });
  });

  test('proves a publication without an item by any response', async () => {
    expect(await codes({ [url]: page('<html>') })).toMatchObject({ proven: true, codes: ['page-found'] });
  });

  test('proves nothing without the item, even if the address contains it', async () => {
    const found = await codes({ [url]: page('<html>') }, url, '7');
    expect(found).toMatchObject({ proven: false, codes: ['item-not-named'] });
  });

  test.each([404, 403, 500, 204])('with status %i proves nothing', async (status) => {
    const found = await codes({ [url]: page('7300', status) }, url, '7300');
    expect(found).toMatchObject({ proven: false, codes: ['page-refused'] });
  });

  test('without a response proves nothing', async () => {
    expect(await codes({})).toMatchObject({ proven: false, codes: ['no-answer'] });
  });
});

describe('a redirect of a page', () => {
  const short = 'https://v.douyin.com/abc/';

  test('between the platform’s hosts is followed', async () => {
    const found = await codes(
      { [short]: leadingTo('/long'), 'https://v.douyin.com/long': leadingTo(url), [url]: page('7300') },
      short,
      '7300',
    );
    expect(found).toMatchObject({ proven: true });
    expect(found.requested).toHaveLength(3);
  });

  test.each([
    ['https://evil.example/', 'other-host'],
    ['https://douyin.com.evil.example/', 'other-host'],
    ['https://notdouyin.com/', 'other-host'],
    ['http://www.douyin.com/', 'address-not-allowed'],
    ['https://www.douyin.com:8443/', 'address-not-allowed'],
    ['https://someone:secret@www.douyin.com/', 'address-not-allowed'],
    ['https://169.254.169.254/latest/meta-data/', 'address-not-allowed'],
    ['https://[::1]/', 'address-not-allowed'],
    ['file:///etc/passwd', 'address-not-allowed'],
  ])('to %s is not followed', async (target, code) => {
    const found = await codes({ [short]: leadingTo(target), [target]: page('7300') }, short, '7300');
    expect(found).toMatchObject({ proven: false, codes: [code] });
    expect(found.requested).toHaveLength(1);
  });

  test('in an endless chain is given up', async () => {
    const found = await codes({ [short]: leadingTo(short) }, short);
    expect(found).toMatchObject({ proven: false, codes: ['too-many-redirects'] });
    expect(found.requested).toHaveLength(4);
  });

  test('to an invalid address is given up', async () => {
    expect(await codes({ [short]: leadingTo('https://') }, short)).toMatchObject({
      codes: ['too-many-redirects'],
    });
    expect(await codes({ [short]: page('', 301) }, short)).toMatchObject({ codes: ['too-many-redirects'] });
  });
});

const inside = [
  '127.0.0.1',
  '10.0.0.8',
  '172.16.5.4',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '240.0.0.1',
  '::',
  '::1',
  'fe80::1',
  'fd00:ec2::254',
  'ff02::1',
  '::ffff:10.0.0.8',
  '::ffff:93.184.216.34',
  '64:ff9b::a00:8',
  '2002:a00:8::',
  '2001:db8::1',
  'not an address',
];

describe('an address of a page', () => {
  test.each(inside)('%s is not public, and is never requested', async (address) => {
    expect(isPublicAddress(address)).toBe(false);
    const found = await codes({ [url]: page('x') }, url, undefined, async () => [{ address, family: 4 }]);
    expect(found).toEqual({ proven: false, codes: ['address-not-allowed'], requested: [] });
  });

  test('that is public may be requested, and is the one that is requested', async () => {
    expect(['93.184.216.34', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true]);
    expect((await codes({ [url]: page('x') })).requested).toEqual([`${url} at 93.184.216.34`]);
  });

  test('next to a private one is not requested either', async () => {
    const both: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.8', family: 4 },
    ];
    expect((await codes({ [url]: page('x') }, url, undefined, both)).requested).toEqual([]);
  });

  test('of an unknown host is looked up once, and reported', async () => {
    const gone: Resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await codes({}, url, undefined, gone)).toMatchObject({ codes: ['host-not-found'], requested: [] });
  });

  test('written as a host is recognized in every spelling', () => {
    const spellings = [
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::ffff:7f00:1]/',
      'https://0177.0.0.1/',
    ];
    expect(spellings.map((one) => isIpAddress(new URL(one).hostname))).toEqual([true, true, true, true]);
    expect(isIpAddress('www.douyin.com')).toBe(false);
  });
});

test('a platform with unknown hosts is followed on the named host only', async () => {
  const { get, requested } = web({
    [url]: leadingTo('https://douyin.com/'),
    'https://douyin.com/': page('x'),
  });
  const { findings } = await createPageProof({ resolve: open, get }).checkPublication({ url }, []);
  expect(findings).toMatchObject([{ code: 'other-host' }]);
  expect(requested).toHaveLength(1);
});

describe('a page request', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.closeAllConnections();
    return Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });

  const serve = async (listener: RequestListener): Promise<URL> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new URL(`http://nowhere.invalid:${(server.address() as AddressInfo).port}/video/7`);
  };

  // The same request over plain HTTP, because a test has no trusted certificate.
  const get = createPinnedGet(request as Parameters<typeof createPinnedGet>[0]);
  const here = { address: '127.0.0.1', family: 4 } as const;
  const limits = { milliseconds: 5_000, bytes: 1_000 };

  test('goes to the address that was checked, for any name, and follows no redirect', async () => {
    const seen: (string | undefined)[] = [];
    const at = await serve(({ headers, url: path }, answer) => {
      seen.push(headers.host, path, headers.cookie, headers.authorization);
      answer.writeHead(302, { location: 'http://169.254.169.254/' }).end('moved');
    });
    expect(await get(at, here, limits)).toEqual({
      status: 302,
      location: 'http://169.254.169.254/',
      text: 'moved',
    });
    expect(seen).toEqual([at.host, '/video/7', undefined, undefined]);
  });

  test('reads at most the allowed bytes', async () => {
    const at = await serve((_asked, answer) => {
      answer.on('error', () => undefined);
      const flood = (): void => {
        while (answer.write('x'.repeat(500)));
        answer.once('drain', flood);
      };
      flood();
    });
    expect((await get(at, here, limits)).text).toHaveLength(1_000);
  });

  test('ends at its timeout, before a response or during one', async () => {
    const silent = await serve(() => undefined);
    const slow = await serve((_asked, answer) => void answer.write('x'));
    const hurried = { milliseconds: 50, bytes: 1_000 };
    await expect(get(silent, here, hurried)).rejects.toThrow();
    await expect(get(slow, here, hurried)).rejects.toThrow();
  });
});
