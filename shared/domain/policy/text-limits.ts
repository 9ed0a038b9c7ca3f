/** How long texts may be that people must read. The document of the API shows these, or those of the policy. */
export const defaultTextLimits = {
  messages: { maxCharacters: 2_000 },
  questions: { maxQuestionCharacters: 500, maxAnswerCharacters: 1_000 },
} as const;
