/** What refusals about tasks, applications, invitations and questions say, in Chinese. */
export const taskSentences = {
  'There is no such task.': '没有该任务。',
  'There is no such creator.': '没有该创作者。',
  'There is no such application.': '没有该申请。',
  'There is no such invitation.': '没有该邀请。',
  'There is no such question.': '没有该提问。',
  'There is no such asset.': '没有该素材。',
  'No such task waits for a decision.': '没有待审的该任务。',
  'Of an open task only slots and applyBefore can be changed.': '招募中的任务只能修改名额和报名截止时间。',
  'Only a draft or an open task can be changed.': '只有草稿或招募中的任务可以修改。',
  'The task has changed since you read it. Read it again.': '读取之后任务已更改，请重新读取。',
  'Creators take this task by {engagement}, not by claiming it.':
    '此任务的接单方式为{engagement:engagements}，不能抢单。',
  'Creators take this task by claiming it.': '创作者通过抢单接下此任务。',
  'Creators apply for this task, and its advertiser chooses among them.':
    '创作者报名此任务，由广告主从中选择。',
  'The advertiser of this task invites its creators.': '此任务由广告主邀请创作者。',
  'This task engages creators in another way.': '此任务以其他方式选择创作者。',
  'A later release set this status. Close the task with that release.':
    '此状态由更新的版本设置，请用该版本关闭任务。',
  'A later release set this status. Decide on the task with that release.':
    '此状态由更新的版本设置，请用该版本审核任务。',
  'Your account as an advertiser is not verified. See GET /advertisers/me/profile.':
    '您的广告主账户尚未核验，请查看 GET /advertisers/me/profile。',
  'The reward of {amount} is too low. The price of an order is at least {minimum}.':
    '报酬 {amount} 过低，订单价格至少为 {minimum}。',
  'The task cannot open. {faults}.': '任务无法开放：{faults:sentences}。',
  '{count} of your applications wait for a decision, which is the most.':
    '您有 {count} 个报名待选择，已达上限。',
  'The task ended at {at}.': '任务已于 {at} 结束。',
  'The time to apply ended at {at}. Reject the task.': '报名已于 {at} 截止，请驳回任务。',
  'The time to apply ended at {at}. Set a later moment.': '报名已于 {at} 截止，请设置更晚的时间。',
  'The task could be taken until {at}.': '任务接单已于 {at} 截止。',
  'All slots of this task are taken.': '任务名额已满。',
  'The task is paused: nobody can take it until it is resumed.': '任务已暂停，恢复前不能接单。',
  'The task is {status}.': '任务状态为{status:taskStatuses}。',
  '{left} left of this task, and {wanted} asked for.': '任务剩余名额（{left}）少于所需名额（{wanted}）。',
  'The work is due at {at}: too soon for a creator who is chosen now.':
    '作品须于 {at} 提交，现在选定的创作者已来不及完成。',
  'The application is {status} already.': '该申请已处理，状态为{status:applicationStatuses}。',
  'The question is {status} already.': '该提问已处理（{status}）。',
  'This question is for the platform. An operator answers it.': '此提问面向平台，由运营回答。',
  'Suspended creators cannot ask questions.': '已停用的创作者不能提问。',
  'You have asked {count} questions about this task, which is the most.':
    '您已就此任务提问 {count} 次，已达上限。',
  'Some of these creators were already invited to this task. Remove them from the list.':
    '部分创作者已受邀参加此任务，请从名单中移除。',
  'Some of these creators cannot be invited to this task. Remove them from the list.':
    '部分创作者不能受邀参加此任务，请从名单中移除。',
  'You have taken this task already.': '您已接过此任务。',
  'You have applied for this task already.': '您已报名此任务。',
  'Only creators whose application was approved take tasks.': '只有通过入驻审核的创作者可以接任务。',
  'A suspended creator takes no new orders.': '已停用的创作者不能接新单。',
  'The task is for an account on {platform}.': '此任务要求 {platform} 账号。',
  'A creator works with {maxAccounts} accounts at most.': '创作者最多使用 {maxAccounts} 个账号。',
  'Only approved creators can be invited, so nobody else is away.':
    '只有通过入驻审核的创作者可以受邀，其他人无需设置档期。',
  'You have no account on {platform}.': '您没有 {platform} 账号。',
  'The reward is less than the minimum you set.': '报酬低于您设置的最低报酬。',
  'The advertiser is suspended, and opens no tasks. Running orders continue.':
    '广告主已停用，不能开放任务，进行中的订单继续。',
  'A party uploads at most {maxFiles} assets with {maxBytes} bytes together.':
    '每个账户最多上传 {maxFiles} 个素材，合计 {maxBytes} 字节。',
  'An account uploads at most {maxFiles} files with {maxBytes} bytes together in a day.':
    '每个账户每天最多上传 {maxFiles} 个文件，合计 {maxBytes} 字节。',
  '"{fileName}" cannot be downloaded: it is {status}.':
    '“{fileName}”无法下载，状态为{status:assetStatuses}。',
  'The asset is {status}.': '该素材状态为{status:assetStatuses}。',
} as const;
