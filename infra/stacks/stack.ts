import { type App, Stack } from 'aws-cdk-lib/core';
import type { Stage } from './stage.ts';

/**
 * Creates the stack `Astrolabe-<stage>-<name>` for the account and region of the credentials. Stacks of a durable
 * stage have termination protection.
 */
export const createStack = (app: App, stage: Stage, name: string, description: string): Stack =>
  new Stack(app, `Astrolabe-${stage.name}-${name}`, {
    description,
    terminationProtection: stage.isDurable,
    tags: { app: 'astrolabe', stage: stage.name },
  });
