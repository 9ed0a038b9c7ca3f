import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { Node } from 'constructs';
import { readText } from './context.ts';

/** An OpenID Connect issuer that replaces the user pool. */
export type Issuer = {
  readonly url: string;
  readonly audience: readonly string[];
  /** The user pool, if the stage has one. */
  readonly pool?: IUserPool;
  /** The public client of the console at another issuer. */
  readonly consoleClientId?: string | undefined;
};

/** The issuer of a stage, and the variables that tell the functions of the API its claims. */
export type IssuerSettings = {
  /** Undefined for the stage's user pool. */
  readonly issuer: Issuer | undefined;
  readonly tokenVariables: Readonly<Record<string, string>>;
};

/** The maximum number of audiences of an authorizer. */
const maxAudiences = 50;

/** The claims that the context can name, with the variables of the functions. */
const claimVariables = {
  rolesClaim: 'ROLES_CLAIM',
  factorClaim: 'FACTOR_CLAIM',
  factorValue: 'FACTOR_VALUE',
} as const;

/** Settings of the user pool, which a stage with another issuer does not have. */
const poolSettings = ['machineClients', 'mailFrom', 'signInDomainPrefix'];

/** API Gateway compares `iss` with this text, so a slash at its end counts. It reads the keys over https only. */
const isIssuerUrl = (text: string): boolean => {
  if (!/^https:\/\/[\x21-\x7e]{1,500}$/.test(text) || !URL.canParse(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return `${search}${hash}${username}${password}` === '' && !/[?#]/.test(text);
};

const isName = (text: string): boolean => /^[\x21-\x7e]{1,200}$/.test(text);

const audienceFaults = (audience: readonly string[]): readonly string[] => {
  if (audience.length === 0) return ['"audience" must name who the access tokens of the issuer are for'];
  return audience.length <= maxAudiences && audience.every(isName)
    ? []
    : [
        `"audience" must have at most ${maxAudiences} names of 1 to 200 visible characters, separated by commas`,
      ];
};

const faultsOf = (node: Node, url: string, audience: readonly string[]): readonly string[] => [
  ...(isIssuerUrl(url)
    ? []
    : [`"issuer" must be an https address without a query, such as https://sign-in.example, not "${url}"`]),
  ...audienceFaults(audience),
  ...Object.keys(claimVariables)
    .filter((name) => !isName(readText(node, name) ?? 'default'))
    .map((name) => `"${name}" must have 1 to 200 visible characters`),
  ...poolSettings
    .filter((name) => (readText(node, name) ?? '') !== '')
    .map((name) => `"${name}" is a setting of the user pool, which a stage with an issuer does not have`),
];

const rejectFaults = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(`The settings of the issuer are not valid: ${faults.join('; ')}.`);
};

/**
 * Reads another issuer than the user pool: `-c issuer=URL -c audience=A,B`, with the names of its claims. Throws an Error
 * that lists every fault.
 */
export const readIssuer = (node: Node): IssuerSettings => {
  const url = readText(node, 'issuer');
  const audience = (readText(node, 'audience') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (url === undefined) {
    const without = ['audience', 'consoleClient', ...Object.keys(claimVariables)].filter(
      (name) => readText(node, name) !== undefined,
    );
    rejectFaults(without.map((name) => `"${name}" needs "issuer"`));
    return { issuer: undefined, tokenVariables: {} };
  }
  rejectFaults(faultsOf(node, url, audience));
  const tokenVariables = Object.entries(claimVariables).flatMap(([name, variable]) => {
    const value = readText(node, name);
    return value === undefined ? [] : [[variable, value] as const];
  });
  const consoleClientId = readText(node, 'consoleClient');
  return { issuer: { url, audience, consoleClientId }, tokenVariables: Object.fromEntries(tokenVariables) };
};
