import { describe, expect, it } from 'vitest';
import { exampleOf } from '#shared/contract/openapi/event-examples.ts';
import { eventOfPartyEvent } from '#shared/domain/events/build-events.ts';
import { partyEventTypes } from '#shared/domain/events/event-kinds.ts';
import type { PartyEvent } from '#shared/domain/events/party-events.ts';
import { notificationsOfPartyEvent } from '#shared/domain/notifications/party-notifications.ts';

const at = '2026-11-02T01:00:00.000Z';
const reasons = [{ code: 'other', message: 'Followers were bought.' }];

/** The fields of an event that its published example does not show. */
const unspoken = {
  title: 'A lamp',
  isNews: true,
  masked: '****ab',
  why: 'the limit of the day is used up',
  url: 'https://told.example/secret-path',
  reasons,
};

const event = (type: string, change: object = {}): PartyEvent => {
  const { data } = exampleOf(type) as { data: object };
  const about: object = { ...unspoken, ...data, ...change };
  return { id: 'pev_1', at, type, about } as PartyEvent;
};

const recipientsOf = (one: PartyEvent) =>
  notificationsOfPartyEvent(one).map(({ to, kind }) => [to.slice(0, 3), kind]);

describe('an event of a party', () => {
  it('notifies the party that is not the actor', () => {
    expect(recipientsOf(event('message.sent', { by: 'creator' }))).toEqual([['adv', 'message_sent']]);
    expect(recipientsOf(event('message.sent', { by: 'advertiser' }))).toEqual([['crt', 'message_sent']]);
    expect(recipientsOf(event('agreement.requested'))).toEqual([['agy', 'agreement_requested']]);
    expect(recipientsOf(event('agreement.accepted'))).toEqual([['crt', 'agreement_accepted']]);
    expect(recipientsOf(event('agreement.declined'))).toEqual([['crt', 'agreement_declined']]);
    expect(recipientsOf(event('agreement.ended', { by: 'agency' }))).toEqual([['crt', 'agreement_ended']]);
    expect(recipientsOf(event('agreement.ended', { by: 'creator' }))).toEqual([['agy', 'agreement_ended']]);
  });

  it('does not call a request an agreement when it is withdrawn', () => {
    const messageOf = (change: object) =>
      notificationsOfPartyEvent(event('agreement.ended', change)).map(({ message }) => message);
    expect(messageOf({ by: 'creator', wasRequest: true })).toEqual([
      'The creator withdrew the request to represent them.',
    ]);
    expect(messageOf({ by: 'agency', wasRequest: true })).toEqual(['The agency declined to represent you.']);
    for (const earlier of [{ wasRequest: false }, {}]) {
      expect(messageOf({ by: 'agency', ...earlier })).toEqual(['The agency ended your agreement.']);
    }
  });

  it.each([
    ['creator_application.approved', 'crt'],
    ['creator_application.rejected', 'crt'],
    ['creator.suspended', 'crt'],
    ['creator.reinstated', 'crt'],
    ['payout_account.changed', 'crt'],
    ['withdrawal.skipped', 'crt'],
    ['deposit.received', 'adv'],
    ['deposit.closed', 'adv'],
    ['deposit.needs_operator', 'adv'],
    ['deposit.returned', 'adv'],
    ['client.bound', 'adv'],
    ['client.unbound', 'adv'],
    ['webhook.disabled', 'adv'],
    ['question_report.resolved', 'crt'],
    ['report.resolved', 'crt'],
  ])('%s notifies the party that it concerns', (type, to) => {
    expect(recipientsOf(event(type))).toEqual([[to, type.replace('.', '_')]]);
  });

  it('by the party alone does not notify it', () => {
    expect(recipientsOf(event('creator_application.received'))).toEqual([]);
    expect(recipientsOf(event('payout_account.bound'))).toEqual([]);
  });

  it('notifies with the reasons, where there are some', () => {
    for (const type of ['creator_application.rejected', 'creator.suspended', 'creator.reinstated']) {
      expect(notificationsOfPartyEvent(event(type))).toMatchObject([{ reasons }]);
    }
  });

  it('in a running conversation notifies once, until it is read', () => {
    expect(notificationsOfPartyEvent(event('message.sent', { isNews: false }))).toEqual([]);
  });

  it('to the platform’s own endpoint is in no inbox', () => {
    const owner = { as: 'platform', id: 'platform' };
    expect(notificationsOfPartyEvent(event('webhook.disabled', { owner }))).toEqual([]);
  });

  it.each(partyEventTypes)('%s is published to machine clients with its ids only', (type) => {
    const { data } = eventOfPartyEvent(event(type));
    expect(data).toEqual((exampleOf(type) as { data: object }).data);
  });
});
