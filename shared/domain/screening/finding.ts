/** Every finding that screening can make, with what it means. The list is closed; codes are part of the contract. */
export const findingCodes = {
  'no-files': 'The submission holds no file.',
  'too-many-files': 'More than one video, or more images than an image set may hold.',
  'mixed-files': 'Videos and images in one submission.',
  'duplicate-file': 'Two files of the submission hold the same bytes.',
  'file-empty': 'A file of zero bytes.',
  'file-truncated': 'The file ends before its content does.',
  'file-damaged': 'The content contradicts itself and cannot be played or shown.',
  'file-too-complex': 'The index is beyond what screening reads.',
  'file-too-large': 'The file is larger than the platform takes.',
  'size-mismatch': 'The bytes received are not as many as declared.',
  'checksum-mismatch': 'The bytes received are not the bytes declared.',
  'type-not-accepted': 'The content is of a type that the brief does not take.',
  'type-mismatch': 'The content is of another type than declared.',
  'video-too-short': 'Less moving picture than the brief asks.',
  'video-too-long': 'Longer than the brief allows.',
  'wrong-orientation': 'Shown another way up than the brief asks.',
  'resolution-too-low': 'The shorter side has too few pixels.',
  'audio-missing': 'The brief asks for sound, and there is none.',
  'video-codec-not-accepted': 'The picture is encoded in a way that the brief does not take.',
  'audio-codec-unknown': 'The sound is encoded in a way that common players do not know.',
  'term-missing': 'A term that the brief asks for is not in the text.',
  'hashtag-missing': 'A hashtag that the brief asks for is missing.',
  'content-flagged': 'An outside service saw what may not be shown.',
  'forbidden-word': 'The text contains a word that may not be used.',
} as const;

export type FindingCode = keyof typeof findingCodes;

/** One thing to put right: a code for programs, a sentence for the creator, and the second of the video it concerns. */
export type Finding = {
  readonly code: FindingCode;
  readonly message: string;
  readonly atSecond?: number;
};
