import type { publishWork as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/order/order.ts';
import { checkerOf, hostsOf, isAmong } from '../../domain/publication/policy.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller, faultOrIllegal } from './command-use.ts';

/** The creator tells where the approved work was published, marked as advertising. */
export const publishWork =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { disclosed: _always, ...publication } = body;
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      (order) => {
        const elsewhere = refuseElsewhere(deps, order, publication.url);
        if (elsewhere) return faultOrIllegal(elsewhere, order, 'publish', actor, now);
        const check = checkerOf(deps.policy.publication, order.terms.platform);
        return { type: 'publish', actor, publication, ...(check && { check }) };
      },
      now,
    );
  };

/** A work for one platform is published there, as far as the platform's hosts are known. */
const refuseElsewhere = (
  { policy }: Pick<ApiDeps, 'policy'>,
  { terms }: Order,
  url: string,
): Refusal | undefined => {
  const hosts = hostsOf(policy.publication, terms.platform);
  const { hostname } = new URL(url);
  if (hosts.length === 0 || isAmong(hosts, hostname)) return undefined;
  const message = `The task is for ${terms.platform}, whose addresses are on ${hosts.join(', ')}, and this one is on ${hostname}: give the address of the publication there.`;
  return refuse('deliverable-invalid', message, { findings: [{ code: 'other-platform', message }] });
};
