import { Dictionary } from 'node-av/lib';

/**
 * FFmpeg takes the options that it uses out of a dictionary, and frees it. When the garbage collector frees it again, the
 * process crashes, so the dictionaries of a process stay alive until it ends.
 */
const dictionaries: Dictionary[] = [];

/** Options for FFmpeg. Only for processes that end. */
export const toOptions = (values: Readonly<Record<string, string | number>>): Dictionary => {
  const options = Dictionary.fromObject(values);
  dictionaries.push(options);
  return options;
};
