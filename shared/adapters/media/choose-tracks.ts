import type { MediaTrack } from './media-track.ts';
import { shownSeconds } from './timeline.ts';

/** The tracks that a player presents, and all that it could present. */
export type ChosenTracks = {
  readonly film: MediaTrack | undefined;
  readonly sound: MediaTrack | undefined;
  /** What is presented, the film and the sound among them. */
  readonly presented: readonly MediaTrack[];
  /** Every film and every sound that some player could choose. */
  readonly films: readonly MediaTrack[];
  readonly sounds: readonly MediaTrack[];
};

type Test = (track: MediaTrack) => boolean;

/** What players look for, the most important first. */
const preferences: readonly Test[] = [
  ({ isEnabled }) => isEnabled,
  ({ timeline }) => shownSeconds(timeline) > 0,
  ({ codec }) => codec !== 'unknown',
  // Photographs beside a film are pictures of chapters or covers.
  ({ codec }) => codec !== 'mjpeg' && codec !== 'png',
  ({ isDefault }) => isDefault,
  ({ frameCount }) => frameCount > 1,
];

/** The first of the tracks that meet the most important preferences. */
const preferred = (tracks: readonly MediaTrack[]): MediaTrack | undefined =>
  preferences.reduce((left, test) => {
    const better = left.filter(test);
    return better.length > 0 ? better : left;
  }, tracks)[0];

/** Tracks that are switched on; all of them if the writer switched on none. */
const switchedOn = (tracks: readonly MediaTrack[], all: readonly MediaTrack[]): readonly MediaTrack[] => {
  const enabled = tracks.filter(({ isEnabled }) => isEnabled);
  return enabled.length > 0 || all.some(({ isEnabled }) => isEnabled) ? enabled : tracks;
};

/** Chooses as a player does. Thumbnails, covers and pictures of chapters are no films. */
export const chooseTracks = (tracks: readonly MediaTrack[]): ChosenTracks => {
  const films = tracks.filter(({ kind, isAttachedPicture }) => kind === 'video' && !isAttachedPicture);
  const sounds = tracks.filter(({ kind }) => kind === 'audio');
  const film = preferred(films);
  const audible = switchedOn(sounds, tracks);
  const presented = new Set([...switchedOn(films, tracks), ...audible]);
  if (film !== undefined) presented.add(film);
  return { film, sound: preferred(audible), presented: [...presented], films, sounds };
};
