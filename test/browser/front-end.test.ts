import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, postTask } from '#test/journey/journey.ts';
import type { People } from '#test/journey/people.ts';
import { words } from '#test/journey/sample-data.ts';
import { connect, fetchToken } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { bundleForPage, serveSite } from './front-end-site.ts';
import { openTab } from './tabs.ts';

const platformUrl = findEnvironment().platformUrl;
let people: People;
let taskId: string;
let site: string;
const ignoreSteps = () => {};

/** The example of the README as a script of a page. */
const bundleExample = (): Promise<string> =>
  bundleForPage({
    stdin: {
      contents: `
        import createClient from 'openapi-fetch';
        import { takeAndSubmit } from './test/docs/front-end-example.ts';
        globalThis.takeAndSubmit = async (baseUrl, token, taskId, words) => {
          const film = new File([await (await fetch('/film.mp4')).arrayBuffer()], 'first-cut.mp4', { type: 'video/mp4' });
          const api = createClient({ baseUrl, headers: { authorization: 'Bearer ' + token } });
          try {
            return await takeAndSubmit(api, taskId, film, words);
          } catch (problem) {
            return { problem: problem.status ?? String(problem) };
          }
        };`,
      resolveDir: resolve('.'),
      loader: 'js',
    },
  });

/** A page, and the errors that it writes to its console. */
const openPage = async (
  url: string,
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> => {
  const tab = await openTab();
  await tab.page.goto(url);
  return tab;
};

beforeAll(async () => {
  site = await serveSite({
    '/': ['text/html', '<!doctype html><title>Front end</title><script src="/script.js"></script>'],
    '/script.js': ['text/javascript', await bundleExample()],
    '/film.mp4': ['video/mp4', await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url))],
  });
  const { signIn } = connect(platformUrl);
  people = {
    creator: await signIn('mei', 'creator'),
    advertiser: await signIn('aurora', 'advertiser'),
    reviewer: await signIn('rhea', 'reviewer'),
  };
  await approveCreator(people, ignoreSteps);
  taskId = await postTask(people, Date.now(), ignoreSteps);
});

type Example = (
  url: string,
  token: string,
  taskId: string,
  content: typeof words,
) => Promise<{ readonly id?: string; readonly problem?: unknown }>;

test("the README's example takes a task, uploads a film from another origin and submits it", async () => {
  const { page, errors } = await openPage(`${site}/`);
  const token = await fetchToken(platformUrl, 'mei', ['creator']);
  const call = () =>
    page.evaluate(
      ([url, token, id, content]) =>
        (globalThis as unknown as { takeAndSubmit: Example }).takeAndSubmit(url, token, id, content),
      [platformUrl, token, taskId, words] as const,
    );
  const { id = '' } = await call();
  const order = await pollUntil(
    () => expectData(people.creator.client.GET('/orders/{orderId}', { params: { path: { orderId: id } } })),
    ({ status }) => status !== 'screening',
  );
  expect(order.status).toBe('in_review');
  expect(errors).toEqual([]);
  expect(await call()).toEqual({ problem: 409 });
});
