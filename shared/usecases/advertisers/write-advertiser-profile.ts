import type { writeAdvertiserProfile as route } from '../../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import {
  type AdvertiserProfile,
  isSameProfile,
  submitProfile,
} from '../../domain/advertisers/advertiser-profile.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { foldText } from '../../domain/screening/fold-text.ts';
import {
  advertiserProfileWrite,
  findAdvertiserProfile,
} from '../../store/advertisers/advertiser-profile-store.ts';
import { changedPartyWrites } from '../accounts/changed-party-writes.ts';
import { openParty } from '../accounts/open-party.ts';
import { hashName } from '../creators/hash-name.ts';
import { refuseChangedResource } from '../if-match.ts';
import type { UseCase } from '../use-case.ts';
import { toAdvertiserView } from './advertiser-view.ts';
import { hashMail } from './hash-mail.ts';

type WriteDeps = ApiDeps & Pick<Deps, 'encryption'>;

type Body = Parameters<UseCase<typeof route>>[0]['body'];

/** Keyed digests of the whole identity, and of the legal data in it, independent of width and case. */
const marksOf = async ({ signer }: WriteDeps, { legalName, registrationNumber, contact }: Body) => {
  const legal = JSON.stringify([foldText(legalName), foldText(registrationNumber)]);
  const { name, email, phone = '' } = contact;
  const [legalMark, mark] = await Promise.all([
    signer.keyedHash(`advertiser:${legal}`),
    signer.keyedHash(`advertiser:${JSON.stringify([legalName, registrationNumber, name, email, phone])}`),
  ]);
  const [legalNameMark, mailMark] = await Promise.all([hashName(signer, legalName), hashMail(signer, email)]);
  return { legalMark, mark, legalNameMark, mailMark };
};

/**
 * Opens the caller's advertiser account with its profile, or replaces the profile. Legal data is verified as the policy
 * says, again after each change. The same profile changes nothing.
 */
export const writeAdvertiserProfile =
  (deps: WriteDeps): UseCase<typeof route> =>
  async ({ body, caller, now, ifMatch }) => {
    const { displayName, country, isOldEnough, ...identity } = body;
    const mode = deps.policy.advertisers.verification;
    const isVerified = mode === 'automatic';
    const opened = await openParty(deps, caller, {
      ...{ kind: 'advertiser', displayName, isVerified, isOldEnough, now },
    });
    if (isRefusal(opened)) return opened;
    const advertiserId = opened.id;
    const before = await findAdvertiserProfile(deps.table, advertiserId);
    const shownBefore = ifMatch !== undefined && before ? await toAdvertiserView(deps, before) : undefined;
    const mismatch = refuseChangedResource(ifMatch, shownBefore);
    if (mismatch) return mismatch;
    const given = { advertiserId, displayName, country, ...(await marksOf(deps, body)) };
    if (before && isSameProfile(before, { ...given, sealed: before.sealed }))
      return { response: await toAdvertiserView(deps, before) };
    const sealed = await deps.encryption.encrypt(JSON.stringify(identity), advertiserId);
    const profile: AdvertiserProfile = submitProfile(before, { ...given, sealed }, mode, now);
    const shown = { displayName, isVerified: profile.status === 'verified' };
    return {
      response: await toAdvertiserView(deps, profile),
      writes: [
        ...opened.opening,
        ...(opened.opening.length > 0 ? [] : await changedPartyWrites(deps, advertiserId, shown)),
        advertiserProfileWrite(profile),
      ],
    };
  };
