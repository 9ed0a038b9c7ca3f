import { FF_DECODE_ERROR_MISSING_REFERENCE } from 'node-av/constants';
import type { Frame } from 'node-av/lib';

/** Faults in the data of a frame. That another frame is missing is none: it was not given, or is not in the film. */
export const faultsOf = ({ decodeErrorFlags }: Frame): number =>
  decodeErrorFlags & ~FF_DECODE_ERROR_MISSING_REFERENCE;
