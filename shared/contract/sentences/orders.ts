/** What refusals about orders, reviews and files say, in Chinese. */
export const orderSentences = {
  'There is no such order.': '没有该订单。',
  'There is no such upload.': '没有该文件。',
  'There is no such takedown.': '没有该下架记录。',
  'The order has changed.': '订单已更改。',
  'The order has ended.': '订单已结束。',
  'The order has changed since this timer was set.': '设定计时之后订单已更改。',
  'The next timer of the order is at {at}.': '订单的下一个计时在 {at}。',
  'The quote has expired or is not for this order. Request a new quote.':
    '报价已过期或不属于此订单，请重新获取报价。',
  'The order has changed since the quote. Request a new quote.': '报价之后订单已更改，请重新获取报价。',
  'This order is not on hold.': '此订单未被冻结。',
  'A URL on {host} is a short link. Open it, and give the full URL of the page of the work.':
    '{host} 的网址是短链接，请打开后填写作品页的完整网址。',
  'This URL is on {host}, but the task is for {platform}. Give a URL on {wanted}.':
    '此网址属于 {host}，但任务要求 {platform}，请填写 {wanted} 的网址。',
  'The deadline was {dueAt}.': '截止时间为 {dueAt}，已超过。',
  'The order is on hold since {at}. Nothing moves until an operator releases it.':
    '订单自 {at} 起已冻结，运营解冻前不会有任何变化。',
  'The order waits until {at}.': '订单等待至 {at}。',
  'The {actor} cannot send {command} to an order that is {status}.':
    '订单状态为“{status:orderStatuses}”时，{actor:actors}不能{command:commands}。',
  'You have {count} open orders, the most for your track record.':
    '您有 {count} 个进行中的订单，已达您履约记录允许的上限。',
  'The order has no open request {requestId}.': '订单没有待处理的请求 {requestId}。',
  'creatorAmount must be between 0 and {maximum} {currency}.':
    'creatorAmount 必须在 0 与 {maximum} {currency} 之间。',
  'The deadline is already {dueAt}. Request a later time.': '截止时间已是 {dueAt}，请申请更晚的时间。',
  'Give at least one reason for a hold.': '冻结须说明至少一个原因。',
  'The end of a hold must be after {at}, at most a year later.':
    '冻结的结束时间必须晚于 {at}，且不超过一年。',
  'Give at least one reason to refuse a publication.': '不认可发布须说明至少一个原因。',
  'publishedAt {publishedAt} is in the future.': 'publishedAt {publishedAt} 晚于现在。',
  'publishedAt {publishedAt} is before the approval of the work at {approvedAt}.':
    'publishedAt {publishedAt} 早于作品通过的时间 {approvedAt}。',
  'publishedAt must be between {from} and {to}.': 'publishedAt 必须在 {from} 与 {to} 之间。',
  'Give at least one reason for a dispute.': '提出争议须说明至少一个原因。',
  'Give at least one reason to reject a work or to request changes.': '驳回或要求修改须说明至少一个原因。',
  'The order has no open appeal {appealId}.': '订单没有待裁定的申诉 {appealId}。',
  'Give at least one reason for a redrive.': '重试须说明至少一个原因。',
  'Submit 1 to {maximum} files.': '请提交 1 至 {maximum} 个文件。',
  'You have not rated this order.': '您尚未评价此订单。',
  'This published work is the proof of another order. Publish one work for each order.':
    '此作品已用于另一订单，请为每个订单单独发布作品。',
  'This order has no such message.': '此订单没有该消息。',
  'Nobody has this work.': '此工作未分派。',
  'You have claimed {count} items. Decide on one of them, or release one.':
    '您已领取 {count} 项，请先处理或放回一项。',
  'An order in the status {status} cannot be claimed.': '状态为“{status:orderStatuses}”的订单不能领取。',
  'Another reviewer works on this until {until}.': '另一位审核员正在处理，至 {until}。',
  'This claim was renewed {count} times, and ends at {until}.': '此领取已续期 {count} 次，至 {until} 结束。',
  'Upload the file first.': '请先上传文件。',
  'The upload was declared with another SHA-256.': '上传声明的 SHA-256 与此不同。',
  'The file has been submitted.': '文件已提交。',
  'The file was submitted before.': '文件此前已提交。',
  'Some parts have not arrived. Upload them first.': '部分分片尚未上传，请先上传。',
  '"{fileName}" has not arrived yet.': '“{fileName}”尚未上传。',
  'The platform took this file down. The order continues without it.': '平台已下架此文件，订单继续。',
  'There is no such multipart upload.': '没有该分片上传。',
  'You have no permission to take things down.': '您无权下架内容。',
  'This file is not in the present work of the order.': '该文件不在订单当前的作品中。',
  'The file is being inspected. Wait for the end.': '文件正在检测，请等待结束。',
  'This file is uploaded in one request.': '此文件须一次上传。',
  'This request needs an uploadId of the S3 protocol.': '此请求需要 S3 协议的 uploadId。',
  'A part needs its partNumber.': '分片需要 partNumber。',
  'This order has no such upload.': '此订单没有该文件。',
  'Some files cannot be submitted.': '部分文件不能提交。',
  'Some files are not what they are declared to be.': '部分文件与声明不符。',
  'The content of "{fileName}" is not {type}.': '“{fileName}”的内容不是 {type}。',
  '"{fileName}" was not submitted in time and has been removed: upload it again.':
    '“{fileName}”未及时提交，已被删除，请重新上传。',
  '"{fileName}" has {actual} bytes, not {expected}.': '“{fileName}”为 {actual} 字节，而非 {expected} 字节。',
  '"{fileName}" has another SHA-256 than declared.': '“{fileName}”的 SHA-256 与声明不符。',
  '"{fileName}" is not complete: get the upload to see which parts are missing.':
    '“{fileName}”不完整，请读取该上传以查看缺少的分片。',
  'The file is complete.': '文件已完整。',
  'The file has {count} parts.': '文件共有 {count} 个分片。',
  'The upload declares the SHA-256 of each part: send it with the request.':
    '此上传声明了每个分片的 SHA-256，请随请求发送。',
  'The part was declared with another SHA-256.': '分片声明的 SHA-256 与此不同。',
  'The upload was created without digests of its parts.': '创建上传时未提供分片摘要。',
  'A party uploads {allowance} for an order.': '每方每单{allowance:sentence}。',
  'An account uploads {allowance} in a day.': '每个账户每天{allowance:sentence}。',
  'at most {maxFiles} files with {maxBytes} bytes together':
    '最多上传 {maxFiles} 个文件，合计 {maxBytes} 字节',
  'Part {part} has not arrived.': '分片 {part} 尚未上传。',
  'Part {part} has {actual} bytes, not {expected}.': '分片 {part} 为 {actual} 字节，而非 {expected} 字节。',
  '"{fileName}" is {type}, but {purpose} accept {allowed}.':
    '“{fileName}”是 {type}，{purpose:sentence}只接受 {allowed}。',
  '"{fileName}" has {size} bytes. Files of {purpose} have at most {maximum}.':
    '“{fileName}”为 {size} 字节，{purpose:sentence}的文件上限为 {maximum}。',
  works: '作品',
  scripts: '脚本',
  messages: '消息',
  appeals: '申诉',
  'one video': '一个视频',
  '1 to {count} images with a text': '1 至 {count} 张图片加文案',
  'a video': '一个视频',
  '{count} images': '{count} 张图片',
  'A work is {one} or {other}. This has {videos} videos and {images} images.':
    '作品应为{one:sentence}，或{other:sentence}，现有 {videos} 个视频和 {images} 张图片。',
  'A work is {wanted}. This has {videos} videos.': '作品应为{wanted:sentence}，现有 {videos} 个视频。',
  'A work is {wanted}: write the text as its description.': '作品应为{wanted:sentence}：请将文案写入描述。',
  'The task asks for {formats}: {wanted}. This is {found}.':
    '任务要求 {formats}，现提交的是{found:sentence}。',
  'The time to appeal ended at {at}.': '申诉已于 {at} 截止。',
  'A later release lets this party show pictures. Take it down with that release.':
    '该账户的图片来自更新的版本，请用该版本下架。',
  'A later release lets this party upload. Take the file down with that release.':
    '该方的文件来自更新的版本，请用该版本下架。',
  'A later release has this kind of takedown. Decide with that release.':
    '此类下架来自更新的版本，请用该版本裁定。',
  'There is no version {version} of the process.': '没有 {version} 版流程。',
} as const;
