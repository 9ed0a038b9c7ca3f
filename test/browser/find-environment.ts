import { inject } from 'vitest';

/** The platform and the browser of this worker. No other file uses them at the same time. */
export const findEnvironment = () => {
  const environment = inject('environments')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!environment) throw new Error(`there is no platform for worker ${process.env.VITEST_POOL_ID}`);
  return environment;
};
