import type { Coverage } from './coverage.ts';
import type { FuzzRequest } from './draw-request.ts';
import { findBurstFault, findResponseFault } from './find-faults.ts';
import type { Findings } from './findings.ts';
import type { Sessions } from './sessions.ts';
import type { WireResponse } from './wire-client.ts';
import type { WriteWatcher } from './write-watcher.ts';

const burstSize = 10;
const watchedRepeats = 4;

const idPattern = /[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}/g;

/** Background writes of functions: projections of events, sums, and deliveries. */
const backgroundItems = /"(?:DELIVERY|COUNTED|SUMS|KINDS|ACCOUNT|MONTH|INBOX|RECORD)[#"]/;

/**
 * Whether an item belongs to something that a request names, or to its account: others have no reason to
 * write it then.
 */
const isRelatedItem = ({ path, body, account }: FuzzRequest, items: readonly string[]): boolean => {
  const named = [...(`${path} ${body ?? ''}`.match(idPattern) ?? []), ...(account ? [account.sub] : [])];
  return items.some((item) => !backgroundItems.test(item) && named.some((id) => item.includes(id)));
};

/** The ways to send a request: with others, alone and watched, and ten at once. All faults are collected. */
export const createSender = (
  sendAs: Sessions['sendAs'],
  watch: WriteWatcher,
  covered: Coverage,
  { blame, excuse, time }: Findings,
) => {
  const send = async (request: FuzzRequest): Promise<WireResponse | undefined> => {
    try {
      const answer = await sendAs(request.account, request);
      if (request.method === request.operation.method) covered.count(request.operation.key, answer.status);
      time(request, answer);
      const fault = findResponseFault(request, answer);
      if (fault) blame(request, fault);
      return answer;
    } catch (fault) {
      blame(request, `${request.method} ${request.path.slice(0, 300)}: no response, ${String(fault)}`);
      return undefined;
    }
  };

  /** Sends a request alone, on an idle platform; undefined unless it is refused. */
  const sendAlone = async (request: FuzzRequest) => {
    const before = await watch.quiet();
    const answer = await send(request);
    if (!answer || answer.status < 400) return undefined;
    const hasWrite = watch.mark().commits !== before.commits;
    return { hasWrite, items: hasWrite ? watch.writtenSince(before) : [] };
  };

  /**
   * After a refused request nothing may have been written, neither to the table nor of an execution. This
   * includes refusals by a rate limit. A write may come from others; a request that writes does so in each
   * repetition.
   */
  const sendWatched = async (request: FuzzRequest): Promise<void> => {
    const first = await sendAlone(request);
    if (!first) return;
    covered.compare(request.operation.key);
    const written = [...first.items];
    let last: typeof first | undefined = first;
    for (
      let times = 1;
      times < watchedRepeats && last?.hasWrite && !isRelatedItem(request, written);
      times += 1
    ) {
      last = await sendAlone(request);
      written.push(...(last?.items ?? []));
    }
    if (!first.hasWrite) return;
    const what = written.join('; ') || 'an execution';
    if (last?.hasWrite || isRelatedItem(request, written))
      blame(request, `${request.method} ${request.path.slice(0, 200)} is refused and wrote ${what}`);
    else excuse(request, what);
  };

  const sendBurst = async (request: FuzzRequest): Promise<void> => {
    const answers = await Promise.all(Array.from({ length: burstSize }, () => send(request)));
    const fault = findBurstFault(
      request,
      answers.filter((one) => one !== undefined),
    );
    if (fault) blame(request, fault);
  };

  return { send, sendWatched, sendBurst, burstSize };
};
