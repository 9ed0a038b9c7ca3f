import type { ApiDeps } from '../../deps.ts';
import { findOwn } from '../../domain/find-own.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { TakedownKind, TakedownSubject } from '../../domain/takedowns/takedown-subjects.ts';
import { findAssetSubject } from './asset-subject.ts';
import { findFileSubject } from './file-subject.ts';
import type { FindSubject, FoundSubject } from './found-subject.ts';
import { findAdvertiserSubject, findCreatorSubject } from './profile-subjects.ts';
import { findQuestionSubject } from './question-subject.ts';
import { findTaskSubject } from './task-subject.ts';

/** How each kind of subject is found, hidden and shown. */
const findByKind: Readonly<Record<TakedownKind, FindSubject>> = {
  task: findTaskSubject,
  question: findQuestionSubject,
  file: findFileSubject,
  asset: findAssetSubject,
  creator_profile: findCreatorSubject,
  advertiser_profile: findAdvertiserSubject,
};

const laterKind = refuse('conflict', 'A later release has this kind of takedown. Decide with that release.');

/** Finds the subject of a takedown; else the refusal of a missing one. */
export const findSubject = async (
  deps: ApiDeps,
  subject: TakedownSubject,
): Promise<FoundSubject | Refusal> => {
  const find = findOwn(findByKind, subject.kind);
  return find ? find(deps, subject) : laterKind;
};
