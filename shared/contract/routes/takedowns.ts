import { defineList, defineRoute } from '../define-route.ts';
import { PartyRole } from '../schemas/basics.ts';
import {
  TakedownAppeal,
  TakedownBody,
  TakedownDecision,
  TakedownState,
  TakedownView,
} from '../schemas/takedowns.ts';

/** What all routes that take something down have in common. That of a task is `takeDownTask`. */
const takedown = {
  permission: 'takedowns.create',
  body: TakedownBody,
  success: { status: 200, schema: TakedownView },
} as const;

export const takeDownQuestion = defineRoute(
  'reviews',
  'POST /operations/tasks/{taskId}/questions/{questionId}/takedown',
  { summary: 'Take a question down', ...takedown },
);

export const takeDownFile = defineRoute(
  'reviews',
  'POST /operations/orders/{orderId}/uploads/{uploadId}/takedown',
  { summary: 'Take a file down', ...takedown },
);

export const takeDownAsset = defineRoute('reviews', 'POST /operations/assets/{assetId}/takedown', {
  summary: 'Take a picture or document down',
  ...takedown,
});

export const takeDownCreator = defineRoute('reviews', 'POST /operations/creators/{creatorId}/takedown', {
  summary: 'Take a creator profile down',
  ...takedown,
});

export const takeDownAdvertiser = defineRoute(
  'reviews',
  'POST /operations/advertisers/{advertiserId}/takedown',
  { summary: 'Take an advertiser profile down', ...takedown },
);

/** A route that takes something other than a task down. */
export type TakedownRoute =
  | typeof takeDownQuestion
  | typeof takeDownFile
  | typeof takeDownAsset
  | typeof takeDownCreator
  | typeof takeDownAdvertiser;

export const listTakedowns = defineList('reviews', 'GET /operations/takedowns', {
  summary: 'List takedowns and appeals',
  permission: 'takedowns.decide',
  query: { state: TakedownState.optional() },
  items: TakedownView,
});

export const decideTakedown = defineRoute('reviews', 'POST /operations/takedowns/{takedownId}/decision', {
  summary: 'Uphold or overturn a takedown',
  permission: 'takedowns.decide',
  body: TakedownDecision,
  success: { status: 200, schema: TakedownView },
  problems: ['illegal-transition'],
});

export const listOwnTakedowns = defineList('reviews', 'GET /takedowns', {
  summary: 'List takedowns of your content',
  permission: 'takedowns.appeal',
  query: { as: PartyRole.extract(['creator', 'advertiser']).optional() },
  items: TakedownView,
});

export const getTakedown = defineRoute('reviews', 'GET /takedowns/{takedownId}', {
  summary: 'Get a takedown',
  permission: ['takedowns.appeal', 'takedowns.decide'],
  success: { status: 200, schema: TakedownView },
});

export const appealTakedown = defineRoute('reviews', 'POST /takedowns/{takedownId}/appeal', {
  summary: 'Appeal against a takedown',
  permission: 'takedowns.appeal',
  body: TakedownAppeal,
  success: { status: 200, schema: TakedownView },
  problems: ['illegal-transition', 'deadline-passed'],
});
