import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AdminGetUserCommandOutput,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  paginateListUsersInGroup,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

/** A user pool, and the client that changes it. */
export type Pool = { readonly client: CognitoIdentityProviderClient; readonly userPoolId: string };

/** One person with a role. */
export type StaffMember = {
  readonly role: string;
  readonly mail: string;
  readonly status: string;
  readonly hasAuthenticator: boolean;
};

type User = Pick<AdminGetUserCommandOutput, 'Username' | 'UserStatus' | 'Enabled' | 'UserAttributes'>;

const findUser = async ({ client, userPoolId }: Pool, mail: string): Promise<User | undefined> => {
  try {
    return await client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: mail }));
  } catch (fault) {
    if (fault instanceof UserNotFoundException) return undefined;
    throw fault;
  }
};

const hasVerifiedMail = ({ UserAttributes = [] }: User): boolean =>
  UserAttributes.some(({ Name, Value }) => Name === 'email_verified' && Value === 'true');

/**
 * Without this check, somebody could sign up with the mail address of a future colleague, and know the password of an
 * account that gets a role later.
 */
const requireUsableAccount = (user: User, mail: string): void => {
  if (user.Enabled === false)
    throw new Error(`The account of ${mail} is disabled. Enable it in the user pool first.`);
  if (user.UserStatus === 'UNCONFIRMED')
    throw new Error(
      `Somebody signed up as ${mail} and has not confirmed the address. Delete that account in the user pool, then invite again.`,
    );
  if (user.UserStatus !== 'FORCE_CHANGE_PASSWORD' && user.UserStatus !== 'CONFIRMED')
    throw new Error(
      `The account of ${mail} is in the state ${user.UserStatus ?? 'UNKNOWN'}. It must be CONFIRMED before it can get a role.`,
    );
  if (!hasVerifiedMail(user))
    throw new Error(`The account of ${mail} has no verified mail address. Verify it in the user pool first.`);
};

const sendInvitation = ({ client, userPoolId }: Pool, mail: string, isRepeated: boolean) =>
  client.send(
    new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: mail,
      DesiredDeliveryMediums: ['EMAIL'],
      ...(isRepeated && { MessageAction: 'RESEND' }),
      UserAttributes: [
        { Name: 'email', Value: mail },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );

const signOutEverywhere = ({ client, userPoolId }: Pool, mail: string) =>
  client.send(new AdminUserGlobalSignOutCommand({ UserPoolId: userPoolId, Username: mail }));

/**
 * Gives somebody a role. A new person gets a mail with a temporary password, and so does one who has not used an earlier
 * one. Sessions from before the role end. Returns the result as a sentence.
 */
export const inviteStaff = async (pool: Pool, role: string, mail: string): Promise<string> => {
  const { client, userPoolId } = pool;
  const found = await findUser(pool, mail);
  if (found) requireUsableAccount(found, mail);
  const isInvited = !found || found.UserStatus === 'FORCE_CHANGE_PASSWORD';
  if (isInvited) await sendInvitation(pool, mail, found !== undefined);
  await client.send(
    new AdminAddUserToGroupCommand({ UserPoolId: userPoolId, Username: mail, GroupName: role }),
  );
  if (!isInvited) await signOutEverywhere(pool, mail);
  const next = 'The role counts once they have enrolled an authenticator app and signed in again.';
  return isInvited
    ? `${mail} is ${role}. A mail with a temporary password was sent. ${next}`
    : `${mail} has an account, is now ${role}, and was signed out everywhere. ${next}`;
};

/** Takes a role away and ends every session. Access tokens of before expire within an hour. */
export const removeStaff = async (pool: Pool, role: string, mail: string): Promise<string> => {
  const { client, userPoolId } = pool;
  const user = { UserPoolId: userPoolId, Username: mail };
  if (!(await findUser(pool, mail))) throw new Error(`There is no account of ${mail}.`);
  const { Groups: groups = [] } = await client.send(new AdminListGroupsForUserCommand(user));
  if (!groups.some(({ GroupName }) => GroupName === role)) throw new Error(`${mail} is not ${role}.`);
  await client.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName: role }));
  await signOutEverywhere(pool, mail);
  return `${mail} is no longer ${role} and was signed out everywhere. Access tokens of before expire within an hour.`;
};

const toMember = async (
  { client, userPoolId }: Pool,
  role: string,
  username: string,
): Promise<StaffMember> => {
  const found = await client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }));
  const mail = found.UserAttributes?.find(({ Name }) => Name === 'email')?.Value ?? username;
  return {
    role,
    mail,
    status: found.Enabled === false ? 'DISABLED' : (found.UserStatus ?? 'UNKNOWN'),
    hasAuthenticator: found.UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA') ?? false,
  };
};

/** Everybody with one of these roles, in the order of the roles. */
export const listStaff = async (pool: Pool, roles: readonly string[]): Promise<readonly StaffMember[]> => {
  const members: StaffMember[] = [];
  for (const role of roles) {
    const pages = paginateListUsersInGroup(
      { client: pool.client, pageSize: 60 },
      { UserPoolId: pool.userPoolId, GroupName: role },
    );
    for await (const { Users = [] } of pages)
      for (const { Username = '' } of Users) members.push(await toMember(pool, role, Username));
  }
  return members;
};
