import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ServedFile, toServedFile } from '../../adapters/files.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { defaultTextLimits } from '../../domain/policy/text-limits.ts';

/** Where the document states a text limit of the policy. */
const textsWithLimit = (policy: Pick<Policy, 'messages' | 'questions'>) =>
  [
    ['/orders/{orderId}/messages', policy.messages.maxCharacters],
    ['/tasks/{taskId}/questions', policy.questions.maxQuestionCharacters],
    ['/tasks/{taskId}/questions/{questionId}/answer', policy.questions.maxAnswerCharacters],
  ] as const;

/** The document with the text limits of a policy instead of the defaults. */
export const withTextLimits = (
  file: ServedFile,
  policy: Pick<Policy, 'messages' | 'questions'>,
): ServedFile => {
  const { maxQuestionCharacters, maxAnswerCharacters } = policy.questions;
  const limits = { messages: policy.messages, questions: { maxQuestionCharacters, maxAnswerCharacters } };
  if (isDeepStrictEqual(limits, defaultTextLimits)) return file;
  const document = JSON.parse(gunzipSync(Buffer.from(file.gzip, 'base64')).toString());
  for (const [path, maxCharacters] of textsWithLimit(policy)) {
    const { schema } = document.paths[path].post.requestBody.content['application/json'];
    schema.properties.text.maxLength = maxCharacters;
  }
  return toServedFile(gzipSync(JSON.stringify(document)));
};
