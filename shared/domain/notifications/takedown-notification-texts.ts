import * as z from 'zod';
import type { LocalizedText } from '../screening/localized-text.ts';
import { takedownKinds, takedownSubjects } from '../takedowns/takedown-subjects.ts';
import { Instant } from '../time.ts';
import { defineRow } from './notification-row.ts';

type SubjectTexts = {
  readonly noun: LocalizedText;
  readonly whenDown: LocalizedText;
  readonly whenRestored: LocalizedText;
};

const textsOf = (kind: (typeof takedownKinds)[number]): SubjectTexts => takedownSubjects[kind];

/** The notifications of takedowns, for the owner of what was taken down. */
export const takedownNotificationRows = {
  takedown_created: defineRow(
    { kind: z.enum(takedownKinds), appealBefore: Instant },
    ({ kind, appealBefore }) => {
      const { noun, whenDown } = textsOf(kind);
      return {
        en: `An operator took your ${noun.en} down. ${whenDown.en} You can appeal until ${appealBefore}.`,
        zh: `运营下架了您的${noun.zh}。${whenDown.zh}您可在 ${appealBefore} 之前申诉。`,
      };
    },
  ),
  takedown_upheld: defineRow({ kind: z.enum(takedownKinds) }, ({ kind }) => {
    const { noun } = textsOf(kind);
    return {
      en: `Your appeal was refused. Your ${noun.en} stays down.`,
      zh: `您的申诉被驳回，您的${noun.zh}保持下架。`,
    };
  }),
  takedown_overturned: defineRow({ kind: z.enum(takedownKinds) }, ({ kind }) => {
    const { noun, whenRestored } = textsOf(kind);
    return {
      en: `The takedown of your ${noun.en} was overturned. ${whenRestored.en}`,
      zh: `您的${noun.zh}的下架已被推翻。${whenRestored.zh}`,
    };
  }),
} as const;
