import type { Signer } from '../../adapters/signer.ts';
import { foldText } from '../../domain/screening/fold-text.ts';

/** A mark of a person's name, the same however it is spaced and spelled in width or case; it does not tell the name. */
export const hashName = (signer: Signer, name: string): Promise<string> =>
  signer.keyedHash(`name:${foldText(name).replaceAll(/[\s·・.]/g, '')}`);
