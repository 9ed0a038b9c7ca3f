import { derivePartyId } from '#shared/adapters/ids.ts';
import {
  applicationBody,
  bindClient,
  createCreator,
  expectSuccess,
  type TestWorld,
} from '#test/support/world.ts';
import { twice } from './twice.ts';

const reasons = [{ code: 'weak', message: 'Weak.' }];

/** Creators with accounts, agreements and a standing that was changed. */
export const fillPeople = async (world: TestWorld) => {
  const { operator, creator, api } = world;
  await createCreator(world);
  await createCreator(world, 'clio');
  await twice((n) => bindClient(world, `scripts${n}`, { accountId: 'cleo', roles: ['creator'] }));
  for (const id of [derivePartyId('agy', 'nell'), derivePartyId('adv', 'nell')]) {
    await expectSuccess(api.signIn('nell', 'advertiser').get('/me'));
    await expectSuccess(creator.put(`/me/blocks/${id}`));
    const report = { subject: { kind: 'party', partyId: id }, code: 'spam', reason: 'Spam.' };
    await expectSuccess(creator.post('/reports', report));
  }
  const applying = (n: number) => applicationBody({ handle: `cleo.${n}`, platform: 'xigua' });
  await twice((n) => expectSuccess(creator.post('/creators/applications', applying(n))));
  const clio = derivePartyId('crt', 'clio');
  await expectSuccess(operator.post(`/creators/${clio}/suspension`, { reasons }));
  await expectSuccess(operator.post(`/creators/${clio}/reinstatement`, { reasons }));
  const request = async (sub: string, agency: string) => {
    await expectSuccess(api.signIn(agency, 'advertiser').get('/agencies/me'));
    return expectSuccess(
      api
        .signIn(sub, 'creator')
        .post('/creators/me/agency-agreements', { agencyId: derivePartyId('agy', agency), share: 2_000 }),
    );
  };
  for (const [sub, agency] of [
    ['cleo', 'ada'],
    ['cleo', 'bob'],
    ['clio', 'ada'],
  ] as const)
    await request(sub, agency);
  return clio;
};
