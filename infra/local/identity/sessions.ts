import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { readPrivateFile, writePrivateFile } from '../secrets/private-file.ts';

const storedSession = z.object({
  id: z.string(),
  clientId: z.string(),
  scope: z.string(),
  /** Seconds since 1970. */
  authTime: z.int(),
  person: z.object({
    sub: z.string(),
    groups: z.array(z.string()),
    name: z.string(),
    factor: z.enum(['mfa', 'password']),
  }),
  /** The only valid refresh token. Undefined until the code is redeemed. */
  refreshToken: z.string().optional(),
});
const storedCode = z.object({
  sessionId: z.string(),
  redirectUri: z.string(),
  challenge: z.string(),
  nonce: z.string().optional(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  isUsed: z.boolean(),
});
const stored = z.object({
  sessions: z.record(z.string(), storedSession),
  codes: z.record(z.string(), storedCode),
});

/** Somebody who signed in on a page. */
export type Session = z.infer<typeof storedSession>;

type SessionStart = Omit<Session, 'id' | 'refreshToken'>;
type CodeTerms = Pick<z.infer<typeof storedCode>, 'redirectUri' | 'challenge' | 'nonce'>;

/** A redeemed code. */
export type Grant = CodeTerms & { readonly session: Session };

export type Sessions = {
  /** Starts a session and returns its one-time code. */
  start(session: SessionStart, terms: CodeTerms): string;
  /** Takes the code. A code that comes again ends its session, because somebody else may have it. */
  redeem(code: string): Grant | undefined;
  /** The session of a refresh token. An earlier token of the same session ends it. */
  findByRefreshToken(token: string): Session | undefined;
  /** Replaces the refresh token of a session. */
  rotate(sessionId: string): string;
  end(sessionId: string): void;
};

const codeMs = 60_000;
const sessionSeconds = 30 * 86_400;

const createRandomId = (): string => randomBytes(24).toString('base64url');

/** Opens the sessions and codes in a file, so that they survive a restart. `now` is the wall clock in milliseconds. */
export const openSessions = (file: string, now: () => number = () => Date.now()): Sessions => {
  const { sessions, codes } = readPrivateFile(file, stored) ?? { sessions: {}, codes: {} };

  const save = (): void => {
    for (const [id, { authTime }] of Object.entries(sessions))
      if ((authTime + sessionSeconds) * 1000 <= now()) delete sessions[id];
    for (const [code, { expiresAt, sessionId }] of Object.entries(codes))
      if (expiresAt <= now() || !sessions[sessionId]) delete codes[code];
    writePrivateFile(file, { sessions, codes });
  };
  const end = (sessionId: string): void => {
    delete sessions[sessionId];
    save();
  };

  return {
    start: (session, terms) => {
      const [id, code] = [createRandomId(), createRandomId()];
      sessions[id] = { ...session, id };
      codes[code] = { ...terms, sessionId: id, expiresAt: now() + codeMs, isUsed: false };
      save();
      return code;
    },
    redeem: (code) => {
      const found = Object.hasOwn(codes, code) ? codes[code] : undefined;
      const session = found && sessions[found.sessionId];
      if (!found || !session || found.expiresAt <= now()) return undefined;
      if (found.isUsed) {
        end(session.id);
        return undefined;
      }
      found.isUsed = true;
      save();
      return { ...found, session };
    },
    findByRefreshToken: (token) => {
      const [id = ''] = token.split('.');
      const session = Object.hasOwn(sessions, id) ? sessions[id] : undefined;
      if (!session?.refreshToken || (session.authTime + sessionSeconds) * 1000 <= now()) return undefined;
      if (session.refreshToken === token) return session;
      end(id);
      return undefined;
    },
    rotate: (sessionId) => {
      const refreshToken = `${sessionId}.${createRandomId()}`;
      const session = sessions[sessionId];
      if (session) session.refreshToken = refreshToken;
      save();
      return refreshToken;
    },
    end,
  };
};
