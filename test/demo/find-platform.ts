import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { startPlatform } from '#infra/local/platform.ts';
import { synthesize } from '#infra/synthesize.ts';
import { createAccountFactory } from '#test/support/cognito-accounts.ts';
import { type Connection, connect, connectWithTokens } from '#test/support/http-client.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import type { DemoTarget, DeployedStage, Tokens } from './options.ts';

/** The state machine of orders, if the demo can read its executions. */
export type OrderMachine = { readonly client: SFNClient; readonly arn: string };

export type FoundPlatform = {
  readonly connection: Connection;
  readonly orderMachine?: OrderMachine;
  /** Whether the platform runs on after the demo. */
  readonly isKept: boolean;
  readonly stop: () => Promise<void>;
};

const stopNothing = async (): Promise<void> => {};

/** Connects to the chosen platform, or starts one. */
export const findPlatform = async (choice: DemoTarget): Promise<FoundPlatform> => {
  if (choice.kind === 'deployed') return connectDeployed(choice.deployed);
  if (choice.kind === 'tokens') return connectGivenTokens(choice.url, choice.tokens);
  return connectLocal(choice.url);
};

/** A deployed stage. Creates accounts in its user pool, with the AWS credentials of the environment. */
const connectDeployed = ({ url, pool, orderMachine }: DeployedStage): FoundPlatform => {
  console.log(`Using the stage at ${url}, with new accounts in ${pool.userPoolId}.\n`);
  const client = new SFNClient();
  return {
    connection: connectWithTokens(url, createAccountFactory(pool, new CognitoIdentityProviderClient())),
    orderMachine: { client, arn: orderMachine },
    isKept: true,
    stop: stopNothing,
  };
};

const connectGivenTokens = (url: string, tokens: Tokens): FoundPlatform => {
  console.log(`Using ${url} with the given tokens.\n`);
  const tokenFor = async (_: string, [role = '']: readonly string[]) => tokens[role] ?? '';
  return { connection: connectWithTokens(url, tokenFor), isKept: true, stop: stopNothing };
};

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
};

/** The platform at the address, or at `PORT` (8787). If none responds, starts one in a temporary folder. */
const connectLocal = async (requestedUrl: string | undefined): Promise<FoundPlatform> => {
  const url = requestedUrl ?? `http://127.0.0.1:${process.env.PORT ?? 8787}`;
  if (await isUp(url)) {
    console.log(`Using the platform at ${url}.\n`);
    const { protocol, hostname, port } = new URL(url);
    const awsEndpoint = `${protocol}//${hostname}:${Number(port) + 1}`;
    return {
      connection: connect(url),
      orderMachine: await findOrderMachine(awsEndpoint),
      isKept: true,
      stop: stopNothing,
    };
  }
  if (requestedUrl !== undefined) throw new Error(`No platform responds at ${url}.`);
  console.log(`No platform responds at ${url}; starting one for this demo …\n`);
  const temporary = process.env.DEMO_HOME ? undefined : createTemporaryHome('demo');
  const home = process.env.DEMO_HOME ?? temporary?.path ?? '';
  const prepareAssembly = async () =>
    (await synthesize({ outdir: join(home, 'cdk.out'), validate: false, layout: 'shared' })).directory;
  const platform = await startPlatform({ home, port: 0, prepareAssembly, log: (line) => console.log(line) });
  return {
    isKept: false,
    connection: connect(platform.url),
    orderMachine: await findOrderMachine(platform.awsEndpoint),
    stop: async () => {
      await platform.stop();
      temporary?.remove();
    },
  };
};

const findOrderMachine = async (endpoint: string): Promise<OrderMachine> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SFNClient({ endpoint, region: 'us-east-1', credentials });
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}));
  const machine = stateMachines.find(({ name }) => name?.includes('order'));
  return { client, arn: machine?.stateMachineArn ?? '' };
};
