import { expect, test } from 'vitest';
import { removeSecrets } from '#shared/adapters/logger.ts';

test.each([
  ['a token', 'jwt eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.sig refused', 'jwt [token] refused'],
  ['an unsigned token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.', '[token]'],
  [
    'a presigned address',
    'GET https://s3.example/k?X-Amz-Signature=abc123&x=1',
    'GET https://s3.example/k?X-Amz-Signature=[removed]&x=1',
  ],
  ['a mail address', 'no such user mei.li@example.com here', 'no such user [address] here'],
  ['a card’s number', '{"accountNo":"6222020200610001"}', '{"accountNo":"[number]"}'],
  ['a card’s number in groups', 'card 6222 0202 0061 0001 refused', 'card [number] refused'],
  ['a mobile number', 'call 13812345678 or +86 138-1234-5678.', 'call [number] or [number].'],
  ['a webhook’s secret', 'signed with whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'signed with [secret]'],
])('%s is removed from a line of the log', (_what, line, expected) => {
  expect(removeSecrets(line)).toBe(expected);
});

test('ids, times and amounts stay unchanged', () => {
  const line =
    '{"orderId":"ord_01HF7YAT00GR40M30E20918000","at":"2026-11-25T02:45:00.000Z","amount":120000,"requestId":"dEHUC5ZSFkAOirU="}';
  expect(removeSecrets(line)).toBe(line);
});

test('a very long word passes, before a mail address, too', () => {
  const word = 'a'.repeat(300_000);
  expect(removeSecrets(`${word} mei.li@example.com`)).toBe(`${word} [address]`);
});
