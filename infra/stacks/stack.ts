import { type App, Stack } from 'aws-cdk-lib/core';
import type { Stage } from './stage.ts';

/**
 * A stack of the product, `Astrolabe-<stage>-<name>`, for whatever account and region the credentials choose. A
 * durable stage's stacks cannot be deleted before their termination protection is taken off.
 */
export const stackIn = (app: App, stage: Stage, name: string, description: string): Stack =>
  new Stack(app, `Astrolabe-${stage.name}-${name}`, {
    description,
    terminationProtection: stage.durable,
    tags: { app: 'astrolabe', stage: stage.name },
  });
