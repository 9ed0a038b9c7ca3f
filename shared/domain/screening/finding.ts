/** Every finding of screening, with its meaning. The codes are part of the contract. */
export const findingCodes = {
  'no-files': 'The submission has no file.',
  'too-many-files': 'More than one video, or more images than an image set may have.',
  'mixed-files': 'Videos and images in one submission.',
  'duplicate-file': 'Two files of the submission have the same bytes.',
  'file-empty': 'A file of zero bytes.',
  'file-truncated': 'The file ends before its content does.',
  'file-damaged': 'The content is inconsistent and cannot be played or shown.',
  'file-encrypted': 'The content is encrypted and plays only with a key.',
  'file-too-complex': 'The index exceeds the limits of screening.',
  'file-too-large': 'The file is larger than the platform accepts.',
  'size-mismatch': 'The received size differs from the declared size.',
  'checksum-mismatch': 'The received bytes do not have the declared checksum.',
  'type-not-accepted': 'The brief does not accept the type of the content.',
  'type-mismatch': 'The type of the content differs from the declared type.',
  'video-too-short': 'The video track is shorter than the brief requires.',
  'video-too-long': 'The video is longer than the brief allows.',
  'wrong-orientation': 'The orientation differs from what the brief requires.',
  'resolution-too-low': 'The shorter side has too few pixels.',
  'audio-missing': 'The brief requires sound, and there is none.',
  'video-codec-not-accepted': 'The brief does not accept the video codec.',
  'audio-codec-unknown': 'Common players do not support the audio codec.',
  'term-missing': 'A term that the brief requires is not in the text.',
  'hashtag-missing': 'A hashtag that the brief requires is missing.',
  'content-flagged': 'A moderation service found content that is not allowed.',
  'forbidden-word': 'The text contains a forbidden word.',
} as const;

export type FindingCode = keyof typeof findingCodes;

/** A fault that the creator must correct: a code, a sentence, and the second of the video that it concerns. */
export type Finding = {
  readonly code: FindingCode;
  readonly message: string;
  /** The sentence in Chinese. */
  readonly messageZh: string;
  readonly atSecond?: number;
};
