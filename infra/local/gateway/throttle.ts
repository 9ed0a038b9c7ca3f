/** The limits of a stage: requests per second, and the size of a burst. */
export type ThrottleSettings = { readonly rate: number; readonly burst: number };

/**
 * The token bucket of an HTTP API's stage: each request takes a token, and `rate` tokens return per second, up to
 * `burst`. It uses the wall clock, because it limits real load. Returns true if the request is allowed.
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
