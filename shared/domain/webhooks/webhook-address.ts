import type { Fault, FaultParams } from '../fault.ts';
import type { WebhookPolicy } from './webhook-policy.ts';

type Rules = Pick<WebhookPolicy, 'ports' | 'allowedInternalHosts'>;

/** Whether the policy allows a host inside the network. */
export const isInternalHost = ({ host, hostname }: URL, { allowedInternalHosts }: Rules): boolean =>
  allowedInternalHosts.includes(hostname) || allowedInternalHosts.includes(host);

const portOf = ({ port }: URL): string => port || '443';

/** Whether a host is an IP address: digits and dots, or hexadecimal in brackets. */
const isAddress = (hostname: string): boolean => /^[\d.]+$|^\[/.test(hostname);

/** The faults of an endpoint's URL, before its host name is resolved. */
export const faultsOfAddress = (address: string, rules: Rules): readonly Fault[] => {
  const fault = (code: string, message: string, params?: FaultParams): Fault => ({
    ...{ path: ['url'], code, message },
    ...(params && { params }),
  });
  if (!URL.canParse(address)) return [fault('invalid_format', 'a complete URL')];
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return [fault('account_in_url', 'without an account')];
  if (url.hash !== '') return [fault('fragment_in_url', 'without a fragment')];
  if (isInternalHost(url, rules) && (url.protocol === 'https:' || url.protocol === 'http:')) return [];
  if (url.protocol !== 'https:') return [fault('not_https', 'an https URL')];
  if (!rules.ports.includes(portOf(url))) {
    const message = `at one of the ports ${rules.ports.join(', ')}`;
    return [fault('port_not_allowed', message, { allowed: rules.ports })];
  }
  return isAddress(url.hostname) || !url.hostname.includes('.') || url.hostname.endsWith('.')
    ? [fault('not_public', 'the name of a public host')]
    : [];
};
