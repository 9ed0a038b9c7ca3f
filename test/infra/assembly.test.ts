import { Match } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import { readStage } from '#infra/stacks/stage.ts';
import { realProviders, synthesizeStage } from './synthesize-stage.ts';

// `npm run check:assembly` also checks it with CloudFormation's own schemas: an unknown property fails the synthesis.
const dev = await synthesizeStage('dev');

describe('the assembly', () => {
  test('has five stacks, named by stage, in the order of their dependencies', () => {
    const names = dev.assembly.stacks.map(({ stackName }) => stackName);
    expect([...names].sort()).toEqual(
      ['api', 'identity', 'operations', 'storage', 'workflow'].map((name) => `Astrolabe-dev-${name}`),
    );
    for (const [at, stack] of dev.assembly.stacks.entries()) {
      const needed = stack.dependencies.map(({ id }) => id).filter((id) => names.includes(id));
      expect(names.slice(0, at)).toEqual(expect.arrayContaining(needed));
    }
  });

  test('works for any account and region of the credentials, without lookups', () => {
    expect(new Set(dev.assembly.stacks.map(({ environment }) => environment.name))).toEqual(
      new Set(['aws://unknown-account/unknown-region']),
    );
    expect(dev.assembly.manifest.missing ?? []).toEqual([]);
  });

  test('has no custom resource and nothing else that runs only during a deployment', () => {
    const types = [...new Set(dev.resources().map(({ Type }) => Type))];
    expect(types.filter((type) => !type.startsWith('AWS::') || type.includes('CustomResource'))).toEqual([]);
    expect(types).not.toContain('AWS::CDK::Metadata');
  });

  test('has no code in a template', () => {
    expect(
      dev
        .resources('AWS::Lambda::Function')
        .filter(({ Properties }) => JSON.stringify(Properties).includes('ZipFile')),
    ).toEqual([]);
  });

  test('uses only the intrinsic functions that every reader of templates supports', () => {
    const text = JSON.stringify(dev.assembly.stacks.map(({ template }) => template));
    const used = new Set([...text.matchAll(/"(Fn::\w+)":/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(['Fn::GetAtt', 'Fn::ImportValue', 'Fn::Join', 'Fn::Sub']);
  });

  test('outputs the address of the API from the service, and the token issuer', () => {
    dev.template('api').hasOutput('Url', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'ApiEndpoint'] } });
    for (const name of ['UserPoolId', 'WebClientId']) dev.template('identity').hasOutput(name, {});
    dev.template('workflow').hasOutput('OrderMachine', {});
  });

  test('has no parameter', () => {
    for (const { template } of dev.assembly.stacks) expect(Object.keys(template)).not.toContain('Parameters');
  });
});

test.each(['dev', 'prod'])(
  'has, in each stack of %s, fewer than 450 of the 500 allowed resources',
  async (name) => {
    const { resources } = await synthesizeStage(name);
    for (const ofStack of Map.groupBy(resources(), ({ stack }) => stack).values()) {
      expect(ofStack.length).toBeLessThan(450);
    }
  },
);

describe('a stage', () => {
  const stageOf = (context: Readonly<Record<string, unknown>>, given?: string) =>
    readStage(new App({ context: { ...context }, autoSynth: false }).node, given);

  test('is dev unless the context or the caller names another, and the caller has priority', () => {
    expect(stageOf({}).name).toBe('dev');
    expect(stageOf({ stage: 'prod', ...realProviders }).name).toBe('prod');
    expect(stageOf({ stage: 'prod' }, 'dev').name).toBe('dev');
  });

  test.each(['Prod', '', 'a-b', '1a', 'seventeenletters1'])('is not named "%s"', (stage) => {
    expect(() => stageOf({ stage })).toThrow(`The stage "${stage}" must be`);
  });

  test('is named with up to 16 letters and digits', () => {
    expect(stageOf({ stage: 'sixteenletters16' }).isDurable).toBe(true);
  });

  test.each([
    ['{"revisionRound": 3}', 'revisionRound is unknown'],
    ['{"timers": {"review": "tomorrow"}}', 'timers.review is a duration'],
    ['{"matching": {"weights": {"category": 1}}}', 'matching.weights sum to 7201'],
  ])('rejects %s, as no function would start with it', (policy, fault) => {
    expect(() => stageOf({ policy })).toThrow(`The context value "policy" is not a valid policy: ${fault}`);
  });

  test('has either the sandbox or real providers, and every wrong place is named at once', () => {
    const policy = JSON.stringify({ withdrawal: { provider: 'alipay' } });
    expect(() => stageOf({ ...realProviders, policy })).toThrow(
      'depositProviders[0] is "sandbox" beside withdrawal.provider "alipay"',
    );
    expect(() => stageOf({ stage: 'prod' })).toThrow(
      /depositProviders\[0\] is "sandbox" in the production stage "prod".*; withdrawal\.provider is "sandbox" in the production stage/,
    );
    expect(() => stageOf({ policy: '{"timers":{"review":"P365D","appeal":"P400D"}}' })).toThrow(
      /timers\.review is less than a year.*timers\.appeal is less than a year/,
    );
  });

  test.each(['500', '[]', 'null', '{', '"x"'])('rejects %s as a policy', (policy) => {
    expect(() => stageOf({ policy })).toThrow('The context value "policy" must be a JSON object');
  });

  test.each(['https://a.example/path', 'a.example', 'https://a.example/', 'http://stars.example'])(
    'rejects %s as an origin',
    (webOrigins) => {
      expect(() => stageOf({ webOrigins })).toThrow(`The web origin "${webOrigins}" must be`);
    },
  );

  test('accepts several origins, and has none outside dev by default', () => {
    const webOrigins = 'https://a.example, http://localhost:5173';
    expect(stageOf({ webOrigins }).webOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
    expect(stageOf({ stage: 'test' }).webOrigins).toEqual([]);
  });

  test('rejects settings that are not text', () => {
    expect(() => stageOf({ stage: 1 })).toThrow('The context value "stage" must be text');
  });
});
