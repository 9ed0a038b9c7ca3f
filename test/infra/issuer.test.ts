import { Match } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readStage } from '#infra/stacks/stage.ts';
import { readConfig } from '#shared/config.ts';
import { ownIssuer, synthesizeStage } from './synthesize-stage.ts';

const own = await synthesizeStage('prod', { context: ownIssuer });
const pool = await synthesizeStage('prod');

const variablesOf = ({ resources }: typeof own) =>
  resources('AWS::Lambda::Function').map(({ Properties }) => ({
    name: String(Properties.FunctionName),
    variables: z
      .object({ Variables: z.record(z.string(), z.unknown()) })
      .optional()
      .parse(Properties.Environment)?.Variables,
  }));

describe('a stage with another issuer', () => {
  test('has no user pool, no trigger and no alarm about it', () => {
    expect(own.assembly.stacks.map(({ stackName }) => stackName.split('-').at(-1)).sort()).toEqual([
      'api',
      'operations',
      'storage',
      'workflow',
    ]);
    expect(JSON.stringify(own.assembly.stacks.map(({ template }) => template))).not.toMatch(
      /Cognito|cognito|sign-in-add-second-factor/,
    );
  });

  test('lets API Gateway verify tokens with the keys of that issuer, for its audience', () => {
    own.template('api').hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: {
        Issuer: 'https://sign-in.example/realms/stars',
        Audience: ['stars-api', 'stars-web'],
      },
    });
  });

  test('tells the functions of the API the names of its claims, and no other function', () => {
    for (const { name, variables } of variablesOf(own)) {
      const claims = Object.entries(variables ?? {}).filter(([key]) => /CLAIM|FACTOR/.test(key));
      expect([name, Object.fromEntries(claims)]).toEqual([
        name,
        name.startsWith('astrolabe-prod-api-')
          ? { ROLES_CLAIM: 'https://stars.example/roles', FACTOR_CLAIM: 'amr', FACTOR_VALUE: 'otp' }
          : {},
      ]);
    }
  });

  test('has no X-Ray anywhere if tracing is off, as in the China regions', () => {
    expect(JSON.stringify(own.resources())).not.toMatch(/xray|"Mode":"Active"/);
    for (const { Properties } of own.resources('AWS::StepFunctions::StateMachine'))
      expect(Properties).not.toMatchObject({ TracingConfiguration: { Enabled: true } });
  });
});

test('without settings, a function reads the claims of the user pool', () => {
  const defaults = { rolesClaim: 'cognito:groups', factorClaim: 'factor', factorValue: 'mfa' };
  expect(readConfig({}).tokens).toEqual(defaults);
  expect(readConfig({ ROLES_CLAIM: 'roles', FACTOR_CLAIM: 'acr', FACTOR_VALUE: '2' }).tokens).toEqual({
    rolesClaim: 'roles',
    factorClaim: 'acr',
    factorValue: '2',
  });
  expect(JSON.stringify(variablesOf(pool))).not.toMatch(/CLAIM|FACTOR/);
});

describe('the settings of an issuer', () => {
  const stageOf = (settings: Readonly<Record<string, string>>) =>
    readStage(new App({ context: { ...settings }, autoSynth: false }).node);
  const good = { issuer: 'https://a.example/', audience: 'api' };

  test('keep the slash at the end of the address, because tokens have it', () => {
    expect(stageOf(good).issuer).toEqual({ url: 'https://a.example/', audience: ['api'] });
    expect(stageOf(good).machineClients).toEqual([]);
    expect(stageOf({}).issuer).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an issuer without audience', { issuer: 'https://a.example' }, /"audience" must name/],
    ['an empty audience', { ...good, audience: ' , ' }, /"audience" must name/],
    [
      'an address without https',
      { ...good, issuer: 'http://a.example' },
      /"issuer" must be an https address/,
    ],
    ['an address with a query', { ...good, issuer: 'https://a.example/?x=1' }, /"issuer" must be/],
    ['an address with an empty query', { ...good, issuer: 'https://a.example/?' }, /"issuer" must be/],
    ['an address with a password', { ...good, issuer: 'https://u:p@a.example' }, /"issuer" must be/],
    ['no address', { ...good, issuer: '' }, /"issuer" must be/],
    ['an audience with a space', { ...good, audience: 'a b' }, /"audience" must have at most 50 names/],
    ['too many audiences', { ...good, audience: 'a,'.repeat(51) }, /"audience" must have at most 50 names/],
    ['an empty name of a claim', { ...good, rolesClaim: '' }, /"rolesClaim" must have 1 to 200/],
    ['an audience without issuer', { audience: 'api' }, /"audience" needs "issuer"/],
    ['a claim without issuer', { factorClaim: 'amr' }, /"factorClaim" needs "issuer"/],
    [
      'a machine client of the pool',
      { ...good, machineClients: 'x' },
      /"machineClients" is a setting of the user pool/,
    ],
    ['mails of the pool', { ...good, mailFrom: 'a@b.example' }, /"mailFrom" is a setting of the user pool/],
  ])('are refused: %s', (_what, settings, message) => {
    expect(() => stageOf(settings)).toThrow(message);
  });

  test('are refused with every fault at once', () => {
    expect(() => stageOf({ issuer: 'a', factorValue: '', signInDomainPrefix: 'stars' })).toThrow(
      /"issuer" must be.*"audience" must name.*"factorValue" must have.*"signInDomainPrefix" is a setting/,
    );
    expect(() => stageOf({ audience: 'a', rolesClaim: 'b' })).toThrow(/"audience" needs.*"rolesClaim" needs/);
  });
});

describe('the user pool', () => {
  const trigger = pool.resources('AWS::Lambda::Function').find(({ stack }) => stack === 'identity');

  test('asks a function before each token, in the version that can change access tokens', () => {
    pool.template('identity').hasResourceProperties('AWS::Cognito::UserPool', {
      UserPoolTier: 'ESSENTIALS',
      LambdaConfig: {
        PreTokenGenerationConfig: {
          LambdaVersion: 'V2_0',
          LambdaArn: { Ref: Match.stringLikeRegexp('Live') },
        },
      },
    });
    expect(trigger?.Properties).toMatchObject({
      FunctionName: 'astrolabe-prod-sign-in-add-second-factor',
      Timeout: 5,
    });
    expect(trigger?.Properties).toHaveProperty('Environment', {
      Variables: { STAGE: 'prod', POLICY: expect.any(String) },
    });
  });

  test('may call it, and no other user pool', () => {
    pool.template('identity').hasResourceProperties('AWS::Lambda::Permission', {
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Users'), 'Arn'] },
    });
  });

  test('lets the function read people of this pool, and nothing else of Cognito', () => {
    const statements = pool
      .resources('AWS::IAM::Policy')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('cognito'))
      .map(({ Properties }) => Properties.PolicyDocument);
    expect(statements).toEqual([
      {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'cognito-idp:AdminGetUser',
            Effect: 'Allow',
            Resource: { 'Fn::GetAtt': [expect.stringMatching(/^Users/), 'Arn'] },
          },
        ],
      },
    ]);
  });

  test('lets people enroll an authenticator with their access token', () => {
    const settings = { context: { webOrigins: 'https://a.example' } };
    return synthesizeStage('prod', settings).then(({ template }) =>
      template('identity').hasResourceProperties('AWS::Cognito::UserPoolClient', {
        AllowedOAuthScopes: Match.arrayWith(['openid', 'aws.cognito.signin.user.admin']),
      }),
    );
  });
});
