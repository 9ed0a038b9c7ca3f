import { pollSeconds } from '#shared/contract/poll-advice.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toMilliseconds } from '#shared/domain/time.ts';
import { idempotencyRetention } from '#shared/store/idempotency-store.ts';

type Language = 'en' | 'zh';
type Value = string | number | ((language: Language) => string);
type Fact = readonly [en: string, zh: string, value: Value];

const units = [
  ['day', '天', 86_400_000],
  ['hour', '小时', 3_600_000],
  ['minute', '分钟', 60_000],
  ['second', '秒', 1_000],
] as const;

/** A duration in its largest whole unit; a day is 24 hours. */
const inWords =
  (duration: string) =>
  (language: Language): string => {
    const milliseconds = toMilliseconds(duration);
    const unit = units.find(([, , size]) => milliseconds % size === 0);
    if (!unit) throw new Error(`${duration} is not in whole seconds.`);
    const [en, zh, size] = unit;
    const count = milliseconds / size;
    return language === 'zh' ? `${count} ${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
  };

const toSize = (bytes: number): string =>
  bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes / 1024 ** 2} MiB`;

const inMinorUnits =
  (amount: number) =>
  (language: Language): string =>
    language === 'zh' ? `${amount} 最小货币单位` : `${amount} minor units`;

const { webhooks, uploads, withdrawal, screening } = defaultPolicy;

const facts: Readonly<Record<string, readonly Fact[]>> = {
  idempotency: [['a key is remembered for', '键的保留时间', inWords(idempotencyRetention)]],
  uploads: [
    ['largest file', '单个文件上限', toSize(screening.maxBytes)],
    ['a file is sent in parts above', '超过此大小时分段上传', toSize(uploads.multipartThresholdBytes)],
    [
      'size of a part, unless the file needs more parts',
      '每段大小，段数不够时更大',
      toSize(uploads.partSize),
    ],
    ['most parts', '段数上限', uploads.maxParts],
    ['an upload URL is valid for', '上传 URL 的有效期', inWords(uploads.uploadUrlLifetime)],
    ['files of one party for one order', '一方在一个订单中的文件数', uploads.perOrder.maxFiles],
    [
      'media types of works',
      '作品的媒体类型',
      (language) => uploads.contentTypes.work.join(language === 'zh' ? '、' : ', '),
    ],
  ],
  money: [
    ['smallest withdrawal', '单笔提现下限', inMinorUnits(withdrawal.minAmount)],
    ['largest withdrawal', '单笔提现上限', inMinorUnits(withdrawal.maxAmount)],
    ['withdrawals of a day', '每日提现次数', withdrawal.perDay.count],
    ['withdrawals of a day together', '每日提现总额', inMinorUnits(withdrawal.perDay.amount)],
    ['wait after another payout account', '更换收款账户后的等待时间', inWords(withdrawal.accountChangeLock)],
    [
      'an operator decides on an unknown payout after',
      '结果不明的提现转人工处理',
      inWords(withdrawal.maxUnknownDuration),
    ],
  ],
  'live-updates': [
    ['while a machine works', '机器处理时', inWords(`PT${pollSeconds.machine}S`)],
    ['while people decide', '等待人工决定时', inWords(`PT${pollSeconds.people}S`)],
    ['at the end', '结束之后', inWords(`PT${pollSeconds.final}S`)],
    ['a list', '列表', inWords(`PT${pollSeconds.list}S`)],
  ],
  webhooks: [
    ['attempts', '投递次数', webhooks.retryDelays.length + 1],
    [
      'pauses between attempts, up to a fifth and a minute longer',
      '两次投递的间隔，最多延长五分之一再加一分钟',
      (language) =>
        webhooks.retryDelays.map((delay) => inWords(delay)(language)).join(language === 'zh' ? '、' : ', '),
    ],
    ['time to answer', '回答时限', inWords(webhooks.attemptTimeout)],
    [
      'an endpoint without a success is disabled after',
      '持续失败的端点停用时间',
      inWords(webhooks.disableAfter),
    ],
    [
      'events of a disabled endpoint are kept for',
      '停用端点的事件保留时间',
      inWords(webhooks.withheldRetention),
    ],
    ['deliveries stay in the log for', '投递记录保留时间', inWords(webhooks.deliveryRetention)],
    ['both secrets sign after a rotation for', '轮换后两个密钥同时签名', inWords(webhooks.secretOverlap)],
    ['endpoints of an account', '每个账户的端点数', webhooks.maxEndpoints],
  ],
};

/** The guides that have facts. */
export const guidesWithFacts: readonly string[] = Object.keys(facts);

/** The facts of a guide in a language, from the default policy of the product. */
export const renderGuideFacts = (guide: string, language: Language): string =>
  [
    language === 'zh' ? '| 限制 | 默认值 |' : '| limit | default |',
    '|---|---|',
    ...(facts[guide] ?? []).map(([en, zh, value]) => {
      const text = typeof value === 'function' ? value(language) : value;
      return `| ${language === 'zh' ? zh : en} | ${text} |`;
    }),
  ].join('\n');
