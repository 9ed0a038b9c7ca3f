import { parseArgs } from 'node:util';
import { staffRoles } from '#shared/contract/roles.ts';

const roleList: readonly string[] = staffRoles;

/** What the command line asks for. */
export type StaffCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'invite' | 'remove';
      readonly role: string;
      readonly mail: string;
      readonly stage: string;
      readonly region: string | undefined;
    }
  | {
      readonly kind: 'list';
      readonly roles: readonly string[];
      readonly stage: string;
      readonly region: string | undefined;
    };

export const help = `Appoints the staff of a deployed stage with its own user pool.

  npm run staff -- invite ROLE MAIL    give somebody a role; a new person gets a mail with a temporary password
  npm run staff -- remove ROLE MAIL    take the role away, and sign the person out everywhere
  npm run staff -- list [ROLE]         list the staff, and whether they have an authenticator

  ROLE              ${staffRoles.join(', ')}
  --stage STAGE     the stage (default: dev)
  --region REGION   its AWS region (default: that of the AWS credentials)
  --help            this text

Exit codes: 0 done, 1 failed, 2 wrong use. The first operator is made this way, too.`;

/** A fault of the command line. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        stage: { type: 'string', default: 'dev' },
        region: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault));
  }
};

const requireRole = (role: string | undefined): string => {
  if (role !== undefined && roleList.includes(role)) return role;
  throw new UsageError(`The role must be ${staffRoles.join(' or ')}, not ${role ?? 'missing'}.`);
};

/** Lower case, because the user pool ignores case in mail addresses. */
const requireMail = (mail: string | undefined): string => {
  if (mail !== undefined && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(mail)) return mail.toLowerCase();
  throw new UsageError(`The mail address is ${mail === undefined ? 'missing' : `not valid: ${mail}`}.`);
};

/** Reads the command line. Throws a `UsageError` that says what is wrong. */
export const readCommand = (args: readonly string[]): StaffCommand => {
  const { values, positionals } = parse(args);
  const [kind, role, mail, ...rest] = positionals;
  if (values.help || (kind === undefined && args.length === 0)) return { kind: 'help' };
  const { stage, region } = values;
  if (!/^[a-z][a-z0-9]{0,15}$/.test(stage)) throw new UsageError(`There can be no stage "${stage}".`);
  if (rest.length > 0 || (kind === 'list' && mail !== undefined))
    throw new UsageError('There are too many arguments.');
  if (kind === 'list')
    return { kind, roles: role === undefined ? staffRoles : [requireRole(role)], stage, region };
  if (kind === 'invite' || kind === 'remove')
    return { kind, role: requireRole(role), mail: requireMail(mail), stage, region };
  throw new UsageError(`The command must be invite, remove or list, not ${kind ?? 'missing'}.`);
};
