import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { measureFile } from '#shared/adapters/media/measure.ts';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Finding } from '#shared/domain/screening/finding.ts';
import { filmNotes, type Measurement } from '#shared/domain/screening/measurement.ts';
import { screenFile } from '#shared/domain/screening/screen-file.ts';

/** What the screening makes of a file: its measurement, and the findings by the default policy and no brief. */
export type FileDescription = {
  readonly fileName: string;
  readonly measurement: Measurement;
  readonly findings: readonly Finding[];
};

/** The rules of a brief that asks for nothing. */
const rules = {
  ...defaultPolicy.screening,
  minSeconds: 0,
  maxSeconds: Number.POSITIVE_INFINITY,
  mustInclude: [],
  hashtags: [],
  forbiddenWords: [],
};

/** Reads and measures a file of this machine. Rejects when it cannot be read. */
export const describeFile = async (path: string): Promise<FileDescription> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const source: RangeSource = {
      size,
      read: async (start, end) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
        return buffer.subarray(0, bytesRead);
      },
    };
    const fileName = basename(path);
    const measurement = await measureFile(source);
    const sha256 = createHash('sha256').digest('hex');
    const declared = { fileName, contentType: '', size, sha256 };
    return { fileName, measurement, findings: screenFile({ declared, measurement, sha256 }, rules) };
  } finally {
    await file.close();
  }
};

const linesOf = (measurement: Measurement): readonly string[] => {
  if (measurement.kind === 'unreadable') return [`${measurement.reason} (${measurement.mimeType})`];
  const { container, width, height, orientation, rotation } = measurement;
  const turned = rotation === 0 ? '' : `, turned by ${rotation} degrees`;
  const size = `${container}, ${width}×${height}, ${orientation}${turned}`;
  if (measurement.kind === 'image') return [`image: ${size}`];
  const { durationSeconds, frameRate, tracks, notes = [] } = measurement;
  return [
    `video: ${size}, ${durationSeconds} s${frameRate === undefined ? '' : `, ${frameRate} frames per second`}`,
    ...tracks.map(({ kind, codec, durationSeconds: seconds }) => `  ${kind}: ${codec}, ${seconds} s`),
    ...notes.flatMap((note) => [`  note: ${filmNotes[note].en}`, `  备注：${filmNotes[note].zh}`]),
  ];
};

/** A description for people, in lines. */
export const formatDescription = ({ fileName, measurement, findings }: FileDescription): string =>
  [
    fileName,
    ...linesOf(measurement).map((line) => `  ${line}`),
    ...findings.flatMap(({ code, message, messageZh }) => [`  ${code}: ${message}`, `  ${messageZh}`]),
  ].join('\n');
