import type { Handlers } from '../effect.ts';
import type { CommandName } from '../lifecycle.ts';
import { agreement } from './agreement.ts';
import { proof } from './proof.ts';
import { publication } from './publication.ts';
import { review } from './review.ts';
import { work } from './work.ts';

/** What each command does where the table allows it; a command without a handler does not compile. */
export const handlers: Handlers<CommandName> = { ...work, ...review, ...publication, ...proof, ...agreement };
