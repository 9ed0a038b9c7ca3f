import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import { readRelease, readRules, releases } from '#test/support/releases/folder.ts';

describe.each(releases)('a policy of release %s', (version) => {
  test.each([
    ['that names every key with its old default', readRules(version, 'default-policy')],
    ['that changes every key', readRelease(version).policy],
  ])('%s is valid today', (_, policy) => {
    expect(parsePolicy(policy)).not.toHaveProperty('faults');
  });
});
