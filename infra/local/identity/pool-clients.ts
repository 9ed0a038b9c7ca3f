import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';

/** A public client of the template's user pool: a page that signs people in. */
export type WebClient = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
};

/** The addresses of a page on this machine by each name of the machine: a browser sends the one that the person typed. */
const withLocalNames = (urls: readonly string[]): readonly string[] =>
  urls.flatMap((url) =>
    url.startsWith('http://127.0.0.1:')
      ? ['127.0.0.1', 'localhost', '[::1]'].map((name) => url.replace('127.0.0.1', name))
      : [url],
  );

const urls = z.array(z.string()).default([]);
const clientProperties = z.object({ CallbackURLs: urls, LogoutURLs: urls });

export const isMachineClient = ({ properties: { AllowedOAuthFlows: flows } }: Resource): boolean =>
  Array.isArray(flows) && flows.includes('client_credentials');

/** The clients of a user pool for people. */
export const listWebClients = (pool: Resource, clients: readonly Resource[]): readonly WebClient[] =>
  clients
    .filter((each) => each.properties.UserPoolId === pool.ref && !isMachineClient(each))
    .map(({ ref, properties }) => {
      const { CallbackURLs: callbackUrls, LogoutURLs: logoutUrls } = clientProperties.parse(properties);
      return {
        id: ref,
        callbackUrls: withLocalNames(callbackUrls),
        logoutUrls: withLocalNames(logoutUrls),
      };
    });
