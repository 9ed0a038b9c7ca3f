import { Match } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import { readStage } from '#infra/stacks/stage.ts';
import { synthesizeStage } from './synthesize-stage.ts';

// Held against CloudFormation's own schemas: a property that does not exist fails the synthesis.
const dev = await synthesizeStage('dev', { validate: true });

describe('the assembly', () => {
  test('has five stacks, named by stage, each after those that it depends on', () => {
    const names = dev.assembly.stacks.map(({ stackName }) => stackName);
    expect([...names].sort()).toEqual(
      ['api', 'identity', 'operations', 'storage', 'workflow'].map((name) => `Astrolabe-dev-${name}`),
    );
    for (const [at, stack] of dev.assembly.stacks.entries()) {
      const needed = stack.dependencies.map(({ id }) => id).filter((id) => names.includes(id));
      expect(names.slice(0, at)).toEqual(expect.arrayContaining(needed));
    }
  });

  test('is for whatever account and region the credentials choose, and looks nothing up', () => {
    expect(new Set(dev.assembly.stacks.map(({ environment }) => environment.name))).toEqual(
      new Set(['aws://unknown-account/unknown-region']),
    );
    expect(dev.assembly.manifest.missing ?? []).toEqual([]);
  });

  test('holds no custom resource and nothing that runs only while it deploys', () => {
    const types = [...new Set(dev.resources().map(({ Type }) => Type))];
    expect(types.filter((type) => !type.startsWith('AWS::') || type.includes('CustomResource'))).toEqual([]);
    expect(types).not.toContain('AWS::CDK::Metadata');
  });

  test('holds no code in a template', () => {
    expect(
      dev
        .resources('AWS::Lambda::Function')
        .filter(({ Properties }) => JSON.stringify(Properties).includes('ZipFile')),
    ).toEqual([]);
  });

  test('uses no intrinsic function but those that every reader of templates knows', () => {
    const text = JSON.stringify(dev.assembly.stacks.map(({ template }) => template));
    const used = new Set([...text.matchAll(/"(Fn::\w+)":/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(['Fn::GetAtt', 'Fn::ImportValue', 'Fn::Join', 'Fn::Sub']);
  });

  test('says where the API is as the service says it, and who lets people in', () => {
    dev.template('api').hasOutput('Url', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'ApiEndpoint'] } });
    for (const name of ['UserPoolId', 'WebClientId']) dev.template('identity').hasOutput(name, {});
    dev.template('workflow').hasOutput('OrderMachine', {});
  });

  test('asks for no parameter', () => {
    for (const { template } of dev.assembly.stacks) expect(Object.keys(template)).not.toContain('Parameters');
  });
});

test.each(['dev', 'prod'])(
  'each stack of %s stays below 450 of the 500 resources that it may have',
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

  test('is dev unless the context or the caller says otherwise, and the caller outranks the context', () => {
    expect(stageOf({}).name).toBe('dev');
    expect(stageOf({ stage: 'prod' }).name).toBe('prod');
    expect(stageOf({ stage: 'prod' }, 'dev').name).toBe('dev');
  });

  test.each(['Prod', '', 'a-b', '1a', 'seventeenletters1'])('is not named "%s"', (stage) => {
    expect(() => stageOf({ stage })).toThrow(`The stage "${stage}" must be`);
  });

  test('is named with up to 16 letters and digits', () => {
    expect(stageOf({ stage: 'sixteenletters16' }).isDurable).toBe(true);
  });

  test.each([
    ['{"revisionRound": 3}', 'revisionRound is not known'],
    ['{"timers": {"review": "tomorrow"}}', 'timers.review is a length of time'],
    ['{"matching": {"weights": {"category": 1}}}', 'matching.weights sum to 7201'],
  ])('does not take %s, with which no function would start', (policy, fault) => {
    expect(() => stageOf({ policy })).toThrow(`The context value "policy" is not a valid policy: ${fault}`);
  });

  test.each(['500', '[]', 'null', '{', '"x"'])('does not take %s for a policy', (policy) => {
    expect(() => stageOf({ policy })).toThrow('The context value "policy" must be a JSON object');
  });

  test.each(['https://a.example/path', 'a.example', 'https://a.example/', 'http://stars.example'])(
    'does not take %s for an origin',
    (webOrigins) => {
      expect(() => stageOf({ webOrigins })).toThrow(`The web origin "${webOrigins}" must be`);
    },
  );

  test('takes several origins, and none at all outside dev unless told', () => {
    const webOrigins = 'https://a.example, http://localhost:5173';
    expect(stageOf({ webOrigins }).webOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
    expect(stageOf({ stage: 'prod' }).webOrigins).toEqual([]);
  });

  test('refuses settings that are not text', () => {
    expect(() => stageOf({ stage: 1 })).toThrow('The context value "stage" must be text');
  });
});
