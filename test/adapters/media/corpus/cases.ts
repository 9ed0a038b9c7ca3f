/** What must be said of a file: how it is presented, or what is wrong with it. */
export type Expected =
  | { readonly shown: Shown }
  /** The problem, in the words of the finding. */
  | { readonly refused: RegExp };

/** Values of a measurement. Seconds may differ by a tenth. */
export type Shown = {
  readonly kind?: 'video' | 'image';
  readonly width?: number;
  readonly height?: number;
  readonly rotation?: number;
  readonly seconds?: number;
  readonly pictureSeconds?: number;
  readonly videoCodec?: string;
  readonly audioCodec?: string;
  readonly container?: string;
  readonly notes?: readonly string[];
};

/** Files by what they are. Most are ordinary files with one difference. */
export type Cases = Readonly<Record<string, readonly [file: Buffer, expected: Expected]>>;

/** A film of the fixtures that is presented for so long. */
export const plays = (seconds: number, more: Shown = {}): Expected => ({
  shown: { kind: 'video', width: 360, height: 640, videoCodec: 'h264', seconds, ...more },
});

export const isRefused = (says: RegExp): Expected => ({ refused: says });
