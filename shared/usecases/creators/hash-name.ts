import type { Signer } from '../../adapters/signer.ts';
import { foldText } from '../../domain/screening/fold-text.ts';

/** A keyed hash of a person's name, independent of spaces, width and case. */
export const hashName = (signer: Signer, name: string): Promise<string> =>
  signer.keyedHash(`name:${foldText(name).replaceAll(/[\s·・.]/g, '')}`);
