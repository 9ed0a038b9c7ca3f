import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AdminDeleteUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { chromium, type Page } from 'playwright-core';
import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';
import { startBrowser } from '#test/browser/browser.ts';
import { buildSampleSite, type SampleSettings } from '#test/browser/sample-site.ts';
import { createPerson } from '#test/support/cognito-accounts.ts';
import { readOutputs } from './options.ts';

const { values } = readCommandLine({
  name: 'npm run signin --',
  purpose:
    'Signs a new person in at the user pool of a deployed stage, with the sample page in a browser, and reads GET /me with the token.',
  options: {
    outputs: {
      type: 'string',
      default: 'outputs.json',
      value: 'FILE',
      purpose: 'the outputs of the stage, from cdk deploy --outputs-file',
    },
    url: { type: 'string', value: 'URL', purpose: 'the platform, if it is not that of the outputs' },
    authority: { type: 'string', value: 'URL', purpose: 'the user pool, if it is not on AWS' },
  },
});

/** Serves the sample page. Returns its port, and a way to stop. */
const serveSample = async (settings: SampleSettings) => {
  const files = await buildSampleSite(settings);
  const server = createServer(({ url = '' }, response) => {
    const [type, content] = files[new URL(url, 'http://site').pathname] ?? ['text/plain', undefined];
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
};

/** Signs in on the hosted page, as a person does. Returns the access token that `oidc-client-ts` stored. */
const signIn = async (page: Page, username: string, password: string): Promise<string> => {
  await page.goto('http://localhost:3000/');
  await page.getByRole('button', { name: '登录' }).click();
  // Cognito's page has its form twice, for small and for large windows.
  await page.locator('input[name=username]:visible').fill(username);
  await page.locator('input[name=password]:visible').fill(password);
  await page.locator('input[name=password]:visible').press('Enter');
  await page.waitForURL('http://localhost:3000/');
  const stored = await page.waitForFunction(
    () => Object.entries(sessionStorage).find(([name]) => name.startsWith('oidc.user:'))?.[1],
  );
  return JSON.parse(String(await stored.jsonValue())).access_token;
};

const run = async (): Promise<void> => {
  const { url, pool } = readOutputs(values.outputs, values.url);
  const region = pool.userPoolId.split('_')[0];
  const authority = values.authority ?? `https://cognito-idp.${region}.amazonaws.com/${pool.userPoolId}`;
  const client = new CognitoIdentityProviderClient();
  const email = `sample-${Date.now()}@example.com`;
  const { username, password } = await createPerson(pool.userPoolId, client, email);
  const site = await serveSample({ baseUrl: url, authority, clientId: pool.clientId });
  const server = await startBrowser(site.port);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const token = await signIn(await browser.newPage(), email, password);
    console.log(`The sample page signed ${email} in at ${authority}.`);
    const response = await fetch(`${url}/me`, { headers: { authorization: `Bearer ${token}` } });
    const body = await response.text();
    if (!response.ok) throw new Error(`GET /me answered ${response.status}: ${body}`);
    console.log(`GET /me: ${body}`);
  } finally {
    await server.close();
    site.stop();
    const removed = new AdminDeleteUserCommand({ UserPoolId: pool.userPoolId, Username: username });
    await client.send(removed);
  }
};

exitOnInterrupt();
await run().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
