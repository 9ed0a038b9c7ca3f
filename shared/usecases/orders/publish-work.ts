import type { publishWork as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { checkerOf, hostsOf, isHostOf } from '../../domain/publication/publication-policy.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { refuseFaultOrIllegal } from './apply-caller-command.ts';
import type { ToCommand } from './order-command.ts';

/** Reports where the approved work was published, marked as advertising. */
export const publishWork: ToCommand<typeof route> = (
  { body: { disclosed: _always, ...publication }, now },
  order,
  actor,
  deps,
) => {
  const refused = refuseShortLink(deps, publication.url) ?? refuseOtherPlatform(deps, order, publication.url);
  if (refused) return refuseFaultOrIllegal(refused, order, 'publish', actor, now);
  const check = checkerOf(deps.policy.publication, order.terms.platform);
  return { type: 'publish', actor, publication, ...(check && { check }) };
};

/** Refuses a short link: it does not show which work it leads to, so that one work could prove two orders. */
const refuseShortLink = ({ policy }: Pick<ApiDeps, 'policy'>, url: string): Refusal | undefined => {
  const { hostname } = new URL(url);
  if (!isHostOf(policy.publication.shortLinkHosts, hostname)) return undefined;
  const message = `A URL on ${hostname} is a short link. Open it, and give the full URL of the page of the work.`;
  return refuse('deliverable-invalid', message, {
    findings: [{ code: 'short-link', message, params: { hostname } }],
  });
};

/** Refuses a URL that is not on the task's platform, if the platform's hosts are configured. */
const refuseOtherPlatform = (
  { policy }: Pick<ApiDeps, 'policy'>,
  { terms }: Order,
  url: string,
): Refusal | undefined => {
  const hosts = hostsOf(policy.publication, terms.platform);
  const { hostname } = new URL(url);
  if (hosts.length === 0 || isHostOf(hosts, hostname)) return undefined;
  const message = `This URL is on ${hostname}, but the task is for ${terms.platform}. Give a URL on ${hosts.join(', ')}.`;
  const params = { hostname, platform: terms.platform, allowed: hosts };
  return refuse('deliverable-invalid', message, { findings: [{ code: 'other-platform', message, params }] });
};
