import type { Schemas } from '../client/paths.mts';
import type { Labels, Names } from './label.ts';

type Execution = Schemas['OrderExecution'];

export const failureLabels: Labels<Execution['failures'][number]['kind']> = {
  parked: { en: 'A step failed and waits for an operator', zh: '步骤失败，等待运营处理' },
  late_step: { en: 'A step is late', zh: '步骤超时' },
  failed_check: { en: 'A check failed', zh: '检查失败' },
  failed_execution: { en: 'The execution failed', zh: '流程执行失败' },
};

export const redriveLabels: Labels<NonNullable<Execution['redrive']['reason']>> = {
  ended: { en: 'the order has ended', zh: '订单已结束' },
  on_hold: { en: 'the order is on hold', zh: '订单已冻结' },
  no_machine_step: { en: 'no machine step waits', zh: '没有等待中的机器步骤' },
};

/** The state of a Step Functions execution. */
export const executionLabels: Labels<Names<NonNullable<Execution['machine']>['status']>> = {
  RUNNING: { en: 'Running', zh: '运行中' },
  SUCCEEDED: { en: 'Succeeded', zh: '已成功' },
  FAILED: { en: 'Failed', zh: '失败' },
  TIMED_OUT: { en: 'Timed out', zh: '超时' },
  ABORTED: { en: 'Aborted', zh: '已中止' },
  PENDING_REDRIVE: { en: 'Waits for a retry', zh: '等待重试' },
  MISSING: { en: 'Missing', zh: '不存在' },
};
