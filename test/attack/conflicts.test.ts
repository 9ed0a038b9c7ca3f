import { describe, expect, test } from 'vitest';
import { isForStaff, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { staffRoles } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { sendValidRequest } from '#test/support/send-valid-request.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createOwnedResources, owners } from '../usecases/owned-resources.ts';

const newTable = await createTableFactory();
const { api, deps, theirs } = await createOwnedResources(await newTable());

type Side = keyof typeof owners;

const both: readonly Side[] = ['creator', 'advertiser'];

/** The parties of a matter who cannot do these acts of staff about it. Written by hand, as the product promises it. */
const refusedSides: Readonly<Record<string, readonly Side[]>> = {
  'POST /advertisers/{advertiserId}/reinstatement': ['advertiser'],
  'POST /advertisers/{advertiserId}/suspension': ['advertiser'],
  'POST /creators/{creatorId}/reinstatement': ['creator'],
  'POST /creators/{creatorId}/suspension': ['creator'],
  'POST /finance/deposits/{depositId}/resolution': ['advertiser'],
  'POST /finance/withdrawals/{withdrawalId}/query': ['creator'],
  'POST /finance/withdrawals/{withdrawalId}/resolution': ['creator'],
  'POST /operations/orders/{orderId}/redrive': both,
  'PUT /operations/orders/{orderId}/hold': both,
  'DELETE /operations/orders/{orderId}/hold': both,
  'POST /operations/reports/{reportId}/resolution': both,
  'POST /operations/tasks/{taskId}/takedown': ['advertiser'],
  'POST /operations/tasks/{taskId}/questions/{questionId}/takedown': both,
  'POST /operations/orders/{orderId}/uploads/{uploadId}/inspection': both,
  'POST /operations/orders/{orderId}/uploads/{uploadId}/takedown': both,
  'POST /operations/assets/{assetId}/takedown': ['creator'],
  'POST /operations/creators/{creatorId}/takedown': ['creator'],
  'POST /operations/advertisers/{advertiserId}/takedown': ['advertiser'],
  'POST /operations/takedowns/{takedownId}/decision': both,
  'POST /orders/{orderId}/appeals/{appealId}/decision': both,
  'POST /orders/{orderId}/disputes/resolution': both,
  'POST /orders/{orderId}/publication/proof': both,
  'POST /orders/{orderId}/reviews': both,
  'POST /reviews/advertisers/{advertiserId}/decision': ['advertiser'],
  'POST /reviews/applications/{applicationId}/claim': ['creator'],
  'POST /reviews/applications/{applicationId}/decision': ['creator'],
  'POST /reviews/assets/{assetId}/decision': ['creator'],
  'POST /reviews/tasks/{taskId}/claim': ['advertiser'],
  'POST /reviews/tasks/{taskId}/decision': ['advertiser'],
  'POST /tasks/{taskId}/questions/{questionId}/answer': ['creator'],
};

/** Acts of staff that belong to no party, or that a party may do in another role, each with the reason. */
const withoutConflict: Readonly<Record<string, string>> = {
  'DELETE /operations/accounts/{partyId}/hold': 'the account is of neither; account-holds.test.ts',
  'DELETE /operations/clients/{clientId}': 'it takes a right away',
  'DELETE /reviews/applications/{applicationId}/claim': 'it gives a claim back, which a party cannot have',
  'DELETE /reviews/orders/{orderId}/claim': 'it gives a claim back, which a party cannot have',
  'DELETE /reviews/tasks/{taskId}/claim': 'it gives a claim back, which a party cannot have',
  'POST /finance/adjustments': 'the accounts of its body decide; adjustments.test.ts',
  'POST /finance/adjustments/{adjustmentId}/decision': 'it has ended here; adjustments.test.ts',
  'POST /finance/reconciliations': 'it compares a whole period',
  'POST /operations/dead-letters/{deadLetterId}/redrive': 'it repeats what has to happen in any case',
  'DELETE /operations/work/{subjectId}/assignment': 'it decides nothing',
  'POST /operations/work/{subjectId}/assignment': 'it decides nothing',
  'DELETE /operations/views/{viewId}': 'only its owner sees the view',
  'POST /operations/views': 'only its owner sees the view',
  'PUT /operations/views/{viewId}': 'only its owner sees the view',
  'POST /operations/bulk': 'each act has the refusals of its route; bulk.test.ts',
  'POST /operations/accounts/{partyId}/exports':
    'it shows a person’s data to nobody but staff; support.test.ts',
  'POST /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay':
    'it repeats an event',
  'POST /operations/notes': 'it changes nothing that a party has',
  'POST /orders/{orderId}/notes': 'it changes nothing that a party has',
  'POST /operations/proposals/{proposalId}/decision': 'it has ended here; proposals.test.ts',
  'POST /orders/{orderId}/cancellation': 'the advertiser may cancel; own-orders.test.ts has the operator',
  'POST /tasks/{taskId}/questions/read': 'it only marks as read',
  'POST /reviews/orders/{orderId}/claim': 'this order waits for no review; own-orders.test.ts has others',
  'PUT /finance/freeze': 'it stops the payments of everybody',
  'PUT /operations/accounts/{partyId}/hold': 'the account is of neither; account-holds.test.ts',
  'PUT /operations/clients/{clientId}': 'the account of its body decides; machine-clients.test.ts',
};

const acts = routes.filter((route) => route.method !== 'GET' && isForStaff(route));

test('every act of staff is either refused to a party or named with a reason', () => {
  expect(acts.map(routeKey).sort()).toEqual(
    [...Object.keys(refusedSides), ...Object.keys(withoutConflict)].sort(),
  );
});

const cells = acts.flatMap((route) =>
  (refusedSides[routeKey(route)] ?? []).map((side) => [routeKey(route), side, route] as const),
);

describe('a member of staff who is a party of the matter', () => {
  test.each(cells)('cannot use %s as its %s', async (_key, side, route) => {
    const before = await readAllItems(deps.table);
    const roles = staffRoles.filter((role) => rolesOf(route).includes(role));
    const session = api.signIn(owners[side], ...roles);
    const { status, body } = await sendValidRequest(session, route, theirs.things(route));
    expect({ status, type: body.type }).toEqual({
      status: 403,
      type: expect.stringMatching(/\/conflict-of-interest$/),
    });
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});
