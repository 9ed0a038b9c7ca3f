const ulid = '01KAWZ8Q3M5T7V9X1B3D5F7H9J';

/** The example id of a kind. */
export const exampleIdOf = (kind: string): string => `${kind}_${ulid}`;

/** Example ids. */
export const exampleIds = {
  advertiser: `adv_${ulid}`,
  agency: `agy_${ulid}`,
  agreement: `agr_${ulid}`,
  application: `apl_${ulid}`,
  asset: `ast_${ulid}`,
  client: '4vkq6n1m2p3r5s7t9u0w',
  creator: `crt_${ulid}`,
  deposit: `dep_${ulid}`,
  entry: `ent_${ulid}`,
  event: `evt_${ulid}`,
  message: `msg_${ulid}`,
  notification: `ntc_${ulid}`,
  order: `ord_${ulid}`,
  question: `que_${ulid}`,
  takedown: `tkd_${ulid}`,
  report: `rpt_${ulid}`,
  task: `tsk_${ulid}`,
  taskApplication: `tap_${ulid}`,
  upload: `upl_${ulid}`,
  webhook: `whk_${ulid}`,
  withdrawal: `wdr_${ulid}`,
};

/** A brief for an advertisement of cold-brew tea. */
export const exampleTask = {
  title: 'Cold-brew tea: fifteen seconds of summer',
  category: 'food',
  platform: 'douyin',
  formats: ['video'],
  brief: {
    product: 'Aurora cold-brew oolong, 450 ml',
    goal: 'Show the first sip after opening the bottle.',
    requirements: {
      minSeconds: 10,
      maxSeconds: 30,
      style: 'bright, outdoors',
      mustInclude: ['cold-brew'],
      hashtags: ['AuroraTea'],
    },
  },
  reward: { amount: 120_000, currency: 'CNY' },
  slots: 2,
  engagement: 'open',
  script: false,
  difficulty: 'easy',
  audience: { gender: 'any', ageBands: ['18-24', '25-34'], regions: ['Shanghai'] },
  applyBefore: '2026-11-28T00:00:00.000Z',
  submitBefore: '2026-12-02T00:00:00.000Z',
  publishWindow: { from: '2026-12-01T00:00:00.000Z', to: '2026-12-16T00:00:00.000Z' },
};
