import { money } from '#shared/domain/money.ts';
import { toInstant } from '#shared/domain/time.ts';
import { describeLoss, plantLoss, readAudits, repairLoss } from '../losses.ts';
import type { Person } from './requests.ts';
import type { MoneyDeps } from './simulate-wallet.ts';

const minutes = 60_000;
const hours = 60 * minutes;

type Deps = MoneyDeps & {
  /** One run of the auditor, which may fail. */
  readonly audit: () => Promise<unknown>;
  readonly report: (fault: string) => void;
};

/** The schedule of the auditor. */
const auditIntervalMs = 15 * minutes;

/** A day, and some time for failed runs and for the second comparison. */
const maxHiddenMs = 26 * hours;

/** The advertiser deposits every few minutes, so that no hour is quiet. */
const simulateBusyHours = async (
  { requests, random, scheduler }: Deps,
  advertiser: Person,
  isOver: () => boolean,
): Promise<void> => {
  while (!isOver()) {
    const body = { amount: money(Math.floor(random.between(1, 9_999)), 'CNY'), provider: 'sandbox' };
    await requests.send(advertiser, 'post', '/wallet/deposits', body);
    await scheduler.sleep(random.between(0, 10 * minutes));
  }
};

/**
 * A stored number is off by one unit. The auditor must say so within a day, and say nothing else. Then the number is
 * repaired.
 */
export const simulateLoss = async (deps: Deps, advertiser: Person, at: number): Promise<void> => {
  const { random, scheduler, table, audit, report, trace } = deps;
  await scheduler.sleep(at - scheduler.now());
  const loss = plantLoss(table, random);
  if (!loss) return;
  const [planted, what] = [scheduler.now(), describeLoss(loss)];
  trace.note('planted loss', what, what);
  let isOver = false;
  const busy = random.chance(0.3) ? simulateBusyHours(deps, advertiser, () => isOver) : undefined;
  while (!isOver) {
    await audit().catch(() => undefined);
    const { hasFound, wrong } = readAudits(table, toInstant(planted), loss);
    const [other] = wrong;
    if (other) report(`an audit finds ${JSON.stringify(other)}, and the loss is ${what}`);
    if (!hasFound && scheduler.now() > planted + maxHiddenMs) report(`no audit has found the ${what}`);
    isOver = hasFound || other !== undefined || scheduler.now() > planted + maxHiddenMs;
    if (isOver) break;
    await scheduler.sleep(auditIntervalMs - ((scheduler.now() - planted) % auditIntervalMs));
  }
  repairLoss(table, loss);
  trace.note(`found after ${Math.ceil((scheduler.now() - planted) / hours / 6) * 6} hours`, what, what);
  await busy;
};
