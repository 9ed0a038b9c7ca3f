import type { LocalizedText } from '../screening/localized-text.ts';
import type { Bars, FilmMeasures } from './film-measures.ts';
import type { InspectionFinding, SameWork } from './inspection.ts';
import { detection, inspectionLimits } from './inspection-limits.ts';
import { type InspectionCode, inspectionTexts } from './inspection-texts.ts';
import { joinWindows, type Stretch, toStretches } from './stretches.ts';

type Values = Readonly<Record<string, string | LocalizedText>>;

const fillIn = (text: string, values: Values, language: 'en' | 'zh'): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'string' ? value : value[language];
  });

const toFinding = (code: InspectionCode, values: Values, stretch?: Stretch): InspectionFinding => ({
  code,
  message: fillIn(inspectionTexts[code].en, values, 'en'),
  messageZh: fillIn(inspectionTexts[code].zh, values, 'zh'),
  ...stretch,
});

/** Minutes and seconds with a tenth, as players show them: `1:05.5`. */
export const formatSecond = (second: number): string => {
  const tenths = Math.round(second * 10);
  const seconds = Math.floor(tenths / 10) % 60;
  return `${Math.floor(tenths / 600)}:${String(seconds).padStart(2, '0')}.${tenths % 10}`;
};

const toStretchFindings = (
  code: InspectionCode,
  stretches: readonly Stretch[],
): readonly InspectionFinding[] =>
  stretches
    .slice(0, inspectionLimits.maxFindingsPerCode)
    .map((stretch) =>
      toFinding(
        code,
        { from: formatSecond(stretch.fromSecond), to: formatSecond(stretch.toSecond) },
        stretch,
      ),
    );

const covers = (outer: readonly Stretch[], { fromSecond, toSecond }: Stretch): boolean =>
  outer.some((one) => one.fromSecond <= fromSecond + 0.5 && one.toSecond >= toSecond - 0.5);

const loudnessFindings = ({ loudness, seconds }: FilmMeasures): readonly InspectionFinding[] => {
  // The measure has a gate: without any sound above it there is no loudness, and the sound is silent.
  if (!loudness || loudness.integratedLufs <= -70) return [];
  const values = { loudness: `${Math.round(loudness.integratedLufs * 10) / 10} LUFS` };
  const whole = { fromSecond: 0, toSecond: seconds };
  if (loudness.integratedLufs < detection.minLoudness) return [toFinding('too-quiet', values, whole)];
  if (loudness.integratedLufs > detection.maxLoudness) return [toFinding('too-loud', values, whole)];
  return [];
};

const sideNames = {
  top: { en: 'top', zh: '上' },
  bottom: { en: 'bottom', zh: '下' },
  left: { en: 'left', zh: '左' },
  right: { en: 'right', zh: '右' },
} as const satisfies Readonly<Record<keyof Bars, LocalizedText>>;

const sides = ['top', 'bottom', 'left', 'right'] as const;

const barFindings = ({ bars, seconds }: FilmMeasures): readonly InspectionFinding[] => {
  const found = sides.filter((side) => (bars?.[side] ?? 0) >= detection.minBarShare);
  if (!bars || found.length === 0) return [];
  const describe = (language: 'en' | 'zh', separator: string): string =>
    found.map((side) => `${sideNames[side][language]} ${Math.round(bars[side] * 100)} %`).join(separator);
  return [
    toFinding(
      'burnt-in-bars',
      { bars: { en: describe('en', ', '), zh: describe('zh', '，') } },
      { fromSecond: 0, toSecond: seconds },
    ),
  ];
};

/** What a reviewer should see in a film, with the seconds at which it is. */
export const findingsOfFilm = (measures: FilmMeasures): readonly InspectionFinding[] => {
  const { seconds } = measures;
  const black = toStretches(measures.black, seconds, detection.minBlackSeconds);
  // A black picture also stands still.
  const frozen = toStretches(measures.frozen, seconds, detection.minFrozenSeconds).filter(
    (stretch) => !covers(black, stretch),
  );
  const damaged = toStretches(measures.damaged ?? [], seconds, detection.minDamagedSeconds);
  const silent = toStretches(measures.silent ?? [], seconds, detection.minSilentSeconds);
  const clipped = joinWindows(
    measures.soundWindows
      .filter(({ clippedShare }) => clippedShare > detection.clippedShare)
      .map(({ second }) => second),
    measures.soundWindows[0]?.seconds ?? 0,
    detection.minClippedSeconds,
  );
  return [
    ...toStretchFindings('black-picture', black),
    ...toStretchFindings('frozen-picture', frozen),
    ...toStretchFindings('damaged-picture', damaged),
    ...toStretchFindings('silent-sound', silent),
    ...toStretchFindings('clipped-sound', clipped),
    ...loudnessFindings(measures),
    ...barFindings(measures),
  ];
};

/** A finding for a work of another order that has the same film or sound. It does not name the order. */
export const findingOfSameWork = ({ by, fromSecond, overlapSeconds, agreementPercent }: SameWork) => {
  const seconds = { en: `${overlapSeconds} s`, zh: `${overlapSeconds} 秒` };
  return toFinding(
    by === 'film' ? 'same-film' : 'same-sound',
    { seconds, percent: `${agreementPercent} %` },
    { fromSecond, toSecond: fromSecond + overlapSeconds },
  );
};
