import type { Money } from '../money.ts';
import type { Reason } from '../reason.ts';
import type { Instant } from '../time.ts';
import type { CommandName } from './lifecycle.ts';
import type { Actor, Deliverable, Publication, Script, SubmittedFile } from './order.ts';
import type { Split } from './split.ts';
import type { Checker } from './stage.ts';

/** The content of each command, without the actor. */
type Payloads = {
  decline_invitation: { reasons?: readonly Reason[] };
  submit_script: { script: Script };
  approve: { reasons?: readonly Reason[] };
  request_changes: { reasons: readonly Reason[] };
  reject: { reasons: readonly Reason[] };
  submit_work: { deliverable: Deliverable };
  pass: { measurements: readonly unknown[] };
  find_faults: { reasons: readonly Reason[]; measurements: readonly unknown[] };
  appeal: { appealId: string; statement: string; files: readonly SubmittedFile[] };
  uphold: { appealId: string; reasons: readonly Reason[] };
  overturn: { appealId: string; reasons: readonly Reason[] };
  publish: { publication: Publication; check?: Checker };
  refuse_publication: { reasons: readonly Reason[] };
  refer_publication: { reasons: readonly Reason[] };
  dispute: { reasons: readonly Reason[] };
  reply: { statement: string };
  resolve: { creatorAmount: Money; reasons: readonly Reason[] };
  cancel: { reasons: readonly Reason[]; quoted?: Split; creatorAmount?: Money };
  request_cancellation: { requestId: string; reason: string };
  grant_cancellation: { requestId: string };
  refuse_cancellation: { requestId: string; reasons?: readonly Reason[] };
  withdraw_cancellation: { requestId: string };
  request_extension: { requestId: string; newDueAt: Instant; reason: string };
  grant_extension: { requestId: string };
  refuse_extension: { requestId: string; reasons?: readonly Reason[] };
  withdraw_extension: { requestId: string };
  hold: { reasons: readonly Reason[]; until?: Instant };
  redrive: { reasons: readonly Reason[] };
  rate: { score: number; text: string };
  correct_rating: { score: number; text: string };
};

type PayloadOf<C extends CommandName> = C extends keyof Payloads
  ? Payloads[C]
  : { reasons?: readonly Reason[] };

/** A command of a given name, with its actor. */
export type CommandOf<C extends CommandName> = { readonly type: C; readonly actor: Actor } & Readonly<
  PayloadOf<C>
>;

export type Command = { [C in CommandName]: CommandOf<C> }[CommandName];
