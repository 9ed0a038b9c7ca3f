import { createContext, use } from 'react';
import type { Schemas } from './api.ts';

export const MeContext = createContext<Schemas['Me'] | undefined>(undefined);

/** Who is signed in, with the roles and permissions that the API reports. */
export const useMe = (): Schemas['Me'] => {
  const me = use(MeContext);
  if (!me) throw new Error('Nobody is signed in.');
  return me;
};
