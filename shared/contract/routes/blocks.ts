import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { BlockBody, BlockView, RemovedBlock } from '../schemas/blocks.ts';

export const listOwnBlocks = defineList('inbox', 'GET /me/blocks', {
  summary: 'List the parties you have blocked',
  permission: 'account.manage',
  items: BlockView,
});

export const getOwnBlock = defineRoute('inbox', 'GET /me/blocks/{partyId}', {
  summary: 'Get your block of a party',
  permission: 'account.manage',
  success: { status: 200, schema: BlockView },
});

export const blockParty = defineRoute('inbox', 'PUT /me/blocks/{partyId}', {
  summary: 'Block a party',
  permission: 'account.manage',
  body: BlockBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'blocks',
  success: { status: 200, schema: BlockView },
  problems: ['conflict-of-interest'],
});

export const unblockParty = defineRoute('inbox', 'DELETE /me/blocks/{partyId}', {
  summary: 'Remove your block of a party',
  permission: 'account.manage',
  success: { status: 200, schema: RemovedBlock },
});
