import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { findUserPool } from './find-user-pool.ts';
import { help, readCommand, type StaffCommand, UsageError } from './options.ts';
import { inviteStaff, listStaff, removeStaff, type StaffMember } from './staff.ts';

/** Where the command writes its lines. */
export type Output = { readonly log: (line: string) => void; readonly error: (line: string) => void };

const toLine = ({ role, mail, status, hasAuthenticator }: StaffMember): string =>
  [
    role.padEnd(10),
    mail.padEnd(40),
    status.padEnd(22),
    hasAuthenticator ? 'authenticator' : 'no authenticator',
  ]
    .join(' ')
    .trimEnd();

const execute = async (command: Exclude<StaffCommand, { kind: 'help' }>, log: Output['log']) => {
  const place = command.region === undefined ? {} : { region: command.region };
  const userPoolId = await findUserPool(command.stage, new CloudFormationClient(place));
  const pool = { client: new CognitoIdentityProviderClient(place), userPoolId };
  if (command.kind !== 'list') {
    const change = command.kind === 'invite' ? inviteStaff : removeStaff;
    return log(await change(pool, command.role, command.mail));
  }
  const members = await listStaff(pool, command.roles);
  for (const member of members) log(toLine(member));
  if (members.length === 0) log(`Nobody is ${command.roles.join(' or ')}.`);
};

/** The SDK's own messages name neither the setting nor the command line. */
const explain = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === 'CredentialsProviderError')
    return 'There are no AWS credentials. Set AWS_PROFILE, or sign in with `aws login`.';
  if (/region is missing/i.test(fault.message)) return 'There is no AWS region. Add --region REGION.';
  return fault.message;
};

/** Runs one command line. Returns the exit code: 0 done, 1 failed, 2 wrong use. */
export const runStaff = async (args: readonly string[], { log, error }: Output): Promise<0 | 1 | 2> => {
  try {
    const command = readCommand(args);
    if (command.kind === 'help') log(help);
    else await execute(command, log);
    return 0;
  } catch (fault) {
    error(explain(fault));
    if (!(fault instanceof UsageError)) return 1;
    error('See: npm run staff -- --help');
    return 2;
  }
};
