/** What an inspection may take. It stops at the first of these, and says so. */
export const inspectionLimits = {
  /** Seconds of film that are read. */
  maxFilmSeconds: 600,
  /** Seconds of processor time. */
  maxCpuSeconds: 240,
  /** Pixels of a frame. Larger ones are not decoded. */
  maxPixels: 4_096 * 2_304,
  /** Attempts at a file whose inspection breaks off, as after a crash of the decoder. */
  maxAttempts: 3,
  /** Findings of one kind, the first ones of a film. */
  maxFindingsPerCode: 20,
  /** Other works that are compared with a film. */
  maxCandidates: 5,
} as const;

/** From which second of continuous detection a stretch is a finding. */
export const detection = {
  /** A shorter one is a cut or a fade. */
  minBlackSeconds: 0.5,
  /** A still of two seconds is a usual end card; FFmpeg's `freezedetect` has the same default. */
  minFrozenSeconds: 3,
  /** FFmpeg's `silencedetect` has 2 seconds; pauses of speech are shorter. */
  minSilentSeconds: 2,
  /** A few frames: those that follow repeat their faults until the next key frame. */
  minDamagedSeconds: 0.1,
  minClippedSeconds: 1,
  /** The part of pixels that must be darker than `blackLuma`: FFmpeg's defaults of `blackdetect`. */
  blackShare: 0.98,
  blackLuma: 0.1,
  /** The mean difference of frames: FFmpeg's default of `freezedetect`. */
  frozenNoiseDecibels: -60,
  /** FFmpeg's default of `silencedetect`. */
  silentDecibels: -60,
  /** The part of samples at full scale above which a window of sound is clipped: audible in quiet material. */
  clippedShare: 0.001,
  /** Streaming services aim at -14 to -18 LUFS (AES TD1008), broadcasters at -23 (EBU R 128). */
  minLoudness: -30,
  maxLoudness: -9,
  /** The part of a side that a bar must have: smaller ones are rounding of codecs and of aspect ratios. */
  minBarShare: 0.04,
} as const;
