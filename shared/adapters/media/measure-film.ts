import { type VideoCodec, videoCodecs } from '#shared/domain/screening/codecs.ts';
import { encryptedProblem } from '#shared/domain/screening/file-problems.ts';
import {
  type FilmNote,
  orientationOf,
  type Track,
  type VideoMeasurement,
} from '#shared/domain/screening/measurement.ts';
import { checkFrames } from './check-frames.ts';
import { type ChosenTracks, chooseTracks } from './choose-tracks.ts';
import type { FrameDecoder } from './decoder/decode-frames.ts';
import type { MediaFile, MediaTrack } from './media-track.ts';
import type { RangeSource } from './range-source.ts';
import { endOf, shownSeconds } from './timeline.ts';
import { UnreadableError, unreadable } from './unreadable-error.ts';

const roundToMilliseconds = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;

const isVideoCodec = (codec: string): codec is VideoCodec => Object.hasOwn(videoCodecs, codec);

const toVideoCodec = (codec: string): VideoCodec => (isVideoCodec(codec) ? codec : 'unknown');

const withoutFilm = (tracks: readonly MediaTrack[]): UnreadableError => {
  if (tracks.some(({ isAttachedPicture }) => isAttachedPicture)) return unreadable('thumbnail-only');
  return unreadable(tracks.some(({ kind }) => kind === 'audio') ? 'sound-only' : 'no-tracks');
};

/** Throws when a presented track cannot be played from this file. */
const checkPlayable = (
  source: RangeSource,
  { isCut }: MediaFile,
  film: MediaTrack,
  { sound, presented }: ChosenTracks,
): void => {
  const locked = [film, sound].find((track) => track?.encryption !== undefined);
  if (locked?.encryption !== undefined) throw new UnreadableError(encryptedProblem(locked.encryption));
  if (presented.some(({ dataEnd }) => dataEnd > source.size))
    throw unreadable(isCut ? 'truncated' : 'missing-part');
  if (roundToMilliseconds(shownSeconds(film.timeline)) <= 0) throw unreadable('no-tracks');
};

/** Sound that few devices know lies beside ordinary sound in recordings of phones. */
const notesOf = ({ films, sounds }: ChosenTracks, isDecoded: boolean): readonly FilmNote[] => [
  ...(films.length > 1 ? (['several-films'] as const) : []),
  ...(sounds.filter(({ codec }) => codec !== 'unknown').length > 1 ? (['several-sounds'] as const) : []),
  ...(isDecoded ? [] : (['not-decoded'] as const)),
];

const toTrack = ({ kind, index, codec, timeline }: MediaTrack): Track => ({
  kind,
  index,
  codec,
  durationSeconds: roundToMilliseconds(shownSeconds(timeline)),
});

/** From the first instant at which a track is presented to the last. */
const wholeSeconds = (presented: readonly MediaTrack[]): number => {
  const shown = presented.map(({ timeline }) => timeline).filter((timeline) => shownSeconds(timeline) > 0);
  return Math.max(...shown.map(endOf)) - Math.min(...shown.map(({ startSeconds }) => startSeconds));
};

/** Measures a film as a player presents it. Throws `UnreadableError` when no player can. */
export const measureFilm = async (
  source: RangeSource,
  file: MediaFile,
  decodeFrames: FrameDecoder,
): Promise<VideoMeasurement> => {
  const chosen = chooseTracks(file.tracks);
  const { film, sound, presented } = chosen;
  if (film === undefined) throw withoutFilm(file.tracks);
  checkPlayable(source, file, film, chosen);
  const isDecoded = await checkFrames(source, film, decodeFrames);
  const { shown } = film;
  if (shown === undefined || shown.width <= 0 || shown.height <= 0) throw unreadable('no-size');
  const notes = notesOf(chosen, isDecoded);
  const others = presented.filter((track) => track !== film && track !== sound);
  return {
    kind: 'video',
    container: file.container,
    bytes: source.size,
    mimeType: file.mimeType,
    ...shown,
    orientation: orientationOf(shown.width, shown.height),
    durationSeconds: roundToMilliseconds(wholeSeconds(presented)),
    videoCodec: toVideoCodec(film.codec),
    ...(film.codec === 'unknown' && { videoCodecTag: film.codecTag }),
    ...(sound === undefined ? {} : { audioCodec: sound.codec }),
    ...(film.frameRate === undefined ? {} : { frameRate: roundToMilliseconds(film.frameRate) }),
    tracks: [film, ...(sound === undefined ? [] : [sound]), ...others].map(toTrack),
    ...(notes.length > 0 && { notes }),
  };
};
