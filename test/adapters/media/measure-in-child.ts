import { readFile } from 'node:fs/promises';
import { hashFile } from '#shared/adapters/media/hash-file.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { s3Uploads } from '#shared/adapters/uploads.ts';
import { fileSource } from './sources.ts';

// Measures a video like the screening, in a separate process, and reports the result and the maximum memory.
// The video is a file on the disk, or an object of a bucket when a bucket is named as well.
const [film = '', bucket] = process.argv.slice(2);
const source = bucket === undefined ? await fileSource(film) : await s3Uploads(() => bucket).open(film);
const [measurement, sha256] = await Promise.all([measureFile(source), source.sha256 ?? hashFile(source)]);
const peakBytes = process.resourceUsage().maxRSS * 1024;

/** The peak of each process that this one has started and that still runs: the decoder's. */
const readChildPeaks = async (): Promise<readonly number[]> => {
  const ids = (await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')).split(' ').filter(Boolean);
  const statuses = await Promise.all(ids.map((id) => readFile(`/proc/${id}/status`, 'utf8')));
  return statuses.map((status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024);
};

const childPeaks = await readChildPeaks();
process.stdout.write(JSON.stringify({ measurement, sha256, peakBytes, childPeaks }));
