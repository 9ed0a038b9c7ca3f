import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';

/** A public client of the template's user pool: a page that signs people in. */
export type WebClient = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
};

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
      return { id: ref, callbackUrls, logoutUrls };
    });
