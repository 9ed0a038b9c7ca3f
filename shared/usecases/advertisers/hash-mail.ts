import type { Signer } from '../../adapters/signer.ts';
import { foldText } from '../../domain/screening/fold-text.ts';

/** The keyed digest of a mail address, by which staff find an advertiser. The address itself is stored encrypted only. */
export const hashMail = ({ keyedHash }: Signer, address: string): Promise<string> =>
  keyedHash(`mail:${foldText(address)}`);
