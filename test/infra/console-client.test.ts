import { describe, expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const prod = await synthesizeStage('prod');

describe('the client of the console', () => {
  const [client, ...others] = prod
    .resources('AWS::Cognito::UserPoolClient')
    .filter(({ id }) => id.startsWith('ConsoleClient'));

  test('has no secret and no other flow than the code flow, and returns to the console alone', () => {
    expect(others).toEqual([]);
    expect(client?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      RefreshTokenValidity: 720,
    });
    const addresses = JSON.stringify([client?.Properties.CallbackURLs, client?.Properties.LogoutURLs]);
    expect(addresses).toContain('/console/signed-in');
    expect(addresses).not.toContain('http://localhost');
  });
});
