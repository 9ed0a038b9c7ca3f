import type { Finding } from './finding.ts';
import { formatSeconds, nameOfCodec, namesOfCodecs } from './format-values.ts';
import { pictureSeconds, type VideoMeasurement } from './measurement.ts';
import { DURATION_TOLERANCE_SECONDS, type ScreeningRules } from './rules.ts';

/** Whole milliseconds, so that 30.1 − 30 is not slightly more than 0.1. */
const toWholeMs = (seconds: number): number => Math.round(seconds * 1_000);

const TOLERANCE_MS = toWholeMs(DURATION_TOLERANCE_SECONDS);

const screenDuration = (
  fileName: string,
  video: VideoMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const findings: Finding[] = [];
  const picture = pictureSeconds(video);
  if (toWholeMs(picture) < toWholeMs(rules.minSeconds) - TOLERANCE_MS) {
    const missing = formatSeconds(rules.minSeconds - picture);
    const message = `"${fileName}" has ${formatSeconds(picture)} of video, but the brief requires at least ${formatSeconds(rules.minSeconds)}: add ${missing}.`;
    findings.push({ code: 'video-too-short', message });
  }
  const whole = video.durationSeconds;
  if (toWholeMs(whole) > toWholeMs(rules.maxSeconds) + TOLERANCE_MS) {
    const surplus = formatSeconds(whole - rules.maxSeconds);
    const message = `"${fileName}" lasts ${formatSeconds(whole)}, but the brief allows at most ${formatSeconds(rules.maxSeconds)}: cut ${surplus}.`;
    findings.push({ code: 'video-too-long', message, atSecond: rules.maxSeconds });
  }
  return findings;
};

const screenCodecs = (
  fileName: string,
  video: VideoMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const findings: Finding[] = [];
  if (!rules.allowedVideoCodecs.includes(video.videoCodec)) {
    const wanted = namesOfCodecs(rules.allowedVideoCodecs);
    const message = `The video of "${fileName}" is encoded as ${nameOfCodec(video.videoCodec)}, but the brief accepts ${wanted}: export it with such a codec.`;
    findings.push({ code: 'video-codec-not-accepted', message });
  }
  if (video.audioCodec === undefined && rules.isAudioRequired) {
    const message = `"${fileName}" has no sound, but the brief requires it: export it with its sound track.`;
    findings.push({ code: 'audio-missing', message });
  }
  if (video.audioCodec === 'unknown') {
    const message = `The sound of "${fileName}" has a codec that common players do not support: export it with AAC sound.`;
    findings.push({ code: 'audio-codec-unknown', message });
  }
  return findings;
};

/** Findings on the duration, the codecs and the sound of a video. */
export const screenVideo = (
  fileName: string,
  video: VideoMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => [...screenDuration(fileName, video, rules), ...screenCodecs(fileName, video, rules)];
