import { defineRoute } from '../define-route.ts';
import { PartyOverview } from '../schemas/party-overviews.ts';

export const getPartyOverview = defineRoute('operations', 'GET /operations/accounts/{partyId}', {
  summary: 'Get a party with its account',
  permission: 'work.manage',
  success: { status: 200, schema: PartyOverview },
});
