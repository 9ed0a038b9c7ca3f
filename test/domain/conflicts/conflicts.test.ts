import { describe, expect, test } from 'vitest';
import {
  type ConflictAct,
  conflictActs,
  type Relation,
  refuseConflict,
  relationNames,
  relationsOf,
} from '#shared/domain/conflicts/conflicts.ts';

const somebody = { accountId: 'nora', creatorId: 'crt_n', advertiserId: 'adv_n', agencyId: 'agy_n' };

/** Each act, with the relations to its matter that forbid it. Written by hand, as the product promises it. */
const expected: Readonly<Record<ConflictAct, readonly Relation[]>> = {
  take: ['advertiser'],
  invite: ['creator'],
  block: ['owner'],
  ask: ['advertiser'],
  rate_as_creator: ['advertiser'],
  rate_as_advertiser: ['creator'],
  review: ['creator', 'advertiser', 'agency'],
  decide_appeal: ['creator', 'advertiser', 'agency', 'decider'],
  resolve_dispute: ['creator', 'advertiser', 'agency'],
  cancel: ['creator', 'advertiser', 'agency'],
  redrive: ['creator', 'advertiser', 'agency'],
  hold: ['creator', 'advertiser', 'agency', 'owner'],
  moderate: ['advertiser'],
  moderate_asset: ['owner'],
  answer_for_platform: ['creator', 'advertiser'],
  report: ['owner'],
  resolve_report: ['advertiser', 'creator', 'owner', 'reporter'],
  take_down: ['creator', 'advertiser', 'agency', 'owner'],
  decide_takedown: ['creator', 'advertiser', 'agency', 'owner', 'decider'],
  decide_application: ['owner'],
  decide_advertiser: ['owner'],
  change_standing: ['agency', 'owner'],
  resolve_deposit: ['owner'],
  resolve_withdrawal: ['owner'],
  adjust: ['owner'],
  bind_client: ['owner'],
  decide_proposal: ['creator', 'advertiser', 'agency', 'owner', 'proposer'],
};

const cells = conflictActs.flatMap((act) =>
  relationNames.map((relation) => ({ act, relation, isRefused: expected[act].includes(relation) })),
);

describe('the matrix of conflicts', () => {
  test.each(cells)('$act by the $relation of the matter: refused is $isRefused', (cell) => {
    for (const id of Object.values(somebody)) {
      const refusal = refuseConflict(somebody, cell.act, { [cell.relation]: id });
      expect(refusal?.slug).toBe(cell.isRefused ? 'conflict-of-interest' : undefined);
    }
  });

  test.each(conflictActs)('%s is possible for a person without a relation to the matter', (act) => {
    const others = Object.fromEntries(relationNames.map((name) => [name, ['other', 'crt_o']]));
    expect(refuseConflict(somebody, act, others)).toBeUndefined();
  });
});

describe('the relations of a person', () => {
  test('are found by account and by each party id, among several ids too', () => {
    const matter = { creator: 'crt_n', owner: ['adv_o', 'agy_n'], decider: 'nora', agency: undefined };
    expect(relationsOf(somebody, matter)).toEqual(['creator', 'owner', 'decider']);
  });

  test('are not found by the empty ids of parties that are not opened', () => {
    const plain = { accountId: 'nora', creatorId: '', advertiserId: '', agencyId: '' };
    expect(relationsOf(plain, { advertiser: '', owner: [''] })).toEqual([]);
  });

  test('do not come from ids that a person does not have', () => {
    expect(relationsOf({ accountId: 'nora' }, { creator: undefined, owner: [] })).toEqual([]);
  });
});
