import type { Stack } from 'aws-cdk-lib/core';
import type { Page } from '#infra/constructs/http-routes.ts';
import { createServiceFunction, type Site } from '#infra/constructs/service-function.ts';
import { pageFunctions } from './functions.ts';

const paths = ['/docs', '/docs/{proxy+}', '/problems', '/problems/{proxy+}'];

/** The routes of the documentation, which are no part of the contract. */
export const docsRouteKeys: readonly string[] = paths.map((path) => `GET ${path}`);

/** Creates the function that serves the documentation, and the pages of problem types, at the API's address. */
export const createDocs = (stack: Stack, site: Site): Page => ({
  name: 'Docs',
  paths,
  handler: createServiceFunction(stack, { ...site, environment: {} }, pageFunctions.docs),
});
