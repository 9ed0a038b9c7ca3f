import { problemLabels } from '../contract/labels/problems.ts';
import { type ResponseLanguage, textLanguages } from '../contract/languages.ts';
import { type ProblemSlug, problems, problemTypes } from '../contract/problems.ts';
import type { FaultParams } from '../domain/fault.ts';
import type { Refusal } from '../domain/refusal.ts';
import { localizeTexts } from './localize-texts.ts';

/** One fault of a request: its part, position, code and message. */
export type Fault = {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** A JSON Pointer in URI-fragment form inside that part: `#/brief/requirements/maxSeconds`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  /** The values of the message, such as a bound or what is allowed. */
  readonly params?: FaultParams;
};

/** An error response. Only the HTTP edge throws it; the layers below return refusals as values. */
export class Problem extends Error {
  readonly slug: ProblemSlug;
  readonly more: Readonly<Record<string, unknown>>;
  /** Headers that say what would be accepted, such as `allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    slug: ProblemSlug,
    detail: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.slug = slug;
    this.more = more;
    this.headers = headers;
  }
}

/** The body of a problem (RFC 9457), with its texts in one language. */
export const toProblemBody = (
  problem: Problem,
  instance: string,
  requestId: string,
  language: ResponseLanguage,
): unknown => {
  const { slug, message, more } = problem;
  const title = problemLabels[slug][textLanguages[language]];
  const body = { type: `${problemTypes}${slug}`, title, status: problems[slug], detail: message };
  return localizeTexts({ ...body, instance, requestId, ...more }, language);
};

/** The problem of a refusal. Only timers cause `too-early`, so no client receives it. */
export const toProblem = ({ slug, detail, fields }: Refusal): Problem =>
  new Problem(slug === 'too-early' ? 'conflict' : slug, detail, fields);
