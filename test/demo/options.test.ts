import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTarget } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outputsFile = (outputs: object): string => {
  const file = join(folder, `${Object.keys(outputs).length}.json`);
  writeFileSync(file, JSON.stringify(outputs));
  return file;
};

const all = {
  'Astrolabe-dev-api': { Url: 'https://abc.execute-api.eu-west-1.amazonaws.com/', ExportsOutputRef: 'abc' },
  'Astrolabe-dev-identity': { UserPoolId: 'eu-west-1_pool', WebClientId: 'client' },
  'Astrolabe-dev-workflow': { OrderMachine: 'arn:aws:states:eu-west-1:1:stateMachine:astrolabe-dev-order' },
};

describe('the demo runs', () => {
  test('on this machine by default', () => {
    expect(readTarget([], {})).toEqual({ kind: 'local', url: undefined });
    expect(readTarget(['--url', 'http://127.0.0.1:9000/'], {})).toEqual({
      kind: 'local',
      url: 'http://127.0.0.1:9000',
    });
  });

  test('on a deployed stage, by its outputs file', () => {
    expect(readTarget(['--outputs', outputsFile(all)], {})).toEqual({
      kind: 'deployed',
      deployed: {
        url: 'https://abc.execute-api.eu-west-1.amazonaws.com',
        pool: { userPoolId: 'eu-west-1_pool', clientId: 'client' },
        orderMachine: all['Astrolabe-dev-workflow'].OrderMachine,
      },
    });
  });

  test('at another address if one is given', () => {
    const choice = readTarget(['--outputs', outputsFile(all)], { ASTROLABE_URL: 'http://localhost:1/x' });
    expect(choice).toMatchObject({ deployed: { url: 'http://localhost:1/x' } });
  });

  test('with existing tokens', () => {
    const env = { CREATOR_TOKEN: 'c', ADVERTISER_TOKEN: 'a', REVIEWER_TOKEN: 'r' };
    expect(readTarget(['--url', 'https://stars.example'], env)).toEqual({
      kind: 'tokens',
      url: 'https://stars.example',
      tokens: { creator: 'c', advertiser: 'a', reviewer: 'r' },
    });
  });
});

describe('an error names', () => {
  test('a missing output', () => {
    const { 'Astrolabe-dev-identity': _, ...others } = all;
    expect(() => readTarget(['--outputs', outputsFile(others)], {})).toThrow('has no output "UserPoolId"');
  });

  test('missing tokens and a missing address', () => {
    const refusal = 'To use existing tokens, set --url, ADVERTISER_TOKEN, REVIEWER_TOKEN too.';
    expect(() => readTarget([], { CREATOR_TOKEN: 'c' })).toThrow(refusal);
  });
});
