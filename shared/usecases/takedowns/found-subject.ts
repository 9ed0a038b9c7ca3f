import type { ApiDeps } from '../../deps.ts';
import type { Matter } from '../../domain/conflicts/conflicts.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { TakedownOwner } from '../../domain/takedowns/takedown.ts';
import type { TakedownNote } from '../../domain/takedowns/takedown-note.ts';
import type { TakedownSubject } from '../../domain/takedowns/takedown-subjects.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';

/** A subject as it is now, with the writes that hide it and that show it again. */
export type FoundSubject = {
  readonly subject: TakedownSubject;
  readonly owner: TakedownOwner;
  readonly title: string;
  /** Who is related to the subject, for conflicts of interest. */
  readonly matter: Matter;
  /** Present while the subject is taken down. */
  readonly note?: TakedownNote | undefined;
  /**
   * Hides the subject, under the condition that it is as it was read. `isPartyWritten`: another write of the transaction
   * stores the note in the party of a profile.
   */
  readonly hide: (note: TakedownNote, now: Instant, isPartyWritten?: boolean) => readonly Write[];
  /** Shows the subject again, under the same condition. */
  readonly show: (now: Instant) => readonly Write[];
};

/** Finds a subject by its ids; else the refusal of a missing one. */
export type FindSubject = (deps: ApiDeps, subject: TakedownSubject) => Promise<FoundSubject | Refusal>;
