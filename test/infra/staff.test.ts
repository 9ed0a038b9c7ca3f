import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runStaff } from '#infra/staff/run.ts';

const stacks = mockClient(CloudFormationClient);
const cognito = mockClient(CognitoIdentityProviderClient);
const noUser = new UserNotFoundException({ message: 'User does not exist.', $metadata: {} });
const mail = 'rin@stars.example';
const pool = { UserPoolId: 'eu-west-1_pool' };

beforeAll(() => vi.stubEnv('AWS_REGION', 'eu-west-1'));
afterAll(() => {
  vi.unstubAllEnvs();
  stacks.restore();
  cognito.restore();
});
beforeEach(() => {
  stacks.reset();
  cognito.reset();
  const Outputs = [{ OutputKey: 'UserPoolId', OutputValue: pool.UserPoolId }];
  stacks.on(DescribeStacksCommand).resolves({
    Stacks: [{ StackName: 's', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE', Outputs }],
  });
});

/** Runs a command line, and returns its exit code and its lines. */
const run = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runStaff(args, { log: (line) => lines.push(line), error: (line) => errors.push(line) });
  return { code, text: lines.join('\n'), error: errors.join('\n') };
};

const names = () => cognito.calls().map(({ args: [command] }) => command.constructor.name);
const user = (
  UserStatus: 'CONFIRMED' | 'UNCONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED',
  isVerified = true,
  Enabled = true,
) =>
  cognito.on(AdminGetUserCommand).resolves({
    Username: 'u-1',
    UserStatus,
    Enabled,
    UserAttributes: [
      { Name: 'email', Value: mail },
      { Name: 'email_verified', Value: String(isVerified) },
    ],
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
  });

describe('an invitation', () => {
  test('creates a person with a mail and a role, in the pool of the stage', async () => {
    cognito.on(AdminGetUserCommand).rejects(noUser);
    expect(await run('invite', 'operator', 'Rin@Stars.example', '--stage', 'prod')).toMatchObject({
      code: 0,
      text: expect.stringContaining(
        'rin@stars.example is operator. A mail with a temporary password was sent.',
      ),
    });
    expect(stacks.commandCalls(DescribeStacksCommand)[0]?.args[0].input).toEqual({
      StackName: 'Astrolabe-prod-identity',
    });
    expect(cognito.commandCalls(AdminCreateUserCommand)[0]?.args[0].input).toEqual({
      ...pool,
      Username: mail,
      DesiredDeliveryMediums: ['EMAIL'],
      UserAttributes: [
        { Name: 'email', Value: mail },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
    expect(cognito.commandCalls(AdminAddUserToGroupCommand)[0]?.args[0].input).toEqual({
      ...pool,
      Username: mail,
      GroupName: 'operator',
    });
  });

  test('of somebody with an account adds the role and ends older sessions', async () => {
    user('CONFIRMED');
    expect((await run('invite', 'reviewer', mail)).code).toBe(0);
    expect(names()).toEqual([
      'AdminGetUserCommand',
      'AdminAddUserToGroupCommand',
      'AdminUserGlobalSignOutCommand',
    ]);
  });

  test('that was not used is sent again', async () => {
    user('FORCE_CHANGE_PASSWORD');
    expect((await run('invite', 'reviewer', mail)).code).toBe(0);
    const [sent] = cognito.commandCalls(AdminCreateUserCommand);
    expect(sent?.args[0].input.MessageAction).toBe('RESEND');
  });

  test.each<[string, () => unknown, RegExp]>([
    ['whose address is not confirmed', () => user('UNCONFIRMED', false), /has not confirmed the address/],
    ['who must set a new password', () => user('RESET_REQUIRED'), /state RESET_REQUIRED.* CONFIRMED before/],
    ['without a verified address', () => user('CONFIRMED', false), /no verified mail address/],
    ['who is disabled', () => user('CONFIRMED', true, false), /is disabled/],
  ])('of somebody %s gives no role: another person may know the password', async (_who, prepare, message) => {
    prepare();
    expect(await run('invite', 'operator', mail)).toMatchObject({
      code: 1,
      error: expect.stringMatching(message),
    });
    expect(names()).toEqual(['AdminGetUserCommand']);
  });
});

describe('a removal', () => {
  test('takes the role away and signs the person out everywhere', async () => {
    user('CONFIRMED');
    cognito.on(AdminListGroupsForUserCommand).resolves({ Groups: [{ GroupName: 'operator' }] });
    expect((await run('remove', 'operator', mail)).code).toBe(0);
    expect(cognito.commandCalls(AdminRemoveUserFromGroupCommand)[0]?.args[0].input).toEqual({
      ...pool,
      Username: mail,
      GroupName: 'operator',
    });
    expect(cognito.commandCalls(AdminUserGlobalSignOutCommand)).toHaveLength(1);
  });

  test('says that there was nothing to take away', async () => {
    cognito.on(AdminGetUserCommand).rejects(noUser);
    expect(await run('remove', 'operator', mail)).toMatchObject({
      code: 1,
      error: `There is no account of ${mail}.`,
    });
    user('CONFIRMED');
    cognito.on(AdminListGroupsForUserCommand).resolves({ Groups: [{ GroupName: 'creator' }] });
    expect(await run('remove', 'operator', mail)).toMatchObject({
      code: 1,
      error: `${mail} is not operator.`,
    });
    expect(cognito.commandCalls(AdminRemoveUserFromGroupCommand)).toEqual([]);
  });
});

describe('the list', () => {
  test('shows everybody with a role, page by page, and who has no authenticator', async () => {
    user('CONFIRMED');
    cognito.on(ListUsersInGroupCommand).resolves({ Users: [] });
    cognito
      .on(ListUsersInGroupCommand, { ...pool, GroupName: 'operator', NextToken: undefined })
      .resolves({ Users: [{ Username: 'u-1' }], NextToken: 'next' });
    cognito
      .on(ListUsersInGroupCommand, { ...pool, GroupName: 'operator', NextToken: 'next' })
      .resolves({ Users: [{ Username: 'u-2' }] });
    const { code, text } = await run('list', 'operator');
    expect(code).toBe(0);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(/^operator +rin@stars\.example +CONFIRMED +authenticator$/m);
  });

  test('says when there is nobody', async () => {
    cognito.on(ListUsersInGroupCommand).resolves({ Users: [] });
    expect(await run('list', 'reviewer')).toMatchObject({ code: 0, text: 'Nobody is reviewer.' });
  });
});

describe('the command line', () => {
  test('explains itself', async () => {
    for (const args of [['--help'], [], ['invite', '-h']]) {
      const { code, text } = await run(...args);
      expect([code, text.includes('npm run staff -- invite ROLE MAIL')]).toEqual([0, true]);
    }
  });

  test.each([
    ['appoint', 'operator', mail],
    ['invite', 'creator', mail],
    ['invite', 'operator'],
    ['invite', 'operator', 'rin'],
    ['invite', 'operator', mail, 'more'],
    ['list', 'operator', mail],
    ['list', '--stage', 'Prod!'],
    ['list', '--nonsense'],
  ])('is refused as wrong use: %s %s %s', async (...args) => {
    const { code, error } = await run(...args);
    expect([code, error.includes('--help')]).toEqual([2, true]);
    expect(cognito.calls()).toEqual([]);
  });

  test('says what to do without a stage, credentials or permission', async () => {
    const missing = Object.assign(new Error('Stack with id x does not exist'), { name: 'ValidationError' });
    stacks.on(DescribeStacksCommand).rejects(missing);
    expect(await run('list')).toMatchObject({
      code: 1,
      error: expect.stringContaining('There is no user pool of the stage dev in eu-west-1'),
    });
    stacks
      .on(DescribeStacksCommand)
      .rejects(Object.assign(new Error('x'), { name: 'CredentialsProviderError' }));
    expect((await run('list')).error).toContain('There are no AWS credentials.');
    stacks.on(DescribeStacksCommand).rejects(new Error('not authorized'));
    expect(await run('list')).toMatchObject({ code: 1, error: 'not authorized' });
  });
});
