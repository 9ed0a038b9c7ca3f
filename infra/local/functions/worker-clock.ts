import { openSteadyTime } from '../steady-time.ts';

/**
 * Makes `Date.now()`, `new Date()` and `Date()` of this thread follow the platform's clock, so that the code of functions
 * needs no change. Timers still run in real time.
 */
export const followPlatformClock = (shared: SharedArrayBuffer): void => {
  const WallDate = Date;
  const { now } = openSteadyTime(shared, WallDate.now.bind(WallDate));
  const PlatformDate = new Proxy(WallDate, {
    apply: () => new WallDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  });
  WallDate.now = now;
  WallDate.prototype.constructor = PlatformDate;
  globalThis.Date = PlatformDate;
};
