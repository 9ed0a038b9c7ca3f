/** What a stage lets through: so many requests a second, and so many at once on top of a pause. */
export type ThrottleSettings = { readonly rate: number; readonly burst: number };

/**
 * The token bucket of an HTTP API's stage: each request takes a token, `rate` come back a second, and there are never
 * more than `burst`. By the wall clock, because real load is what it holds off. True lets the request through.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export const createThrottle = (
  { rate, burst }: ThrottleSettings,
  nowMs: () => number = () => performance.now(),
) => {
  let tokens = burst;
  let countedAt = nowMs();
  return (): boolean => {
    const now = nowMs();
    tokens = Math.min(burst, tokens + ((now - countedAt) / 1000) * rate);
    countedAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
