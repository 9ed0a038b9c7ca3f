import type { ApiResponse } from '#test/support/http-client.ts';

/** The body of a response with the expected status; any other response is an error that shows it. */
export const expectStatus = <Body>(status: number, answer: ApiResponse<Body>): Body => {
  if (answer.status === status) return answer.body;
  throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
};

/** The response of the typed client. */
type ClientResult<Body> = { readonly data?: Body; readonly error?: unknown; readonly response: Response };

/** The body of a successful call; any other response is an error that shows it. */
export const expectData = async <Body>(call: Promise<ClientResult<Body>>): Promise<NonNullable<Body>> => {
  const { data, error, response } = await call;
  if (data !== undefined && data !== null) return data;
  throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
};

const maxWaitMs = 60_000;

/** A step takes milliseconds on an idle machine, and seconds on a busy one, which frequent questions would slow down. */
const [firstPauseMs, maxPauseMs, pauseGrowth] = [10, 250, 1.5];

/** Repeats the request with growing pauses until the response is as expected. */
export const pollUntil = async <Body>(
  ask: () => Promise<Body>,
  isExpected: (body: Body) => boolean,
): Promise<Body> => {
  const deadline = Date.now() + maxWaitMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * pauseGrowth, maxPauseMs)) {
    const body = await ask();
    if (isExpected(body)) return body;
    if (Date.now() > deadline) throw new Error(`timed out; last response: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
};
