import { describe, expect, test } from 'vitest';
import { isKnownAddress } from '#infra/local/identity/pool-clients.ts';

const known = ['http://localhost:3000/signed-in', 'https://stars.example/signed-in', 'http://127.0.0.1:8787'];

describe('an address of a client', () => {
  test.each([
    'http://localhost:3000/signed-in',
    'http://localhost:5173/signed-in',
    'http://127.0.0.1:3000/signed-in',
    'http://[::1]:4200/signed-in',
    'http://localhost/signed-in',
    'http://localhost:3000',
    'https://stars.example/signed-in',
  ])('may be %s: a page on this machine has any name of the machine and any port', (address) => {
    expect(isKnownAddress(known, address)).toBe(true);
  });

  test.each([
    '',
    'http://localhost:3000/signed-in/',
    'http://localhost:3000/signed-in?x=1',
    'http://localhost:3000/signed-in#x',
    'http://localhost:3000/x/../signed-in',
    'http://localhost:3000/',
    'https://localhost:3000/signed-in',
    'http://localhost:99999/signed-in',
    'http://localhost.evil.example/signed-in',
    'http://localhost:3000@evil.example/signed-in',
    'http://user@localhost:3000/signed-in',
    'http://evil.example/signed-in',
    'http://stars.example/signed-in',
    'https://stars.example:444/signed-in',
  ])('is not %j', (address) => {
    expect(isKnownAddress(known, address)).toBe(false);
  });

  test('elsewhere is not found by an address of this machine', () => {
    expect(isKnownAddress(['https://stars.example/signed-in'], 'http://localhost:3000/signed-in')).toBe(
      false,
    );
  });
});
