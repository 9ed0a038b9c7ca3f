import { describe, expect, test } from 'vitest';
import { type Resource, synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');

describe('a payment provider', () => {
  const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:alipay-AbCdEf';

  test('has a secret only if the stage is configured with one, and only the functions that use providers may read it', async () => {
    const statements = (resources: readonly Resource[]) =>
      resources.filter(({ Properties }) => JSON.stringify(Properties).includes('secret:alipay'));
    expect(statements(dev.resources('AWS::IAM::Policy'))).toEqual([]);
    expect(JSON.stringify(dev.resources('AWS::Lambda::Function'))).not.toContain('ALIPAY_SECRET_ARN');
    const configured = await synthesizeStage('dev', { context: { alipaySecret: secret } });
    expect(statements(configured.resources('AWS::IAM::Policy'))).toHaveLength(4);
    const withSecret = statements(configured.resources('AWS::Lambda::Function'));
    expect(withSecret.map(({ Properties }) => Properties.FunctionName).toSorted()).toEqual([
      'astrolabe-dev-api-payments',
      'astrolabe-dev-schedules-sweep-payments',
      'astrolabe-dev-workflow-query-payout',
      'astrolabe-dev-workflow-submit-payout',
    ]);
  });

  test('with an incomplete ARN of its secret is refused when the stage is made', async () => {
    const context = { alipaySecret: 'alipay' };
    await expect(synthesizeStage('dev', { context })).rejects.toThrow('alipaySecret');
  });

  test.each([
    ['for deposits', { depositProviders: ['stripe'] }, 'stripeSecret'],
    ['for payouts', { withdrawal: { provider: 'alipay' } }, 'alipaySecret'],
    ['for one kind of account', { withdrawal: { providerByKind: { alipay: 'alipay' } } }, 'alipaySecret'],
  ])('that the policy names %s needs its secret', async (_what, policy, secretName) => {
    const context = { policy: JSON.stringify(policy) };
    await expect(synthesizeStage('dev', { context })).rejects.toThrow(secretName);
  });
});
