import type { Coverage } from './coverage.ts';
import type { Findings } from './findings.ts';
import { burstFault, faultOf } from './judge.ts';
import type { FuzzRequest } from './request.ts';
import type { Sessions } from './sessions.ts';
import type { WireAnswer } from './wire.ts';
import type { WriteWatch } from './write-watch.ts';

const burstSize = 10;

/** The ways to send a request: among others, alone and watched, and ten at once. Whatever is wrong is found. */
export const sending = (
  sendAs: Sessions['sendAs'],
  watch: WriteWatch,
  covered: Coverage,
  { blame, excuse, time }: Findings,
) => {
  const send = async (request: FuzzRequest): Promise<WireAnswer | undefined> => {
    try {
      const answer = await sendAs(request.as, request);
      if (request.method === request.operation.method) covered.count(request.operation.key, answer.status);
      time(request, answer);
      const fault = faultOf(request, answer);
      if (fault) blame(request, fault);
      return answer;
    } catch (fault) {
      blame(request, `${request.method} ${request.path.slice(0, 300)}: no answer, ${String(fault)}`);
      return undefined;
    }
  };

  /**
   * One request alone, on a platform that has come to rest: if it is refused, nothing may have been written when the
   * answer is here, neither to the table nor of an execution. No refusal is excepted, not even that of a rate limit.
   */
  const sendWatched = async (request: FuzzRequest): Promise<void> => {
    const before = await watch.quiet();
    const answer = await send(request);
    if (!answer || answer.status < 400) return;
    covered.compare(request.operation.key);
    if (watch.mark().commits === before.commits) return;
    const what = `${request.method} ${request.path.slice(0, 200)} ${answer.status} wrote`;
    const written = watch.writtenSince(before);
    if (written.length > 0) return blame(request, `${what} ${written.join('; ')}`);
    // No item was written: the clock has moved an execution, or the request has, which it then does again.
    const again = await watch.quiet();
    await send(request);
    if (watch.mark().commits === again.commits) excuse(request, 'an execution');
    else blame(request, `${what} an execution`);
  };

  const sendBurst = async (request: FuzzRequest): Promise<void> => {
    const answers = await Promise.all(Array.from({ length: burstSize }, () => send(request)));
    const fault = burstFault(
      request,
      answers.filter((one) => one !== undefined),
    );
    if (fault) blame(request, fault);
  };

  return { send, sendWatched, sendBurst, burstSize };
};
