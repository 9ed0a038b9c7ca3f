import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');

test('the client of web pages knows the sample page, whose sign-in needs no secret and no other scope', () => {
  const page = readFileSync('shared/contract/client/example/page.ts', 'utf8');
  const scope = /scope: '([^']+)'/.exec(page)?.[1]?.split(' ') ?? [];
  const path = /redirect_uri: `\$\{location\.origin\}(\/[^`]+)`/.exec(page)?.[1];
  expect(scope).toContain('openid');
  expect(page).not.toContain('secret');
  const client = dev
    .resources('AWS::Cognito::UserPoolClient')
    .find(({ id }) => id.startsWith('WebClient'))?.Properties;
  expect(client).toMatchObject({
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: expect.arrayContaining(scope),
    CallbackURLs: [`http://localhost:3000${path}`],
    GenerateSecret: false,
    SupportedIdentityProviders: ['COGNITO'],
  });
});
