// Made of openapi.json by `npm run docs`.

export type Schemas = {
  "Reason": { "code": string; "message": string; "messageZh"?: string; "atSecond"?: number; };
  "CreatorAvailability": { "away": boolean; "from"?: Schemas["Instant"]; "until"?: Schemas["Instant"]; "note"?: string; };
  "Instant": string;
  "PositiveMoney": { "amount": number; "currency": string; };
  "Profile": { "displayName": string; "bio"?: string; "expertise"?: (string)[]; "styles"?: (string)[]; "audience"?: Schemas["Audience"]; "portfolio"?: ({ "title": string; "url": string; })[]; };
  "Audience": { "gender"?: "any" | "female" | "male"; "ageBands"?: (string)[]; "regions"?: (string)[]; };
  "Money": { "amount": number; "currency": string; };
  "NewTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["Brief"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; "engagement"?: "open" | "recruit" | "invite"; "script"?: boolean; "difficulty"?: "easy" | "medium" | "hard"; "audience"?: Schemas["Audience"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; };
  "Brief": { "product": string; "goal": string; "requirements": Schemas["Requirements"]; "references"?: (string)[]; "fileIds"?: (string)[]; };
  "Requirements": { "minSeconds": number; "maxSeconds": number; "style"?: string; "mustInclude"?: (string)[]; "hashtags"?: (string)[]; "orientation"?: "portrait" | "landscape" | "square" | "any"; "sound"?: boolean; };
  "OrderTakeEvent": { "id": string; "type": "order.take"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "EventAccount": { "as": "creator" | "advertiser" | "agency" | "platform"; "id": string; };
  "OrderStatus": "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded" | "unknown";
  "OrderInviteEvent": { "id": string; "type": "order.invite"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderAcceptInvitationEvent": { "id": string; "type": "order.accept_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderDeclineInvitationEvent": { "id": string; "type": "order.decline_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderWithdrawInvitationEvent": { "id": string; "type": "order.withdraw_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderLapseEvent": { "id": string; "type": "order.lapse"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRemindEvent": { "id": string; "type": "order.remind"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderSubmitScriptEvent": { "id": string; "type": "order.submit_script"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderExpireEvent": { "id": string; "type": "order.expire"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRequestExtensionEvent": { "id": string; "type": "order.request_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderGrantExtensionEvent": { "id": string; "type": "order.grant_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRefuseExtensionEvent": { "id": string; "type": "order.refuse_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderWithdrawExtensionEvent": { "id": string; "type": "order.withdraw_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderCancelEvent": { "id": string; "type": "order.cancel"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRequestCancellationEvent": { "id": string; "type": "order.request_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderGrantCancellationEvent": { "id": string; "type": "order.grant_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRefuseCancellationEvent": { "id": string; "type": "order.refuse_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderWithdrawCancellationEvent": { "id": string; "type": "order.withdraw_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderLapseCancellationEvent": { "id": string; "type": "order.lapse_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderApproveEvent": { "id": string; "type": "order.approve"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRequestChangesEvent": { "id": string; "type": "order.request_changes"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderSubmitWorkEvent": { "id": string; "type": "order.submit_work"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderPassEvent": { "id": string; "type": "order.pass"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderFindFaultsEvent": { "id": string; "type": "order.find_faults"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderEscalateEvent": { "id": string; "type": "order.escalate"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRedriveEvent": { "id": string; "type": "order.redrive"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRejectEvent": { "id": string; "type": "order.reject"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderAppealEvent": { "id": string; "type": "order.appeal"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderCloseEvent": { "id": string; "type": "order.close"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderUpholdEvent": { "id": string; "type": "order.uphold"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderOverturnEvent": { "id": string; "type": "order.overturn"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderExtendReviewEvent": { "id": string; "type": "order.extend_review"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderPublishEvent": { "id": string; "type": "order.publish"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderConfirmPublicationEvent": { "id": string; "type": "order.confirm_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRefusePublicationEvent": { "id": string; "type": "order.refuse_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderReferPublicationEvent": { "id": string; "type": "order.refer_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderAcceptEvent": { "id": string; "type": "order.accept"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderDisputeEvent": { "id": string; "type": "order.dispute"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderReplyEvent": { "id": string; "type": "order.reply"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderCloseRepliesEvent": { "id": string; "type": "order.close_replies"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderResolveEvent": { "id": string; "type": "order.resolve"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRefundEvent": { "id": string; "type": "order.refund"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderRateEvent": { "id": string; "type": "order.rate"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderCorrectRatingEvent": { "id": string; "type": "order.correct_rating"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderSettleEvent": { "id": string; "type": "order.settle"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderHoldEvent": { "id": string; "type": "order.hold"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "OrderReleaseEvent": { "id": string; "type": "order.release"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "TaskOpenedEvent": { "id": string; "type": "task.opened"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "TaskPausedEvent": { "id": string; "type": "task.paused"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "TaskResumedEvent": { "id": string; "type": "task.resumed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "TaskChangedEvent": { "id": string; "type": "task.changed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "slots": number; "applyBefore": Schemas["Instant"]; }; };
  "TaskClosedEvent": { "id": string; "type": "task.closed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "because"?: "advertiser" | "slots" | "deadline" | "takedown"; }; };
  "TaskTakenDownEvent": { "id": string; "type": "task.taken_down"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "TaskApprovedEvent": { "id": string; "type": "task.approved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "TaskRejectedEvent": { "id": string; "type": "task.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  "ApplicationReceivedEvent": { "id": string; "type": "application.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  "ApplicationWithdrawnEvent": { "id": string; "type": "application.withdrawn"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  "ApplicationDeclinedEvent": { "id": string; "type": "application.declined"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  "QuestionAskedEvent": { "id": string; "type": "question.asked"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; "to": "advertiser" | "platform"; }; };
  "QuestionAnsweredEvent": { "id": string; "type": "question.answered"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; "by": "advertiser" | "operator"; }; };
  "QuestionHiddenEvent": { "id": string; "type": "question.hidden"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; }; };
  "ApplicationNotChosenEvent": { "id": string; "type": "application.not_chosen"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  "TaskRecommendedEvent": { "id": string; "type": "task.recommended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "creatorId": string; "score": number; }; };
  "WalletBookedEvent": { "id": string; "type": "wallet.booked"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "entryId": string; "cause": { "kind": string; "id": string; "step": string; }; "wallet": { "as": "creator" | "advertiser" | "agency"; "id": string; }; "currency": string; "changes": { [name: string]: number; }; }; };
  "WebhookTestEvent": { "id": string; "type": "webhook.test"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "message": string; }; };
  "MessageSentEvent": { "id": string; "type": "message.sent"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "messageId": string; "orderId": string; "taskId": string; "advertiserId": string; "creatorId": string; "by": "creator" | "advertiser"; }; };
  "CreatorApplicationReceivedEvent": { "id": string; "type": "creator_application.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  "CreatorApplicationApprovedEvent": { "id": string; "type": "creator_application.approved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  "CreatorApplicationRejectedEvent": { "id": string; "type": "creator_application.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  "AdvertiserVerifiedEvent": { "id": string; "type": "advertiser.verified"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  "AdvertiserRejectedEvent": { "id": string; "type": "advertiser.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  "AdvertiserSuspendedEvent": { "id": string; "type": "advertiser.suspended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  "AdvertiserReinstatedEvent": { "id": string; "type": "advertiser.reinstated"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  "CreatorSuspendedEvent": { "id": string; "type": "creator.suspended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId": string; }; };
  "CreatorReinstatedEvent": { "id": string; "type": "creator.reinstated"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId": string; }; };
  "PayoutAccountBoundEvent": { "id": string; "type": "payout_account.bound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; }; };
  "PayoutAccountChangedEvent": { "id": string; "type": "payout_account.changed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; }; };
  "WithdrawalSkippedEvent": { "id": string; "type": "withdrawal.skipped"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; "orderId": string; }; };
  "AgreementRequestedEvent": { "id": string; "type": "agreement.requested"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  "AgreementAcceptedEvent": { "id": string; "type": "agreement.accepted"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  "AgreementDeclinedEvent": { "id": string; "type": "agreement.declined"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  "AgreementEndedEvent": { "id": string; "type": "agreement.ended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  "DepositReceivedEvent": { "id": string; "type": "deposit.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  "DepositClosedEvent": { "id": string; "type": "deposit.closed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  "DepositNeedsOperatorEvent": { "id": string; "type": "deposit.needs_operator"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  "DepositReturnedEvent": { "id": string; "type": "deposit.returned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  "ClientBoundEvent": { "id": string; "type": "client.bound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "clientId": string; "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "roles": ("creator" | "advertiser" | "agency")[]; }; };
  "ClientUnboundEvent": { "id": string; "type": "client.unbound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "clientId": string; "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "roles": ("creator" | "advertiser" | "agency")[]; }; };
  "AccountHeldEvent": { "id": string; "type": "account.held"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "scope": "payouts" | "everything"; "until"?: Schemas["Instant"]; }; };
  "AccountReleasedEvent": { "id": string; "type": "account.released"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; };
  "AccountErasedEvent": { "id": string; "type": "account.erased"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; };
  "WebhookDisabledEvent": { "id": string; "type": "webhook.disabled"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "webhookId": string; "owner": { "as": "creator" | "advertiser" | "agency" | "platform"; "id": string; }; "because": "failing" | "gone"; }; };
  "ReportResolvedEvent": { "id": string; "type": "report.resolved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "reportId": string; "kind": "party" | "profile" | "task" | "message" | "question"; "reporterId": string; "action": "dismiss" | "uphold"; }; };
  "TakedownCreatedEvent": { "id": string; "type": "takedown.created"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  "TakedownAppealedEvent": { "id": string; "type": "takedown.appealed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  "TakedownUpheldEvent": { "id": string; "type": "takedown.upheld"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  "TakedownOverturnedEvent": { "id": string; "type": "takedown.overturned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  "QuestionReportResolvedEvent": { "id": string; "type": "question_report.resolved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "reportId": string; "questionId": string; "taskId": string; "reporterId": string; "action": "dismiss" | "hide"; }; };
  "WithdrawalRequestedEvent": { "id": string; "type": "withdrawal.requested"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "requested"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalSubmittingEvent": { "id": string; "type": "withdrawal.submitting"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "submitting"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalProcessingEvent": { "id": string; "type": "withdrawal.processing"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "processing"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalUnknownEvent": { "id": string; "type": "withdrawal.unknown"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "unknown"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalNeedsOperatorEvent": { "id": string; "type": "withdrawal.needs_operator"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "needs_operator"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalPaidEvent": { "id": string; "type": "withdrawal.paid"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "paid"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalFailedEvent": { "id": string; "type": "withdrawal.failed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "failed"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "WithdrawalReturnedEvent": { "id": string; "type": "withdrawal.returned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "returned"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "UnauthenticatedProblem": { "type": "https://astrolabe.dev/problems/unauthenticated"; "title": "Unauthenticated"; "status": 401; "detail": string; "instance": string; "requestId": string; };
  "ForbiddenProblem": { "type": "https://astrolabe.dev/problems/forbidden"; "title": "Forbidden"; "status": 403; "detail": string; "instance": string; "requestId": string; };
  "NotFoundProblem": { "type": "https://astrolabe.dev/problems/not-found"; "title": "Not found"; "status": 404; "detail": string; "instance": string; "requestId": string; };
  "PreconditionFailedProblem": { "type": "https://astrolabe.dev/problems/precondition-failed"; "title": "Precondition failed"; "status": 412; "detail": string; "instance": string; "requestId": string; };
  "PayloadTooLargeProblem": { "type": "https://astrolabe.dev/problems/payload-too-large"; "title": "Payload too large"; "status": 413; "detail": string; "instance": string; "requestId": string; "message"?: string; };
  "UnsupportedMediaTypeProblem": { "type": "https://astrolabe.dev/problems/unsupported-media-type"; "title": "Unsupported media type"; "status": 415; "detail": string; "instance": string; "requestId": string; };
  "ThrottledProblem": { "type": "https://astrolabe.dev/problems/throttled"; "title": "Throttled"; "status": 429; "detail": string; "instance": string; "requestId": string; "retryAfterSeconds": number; "message"?: string; };
  "InternalProblem": { "type": "https://astrolabe.dev/problems/internal"; "title": "Internal"; "status": 500; "detail": string; "instance": string; "requestId": string; "message"?: string; };
  "ValidationProblem": { "type": "https://astrolabe.dev/problems/validation"; "title": "Validation"; "status": 400; "detail": string; "instance": string; "requestId": string; "errors": (Schemas["Fault"])[]; "moreErrors"?: number; };
  "Fault": { "in": "body" | "query" | "path" | "header"; "pointer": string; "code": string; "message": string; };
  "AccountErasure": { "phase": "none" | "closing" | "erasing" | "erased" | "stopped" | "unknown"; "requestedAt"?: Schemas["Instant"]; "erasedAt"?: Schemas["Instant"]; "goesOnFrom"?: Schemas["Instant"]; "obstacles": ({ "kind": "running-orders"; "orderIds": (string)[]; } | { "kind": "balance"; "role": "creator" | "advertiser" | "agency"; "balance": string; "amount": number; "currency": string; "ways": ("withdraw" | "renounce")[]; "waits": boolean; } | { "kind": "agency-agreement"; "agreementIds": (string)[]; } | { "kind": "open-payments"; "withdrawalIds": (string)[]; "depositIds": (string)[]; } | { "kind": "open-matters"; "proposalIds": (string)[]; "reportIds": (string)[]; })[]; };
  "AccountOnHoldProblem": { "type": "https://astrolabe.dev/problems/account-on-hold"; "title": "Account on hold"; "status": 403; "detail": string; "instance": string; "requestId": string; "scope": string; "until"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "ConflictProblem": { "type": "https://astrolabe.dev/problems/conflict"; "title": "Conflict"; "status": 409; "detail": string; "instance": string; "requestId": string; "applicationId"?: string; "until"?: Schemas["Instant"]; "frozen"?: "deposits" | "withdrawals"; "since"?: Schemas["Instant"]; "obstacles"?: ({ "kind": "running-orders"; "orderIds": (string)[]; } | { "kind": "balance"; "role": "creator" | "advertiser" | "agency"; "balance": string; "amount": number; "currency": string; "ways": ("withdraw" | "renounce")[]; "waits": boolean; } | { "kind": "agency-agreement"; "agreementIds": (string)[]; } | { "kind": "open-payments"; "withdrawalIds": (string)[]; "depositIds": (string)[]; } | { "kind": "open-matters"; "proposalIds": (string)[]; "reportIds": (string)[]; })[]; "retryAfterSeconds"?: number; };
  "IdempotencyInProgressProblem": { "type": "https://astrolabe.dev/problems/idempotency-in-progress"; "title": "Idempotency in progress"; "status": 409; "detail": string; "instance": string; "requestId": string; };
  "IdempotencyKeyReusedProblem": { "type": "https://astrolabe.dev/problems/idempotency-key-reused"; "title": "Idempotency key reused"; "status": 422; "detail": string; "instance": string; "requestId": string; };
  "AccountExport": { "items": ({ "section": "profile" | "balances" | "applications" | "standing" | "agreements-as-creator" | "agreements-as-agency" | "task-applications" | "questions" | "reports-as-creator" | "reports-as-advertiser" | "reports-as-agency" | "takedowns-as-creator" | "takedowns-as-advertiser" | "tasks" | "assets-as-creator" | "assets-as-advertiser" | "orders-as-creator" | "timelines-as-creator" | "messages-as-creator" | "uploads-as-creator" | "orders-as-advertiser" | "timelines-as-advertiser" | "messages-as-advertiser" | "uploads-as-advertiser" | "deposits" | "entries-as-creator" | "entries-as-advertiser" | "entries-as-agency" | "withdrawals" | "withdrawals-as-agency" | "withdrawals-as-advertiser" | "tax-years" | "notices-as-creator" | "notices-as-advertiser" | "notices-as-agency" | "webhooks-as-creator" | "webhooks-as-advertiser" | "webhooks-as-agency" | "clients" | "blocks"; "data": { [name: string]: unknown; }; })[]; "nextCursor"?: string; };
  "InvalidCursorProblem": { "type": "https://astrolabe.dev/problems/invalid-cursor"; "title": "Invalid cursor"; "status": 400; "detail": string; "instance": string; "requestId": string; };
  "AdvertiserProfile": { "displayName": string; "legalName": string; "registrationNumber": string; "contact": { "name": string; "email": string; "phone"?: string; }; "country": string; "isOldEnough": true; "advertiserId": string; "verification": "pending" | "verified" | "rejected" | "unknown"; "submittedAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "AccountErasedProblem": { "type": "https://astrolabe.dev/problems/account-erased"; "title": "Account erased"; "status": 403; "detail": string; "instance": string; "requestId": string; };
  "PublicAdvertiser": { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "isVerified": boolean; "takenDown"?: Schemas["TakedownNote"]; "trackRecord": { "tasksPublished": number; "ordersTaken": number; "ordersSettled": number; "ordersDisputed": number; "disputedPercent"?: number; "ratings": number; "medianRating"?: number; }; };
  "TakedownNote": { "takedownId"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "AdvertiserStanding": { "advertiserId": string; "status": "active" | "suspended" | "unknown"; };
  "SecondFactorNeededProblem": { "type": "https://astrolabe.dev/problems/second-factor-needed"; "title": "Second factor needed"; "status": 403; "detail": string; "instance": string; "requestId": string; };
  "ConflictOfInterestProblem": { "type": "https://astrolabe.dev/problems/conflict-of-interest"; "title": "Conflict of interest"; "status": 403; "detail": string; "instance": string; "requestId": string; };
  "Agency": { "agencyId": string; "displayName"?: string; };
  "AgencyAgreement": { "id": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "agencyId": string; "agency"?: Schemas["PartyName"]; "share": number; "status": "requested" | "active" | "declined" | "ended" | "unknown"; "requestedAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "endedAt"?: Schemas["Instant"]; "endedBy"?: "creator" | "agency" | "unknown"; };
  "PartyName": { "id": string; "displayName"?: string; "avatar"?: string; };
  "IllegalTransitionProblem": { "type": "https://astrolabe.dev/problems/illegal-transition"; "title": "Illegal transition"; "status": 409; "detail": string; "instance": string; "requestId": string; "state": string; "allowed": (string)[]; };
  "Asset": { "id": string; "as": "creator" | "advertiser" | "unknown"; "purpose": "avatar" | "cover" | "task_image" | "brief_file" | "unknown"; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "status": "waiting" | "ready" | "in_moderation" | "refused" | "unknown"; "createdAt": Schemas["Instant"]; "checkedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "picture"?: { "width": number; "height": number; "small"?: string; "large"?: string; }; "upload"?: { "method": "PUT"; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; }; "takenDown"?: Schemas["TakedownNote"]; };
  "AssetDownload": { "id": string; "fileName": string; "url": string; "expiresAt": Schemas["Instant"]; };
  "PublicCreator": { "id": string; "since": Schemas["Instant"]; "takesOrders": boolean; "away"?: { "from": Schemas["Instant"]; "until"?: Schemas["Instant"]; "note"?: string; }; "accounts": ({ "platform": string; "handle": string; "profileUrl": string; "followerCount": number; "categories": (string)[]; })[]; "avatar"?: string; "cover"?: string; "profile"?: Schemas["ProfileView"]; "takenDown"?: Schemas["TakedownNote"]; "trackRecord": { "taken": number; "completed": number; "onTime": number; "rejected": number; "expired": number; "ratings": number; "medianRating"?: number; }; };
  "ProfileView": { "displayName": string; "bio": string; "expertise": (string)[]; "styles": (string)[]; "audience": Schemas["AudienceView"]; "portfolio": ({ "title": string; "url": string; })[]; };
  "AudienceView": { "gender": "any" | "female" | "male" | "unknown"; "ageBands": (string)[]; "regions": (string)[]; };
  "CreatorApplication": { "platform": string; "handle": string; "profileUrl": string; "followerCount": number; "accountStanding": "normal" | "violating" | "limited" | "banned" | "unknown"; "categories": (string)[]; "contentHealthy"?: boolean; "legalName"?: string; "id": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "status": "pending" | "approved" | "rejected" | "unknown"; "createdAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "reapplyAt"?: Schemas["Instant"]; "contentHealth": "attested" | "not attested"; "lease"?: Schemas["Lease"]; };
  "Lease": { "by": "you" | "another reviewer"; "until": Schemas["Instant"]; };
  "CreatorNotEligibleProblem": { "type": "https://astrolabe.dev/problems/creator-not-eligible"; "title": "Creator not eligible"; "status": 422; "detail": string; "instance": string; "requestId": string; "unmet"?: ({ "creatorId"?: string; "rule": string; "required"?: unknown; "actual"?: unknown; })[]; "errors"?: (Schemas["Fault"])[]; };
  "TaskApplication": { "id": string; "taskId": string; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "pitch": string; "quote"?: Schemas["Money"]; "status": "pending" | "chosen" | "declined" | "withdrawn" | "not_chosen" | "unknown"; "createdAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "orderId"?: string; };
  "CreatorStanding": { "creatorId": string; "status": "active" | "suspended" | "unknown"; "changes": number; };
  "CreatorStandingHistory": { "creatorId": string; "status": "active" | "suspended" | "unknown"; "changes": number; "items": ({ "seq": number; "at": Schemas["Instant"]; "action": "suspend" | "reinstate" | "unknown"; "by": string; "reasons": (Schemas["Reason"])[]; })[]; "nextCursor"?: string; };
  "Adjustment": { "id": string; "from": string; "to": string; "amount": Schemas["PositiveMoney"]; "reason": string; "evidence": { "note": string; "reference": string; }; "status": "pending" | "approved" | "rejected" | "unknown"; "proposedBy": string; "proposedAt": Schemas["Instant"]; "decided"?: { "by": string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "entryId"?: string; }; };
  "Proposed": { "proposal": { "id": string; "act": "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding" | "unknown"; "status": "pending" | "approved" | "rejected" | "expired" | "void" | "unknown"; "expiresAt": Schemas["Instant"]; }; };
  "IdempotencyKeyRequiredProblem": { "type": "https://astrolabe.dev/problems/idempotency-key-required"; "title": "Idempotency key required"; "status": 400; "detail": string; "instance": string; "requestId": string; };
  "InsufficientFundsProblem": { "type": "https://astrolabe.dev/problems/insufficient-funds"; "title": "Insufficient funds"; "status": 422; "detail": string; "instance": string; "requestId": string; "available"?: number; "required"?: number; };
  "AuditInBrief": { "id": string; "status": "balanced" | "differs" | "incomplete" | "unknown"; "begunAt": Schemas["Instant"]; "endedAt": Schemas["Instant"]; "slice": number; "slices": number; "closedDay"?: string; "entries": number; "compared": number; "undecided": number; "differing": number; };
  "Audit": { "id": string; "status": "balanced" | "differs" | "incomplete" | "unknown"; "begunAt": Schemas["Instant"]; "endedAt": Schemas["Instant"]; "slice": number; "slices": number; "closedDay"?: string; "entries": number; "compared": number; "undecided": number; "differing": number; "differences": ({ "kind": "wallet" | "hold" | "hold_after_end" | "hold_terms" | "month" | "account_sum" | "kind_sum" | "entry" | "document" | "unknown"; "account": string; "currency": string; "of"?: string; "expected": number; "found": number; })[]; };
  "DepositCase": { "id": string; "amount": Schemas["Money"]; "provider": string; "status": "pending" | "received" | "closed" | "needs_operator" | "returned" | "unknown"; "paid"?: Schemas["Money"]; "createdAt": Schemas["Instant"]; "receivedAt"?: Schemas["Instant"]; "providerReference"?: string; "refunded"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; "payUrl"?: string; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "openedAt"?: Schemas["Instant"]; "caseKind"?: "wrong_amount" | "late_payment" | "reversed" | "unknown"; "inSuspense"?: { "amount": number; "currency": string; }; "loss"?: Schemas["Money"]; "resolved"?: { "at": Schemas["Instant"]; "by": string; "evidence": { "note": string; "reference": string; }; "bornBy"?: "advertiser" | "platform" | "unknown"; }; };
  "Freeze": { "deposits": boolean; "withdrawals": boolean; "seq": number; "at"?: Schemas["Instant"]; "by"?: string; "reason"?: string; };
  "Month": { "month": string; "timeZone": "UTC"; "isOver": boolean; "upTo": string; "items": ({ "currency": string; "revenue": { "earned": number; "givenBack": number; "net": number; }; "tax": { "withheld": number; "paid": number; "owed": number; }; "accounts": ({ "account": string; "opening": number; "debit": number; "credit": number; "closing": number; })[]; })[]; };
  "ReconciliationInBrief": { "id": string; "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "importedBy": string; "importedAt": Schemas["Instant"]; "status": "matched" | "differs" | "unknown"; "lines": number; "matched": number; "missingHere": number; "missingThere": number; "amountDiffers": number; "nearEdge": number; "totals": ({ "currency": string; "here": number; "there": number; })[]; };
  "Reconciliation": { "id": string; "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "importedBy": string; "importedAt": Schemas["Instant"]; "status": "matched" | "differs" | "unknown"; "lines": number; "matched": number; "missingHere": number; "missingThere": number; "amountDiffers": number; "nearEdge": number; "totals": ({ "currency": string; "here": number; "there": number; })[]; "mismatches": ({ "kind": "missing_here" | "missing_there" | "amount_differs" | "near_edge" | "unknown"; "number": string; "reference"?: string; "currency": string; "at": Schemas["Instant"]; "here"?: number; "there"?: number; })[]; };
  "TrialBalance": { "balanced": boolean; "asOf": Schemas["Instant"]; "uncounted": number; "entries": number; "totals": ({ "currency": string; "debit": number; "credit": number; })[]; "summary": (Schemas["AccountSum"])[]; "items": (Schemas["AccountSum"])[]; "nextCursor"?: string; };
  "AccountSum": { "account": string; "currency": string; "debit": number; "credit": number; "balance": number; };
  "WithdrawalCase": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; "fixableBy": "creator" | "platform" | "unknown"; }; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "agencyId"?: string; "agency"?: Schemas["PartyName"]; "advertiserId"?: string; "advertiser"?: Schemas["PartyName"]; "provider": string; "merchantNumber": string; "case"?: { "kind": "unclear" | "not_found" | "late_success" | "late_failure" | "unknown"; "openedAt": Schemas["Instant"]; "inSuspense"?: boolean; "lastQuery"?: { "at": Schemas["Instant"]; "by": string; "answer": "paid" | "processing" | "failed" | "returned" | "unfunded" | "not_found" | "unknown"; }; "bornBy"?: "creator" | "platform" | "unknown"; "resolved"?: { "at": Schemas["Instant"]; "by": string; "evidence": { "note": string; "reference": string; }; "bornBy"?: "creator" | "platform" | "unknown"; }; }; };
  "TaxSheet": { "rule": string; "version": number; "month": string; "lines": ({ "item": string; "amount": number; })[]; "tax": Schemas["Money"]; };
  "Invitation": { "id": string; "orderId": string; "taskId": string; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "price": Schemas["Money"]; "message"?: string; "status": "pending" | "accepted" | "declined" | "lapsed" | "withdrawn" | "unknown"; "createdAt": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "timeZone": string; };
  "Order": { "id": string; "taskId": string; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "status": Schemas["OrderStatus"]; "since": Schemas["Instant"]; "createdAt": Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; "net": Schemas["Money"]; "nextActions": ({ "action": "accept_invitation" | "decline_invitation" | "withdraw_invitation" | "lapse" | "remind" | "submit_script" | "expire" | "request_extension" | "grant_extension" | "refuse_extension" | "withdraw_extension" | "cancel" | "request_cancellation" | "grant_cancellation" | "refuse_cancellation" | "withdraw_cancellation" | "lapse_cancellation" | "approve" | "request_changes" | "submit_work" | "pass" | "find_faults" | "escalate" | "redrive" | "reject" | "appeal" | "close" | "uphold" | "overturn" | "extend_review" | "publish" | "confirm_publication" | "refuse_publication" | "refer_publication" | "accept" | "dispute" | "reply" | "close_replies" | "resolve" | "refund" | "rate" | "correct_rating" | "settle" | "hold" | "release"; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "money"?: Schemas["MoneyPreview"]; })[]; "dueAt"?: Schemas["Instant"]; "timeZone": string; "onTimeout"?: { "action": "accept_invitation" | "decline_invitation" | "withdraw_invitation" | "lapse" | "remind" | "submit_script" | "expire" | "request_extension" | "grant_extension" | "refuse_extension" | "withdraw_extension" | "cancel" | "request_cancellation" | "grant_cancellation" | "refuse_cancellation" | "withdraw_cancellation" | "lapse_cancellation" | "approve" | "request_changes" | "submit_work" | "pass" | "find_faults" | "escalate" | "redrive" | "reject" | "appeal" | "close" | "uphold" | "overturn" | "extend_review" | "publish" | "confirm_publication" | "refuse_publication" | "refer_publication" | "accept" | "dispute" | "reply" | "close_replies" | "resolve" | "refund" | "rate" | "correct_rating" | "settle" | "hold" | "release"; "to": Schemas["OrderStatus"]; "money"?: Schemas["MoneyPreview"]; }; "processVersion": string; "requirements": Schemas["RequirementsView"]; "formats"?: (string)[]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "rounds": { "script": number; "work": number; "allowed": number; }; "reasons": (Schemas["Reason"])[]; "script"?: { "text": string; "files": (Schemas["SubmittedFile"])[]; }; "deliverable"?: { "title": string; "description": string; "hashtags": (string)[]; "files": (Schemas["SubmittedFile"])[]; }; "publication"?: { "url": string; "itemId"?: string; "publishedAt": Schemas["Instant"]; }; "proof"?: { "status": "pending" | "confirmed" | "refused" | "unknown"; "by": "machine" | "people" | "unknown"; "since": Schemas["Instant"]; "findings": (Schemas["Reason"])[]; }; "appeal"?: { "id": string; "statement": string; "at": Schemas["Instant"]; "files": (Schemas["SubmittedFile"])[]; }; "cancellationRequest"?: { "id": string; "reason": string; "lapsesAt": Schemas["Instant"]; "until": Schemas["Instant"]; }; "extensionRequest"?: { "id": string; "reason": string; "lapsesAt": Schemas["Instant"]; "until": Schemas["Instant"]; }; "disputeReply"?: string; "hold"?: Schemas["OwnOrderHold"]; "ratings"?: { "creator"?: { "score": number; "text": string; "at": Schemas["Instant"]; }; "advertiser"?: { "score": number; "text": string; "at": Schemas["Instant"]; }; }; "escalations"?: { "count": number; "since": Schemas["Instant"]; }; "checklist"?: ({ "code": string; "text": string; })[]; "measurements"?: (unknown)[]; "withdrawals"?: ({ "id": string; "status": string; })[]; "lease"?: Schemas["Lease"]; "needsOperator"?: { "since": Schemas["Instant"]; }; };
  "MoneyPreview": { "creator": Schemas["Money"]; "advertiser": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; };
  "RequirementsView": { "minSeconds": number; "maxSeconds": number; "style"?: string; "mustInclude": (string)[]; "hashtags": (string)[]; "orientation"?: "portrait" | "landscape" | "square" | "any" | "unknown"; "sound"?: boolean; };
  "SubmittedFile": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; };
  "OwnOrderHold": { "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; };
  "DeadlinePassedProblem": { "type": "https://astrolabe.dev/problems/deadline-passed"; "title": "Deadline passed"; "status": 422; "detail": string; "instance": string; "requestId": string; "dueAt"?: Schemas["Instant"]; };
  "Me": { "accounts": { "creator"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; }; "advertiser"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; "isVerified": boolean; }; "agency"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; }; }; "roles": (string)[]; "permissions": (string)[]; "holds": (Schemas["OwnHold"])[]; "language"?: "en" | "zh" | "unknown"; "unread": { "creator"?: number; "advertiser"?: number; "agency"?: number; }; "erasure"?: "closing" | "erasing" | "erased" | "unknown"; };
  "OwnHold": { "scope": "payouts" | "everything" | "unknown"; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; };
  "Block": { "partyId": string; "at": Schemas["Instant"]; "note"?: string; "displayName"?: string; };
  "OwnMachineClient": { "roles": ("creator" | "advertiser" | "agency" | "unknown")[]; "clientId": string; "boundAt": Schemas["Instant"]; "consent": "pending" | "given" | "unknown"; };
  "Settings": { "language"?: "en" | "zh" | "unknown"; };
  "Notice": { "id": string; "at": Schemas["Instant"]; "kind": string; "as": "creator" | "advertiser" | "agency"; "title": string; "message": string; "subject": { "taskId"?: string; "orderId"?: string; "invitationId"?: string; "applicationId"?: string; "questionId"?: string; "takedownId"?: string; "withdrawalId"?: string; "webhookId"?: string; "creatorApplicationId"?: string; "agreementId"?: string; "depositId"?: string; "reportId"?: string; }; "reasons": (Schemas["Reason"])[]; "order"?: { "status": string; "dueAt"?: Schemas["Instant"]; }; "score"?: number; "isRead": boolean; };
  "Unread": { "unread": number; };
  "PartyOverview": { "id": string; "kind": "creator" | "advertiser" | "agency" | "unknown"; "displayName"?: string; "isVerified"?: boolean; "takenDown"?: { "takedownId"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "hold"?: Schemas["Hold"]; "suspension"?: Schemas["Suspension"]; "parties"?: { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; "orders": ({ "id": string; "title": string; "status": string; "since": Schemas["Instant"]; "createdAt": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; })[]; "notifications": ({ "id": string; "at": Schemas["Instant"]; "kind": string; "title": string; "isRead": boolean; })[]; "reports": ({ "id": string; "createdAt": Schemas["Instant"]; "code"?: string; "reason": string; })[]; "takedowns": ({ "id": string; "at": Schemas["Instant"]; "state": string; "title": string; })[]; "notes": (Schemas["Note"])[]; "acts"?: (Schemas["StaffAct"])[]; "money"?: { "balances": ({ "currency": string; "available": number; "held": number; "withdrawing": number; })[]; "withdrawals": ({ "id": string; "status": string; "amount": Schemas["Money"]; "provider": string; "at": Schemas["Instant"]; })[]; "deposits": ({ "id": string; "status": string; "amount": Schemas["Money"]; "provider": string; "at": Schemas["Instant"]; })[]; }; };
  "Hold": { "scope": "payouts" | "everything" | "unknown"; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; "by": string; };
  "Suspension": { "at"?: Schemas["Instant"]; "by"?: string; "reasons": (Schemas["Reason"])[]; };
  "Note": { "id": string; "subject": string; "at": Schemas["Instant"]; "by": string; "name": string; "text": string; };
  "StaffAct": { "id": string; "at": Schemas["Instant"]; "by": string; "name": string; "roles": (string)[]; "operation": string; "on": { [name: string]: string; }; "decision"?: string; "reasons": (Schemas["Reason"])[]; "evidence"?: { "note": string; "reference": string; }; "proposalId"?: string; };
  "ExportGrant": { "partyId": string; "grant": string; "until": Schemas["Instant"]; };
  "Webhook": { "id": string; "as": "creator" | "advertiser" | "agency" | "platform" | "unknown"; "url": string; "eventTypes": (string)[]; "description": string; "createdAt": Schemas["Instant"]; "status": "enabled" | "disabled"; "disabled"?: { "because": "owner" | "failing" | "gone" | "unknown"; "at": Schemas["Instant"]; }; "failingSince"?: Schemas["Instant"]; "formerSecretSignsUntil"?: Schemas["Instant"]; };
  "WebhookDelivery": { "id": string; "eventId": string; "eventType": string; "status": "pending" | "delivered" | "failed" | "abandoned" | "withheld" | "unknown"; "createdAt": Schemas["Instant"]; "attempts": ({ "at": Schemas["Instant"]; "milliseconds": number; "status"?: number; "fault"?: string; })[]; "nextAttemptAt"?: Schemas["Instant"]; "replayOf"?: string; };
  "WholeWebhookDelivery": { "id": string; "eventId": string; "eventType": string; "status": "pending" | "delivered" | "failed" | "abandoned" | "withheld" | "unknown"; "createdAt": Schemas["Instant"]; "attempts": ({ "at": Schemas["Instant"]; "milliseconds": number; "status"?: number; "fault"?: string; })[]; "nextAttemptAt"?: Schemas["Instant"]; "replayOf"?: string; "payload": { [name: string]: unknown; }; };
  "Takedown": { "id": string; "subject": { "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile" | "unknown"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "advertiserId"?: string; "advertiser"?: Schemas["PartyName"]; }; "owner": { "as": "creator" | "advertiser" | "unknown"; "id": string; }; "title": string; "reasons": (Schemas["Reason"])[]; "at": Schemas["Instant"]; "by"?: string; "state": "standing" | "appealed" | "upheld" | "overturned" | "unknown"; "appealBefore": Schemas["Instant"]; "appeal"?: { "statement": string; "at": Schemas["Instant"]; }; "decision"?: { "at": Schemas["Instant"]; "by"?: string; "reasons": (Schemas["Reason"])[]; }; };
  "BulkResult": { "dryRun": boolean; "done": number; "refusals": number; "items": ({ "id": string; "result": "done" | "possible" | "unchanged" | "refused"; "problem"?: { "type": "validation" | "invalid-cursor" | "idempotency-key-required" | "unauthenticated" | "forbidden" | "account-erased" | "account-on-hold" | "second-factor-needed" | "conflict-of-interest" | "not-found" | "method-not-allowed" | "conflict" | "illegal-transition" | "no-slots-left" | "quote-stale" | "already-claimed" | "already-proven" | "task-changed" | "idempotency-in-progress" | "taken-down" | "precondition-failed" | "payload-too-large" | "unsupported-media-type" | "creator-not-eligible" | "too-many-open-orders" | "deadline-passed" | "insufficient-funds" | "withdrawal-limit" | "deliverable-invalid" | "idempotency-key-reused" | "throttled" | "internal"; "detail": string; }; })[]; };
  "MachineClient": { "accountId": string; "roles": ("creator" | "advertiser" | "agency" | "unknown")[]; "clientId": string; "boundAt": Schemas["Instant"]; "boundBy": string; "consent": "pending" | "given" | "unknown"; };
  "DeadLetter": { "id": string; "entity": string; "key": string; "failedAt": Schemas["Instant"]; "error": string; "nextAttemptAt": Schemas["Instant"]; };
  "RestrictedParty": { "id": string; "kind": "creator" | "advertiser" | "agency" | "unknown"; "displayName"?: string; "hold"?: Schemas["Hold"]; "suspension"?: Schemas["Suspension"]; };
  "BoundedCount": { "count": number; "isMore": boolean; };
  "OrderHold": { "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; "by": string; };
  "Overview": { "at": Schemas["Instant"]; "queues": (Schemas["QueueCount"])[]; "money"?: ({ "account": string; "amount": number; "currency": string; })[]; "health": { "audit"?: { "id": string; "status": string; "endedAt": Schemas["Instant"]; }; "freeze": { "deposits": boolean; "withdrawals": boolean; }; }; };
  "QueueCount": { "queue": string; "kind": string; "count": number; "isMore": boolean; "late": number; "firstDueAt"?: Schemas["Instant"]; };
  "Proposal": { "id": string; "act": "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding" | "unknown"; "status": "pending" | "approved" | "rejected" | "expired" | "void" | "unknown"; "expiresAt": Schemas["Instant"]; "subject": { "kind": string; "id": string; }; "content": unknown; "amount"?: Schemas["Money"]; "proposedBy": string; "proposedAt": Schemas["Instant"]; "decided"?: { "by"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; };
  "NoSlotsLeftProblem": { "type": "https://astrolabe.dev/problems/no-slots-left"; "title": "No slots left"; "status": 409; "detail": string; "instance": string; "requestId": string; };
  "WithdrawalLimitProblem": { "type": "https://astrolabe.dev/problems/withdrawal-limit"; "title": "Withdrawal limit"; "status": 422; "detail": string; "instance": string; "requestId": string; "limit": "minimum" | "maximum" | "day" | "month" | "account_change" | "fee"; "least"?: number; "most"?: number; "mostCount"?: number; "used"?: number; "usedCount"?: number; "requested"?: number; "changedAt"?: Schemas["Instant"]; "freesAt"?: Schemas["Instant"]; "charges"?: number; };
  "Question": { "id": string; "taskId": string; "text": string; "to": "advertiser" | "platform" | "unknown"; "visibility": "public" | "private" | "unknown"; "isOwn": boolean; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "createdAt": Schemas["Instant"]; "answer"?: { "text": string; "by": "advertiser" | "operator" | "unknown"; "at": Schemas["Instant"]; }; "hidden"?: Schemas["TakedownNote"]; };
  "Report": { "id": string; "subject": { "kind": "party" | "profile" | "task" | "message" | "question" | "unknown"; "partyId"?: string; "taskId"?: string; "orderId"?: string; "messageId"?: string; "questionId"?: string; }; "taskId"?: string; "questionId"?: string; "code": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other" | "unknown"; "reason": string; "createdAt": Schemas["Instant"]; "status": "open" | "dismissed" | "hidden" | "upheld" | "unknown"; "resolvedAt"?: Schemas["Instant"]; "reporterId": string; "ownerId"?: string; "title"?: string; "question"?: Schemas["Question"]; "shown"?: { "title"?: string; "text"?: string; }; "reasons": (Schemas["Reason"])[]; };
  "SearchResult": { "kind": string; "id": string; "title"?: string; "status"?: string; "match": "id" | "id_end" | "id_start" | "name" | "handle" | "url" | "item_number"; };
  "OwnTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["BriefView"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; "engagement": "open" | "recruit" | "invite" | "unknown"; "script": boolean; "difficulty": "easy" | "medium" | "hard" | "unknown"; "audience": Schemas["AudienceView"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "id": string; "status": "draft" | "in_moderation" | "open" | "paused" | "closed" | "unknown"; "advertiser": Schemas["TaskAdvertiser"]; "slotsLeft": number; "held": Schemas["Balance"]; "estimatedNet": Schemas["Money"]; "timeZone": string; "createdAt": Schemas["Instant"]; "openedAt"?: Schemas["Instant"]; "pausedAt"?: Schemas["Instant"]; "pausedBecause"?: "suspension" | "unknown"; "closedAt"?: Schemas["Instant"]; "closedBecause"?: "advertiser" | "slots" | "deadline" | "takedown" | "unknown"; "moderation"?: { "submittedAt": Schemas["Instant"]; "flags": ({ "code": "forbidden_word" | "phone_number" | "email" | "messenger_id" | "link" | "unknown"; "pointer": string; "found": string; })[]; "decision"?: "approve" | "reject" | "unknown"; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "takenDown"?: Schemas["TakedownNote"]; };
  "BriefView": { "product": string; "goal": string; "requirements": Schemas["RequirementsView"]; "references"?: (string)[]; "fileIds"?: (string)[]; };
  "TaskAdvertiser": { "id": string; "displayName"?: string; "avatar"?: string; "name": string; };
  "Balance": { "amount": number; "currency": string; };
  "SavedView": { "id": string; "name": string; "page": string; "query": string; "isFirst": boolean; "createdAt": Schemas["Instant"]; };
  "WorkItem": { "queue": string; "kind": string; "id": string; "dueAt": Schemas["Instant"]; "isLate": boolean; "assignment"?: Schemas["Assignment"]; };
  "Assignment": { "to": string; "by": string; "at": Schemas["Instant"]; "note"?: string; };
  "AssignedWork": { "id": string; "assignment": Schemas["Assignment"]; };
  "DeliverableInvalidProblem": { "type": "https://astrolabe.dev/problems/deliverable-invalid"; "title": "Deliverable invalid"; "status": 422; "detail": string; "instance": string; "requestId": string; "findings"?: ({ "code": string; "message"?: string; [name: string]: unknown; })[]; };
  "QuoteStaleProblem": { "type": "https://astrolabe.dev/problems/quote-stale"; "title": "Quote stale"; "status": 409; "detail": string; "instance": string; "requestId": string; };
  "CancellationQuote": { "creator": Schemas["Money"]; "advertiser": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; "quoteId": string; "validUntil": Schemas["Instant"]; };
  "OrderExecution": { "orderId": string; "status": string; "processVersion": string; "hasEnded": boolean; "wait": { "for": "creator" | "advertiser" | "platform" | "system" | "nobody"; "since": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "next"?: { "command": string; "at": Schemas["Instant"]; }; "onTimeout"?: { "command": string; "to": string; "at": Schemas["Instant"]; "money"?: Schemas["MoneyPreview"]; }; }; "hold"?: { "at": Schemas["Instant"]; "until"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "visits": ({ "status": string; "enteredAt": Schemas["Instant"]; "leftAt"?: Schemas["Instant"]; "seq": number; "command": string; "by": string; "reasons": (Schemas["Reason"])[]; "input": { [name: string]: unknown; }; })[]; "isPartial": boolean; "failures": ({ "kind": "parked" | "late_step" | "failed_check" | "failed_execution"; "at": Schemas["Instant"]; "status"?: string; "error"?: string; "cause"?: string; })[]; "machine": { "name": string; "status": "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE" | "MISSING" | "unknown"; "startedAt"?: Schemas["Instant"]; "stoppedAt"?: Schemas["Instant"]; "input"?: unknown; "output"?: unknown; }; "redrive": { "isPossible": boolean; "reason"?: "ended" | "on_hold" | "no_machine_step"; "from"?: string; }; };
  "OrderEntry": { "id": string; "at": Schemas["Instant"]; "cause": { "kind": string; "id": string; "step": string; }; "postings": ({ "account": string; "amount": number; "currency": string; })[]; };
  "Message": { "id": string; "at": Schemas["Instant"]; "by": "creator" | "advertiser" | "unknown"; "text": string; "files": (Schemas["SubmittedFile"])[]; "isUnread": boolean; };
  "AlreadyProvenProblem": { "type": "https://astrolabe.dev/problems/already-proven"; "title": "Already proven"; "status": 409; "detail": string; "instance": string; "requestId": string; };
  "OrderEvent": { "seq": number; "at": Schemas["Instant"]; "actor": { "role": string; "id"?: string; }; "command": string; "from"?: Schemas["OrderStatus"]; "to": Schemas["OrderStatus"]; "reasons": (Schemas["Reason"])[]; "data": { [name: string]: unknown; }; };
  "Upload": Schemas["WholeUpload"] | Schemas["UploadInParts"];
  "WholeUpload": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; "status": "waiting" | "stored" | "unknown"; "method": "PUT"; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; };
  "UploadInParts": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; "status": "waiting" | "stored" | "expired" | "unknown"; "method": "PUT"; "partSize": number; "partCount": number; "arrived": (number)[]; "parts": ({ "partNumber": number; "size": number; "url": string; "headers": { [name: string]: string; }; })[]; "nextPart"?: number; "expiresAt": Schemas["Instant"]; };
  "RemovedUpload": { "uploadId": string; "removed": true; };
  "Download": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; "url": string; "headUrl": string; "expiresAt": Schemas["Instant"]; };
  "TakenDownProblem": { "type": "https://astrolabe.dev/problems/taken-down"; "title": "Taken down"; "status": 410; "detail": string; "instance": string; "requestId": string; };
  "ArrivedParts": { "parts": ({ "partNumber": number; "size": number; "etag": string; "sha256"?: string; })[]; "nextPart"?: number; };
  "PartRequest": { "partNumber": number; "size": number; "url": string; "headers": { [name: string]: string; }; "method": "PUT"; "expiresAt": Schemas["Instant"]; };
  "S3Request": { "method": "GET" | "PUT" | "POST" | "DELETE"; "key": string; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; };
  "Policy": { "policy": { [name: string]: unknown; }; "differences": ({ "path": string; "value": unknown; "defaultValue": unknown; })[]; };
  "Process": { "version": string; "states": ({ "status": string; "waitsFor": string; "timers": ({ "lasts": string; "command": string; "waitsFor"?: string; "duration"?: string; })[]; "checks"?: ({ "by": string; "waitsFor": string; "timers": ({ "lasts": string; "command": string; "waitsFor"?: string; "duration"?: string; })[]; })[]; "onEntry"?: string; "commands": ({ "command": string; "by": (string)[]; "to": (string)[]; })[]; })[]; "reminders": { "leastWait": string; "halfway": boolean; "before": string; }; "cancellation": ({ "stage": string; "basisPoints": number; "when": string; })[]; };
  "ReportReceipt": { "id": string; "subject": { "kind": "party" | "profile" | "task" | "message" | "question" | "unknown"; "partyId"?: string; "taskId"?: string; "orderId"?: string; "messageId"?: string; "questionId"?: string; }; "taskId"?: string; "questionId"?: string; "code": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other" | "unknown"; "reason": string; "createdAt": Schemas["Instant"]; "status": "open" | "dismissed" | "hidden" | "upheld" | "unknown"; "resolvedAt"?: Schemas["Instant"]; };
  "ModeratedTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["BriefView"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; "engagement": "open" | "recruit" | "invite" | "unknown"; "script": boolean; "difficulty": "easy" | "medium" | "hard" | "unknown"; "audience": Schemas["AudienceView"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "id": string; "status": "draft" | "in_moderation" | "open" | "paused" | "closed" | "unknown"; "advertiser": Schemas["TaskAdvertiser"]; "slotsLeft": number; "held": Schemas["Balance"]; "estimatedNet": Schemas["Money"]; "timeZone": string; "createdAt": Schemas["Instant"]; "openedAt"?: Schemas["Instant"]; "pausedAt"?: Schemas["Instant"]; "pausedBecause"?: "suspension" | "unknown"; "closedAt"?: Schemas["Instant"]; "closedBecause"?: "advertiser" | "slots" | "deadline" | "takedown" | "unknown"; "moderation"?: { "submittedAt": Schemas["Instant"]; "flags": ({ "code": "forbidden_word" | "phone_number" | "email" | "messenger_id" | "link" | "unknown"; "pointer": string; "found": string; })[]; "decision"?: "approve" | "reject" | "unknown"; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "takenDown"?: Schemas["TakedownNote"]; "lease"?: Schemas["Lease"]; };
  "TaskCard": { "id": string; "title": string; "advertiser": Schemas["TaskAdvertiser"]; "category": string; "platform": string; "formats": (string)[]; "difficulty": string; "engagement": string; "reward": Schemas["Money"]; "estimatedNet": Schemas["Money"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "slots": number; "slotsLeft": number; "openedAt": Schemas["Instant"]; "poster"?: string; "eligibility"?: { "mayTake": boolean; "unmet": ({ "rule": string; "required"?: unknown; "actual"?: unknown; })[]; }; };
  "RecommendedTask": { "id": string; "title": string; "advertiser": Schemas["TaskAdvertiser"]; "category": string; "platform": string; "formats": (string)[]; "difficulty": string; "engagement": string; "reward": Schemas["Money"]; "estimatedNet": Schemas["Money"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "slots": number; "slotsLeft": number; "openedAt": Schemas["Instant"]; "poster"?: string; "eligibility"?: { "mayTake": boolean; "unmet": ({ "rule": string; "required"?: unknown; "actual"?: unknown; })[]; }; "match": { "score": number; "reasons": ({ "criterion": string; "code": string; "points": number; "message": string; "facts": { [name: string]: unknown; }; })[]; }; };
  "DecidedTaskApplication": { "application": Schemas["TaskApplication"]; "order"?: Schemas["Order"]; };
  "AlreadyClaimedProblem": { "type": "https://astrolabe.dev/problems/already-claimed"; "title": "Already claimed"; "status": 409; "detail": string; "instance": string; "requestId": string; "orderId"?: string; "unmet"?: ({ "creatorId"?: string; "rule": string; "required"?: unknown; "actual"?: unknown; })[]; "errors"?: (Schemas["Fault"])[]; };
  "TaskChangedProblem": { "type": "https://astrolabe.dev/problems/task-changed"; "title": "Task changed"; "status": 409; "detail": string; "instance": string; "requestId": string; };
  "TooManyOpenOrdersProblem": { "type": "https://astrolabe.dev/problems/too-many-open-orders"; "title": "Too many open orders"; "status": 422; "detail": string; "instance": string; "requestId": string; "max": number; };
  "Wallet": { "available": Schemas["Balance"]; "held": Schemas["Balance"]; "pending": Schemas["Balance"]; "withdrawing": Schemas["Balance"]; };
  "Deposit": { "id": string; "amount": Schemas["Money"]; "provider": string; "status": "pending" | "received" | "closed" | "needs_operator" | "returned" | "unknown"; "paid"?: Schemas["Money"]; "createdAt": Schemas["Instant"]; "receivedAt"?: Schemas["Instant"]; "providerReference"?: string; "refunded"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; "payUrl"?: string; };
  "WalletEntry": { "id": string; "at": Schemas["Instant"]; "cause": { "kind": string; "id": string; "step": string; }; "postings": ({ "account": string; "amount": number; "currency": string; })[]; };
  "Income": { "party": "creator" | "advertiser" | "agency"; "currency": string; "timeZone": string; "from": string; "to": string; "balances": { "withdrawable": number; "pending": number; "inWithdrawal": number; "held": number; }; "total": { "count": number; "gross": number; "fee": number; "agency": number; "net": number; }; "items": ({ "orderId"?: string; "at"?: Schemas["Instant"]; "day"?: string; "month"?: string; "count": number; "gross": number; "fee": number; "agency": number; "net": number; })[]; "nextCursor"?: string; };
  "PayoutAccount": { "type": "alipay" | "bank_card" | "unknown"; "holderName": string; "accountNo": string; "boundAt": Schemas["Instant"]; "automatic": boolean; "holderVerified": boolean; "lockedUntil"?: Schemas["Instant"]; };
  "Statement": { "month": string; "timeZone": string; "currency": string; "party": { "role": "creator" | "advertiser" | "agency"; "id": string; "name": string; }; "isOver": boolean; "opening": { "available": number; "withdrawing": number; "held": number; }; "closing": { "available": number; "withdrawing": number; "held": number; }; "total": { "count": number; "gross": number; "fee": number; "agency": number; "net": number; }; "days": ({ "day": string; "change": { "available": number; "withdrawing": number; "held": number; }; "count": number; "gross": number; "fee": number; "agency": number; "net": number; })[]; "items": ({ "id": string; "at": Schemas["Instant"]; "day": string; "cause": { "kind": string; "id": string; "step": string; }; "change": { "available": number; "withdrawing": number; "held": number; }; "earned"?: { "gross": number; "fee": number; "agency": number; "net": number; }; })[]; "isFirst": boolean; "nextCursor"?: string; };
  "Withdrawal": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; "fixableBy": "creator" | "platform" | "unknown"; }; };
  "RequestedWithdrawal": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; "fixableBy": "creator" | "platform" | "unknown"; }; "others"?: (Schemas["Withdrawal"])[]; };
  "NewWebhook": { "id": string; "as": "creator" | "advertiser" | "agency" | "platform" | "unknown"; "url": string; "eventTypes": (string)[]; "description": string; "createdAt": Schemas["Instant"]; "status": "enabled" | "disabled"; "disabled"?: { "because": "owner" | "failing" | "gone" | "unknown"; "at": Schemas["Instant"]; }; "failingSince"?: Schemas["Instant"]; "formerSecretSignsUntil"?: Schemas["Instant"]; "secret"?: string; };
};

export type paths = {
  "/": {
    get: /** Get the front page */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/account/erasure": {
    get: /** Get the state of an erasure */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AccountErasure"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Erase your account */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody?: { content: { "application/json": { "renounce"?: ({ "role": "creator" | "advertiser" | "agency"; "amount": number; "currency": string; })[]; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AccountErasure"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/account/export": {
    get: /** Export your data */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AccountExport"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/advertisers/me/profile": {
    get: /** Get your advertiser profile */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserProfile"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Open or update your advertiser account */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "displayName": string; "legalName": string; "registrationNumber": string; "contact": { "name": string; "email": string; "phone"?: string; }; "country": string; "isOldEnough": true; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserProfile"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/advertisers/{advertiserId}": {
    get: /** Get a public advertiser profile */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PublicAdvertiser"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/advertisers/{advertiserId}/reinstatement": {
    post: /** Reinstate a suspended advertiser */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserStanding"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/advertisers/{advertiserId}/suspension": {
    post: /** Suspend an advertiser */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserStanding"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/agencies/me": {
    get: /** Get your agency */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Agency"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Open or update your agency */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "displayName": string; "isOldEnough"?: boolean; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Agency"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/agencies/me/agreements": {
    get: /** List agreements of your agency */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["AgencyAgreement"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/agency-agreements/{agreementId}/decision": {
    post: /** Accept or decline an agency agreement */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "agreementId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "accept" | "decline"; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AgencyAgreement"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/agency-agreements/{agreementId}/end": {
    post: /** End an agency agreement */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "agreementId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AgencyAgreement"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/assets": {
    get: /** List your pictures and documents */ {
      parameters: { query?: { "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Asset"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Create a picture or document */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "as": "creator" | "advertiser"; "purpose": "avatar" | "cover" | "task_image" | "brief_file"; "fileName": string; "contentType": string; "size": number; "sha256"?: string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Asset"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/assets/{assetId}": {
    delete: /** Delete a picture or document */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "assetId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Asset"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get a picture or document */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "assetId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Asset"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/assets/{assetId}/download": {
    get: /** Create a download URL of an asset */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "assetId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssetDownload"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/assets/{assetId}/{copy}": {
    get: /** Get a copy of a picture */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "assetId": string; "copy": "small" | "large"; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "image/webp": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/callbacks/alipay": {
    post: /** Receive a notification from Alipay */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path?: never; cookie?: never; };
      requestBody?: { content: { "text/plain": string; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/plain": "success"; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/callbacks/stripe": {
    post: /** Receive an event from Stripe */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path?: never; cookie?: never; };
      requestBody?: { content: { "text/plain": string; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/plain": "received"; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators": {
    get: /** Search for creators */ {
      parameters: { query?: { "category"?: string; "platform"?: string; "minFollowers"?: number; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["PublicCreator"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/applications": {
    post: /** Apply as a creator */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "platform": string; "handle": string; "profileUrl": string; "followerCount": number; "accountStanding": "normal" | "violating" | "limited" | "banned"; "categories": (string)[]; "contentHealthy"?: boolean; "legalName"?: string; "isOldEnough"?: boolean; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/applications/{applicationId}": {
    get: /** Get a creator application */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "applicationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplication"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/agency-agreements": {
    get: /** List your agency agreements */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["AgencyAgreement"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Request an agreement with an agency */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "agencyId": string; "share": number; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AgencyAgreement"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/applications": {
    get: /** List your creator applications */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["CreatorApplication"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/availability": {
    get: /** Get your availability */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorAvailability"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Replace your availability */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["CreatorAvailability"]; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorAvailability"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/preferences": {
    get: /** Get your task preferences */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "categories": (string)[]; "formats": (string)[]; "minReward"?: Schemas["PositiveMoney"]; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Replace your task preferences */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "categories"?: (string)[]; "formats"?: (string)[]; "minReward"?: Schemas["PositiveMoney"]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "categories": (string)[]; "formats": (string)[]; "minReward"?: Schemas["PositiveMoney"]; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/profile": {
    get: /** Get your creator profile */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ProfileView"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Replace your creator profile */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["Profile"]; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ProfileView"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/me/task-applications": {
    get: /** List your task applications */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["TaskApplication"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/{creatorId}": {
    get: /** Get a public creator profile */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "creatorId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PublicCreator"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/{creatorId}/reinstatement": {
    post: /** Reinstate a suspended creator */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorStanding"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/{creatorId}/standing": {
    get: /** Get the standing of a creator */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "creatorId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorStandingHistory"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/creators/{creatorId}/suspension": {
    post: /** Suspend a creator */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorStanding"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/docs": {
    get: /** Get the interactive API documentation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/docs/{file}": {
    get: /** Get a file of the documentation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "file": "start.js" | "swagger-ui.css" | "swagger-ui-bundle.js" | "swagger-ui-bundle.js.LICENSE.txt"; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/css": string; "text/javascript": string; "text/plain": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/event-kinds": {
    get: /** List event types */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": ({ "type": string; "version": number; "summary": string; })[]; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/adjustments": {
    get: /** List manual adjustments */ {
      parameters: { query?: { "status"?: "pending" | "approved" | "rejected"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Adjustment"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Propose a manual adjustment */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "from": string; "to": string; "amount": Schemas["PositiveMoney"]; "reason": string; "evidence": { "note": string; "reference": string; }; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Adjustment"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InsufficientFundsProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/adjustments/{adjustmentId}": {
    get: /** Get an adjustment */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "adjustmentId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Adjustment"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/adjustments/{adjustmentId}/decision": {
    post: /** Approve or reject an adjustment */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "adjustmentId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Adjustment"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InsufficientFundsProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/audits": {
    get: /** List ledger audits */ {
      parameters: { query?: { "status"?: "balanced" | "differs" | "incomplete"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["AuditInBrief"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/audits/{auditId}": {
    get: /** Get a ledger audit */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "auditId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Audit"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/deposits": {
    get: /** List deposits of the platform */ {
      parameters: { query?: { "status"?: "pending" | "closed" | "received" | "needs_operator" | "returned" | "any"; "provider"?: string; "late"?: "only" | "any"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["DepositCase"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/deposits/{depositId}/resolution": {
    post: /** Resolve a deposit that needs a decision */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "depositId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "received" | "returned"; "bornBy"?: "advertiser" | "platform"; "evidence": { "note": string; "reference": string; }; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["DepositCase"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InsufficientFundsProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/freeze": {
    get: /** Get the payment freeze */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Freeze"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Stop or resume payments */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "deposits": boolean; "withdrawals": boolean; "reason": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Freeze"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/freeze/changes": {
    get: /** List changes of the payment freeze */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Freeze"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/months/{month}": {
    get: /** Get the money of a month */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "month": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Month"]; "text/csv": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/reconciliations": {
    get: /** List statement reconciliations */ {
      parameters: { query?: { "status"?: "matched" | "differs"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["ReconciliationInBrief"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Import a provider statement */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "format": "csv" | "json-lines"; "statement": string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReconciliationInBrief"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/reconciliations/{reconciliationId}": {
    get: /** Get a reconciliation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "reconciliationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Reconciliation"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/trial-balance": {
    get: /** Get the trial balance */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; "asOf"?: Schemas["Instant"]; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TrialBalance"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/withdrawals": {
    get: /** List withdrawals of the platform */ {
      parameters: { query?: { "status"?: "requested" | "submitting" | "processing" | "unknown" | "needs_operator" | "paid" | "failed" | "returned" | "any"; "provider"?: string; "late"?: "only" | "any"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["WithdrawalCase"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/withdrawals/{withdrawalId}/query": {
    post: /** Check a withdrawal at its provider */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "withdrawalId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WithdrawalCase"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/finance/withdrawals/{withdrawalId}/resolution": {
    post: /** Resolve a withdrawal of unknown outcome */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "withdrawalId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "paid"; "bornBy"?: "creator" | "platform"; "evidence": { "note": string; "reference": string; }; } | { "decision": "failed"; "evidence": { "note": string; "reference": string; }; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WithdrawalCase"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InsufficientFundsProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/health": {
    get: /** Check the health of the service */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "status": "ok"; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/invitations": {
    get: /** List your invitations */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Invitation"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/invitations/{invitationId}/decision": {
    post: /** Accept or decline an invitation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "invitationId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "accept" | "decline"; "reasons"?: (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/invitations/{invitationId}/withdrawal": {
    post: /** Withdraw an invitation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "invitationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me": {
    get: /** Get your accounts and permissions */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Me"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me/blocks": {
    get: /** List the parties you have blocked */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Block"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me/blocks/{partyId}": {
    delete: /** Remove your block of a party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "partyId": string; "removed": true; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get your block of a party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Block"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Block a party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { "note"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Block"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me/clients": {
    get: /** List machine clients of your account */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["OwnMachineClient"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me/clients/{clientId}/decision": {
    post: /** Accept or decline a machine client */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "clientId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "accept" | "decline"; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnMachineClient"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me/settings": {
    get: /** Get your settings */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Settings"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    patch: /** Update your settings */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "language": "en" | "zh"; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Settings"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/notifications": {
    get: /** List your notifications */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Notice"])[]; "nextCursor"?: string; "unread": number; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/notifications/read": {
    post: /** Mark notifications as read */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "as"?: "creator" | "advertiser" | "agency"; "ids"?: (string)[]; "upTo"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Unread"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/openapi.json": {
    get: /** Get this OpenAPI document */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { [name: string]: unknown; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}": {
    get: /** Get a party with its account */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PartyOverview"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/export": {
    get: /** Export the data of a person */ {
      parameters: { query?: { "grant"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AccountExport"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/exports": {
    post: /** Record an export for a person */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reason": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ExportGrant"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/hold": {
    delete: /** Release an account from its hold */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { "reasons"?: (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Hold"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get the hold of an account */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Hold"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Stop an account or its payouts */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "scope": "payouts" | "everything"; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Hold"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/webhooks": {
    get: /** List webhook endpoints of a party */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Webhook"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries": {
    get: /** List webhook deliveries of a party */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["WebhookDelivery"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}": {
    get: /** Get a webhook delivery of a party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "partyId": string; "webhookId": string; "deliveryId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WholeWebhookDelivery"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
    post: /** Replay a webhook delivery of a party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "partyId": string; "webhookId": string; "deliveryId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reason": string; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookDelivery"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/acts": {
    get: /** List acts of staff */ {
      parameters: { query?: { "by"?: string; "operation"?: string; "subject"?: string; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["StaffAct"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/advertisers/{advertiserId}/takedown": {
    post: /** Take an advertiser profile down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/assets/{assetId}/takedown": {
    post: /** Take a picture or document down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "assetId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/bulk": {
    post: /** Apply an act to several things */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "act": "assign_work"; "subjectIds": (string)[]; "content": { "to"?: string; "note"?: string; }; "dryRun"?: boolean; } | { "act": "release_work"; "subjectIds": (string)[]; "content"?: {  }; "dryRun"?: boolean; } | { "act": "hold_account"; "subjectIds": (string)[]; "content": { "scope": "payouts" | "everything"; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; "dryRun"?: boolean; } | { "act": "hold_order"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; "dryRun"?: boolean; } | { "act": "release_order"; "subjectIds": (string)[]; "content"?: { "reasons"?: (Schemas["Reason"])[]; }; "dryRun"?: boolean; } | { "act": "redrive_order"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; }; "dryRun"?: boolean; } | { "act": "redrive_dead_letter"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; }; "dryRun"?: boolean; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["BulkResult"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/clients/{clientId}": {
    delete: /** Unassign a machine client */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "clientId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["MachineClient"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get the account of a machine client */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "clientId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["MachineClient"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Assign a machine client to an account */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "clientId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "accountId": string; "roles": ("creator" | "advertiser" | "agency")[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["MachineClient"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/creators/{creatorId}/takedown": {
    post: /** Take a creator profile down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/dead-letters": {
    get: /** List items whose effects keep failing */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["DeadLetter"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/dead-letters/{deadLetterId}/redrive": {
    post: /** Retry the effects of an item */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "deadLetterId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["DeadLetter"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/holds": {
    get: /** List accounts on hold or suspended */ {
      parameters: { query?: { "kind"?: "hold" | "suspension"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["RestrictedParty"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/notes": {
    get: /** List notes of staff */ {
      parameters: { query?: { "subject"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Note"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Write a note on a subject */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; "subject": string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Note"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/orders": {
    get: /** List orders of the platform */ {
      parameters: { query?: { "status"?: "disputed" | "in_review" | "appealing" | "arbitration" | "approved" | "screening" | "accepted" | "on_hold" | "any" | "pending_acceptance" | "scripting" | "script_review" | "producing" | "revising" | "rejected" | "advertiser_review" | "published" | "settled" | "cancelled" | "expired" | "refunded"; "late"?: "only" | "any"; "held"?: "only" | "any"; "state"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "money"?: "held" | "settled" | "refunded"; "waitsFor"?: "creator" | "advertiser" | "platform" | "system" | "nobody"; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Order"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/orders/count": {
    get: /** Count orders of the platform */ {
      parameters: { query?: { "status"?: "disputed" | "in_review" | "appealing" | "arbitration" | "approved" | "screening" | "accepted" | "on_hold" | "any" | "pending_acceptance" | "scripting" | "script_review" | "producing" | "revising" | "rejected" | "advertiser_review" | "published" | "settled" | "cancelled" | "expired" | "refunded"; "late"?: "only" | "any"; "held"?: "only" | "any"; "state"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "money"?: "held" | "settled" | "refunded"; "waitsFor"?: "creator" | "advertiser" | "platform" | "system" | "nobody"; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["BoundedCount"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/orders/{orderId}/hold": {
    delete: /** Release an order from its hold */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { "reasons"?: (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderHold"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get the hold of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderHold"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Stop an order until it is released */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderHold"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/orders/{orderId}/redrive": {
    post: /** Retry a failed step of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/orders/{orderId}/uploads/{uploadId}/takedown": {
    post: /** Take a file down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/overview": {
    get: /** Get an overview of the platform */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Overview"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/proposals": {
    get: /** List proposed acts of staff */ {
      parameters: { query?: { "status"?: "pending" | "approved" | "rejected" | "expired" | "void"; "act"?: "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding"; "before"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Proposal"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/proposals/{proposalId}": {
    get: /** Get a proposal */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "proposalId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposal"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/proposals/{proposalId}/decision": {
    post: /** Approve or reject a proposal */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "proposalId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposal"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["NoSlotsLeftProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["InsufficientFundsProblem"] | Schemas["WithdrawalLimitProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/questions": {
    get: /** List open questions to the platform */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Question"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/reports": {
    get: /** List open reports */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Report"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/reports/{reportId}": {
    get: /** Get a report with its subject */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "reportId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Report"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/reports/{reportId}/resolution": {
    post: /** Resolve a report */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "reportId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "action": "dismiss" | "hide" | "uphold"; "reasons"?: (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Report"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/search": {
    get: /** Search for anything by a text */ {
      parameters: { query?: { "q"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["SearchResult"])[]; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/takedowns": {
    get: /** List takedowns and appeals */ {
      parameters: { query?: { "state"?: "standing" | "appealed" | "upheld" | "overturned"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Takedown"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/takedowns/{takedownId}/decision": {
    post: /** Uphold or overturn a takedown */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "takedownId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "overturn"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "uphold"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/tasks/{taskId}/questions/{questionId}/takedown": {
    post: /** Take a question down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/tasks/{taskId}/takedown": {
    post: /** Take a task down */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/views": {
    get: /** List your saved views */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["SavedView"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Save a view */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "name": string; "page": string; "query"?: string; "isFirst"?: boolean; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SavedView"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/views/{viewId}": {
    delete: /** Delete a saved view */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "viewId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SavedView"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get a saved view */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "viewId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SavedView"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Replace a saved view */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "viewId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "name": string; "page": string; "query"?: string; "isFirst"?: boolean; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SavedView"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/work": {
    get: /** List everything that waits for staff */ {
      parameters: { query?: { "queue"?: string; "assigned"?: "any" | "me" | "nobody"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["WorkItem"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/work/mine": {
    get: /** List work that is assigned to you */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["AssignedWork"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/operations/work/{subjectId}/assignment": {
    delete: /** Release assigned work */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "subjectId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssignedWork"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Assign work to a person */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "subjectId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "to"?: string; "note"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssignedWork"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders": {
    get: /** List your orders */ {
      parameters: { query?: { "status"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Order"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}": {
    get: /** Get an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/acceptance": {
    post: /** Accept or dispute a publication */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "accept"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "dispute"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/advertiser-reviews": {
    post: /** Approve a work or request changes */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "request_changes"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/appeals": {
    post: /** Appeal a decision on the work */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "statement": string; "uploadIds"?: (string)[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/appeals/{appealId}/decision": {
    post: /** Uphold or overturn an appealed decision */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "appealId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "overturn"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "uphold"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/cancellation": {
    post: /** Cancel an order */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "quoteId"?: string; "reason"?: string; "reasons"?: (Schemas["Reason"])[]; "creatorAmount"?: Schemas["Money"]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["QuoteStaleProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/cancellation-quote": {
    get: /** Get a cancellation quote */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CancellationQuote"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IllegalTransitionProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/cancellation-requests": {
    post: /** Request a cancellation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reason": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/cancellation-requests/{requestId}/decision": {
    post: /** Grant or refuse a cancellation request */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "grant"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "refuse"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/cancellation-requests/{requestId}/withdrawal": {
    post: /** Withdraw a cancellation request */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/disputes/reply": {
    post: /** Reply to a dispute */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "statement": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/disputes/resolution": {
    post: /** Resolve a dispute */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "creatorAmount": Schemas["Money"]; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Proposed"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/execution": {
    get: /** Get the execution of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderExecution"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/execution.svg": {
    get: /** Get a picture of an execution */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "image/svg+xml": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/extension-requests": {
    post: /** Request a later deadline */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "until": Schemas["Instant"]; "reason": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/extension-requests/{requestId}/decision": {
    post: /** Grant or refuse a later deadline */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "grant" | "refuse"; "reasons"?: (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/extension-requests/{requestId}/withdrawal": {
    post: /** Withdraw a request for a later deadline */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/ledger": {
    get: /** List journal entries of an order */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["OrderEntry"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/messages": {
    get: /** List the messages of an order */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Message"])[]; "nextCursor"?: string; "unread": number; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Send a message about an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; "uploadIds"?: (string)[]; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Message"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/messages/read": {
    post: /** Mark messages as read */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "upTo": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Unread"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/notes": {
    get: /** List notes on an order */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Note"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Write a note on an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Note"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/publication": {
    post: /** Record the publication of a work */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "url": string; "itemId"?: string; "publishedAt": Schemas["Instant"]; "disclosed": true; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["AlreadyProvenProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/publication/proof": {
    post: /** Confirm or refuse a publication */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "confirm"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "refuse"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/ratings": {
    post: /** Rate the other party */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "score": number; "text"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/ratings/mine": {
    get: /** Get your rating of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "score": number; "text": string; "at": Schemas["Instant"]; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Update your rating of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "score": number; "text"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "score": number; "text": string; "at": Schemas["Instant"]; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/review-extension": {
    post: /** Extend the review of a work */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/reviews": {
    post: /** Review submitted work for the platform */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "request_changes"; "reasons": (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/script-reviews": {
    post: /** Approve a script or request changes */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "request_changes"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/scripts": {
    post: /** Submit the script of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; "uploadIds"?: (string)[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/submissions": {
    post: /** Submit the work of an order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "uploadIds": (string)[]; "title": string; "description"?: string; "hashtags"?: (string)[]; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/timeline": {
    get: /** List the events of an order */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["OrderEvent"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads": {
    post: /** Create an upload */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "fileName": string; "contentType": string; "size": number; "sha256"?: string; "partSha256"?: (string)[]; "hashesParts"?: true; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Upload"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}": {
    delete: /** Remove an upload */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RemovedUpload"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get an upload */ {
      parameters: { query?: { "fromPart"?: number; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Upload"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}/completion": {
    post: /** Complete a multipart upload */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { "sha256"?: string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Upload"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeliverableInvalidProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}/download": {
    get: /** Create a download URL */ {
      parameters: { query?: { "disposition"?: "attachment" | "inline"; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Download"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["TakenDownProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}/parts": {
    get: /** List the parts that have arrived */ {
      parameters: { query?: { "fromPart"?: number; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ArrivedParts"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}/parts/{partNumber}": {
    get: /** Create a presigned request for a part */ {
      parameters: { query?: { "sha256"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; "partNumber": number; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PartRequest"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/orders/{orderId}/uploads/{uploadId}/s3-requests": {
    post: /** Create a presigned request of the S3 protocol */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "method": "GET" | "PUT" | "POST" | "DELETE"; "uploadId"?: string; "partNumber"?: number; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["S3Request"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/policy": {
    get: /** Get the policy in force */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Policy"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/process": {
    get: /** Get the order process */ {
      parameters: { query?: { "version"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Process"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reports": {
    get: /** List your reports */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["ReportReceipt"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Report a party, task, message or question */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "subject": { "kind": "party"; "partyId": string; } | { "kind": "profile"; "partyId": string; } | { "kind": "task"; "taskId": string; } | { "kind": "message"; "orderId": string; "messageId": string; } | { "kind": "question"; "taskId": string; "questionId": string; }; "code": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other"; "reason": string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReportReceipt"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reports/{reportId}": {
    get: /** Get one of your reports */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "reportId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReportReceipt"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/advertisers": {
    get: /** List advertisers that wait for verification */ {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["AdvertiserProfile"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/advertisers/{advertiserId}/decision": {
    post: /** Verify or reject an advertiser */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserProfile"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/applications": {
    get: /** List pending creator applications */ {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["CreatorApplication"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/applications/{applicationId}/claim": {
    delete: /** Release a claimed creator application */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "applicationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Claim a creator application */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "applicationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/applications/{applicationId}/decision": {
    post: /** Approve or reject a creator application */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "applicationId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/assets": {
    get: /** List assets that wait for a decision */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Asset"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/assets/{assetId}/decision": {
    post: /** Approve or reject an asset */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "assetId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Asset"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/orders": {
    get: /** List orders that wait for review */ {
      parameters: { query?: { "status"?: "in_review" | "arbitration" | "appealing" | "approved"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Order"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/orders/{orderId}/claim": {
    delete: /** Release a claimed order */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Claim an order for review */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/tasks": {
    get: /** List tasks that wait for moderation */ {
      parameters: { query?: { "status"?: "in_moderation"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["ModeratedTask"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/tasks/{taskId}/claim": {
    delete: /** Release a claimed task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ModeratedTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Claim a task for moderation */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ModeratedTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/reviews/tasks/{taskId}/decision": {
    post: /** Approve or reject a task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "approve"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "reject"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/takedowns": {
    get: /** List takedowns of your content */ {
      parameters: { query?: { "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Takedown"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/takedowns/{takedownId}": {
    get: /** Get a takedown */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "takedownId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/takedowns/{takedownId}/appeal": {
    post: /** Appeal against a takedown */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "takedownId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "statement": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Takedown"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks": {
    get: /** List open tasks */ {
      parameters: { query?: { "category"?: string; "platform"?: string; "format"?: string; "difficulty"?: "easy" | "medium" | "hard"; "minReward"?: number; "maxReward"?: number; "takeable"?: "true" | "false"; "sort"?: "newest" | "deadline" | "reward"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["TaskCard"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Create a draft task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["NewTask"]; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/mine": {
    get: /** List your tasks */ {
      parameters: { query?: { "status"?: "draft" | "in_moderation" | "open" | "paused" | "closed"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["OwnTask"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/recommended": {
    get: /** List recommended tasks */ {
      parameters: { query?: { "limit"?: number; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["RecommendedTask"])[]; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}": {
    get: /** Get a task and its brief */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    patch: /** Update a draft or open task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "title"?: string; "category"?: string; "platform"?: string; "formats"?: (string)[]; "brief"?: Schemas["Brief"]; "imageIds"?: (string)[]; "reward"?: Schemas["PositiveMoney"]; "slots"?: number; "engagement"?: "open" | "recruit" | "invite"; "script"?: boolean; "difficulty"?: "easy" | "medium" | "hard"; "audience"?: Schemas["Audience"]; "applyBefore"?: Schemas["Instant"]; "submitBefore"?: Schemas["Instant"]; "publishWindow"?: { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["InsufficientFundsProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/applications": {
    get: /** List applications for a task */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["TaskApplication"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Apply for a task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "pitch": string; "quote"?: Schemas["PositiveMoney"]; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["NoSlotsLeftProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/applications/{applicationId}/decision": {
    post: /** Choose or decline an applicant */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "applicationId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "decision": "choose"; "reasons"?: (Schemas["Reason"])[]; } | { "decision": "decline"; "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["DecidedTaskApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["NoSlotsLeftProblem"] | Schemas["AlreadyClaimedProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/applications/{applicationId}/withdrawal": {
    post: /** Withdraw a task application */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "applicationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskApplication"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/claims": {
    post: /** Take an open task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; "if-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Order"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["NoSlotsLeftProblem"] | Schemas["AlreadyClaimedProblem"] | Schemas["TaskChangedProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["TooManyOpenOrdersProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/close": {
    post: /** Close a task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/invitations": {
    post: /** Invite creators to a task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "creatorIds": (string)[]; "message"?: string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Invitation"])[]; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["NoSlotsLeftProblem"] | Schemas["AlreadyClaimedProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/pause": {
    post: /** Pause an open task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/publish": {
    post: /** Publish a draft task */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["InsufficientFundsProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/questions": {
    get: /** List the questions about a task */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Question"])[]; "nextCursor"?: string; "unread": number; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Ask a question about a task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; "to"?: "advertiser" | "platform"; "visibility"?: "public" | "private"; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Question"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["CreatorNotEligibleProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/questions/read": {
    post: /** Mark questions as read */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "questionIds": (string)[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Unread"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/questions/{questionId}/answer": {
    post: /** Answer a question */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "text": string; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Question"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/questions/{questionId}/reports": {
    post: /** Report an inappropriate question */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reason": string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReportReceipt"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["ConflictOfInterestProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/tasks/{taskId}/resume": {
    post: /** Resume a paused task */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTask"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IllegalTransitionProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["DeadlinePassedProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet": {
    get: /** Get your balances */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Wallet"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/deposits": {
    post: /** Create a deposit */ {
      parameters: { query?: never; header: { "x-request-id"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "amount": Schemas["PositiveMoney"]; "provider": "sandbox" | "alipay" | "stripe"; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Deposit"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/deposits/{depositId}": {
    get: /** Get a deposit */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "depositId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Deposit"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/entries": {
    get: /** List your journal entries */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["WalletEntry"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/income": {
    get: /** Get your income */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "by"?: "order" | "day" | "month"; "from"?: string; "to"?: string; "currency"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Income"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/payout-account": {
    get: /** Get your payout account */ {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PayoutAccount"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    put: /** Set your payout account */ {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header?: { "x-request-id"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "type": "alipay" | "bank_card"; "holderName": string; "accountNo": string; "automatic"?: boolean; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PayoutAccount"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/statements/{month}": {
    get: /** Get a monthly wallet statement */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "currency"?: string; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "month": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Statement"]; "text/csv": string; "text/html": string; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/withdrawals": {
    get: /** List your withdrawals */ {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Withdrawal"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Create a withdrawal */ {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header: { "x-request-id"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "amount": Schemas["PositiveMoney"]; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RequestedWithdrawal"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["IdempotencyKeyRequiredProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InsufficientFundsProblem"] | Schemas["WithdrawalLimitProblem"] | Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/wallet/withdrawals/{withdrawalId}": {
    get: /** Get a withdrawal */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "withdrawalId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Withdrawal"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks": {
    get: /** List webhook endpoints */ {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency" | "platform"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["Webhook"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    post: /** Create a webhook endpoint */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "as"?: "creator" | "advertiser" | "agency" | "platform"; "url": string; "eventTypes"?: ("order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned")[]; "description"?: string; }; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["NewWebhook"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}": {
    delete: /** Delete a webhook endpoint */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "removed": true; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    get: /** Get a webhook endpoint */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Webhook"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    patch: /** Update a webhook endpoint */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "url"?: string; "eventTypes"?: ("order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned")[]; "description"?: string; "enabled"?: boolean; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Webhook"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"]; }; };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PreconditionFailedProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/deliveries": {
    get: /** List webhook deliveries */ {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": (Schemas["WebhookDelivery"])[]; "nextCursor"?: string; }; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/deliveries/{deliveryId}": {
    get: /** Get a webhook delivery */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "if-none-match"?: string; }; path: { "webhookId": string; "deliveryId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WholeWebhookDelivery"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
    post: /** Replay a webhook delivery */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; "deliveryId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookDelivery"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/replays": {
    post: /** Replay webhook deliveries */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "since": Schemas["Instant"]; "after"?: string; "which"?: "failed" | "all"; }; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": { "replayed": number; "next"?: string; }; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/secret": {
    post: /** Rotate a webhook signing secret */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["NewWebhook"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/webhooks/{webhookId}/test": {
    post: /** Send a test event */ {
      parameters: { query?: never; header?: { "x-request-id"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookDelivery"]; }; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["AccountErasedProblem"] | Schemas["AccountOnHoldProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ConflictProblem"] | Schemas["IdempotencyInProgressProblem"]; }; };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["PayloadTooLargeProblem"]; }; };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnsupportedMediaTypeProblem"]; }; };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["IdempotencyKeyReusedProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
};
