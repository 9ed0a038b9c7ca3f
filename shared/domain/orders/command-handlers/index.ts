import type { Handlers } from '../effect.ts';
import type { CommandName } from '../lifecycle.ts';
import { agreementHandlers } from './agreement.ts';
import { holdHandlers } from './hold.ts';
import { proofHandlers } from './proof.ts';
import { publicationHandlers } from './publication.ts';
import { reviewHandlers } from './review.ts';
import { workHandlers } from './work.ts';

/** The handler of every command. */
export const handlers: Handlers<CommandName> = {
  ...workHandlers,
  ...reviewHandlers,
  ...publicationHandlers,
  ...proofHandlers,
  ...agreementHandlers,
  ...holdHandlers,
};
