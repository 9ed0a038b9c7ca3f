import type { Finding } from './finding.ts';
import { toFinding } from './finding-texts.ts';
import { formatSeconds, nameOfCodec, namesOfCodecs } from './format-values.ts';
import type { LocalizedText } from './localized-text.ts';
import { pictureSeconds, type VideoMeasurement } from './measurement.ts';
import { DURATION_TOLERANCE_SECONDS, type ScreeningRules } from './rules.ts';

/** Whole milliseconds, so that 30.1 − 30 is not slightly more than 0.1. */
const toWholeMs = (seconds: number): number => Math.round(seconds * 1_000);

const TOLERANCE_MS = toWholeMs(DURATION_TOLERANCE_SECONDS);

const screenDuration = (file: string, video: VideoMeasurement, rules: ScreeningRules): readonly Finding[] => {
  const findings: Finding[] = [];
  const picture = pictureSeconds(video);
  if (toWholeMs(picture) < toWholeMs(rules.minSeconds) - TOLERANCE_MS) {
    const values = {
      file,
      seconds: formatSeconds(picture),
      minSeconds: formatSeconds(rules.minSeconds),
      missing: formatSeconds(rules.minSeconds - picture),
    };
    findings.push(toFinding('video-too-short', 'video-too-short', values));
  }
  const whole = video.durationSeconds;
  if (toWholeMs(whole) > toWholeMs(rules.maxSeconds) + TOLERANCE_MS) {
    const values = {
      file,
      seconds: formatSeconds(whole),
      maxSeconds: formatSeconds(rules.maxSeconds),
      surplus: formatSeconds(whole - rules.maxSeconds),
    };
    findings.push(toFinding('video-too-long', 'video-too-long', values, rules.maxSeconds));
  }
  return findings;
};

/** H.264 in an MP4 plays everywhere, so it is the advice if the brief accepts it. */
const adviceFor = ({ allowedVideoCodecs }: ScreeningRules): LocalizedText => {
  const [first] = allowedVideoCodecs;
  if (first === undefined || allowedVideoCodecs.includes('h264'))
    return { en: 'MP4, H.264', zh: 'MP4（H.264）' };
  return nameOfCodec(first);
};

const screenCodecs = (file: string, video: VideoMeasurement, rules: ScreeningRules): readonly Finding[] => {
  const findings: Finding[] = [];
  if (!rules.allowedVideoCodecs.includes(video.videoCodec)) {
    const codec = nameOfCodec(video.videoCodec, video.videoCodecTag);
    const accepted = namesOfCodecs(rules.allowedVideoCodecs);
    const values = { file, codec, accepted, advice: adviceFor(rules) };
    findings.push(toFinding('video-codec-not-accepted', 'video-codec-not-accepted', values));
  }
  if (video.audioCodec === undefined && rules.isAudioRequired)
    findings.push(toFinding('audio-missing', 'audio-missing', { file }));
  if (video.audioCodec === 'unknown')
    findings.push(toFinding('audio-codec-unknown', 'audio-codec-unknown', { file }));
  return findings;
};

/** Findings on the duration, the codecs and the sound of a video. */
export const screenVideo = (
  fileName: string,
  video: VideoMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => [...screenDuration(fileName, video, rules), ...screenCodecs(fileName, video, rules)];
