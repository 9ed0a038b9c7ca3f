import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** The entity tag of a resource as it is shown: the same while nothing that is shown has changed. */
export const etagOf = (body: unknown): string =>
  `"${createHash('sha256').update(canonicalJson(body)).digest('base64url').slice(0, 22)}"`;

/**
 * Refuses a change that its sender made on another state of the resource than the present one (RFC 9110, 13.1.1). Tags are
 * compared as they are spelled, so that a weak one fits nothing, and `*` fits whatever there is. Where there is nothing yet,
 * nothing fits.
 */
export const refuseChangedResource = (ifMatch: string | undefined, view: unknown): Refusal | undefined => {
  if (ifMatch === undefined) return undefined;
  if (view === undefined) return refuse('precondition-failed', 'There is nothing here yet.');
  if (ifMatch.trim() === '*') return undefined;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return tags.includes(etagOf(view))
    ? undefined
    : refuse('precondition-failed', 'The resource has changed since it was read; read it again.');
};
