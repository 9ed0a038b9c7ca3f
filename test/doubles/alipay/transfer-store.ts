import * as z from 'zod';

/** The gateway's result of a transfer, by the account that is paid. */
export type Behaviour =
  | 'succeeds'
  | 'deals and succeeds'
  | 'deals and fails'
  | 'answers slowly and deals for a minute'
  | 'succeeds and is returned'
  | 'loses the request'
  | 'loses the answer'
  | 'never ends its answer'
  | 'system error, moved'
  | 'system error, not moved'
  | 'gateway unknown'
  | 'says inconsistent'
  | 'signs with another key'
  | { readonly refuses: string };

type Content = Readonly<Record<string, unknown>>;

/**
 * A response to sign. With `hasForgedSignature` somebody else signs it, with `neverAnswers` it waits until
 * the client hangs up, and `delayMs` is its delay.
 */
export type Reply = {
  readonly content?: Content;
  readonly hasForgedSignature?: boolean;
  readonly neverAnswers?: boolean;
  readonly delayMs?: number;
};

const Transfer = z.strictObject({
  out_biz_no: z.string().min(1).max(64),
  trans_amount: z.string().regex(/^(0|[1-9]\d*)\.\d{2}$/),
  product_code: z.literal('TRANS_ACCOUNT_NO_PWD'),
  biz_scene: z.literal('DIRECT_TRANSFER'),
  order_title: z.string().min(1).max(128),
  payee_info: z.strictObject({
    identity: z.string().min(1),
    identity_type: z.literal('ALIPAY_LOGON_ID'),
    name: z.string().min(1),
  }),
  remark: z.string().max(200).optional(),
});

const Query = z.strictObject({
  out_biz_no: z.string(),
  product_code: z.literal('TRANS_ACCOUNT_NO_PWD'),
  biz_scene: z.literal('DIRECT_TRANSFER'),
});

type StoredTransfer = {
  readonly text: string;
  status: string;
  readonly nextStatus?: string;
  readonly changesAt: number;
  readonly orderId: string;
};

/** Less than the timeout of the client. */
const slowResponseMs = 5_000;
const slowTransferMs = 60_000;

const ok = (content: Content): Reply => ({ content: { code: '10000', msg: 'Success', ...content } });

export const createErrorReply = (subCode: string, message = subCode): Reply => ({
  content: { code: '40004', msg: 'Business Failed', sub_code: subCode, sub_msg: message },
});

const invalid = createErrorReply('INVALID_PARAMETER', 'The parameters are not as documented.');

const systemError: Reply = {
  content: {
    code: '20000',
    msg: 'Service Currently Unavailable',
    sub_code: 'isp.unknow-error',
    sub_msg: '系统繁忙',
  },
};

/** The result of a transfer, by its account and its amount as Alipay writes it. */
export type BehaviourOf = (identity: string, amount: string) => Behaviour;

/** Alipay's records of transfers: each number moves money once, however often it is sent. */
export const createTransferStore = (behaviourOf: BehaviourOf) => {
  const storedTransfers = new Map<string, StoredTransfer>();
  const received: string[] = [];

  const storeTransfer = (
    number: string,
    text: string,
    status: string,
    nextStatus?: string,
    delayMs = 0,
  ): StoredTransfer => {
    const changesAt = Date.now() + delayMs;
    const entry = {
      text,
      status,
      changesAt,
      orderId: `2026110200${storedTransfers.size + 1}`,
      ...(nextStatus && { nextStatus }),
    };
    storedTransfers.set(number, entry);
    return entry;
  };

  const toTransferContent = (number: string, { status, orderId }: StoredTransfer): Content => ({
    out_biz_no: number,
    order_id: orderId,
    status,
    ...((status === 'FAIL' || status === 'REFUND') && {
      error_code: 'PAYEE_NOT_EXIST',
      fail_reason: '收款账户不存在',
    }),
  });

  const transfer = (text: string): Reply => {
    const parsed = Transfer.safeParse(JSON.parse(text));
    if (!parsed.success) return invalid;
    const { out_biz_no: number, payee_info, trans_amount } = parsed.data;
    received.push(text);
    const before = storedTransfers.get(number);
    if (before)
      return before.text === text
        ? ok(toTransferContent(number, before))
        : createErrorReply('PAYMENT_INFO_INCONSISTENCY');
    return first(behaviourOf(payee_info.identity, trans_amount), number, text);
  };

  const first = (behaviour: Behaviour, number: string, text: string): Reply => {
    if (typeof behaviour === 'object') return createErrorReply(behaviour.refuses);
    switch (behaviour) {
      case 'succeeds':
        return ok(toTransferContent(number, storeTransfer(number, text, 'SUCCESS')));
      case 'succeeds and is returned':
        return ok(toTransferContent(number, storeTransfer(number, text, 'SUCCESS', 'REFUND')));
      case 'deals and succeeds':
        return ok(toTransferContent(number, storeTransfer(number, text, 'DEALING', 'SUCCESS')));
      case 'deals and fails':
        return ok(toTransferContent(number, storeTransfer(number, text, 'DEALING', 'FAIL')));
      case 'answers slowly and deals for a minute':
        return {
          ...ok(toTransferContent(number, storeTransfer(number, text, 'DEALING', 'SUCCESS', slowTransferMs))),
          delayMs: slowResponseMs,
        };
      case 'loses the request':
      case 'system error, not moved':
        return failOnce(number, behaviour === 'loses the request' ? {} : createErrorReply('SYSTEM_ERROR'));
      case 'loses the answer':
        storeTransfer(number, text, 'SUCCESS');
        return {};
      case 'never ends its answer':
        storeTransfer(number, text, 'SUCCESS');
        return { neverAnswers: true };
      case 'system error, moved':
        storeTransfer(number, text, 'SUCCESS');
        return createErrorReply('SYSTEM_ERROR');
      case 'gateway unknown':
        storeTransfer(number, text, 'SUCCESS');
        return systemError;
      case 'says inconsistent':
        storeTransfer(number, text, 'SUCCESS');
        return createErrorReply('PAYMENT_INFO_INCONSISTENCY');
      case 'signs with another key':
        return {
          ...ok(toTransferContent(number, storeTransfer(number, text, 'SUCCESS'))),
          hasForgedSignature: true,
        };
    }
  };

  /** A failure before any effect happens the first time only. */
  const lost = new Set<string>();
  const failOnce = (number: string, reply: Reply): Reply => {
    if (lost.has(number)) {
      const text = received.at(-1) ?? '';
      return ok(toTransferContent(number, storeTransfer(number, text, 'SUCCESS')));
    }
    lost.add(number);
    return reply;
  };

  const query = (text: string): Reply => {
    const parsed = Query.safeParse(JSON.parse(text));
    if (!parsed.success) return invalid;
    const number = parsed.data.out_biz_no;
    const entry = storedTransfers.get(number);
    if (!entry) return createErrorReply('ORDER_NOT_EXIST', '转账订单不存在');
    if (entry.nextStatus && Date.now() >= entry.changesAt) entry.status = entry.nextStatus;
    return ok(toTransferContent(number, entry));
  };

  return {
    transfer,
    query,
    /** The business parameters of every received transfer, unchanged. */
    received: received as readonly string[],
    /** The fen that were paid and not returned, by the provider's records. */
    total: () =>
      [...storedTransfers.values()]
        .filter(({ status }) => status === 'SUCCESS')
        .reduce(
          (sum, { text }) => sum + Number(Transfer.parse(JSON.parse(text)).trans_amount.replace('.', '')),
          0,
        ),
    /** How many numbers have moved money. */
    countPaid: () => [...storedTransfers.values()].filter(({ status }) => status === 'SUCCESS').length,
  };
};
