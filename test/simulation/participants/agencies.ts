import { derivePartyId } from '#shared/adapters/ids.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Person, Requests } from './requests.ts';

export type AgencyDeps = {
  readonly requests: Requests;
  readonly random: RandomSource;
  readonly scheduler: Scheduler;
};

const days = 86_400_000;

export const agencyIdOf = (sub: string): string => derivePartyId('agy', sub);

/** A creator asks an agency, which answers; returns the agreement if both know it. */
const createAgreement = async (
  { requests, random }: AgencyDeps,
  creator: Person,
  agency: Person,
  willAccept: number,
): Promise<string | undefined> => {
  const share = random.pick([1, 500, 2_000, 3_333, 9_999]);
  const body = { agencyId: agencyIdOf(agency.sub), share };
  const invited = await requests.send(creator, 'post', '/creators/me/agency-agreements', body);
  if (invited?.status !== 201) return undefined;
  const id = String(invited.body.id);
  const decision = random.chance(willAccept) ? 'accept' : 'decline';
  await requests.send(agency, 'post', `/agency-agreements/${id}/decision`, { decision });
  return id;
};

/** Some creators begin with an agency, before anything fails. */
export const createAgencies = async (
  deps: AgencyDeps,
  creators: readonly Person[],
  agencies: readonly Person[],
): Promise<ReadonlyMap<Person, string>> => {
  await Promise.all(agencies.map((agency) => deps.requests.send(agency, 'get', '/agencies/me')));
  const agreed = await Promise.all(
    creators
      .filter(() => deps.random.chance(0.6))
      .map(
        async (creator) =>
          [creator, await createAgreement(deps, creator, deps.random.pick(agencies), 1)] as const,
      ),
  );
  return new Map(agreed.flatMap(([creator, id]) => (id === undefined ? [] : [[creator, id] as const])));
};

/** A creator's weeks with agencies: some leave theirs, some find another, some ask two at once. */
export const simulateAgreements = async (
  deps: AgencyDeps,
  creator: Person,
  agencies: readonly Person[],
  first: string | undefined,
): Promise<void> => {
  const { requests, random, scheduler } = deps;
  let present = first;
  for (let left = Math.floor(random.between(0, 3)); left > 0; left -= 1) {
    await scheduler.sleep(random.between(0, 3 * days));
    const agency = random.pick(agencies);
    if (present !== undefined && random.chance(0.7)) {
      await requests.send(random.pick([creator, agency]), 'post', `/agency-agreements/${present}/end`);
    }
    const invited = random.chance(0.2) ? [...agencies] : [agency];
    const made = await Promise.all(invited.map((one) => createAgreement(deps, creator, one, 0.8)));
    present = made.find((id) => id !== undefined) ?? present;
    if (random.chance(0.3)) await requests.send(creator, 'get', '/creators/me/agency-agreements');
    if (random.chance(0.3)) await requests.send(agency, 'get', '/agencies/me/agreements');
  }
};
