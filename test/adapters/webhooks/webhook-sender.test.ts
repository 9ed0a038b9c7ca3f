import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Resolve } from '#shared/adapters/publication/public-address.ts';
import { safeWebhookSender } from '#shared/adapters/webhooks/webhook-sender.ts';
import { defaultWebhookPolicy, type WebhookPolicy } from '#shared/domain/webhooks/webhook-policy.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A name with these addresses, which records each lookup. */
const leadsTo = (...addresses: readonly string[]) => {
  const lookups: string[] = [];
  const resolve: Resolve = async (host) => {
    lookups.push(host);
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { lookups, resolve };
};

const never = (() => {
  throw new Error('no lookup is allowed');
}) as never;

const send = (url: string, resolve: Resolve, policy: Partial<WebhookPolicy> = {}) =>
  safeWebhookSender({ ...defaultWebhookPolicy, ...policy }, { resolve, https: never }).send(url, {}, '{}');

describe('a private address', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('%s is not requested, behind any name', async (address) => {
    const { resolve, lookups } = leadsTo(address);
    expect(await send('https://hooks.example.com/', resolve)).toEqual({ fault: 'address-not-allowed' });
    expect(lookups).toEqual(['hooks.example.com']);
  });

  test('next to a public one disqualifies the name', async () => {
    const { resolve } = leadsTo('93.184.216.34', '10.0.0.1');
    expect(await send('https://hooks.example.com/', resolve)).toEqual({ fault: 'address-not-allowed' });
  });

  test.each([
    'http://hooks.example.com/',
    'https://hooks.example.com:6379/',
    'https://127.0.0.1/',
    'https://[::ffff:127.0.0.1]/',
    'https://0x7f000001/',
    'https://localhost/',
  ])('%s is refused before any lookup', async (url) => {
    const { resolve, lookups } = leadsTo('93.184.216.34');
    expect(await send(url, resolve)).toEqual({ fault: 'address-not-allowed' });
    expect(lookups).toEqual([]);
  });
});

describe('a host name', () => {
  test('that is rebound changes nothing: the address that was checked is requested', async () => {
    const port = await serve((_request, response) => response.writeHead(204).end());
    const answers = ['127.0.0.1', '192.0.2.1'];
    let lookups = 0;
    const rebinding: Resolve = async () => {
      const address = answers[lookups] ?? '192.0.2.1';
      lookups += 1;
      return [{ address, family: 4 }];
    };
    const url = `http://rebinding.example:${port}/`;
    const handed = await send(url, rebinding, { allowedInternalHosts: ['rebinding.example'] });
    expect(handed).toEqual({ status: 204 });
    expect(lookups).toBe(1);
  });

  test('that is unknown is a fault of the endpoint', async () => {
    const nowhere: Resolve = async () => {
      throw new Error('ENOTFOUND');
    };
    expect(await send('https://hooks.example.com/', nowhere)).toEqual({ fault: 'host-not-found' });
  });
});

describe('a response of an endpoint', () => {
  const inside = { allowedInternalHosts: ['127.0.0.1'] };
  const here = leadsTo('127.0.0.1').resolve;

  test('that does not arrive ends the attempt', async () => {
    const port = await serve(() => {});
    const handed = await send(`http://127.0.0.1:${port}/`, here, { ...inside, attemptTimeout: 'PT1S' });
    expect(handed).toEqual({ fault: 'timeout' });
  });

  test('that never ends is cut off', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(16_384)), 1);
      response.once('close', () => clearInterval(more));
    });
    expect(await send(`http://127.0.0.1:${port}/`, here, inside)).toEqual({ status: 200 });
  });

  test('that redirects is not followed', async () => {
    let lookups = 0;
    const port = await serve((request, response) => {
      lookups += 1;
      response.writeHead(307, { location: request.url ?? '/' }).end();
    });
    expect(await send(`http://127.0.0.1:${port}/`, here, inside)).toEqual({ status: 307 });
    expect(lookups).toBe(1);
  });

  test('of an unreachable host is a refused connection', async () => {
    const port = await serve(() => {});
    servers.splice(0).map((server) => server.close());
    const handed = await send(`http://127.0.0.1:${port}/`, here, inside);
    expect(handed).toEqual({ fault: 'connection-refused' });
  });
});
