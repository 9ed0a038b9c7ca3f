// Made of openapi.json by `npm run docs`.

export type Schemas = {
  /** Why something was decided: a code for programs, a sentence for people, and perhaps the same in Chinese. */ "Reason": { "code": string; "message": string; "messageZh"?: string; "atSecond"?: number; };
  "CreatorAvailability": { "away": boolean; "from"?: Schemas["Instant"]; "until"?: Schemas["Instant"]; "note"?: string; };
  /** A time in UTC. */ "Instant": string;
  /** Whole minor units, more than nothing. */ "PositiveMoney": { "amount": number; "currency": string; };
  "Profile": { "displayName": string; "bio"?: string; "expertise"?: (string)[]; "styles"?: (string)[]; "audience"?: Schemas["Audience"]; "portfolio"?: ({ "title": string; "url": string; })[]; };
  "Audience": { "gender"?: "any" | "female" | "male"; "ageBands"?: (string)[]; "regions"?: (string)[]; };
  /** Whole minor units: 120000 CNY are ¥1,200.00. */ "Money": { "amount": number; "currency": string; };
  "NewTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["Brief"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; "engagement"?: "open" | "recruit" | "invite"; "script"?: boolean; "difficulty"?: "easy" | "medium" | "hard"; "audience"?: Schemas["Audience"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; };
  "Brief": { "product": string; "goal": string; "requirements": Schemas["Requirements"]; "references"?: (string)[]; "fileIds"?: (string)[]; };
  "Requirements": { "minSeconds": number; "maxSeconds": number; "style"?: string; "mustInclude"?: (string)[]; "hashtags"?: (string)[]; "orientation"?: "portrait" | "landscape" | "square" | "any"; "sound"?: boolean; };
  /** A party of an order or the platform agreed on the order. */ "OrderTakeEvent": { "id": string; "type": "order.take"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  "EventAccount": { "as": "creator" | "advertiser" | "agency" | "platform"; "id": string; };
  /** `unknown` is a value that this release does not know. */ "OrderStatus": "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded" | "unknown";
  /** A party of an order or the platform invites you. */ "OrderInviteEvent": { "id": string; "type": "order.invite"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform accepted your invitation. */ "OrderAcceptInvitationEvent": { "id": string; "type": "order.accept_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform declined your invitation. */ "OrderDeclineInvitationEvent": { "id": string; "type": "order.decline_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform withdrew the invitation. */ "OrderWithdrawInvitationEvent": { "id": string; "type": "order.withdraw_invitation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform closed the invitation because nobody answered it in time. */ "OrderLapseEvent": { "id": string; "type": "order.lapse"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform reminds you that the order waits for you. */ "OrderRemindEvent": { "id": string; "type": "order.remind"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform submitted a script for review. */ "OrderSubmitScriptEvent": { "id": string; "type": "order.submit_script"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform ended the order because its deadline passed. */ "OrderExpireEvent": { "id": string; "type": "order.expire"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform asks for more time. */ "OrderRequestExtensionEvent": { "id": string; "type": "order.request_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform granted more time. */ "OrderGrantExtensionEvent": { "id": string; "type": "order.grant_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform refused more time. */ "OrderRefuseExtensionEvent": { "id": string; "type": "order.refuse_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform withdrew the request for more time. */ "OrderWithdrawExtensionEvent": { "id": string; "type": "order.withdraw_extension"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform cancelled the order. */ "OrderCancelEvent": { "id": string; "type": "order.cancel"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform asks to cancel the order. */ "OrderRequestCancellationEvent": { "id": string; "type": "order.request_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform agreed to cancel the order. */ "OrderGrantCancellationEvent": { "id": string; "type": "order.grant_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform refused to cancel the order. */ "OrderRefuseCancellationEvent": { "id": string; "type": "order.refuse_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform withdrew the request to cancel the order. */ "OrderWithdrawCancellationEvent": { "id": string; "type": "order.withdraw_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform closed the request to cancel the order because nobody answered it in time. */ "OrderLapseCancellationEvent": { "id": string; "type": "order.lapse_cancellation"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform approved the script or the work. */ "OrderApproveEvent": { "id": string; "type": "order.approve"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform asks for changes. */ "OrderRequestChangesEvent": { "id": string; "type": "order.request_changes"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform submitted the work. */ "OrderSubmitWorkEvent": { "id": string; "type": "order.submit_work"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform found no faults in the files. */ "OrderPassEvent": { "id": string; "type": "order.pass"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform found faults in the files. */ "OrderFindFaultsEvent": { "id": string; "type": "order.find_faults"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform escalated a late decision. */ "OrderEscalateEvent": { "id": string; "type": "order.escalate"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform retried the failed step. */ "OrderRedriveEvent": { "id": string; "type": "order.redrive"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform rejected the work. */ "OrderRejectEvent": { "id": string; "type": "order.reject"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform appealed. */ "OrderAppealEvent": { "id": string; "type": "order.appeal"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform closed the order. */ "OrderCloseEvent": { "id": string; "type": "order.close"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform upheld the appealed decision. */ "OrderUpholdEvent": { "id": string; "type": "order.uphold"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform overturned the appealed decision. */ "OrderOverturnEvent": { "id": string; "type": "order.overturn"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform extended the review. */ "OrderExtendReviewEvent": { "id": string; "type": "order.extend_review"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform published the work. */ "OrderPublishEvent": { "id": string; "type": "order.publish"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform confirmed the publication. */ "OrderConfirmPublicationEvent": { "id": string; "type": "order.confirm_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform could not confirm the publication. */ "OrderRefusePublicationEvent": { "id": string; "type": "order.refuse_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform asked a reviewer to check the publication. */ "OrderReferPublicationEvent": { "id": string; "type": "order.refer_publication"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform accepted the publication. */ "OrderAcceptEvent": { "id": string; "type": "order.accept"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform disputes the publication. */ "OrderDisputeEvent": { "id": string; "type": "order.dispute"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform replied to the dispute. */ "OrderReplyEvent": { "id": string; "type": "order.reply"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform closed the replies to the dispute. */ "OrderCloseRepliesEvent": { "id": string; "type": "order.close_replies"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform resolved the dispute. */ "OrderResolveEvent": { "id": string; "type": "order.resolve"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform returned the money of the dispute. */ "OrderRefundEvent": { "id": string; "type": "order.refund"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform rated the order. */ "OrderRateEvent": { "id": string; "type": "order.rate"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform corrected a rating of the order. */ "OrderCorrectRatingEvent": { "id": string; "type": "order.correct_rating"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform settled the order. */ "OrderSettleEvent": { "id": string; "type": "order.settle"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform put the order on hold. */ "OrderHoldEvent": { "id": string; "type": "order.hold"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A party of an order or the platform ended the hold on the order, and its deadlines are later by the lost time. */ "OrderReleaseEvent": { "id": string; "type": "order.release"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "orderId": string; "taskId": string; "creatorId": string; "advertiserId": string; "seq": number; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "from"?: Schemas["OrderStatus"]; "status": Schemas["OrderStatus"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "net": Schemas["Money"]; }; };
  /** A task opened to creators. */ "TaskOpenedEvent": { "id": string; "type": "task.opened"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** A task was paused, by its advertiser or because the advertiser is suspended. */ "TaskPausedEvent": { "id": string; "type": "task.paused"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** A paused task is open again. */ "TaskResumedEvent": { "id": string; "type": "task.resumed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** An open task got more slots, or a longer time to apply. */ "TaskChangedEvent": { "id": string; "type": "task.changed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "slots": number; "applyBefore": Schemas["Instant"]; }; };
  /** A task closed. */ "TaskClosedEvent": { "id": string; "type": "task.closed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "because"?: "advertiser" | "slots" | "deadline" | "takedown"; }; };
  /** An operator took a task down. It is closed, and not public any more. */ "TaskTakenDownEvent": { "id": string; "type": "task.taken_down"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** A reviewer approved a task. */ "TaskApprovedEvent": { "id": string; "type": "task.approved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** A reviewer rejected a task, which is a draft again. */ "TaskRejectedEvent": { "id": string; "type": "task.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; }; };
  /** A creator applied for a task. */ "ApplicationReceivedEvent": { "id": string; "type": "application.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  /** A creator withdrew an application for a task. */ "ApplicationWithdrawnEvent": { "id": string; "type": "application.withdrawn"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  /** The advertiser declined an application for a task. */ "ApplicationDeclinedEvent": { "id": string; "type": "application.declined"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  /** A creator asked about a task. */ "QuestionAskedEvent": { "id": string; "type": "question.asked"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; "to": "advertiser" | "platform"; }; };
  /** A question about a task was answered. */ "QuestionAnsweredEvent": { "id": string; "type": "question.answered"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; "by": "advertiser" | "operator"; }; };
  /** An operator hid a question about a task. */ "QuestionHiddenEvent": { "id": string; "type": "question.hidden"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "questionId": string; "creatorId": string; }; };
  /** A task takes no more creators, and an application for it was not chosen. */ "ApplicationNotChosenEvent": { "id": string; "type": "application.not_chosen"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "applicationId": string; "creatorId": string; }; };
  /** A task opened that suits a creator well. */ "TaskRecommendedEvent": { "id": string; "type": "task.recommended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "taskId": string; "advertiserId": string; "creatorId": string; "score": number; }; };
  /** A journal entry changed the balances of a wallet. */ "WalletBookedEvent": { "id": string; "type": "wallet.booked"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "entryId": string; "cause": { "kind": string; "id": string; "step": string; }; "wallet": { "as": "creator" | "advertiser" | "agency"; "id": string; }; "currency": string; "changes": { [name: string]: number; }; }; };
  /** A test of an endpoint. It reports no fact. */ "WebhookTestEvent": { "id": string; "type": "webhook.test"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "message": string; }; };
  /** One party of an order wrote to the other. */ "MessageSentEvent": { "id": string; "type": "message.sent"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "messageId": string; "orderId": string; "taskId": string; "advertiserId": string; "creatorId": string; "by": "creator" | "advertiser"; }; };
  /** A person applied as a creator. */ "CreatorApplicationReceivedEvent": { "id": string; "type": "creator_application.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  /** A reviewer approved an application as a creator. */ "CreatorApplicationApprovedEvent": { "id": string; "type": "creator_application.approved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  /** A reviewer rejected an application as a creator. */ "CreatorApplicationRejectedEvent": { "id": string; "type": "creator_application.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "applicationId": string; "creatorId": string; "platform": string; }; };
  /** The platform verified an advertiser, who can now publish tasks. */ "AdvertiserVerifiedEvent": { "id": string; "type": "advertiser.verified"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  /** The platform rejected the legal data of an advertiser. */ "AdvertiserRejectedEvent": { "id": string; "type": "advertiser.rejected"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  /** An advertiser was suspended. Their tasks are paused. */ "AdvertiserSuspendedEvent": { "id": string; "type": "advertiser.suspended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  /** An advertiser can open tasks again. */ "AdvertiserReinstatedEvent": { "id": string; "type": "advertiser.reinstated"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "advertiserId": string; }; };
  /** A creator was suspended and cannot take orders. */ "CreatorSuspendedEvent": { "id": string; "type": "creator.suspended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId": string; }; };
  /** A creator can take orders again. */ "CreatorReinstatedEvent": { "id": string; "type": "creator.reinstated"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId": string; }; };
  /** A party bound its first payout account. */ "PayoutAccountBoundEvent": { "id": string; "type": "payout_account.bound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; }; };
  /** A party changed its payout account. */ "PayoutAccountChangedEvent": { "id": string; "type": "payout_account.changed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; }; };
  /** No automatic withdrawal followed a settlement. */ "WithdrawalSkippedEvent": { "id": string; "type": "withdrawal.skipped"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "payee": { "role": "creator" | "agency" | "advertiser"; "id": string; }; "orderId": string; }; };
  /** A creator asked an agency to represent them. */ "AgreementRequestedEvent": { "id": string; "type": "agreement.requested"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  /** An agency accepted to represent a creator. */ "AgreementAcceptedEvent": { "id": string; "type": "agreement.accepted"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  /** An agency declined to represent a creator. */ "AgreementDeclinedEvent": { "id": string; "type": "agreement.declined"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  /** An agreement of a creator and an agency, or the request for it, ended. */ "AgreementEndedEvent": { "id": string; "type": "agreement.ended"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "agreementId": string; "creatorId": string; "agencyId": string; "share": number; "by": "creator" | "agency"; }; };
  /** A deposit was paid. */ "DepositReceivedEvent": { "id": string; "type": "deposit.received"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  /** A deposit was not paid and is closed. */ "DepositClosedEvent": { "id": string; "type": "deposit.closed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  /** An operator must check a deposit: its amount differs, it was paid late, or it was taken back. */ "DepositNeedsOperatorEvent": { "id": string; "type": "deposit.needs_operator"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  /** A deposit was returned to its payer. */ "DepositReturnedEvent": { "id": string; "type": "deposit.returned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "depositId": string; "advertiserId": string; "provider": string; "amount": Schemas["Money"]; "paid"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; }; };
  /** A machine client was assigned to an account. It acts once the owner has accepted it. */ "ClientBoundEvent": { "id": string; "type": "client.bound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "clientId": string; "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "roles": ("creator" | "advertiser" | "agency")[]; }; };
  /** A machine client can no longer act for an account. */ "ClientUnboundEvent": { "id": string; "type": "client.unbound"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "clientId": string; "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "roles": ("creator" | "advertiser" | "agency")[]; }; };
  /** An operator put an account on hold. */ "AccountHeldEvent": { "id": string; "type": "account.held"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; "scope": "payouts" | "everything"; "until"?: Schemas["Instant"]; }; };
  /** An account is no longer on hold. */ "AccountReleasedEvent": { "id": string; "type": "account.released"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; };
  /** An account was erased. Erase your copies of its personal data. */ "AccountErasedEvent": { "id": string; "type": "account.erased"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; };
  /** A webhook endpoint was disabled, because it failed for too long or no longer exists. */ "WebhookDisabledEvent": { "id": string; "type": "webhook.disabled"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "webhookId": string; "owner": { "as": "creator" | "advertiser" | "agency" | "platform"; "id": string; }; "because": "failing" | "gone"; }; };
  /** An operator decided on a report of a party, a profile, a task or a message. */ "ReportResolvedEvent": { "id": string; "type": "report.resolved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "reportId": string; "kind": "party" | "profile" | "task" | "message" | "question"; "reporterId": string; "action": "dismiss" | "uphold"; }; };
  /** A picture or document of a party was checked, and others see it. */ "AssetReadyEvent": { "id": string; "type": "asset.ready"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "assetId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "purpose": "avatar" | "cover" | "task_image" | "brief_file"; }; };
  /** A picture or document of a party was refused by its check, or by a reviewer. */ "AssetRefusedEvent": { "id": string; "type": "asset.refused"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "assetId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "purpose": "avatar" | "cover" | "task_image" | "brief_file"; }; };
  /** An operator took something down, which is now hidden. Its owner may appeal. */ "TakedownCreatedEvent": { "id": string; "type": "takedown.created"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  /** An owner appealed against a takedown. Another person of staff decides. */ "TakedownAppealedEvent": { "id": string; "type": "takedown.appealed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  /** An appeal against a takedown was refused. What was taken down stays hidden. */ "TakedownUpheldEvent": { "id": string; "type": "takedown.upheld"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  /** A takedown was overturned. What was taken down is shown again. */ "TakedownOverturnedEvent": { "id": string; "type": "takedown.overturned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "takedownId": string; "owner": { "as": "creator" | "advertiser"; "id": string; }; "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile"; "taskId"?: string; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "advertiserId"?: string; }; };
  /** An operator decided on a report of a question. */ "QuestionReportResolvedEvent": { "id": string; "type": "question_report.resolved"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "reportId": string; "questionId": string; "taskId": string; "reporterId": string; "action": "dismiss" | "hide"; }; };
  /** A withdrawal changed its state to requested. */ "WithdrawalRequestedEvent": { "id": string; "type": "withdrawal.requested"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "requested"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to submitting. */ "WithdrawalSubmittingEvent": { "id": string; "type": "withdrawal.submitting"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "submitting"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to processing. */ "WithdrawalProcessingEvent": { "id": string; "type": "withdrawal.processing"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "processing"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to unknown. */ "WithdrawalUnknownEvent": { "id": string; "type": "withdrawal.unknown"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "unknown"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to needs_operator. */ "WithdrawalNeedsOperatorEvent": { "id": string; "type": "withdrawal.needs_operator"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "needs_operator"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to paid. */ "WithdrawalPaidEvent": { "id": string; "type": "withdrawal.paid"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "paid"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to failed. */ "WithdrawalFailedEvent": { "id": string; "type": "withdrawal.failed"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "failed"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to returned. */ "WithdrawalReturnedEvent": { "id": string; "type": "withdrawal.returned"; "version": 1; "timestamp": Schemas["Instant"]; "account": Schemas["EventAccount"]; "data": { "withdrawalId": string; "creatorId"?: string; "agencyId"?: string; "seq": number; "step": string; "status": "returned"; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "payout": Schemas["Money"]; }; };
  "UnauthenticatedProblem": { "type": "https://astrolabe.dev/problems/unauthenticated"; "title": "Not signed in" | "尚未登录"; "status": 401; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "ForbiddenProblem": { "type": "https://astrolabe.dev/problems/forbidden"; "title": "Not permitted" | "没有权限"; "status": 403; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "NotFoundProblem": { "type": "https://astrolabe.dev/problems/not-found"; "title": "Not found" | "未找到"; "status": 404; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "PreconditionFailedProblem": { "type": "https://astrolabe.dev/problems/precondition-failed"; "title": "Changed since you read it" | "读取之后内容已更改"; "status": 412; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "PayloadTooLargeProblem": { "type": "https://astrolabe.dev/problems/payload-too-large"; "title": "Request too large" | "请求过大"; "status": 413; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "UnsupportedMediaTypeProblem": { "type": "https://astrolabe.dev/problems/unsupported-media-type"; "title": "Unsupported media type" | "不支持此格式"; "status": 415; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "ThrottledProblem": { "type": "https://astrolabe.dev/problems/throttled"; "title": "Too many requests" | "请求过于频繁"; "status": 429; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "retryAfterSeconds": number; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "InternalProblem": { "type": "https://astrolabe.dev/problems/internal"; "title": "Internal error" | "平台出错"; "status": 500; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "ValidationProblem": { "type": "https://astrolabe.dev/problems/validation"; "title": "Invalid request" | "请求有误"; "status": 400; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "errors": (Schemas["Fault"])[]; /** The number of faults that are not listed. */ "moreErrors"?: number; };
  /** One fault of a request. A problem lists the first 100 faults. */ "Fault": { "in": "body" | "query" | "path" | "header"; /** A JSON Pointer in URI-fragment form inside that part: `#/brief/requirements/maxSeconds`. */ "pointer": string; "code": string; "message": string; /** The values of the message, such as `minimum`, `maximum` or `allowed`. */ "params"?: { [name: string]: unknown; }; };
  "AccountErasure": { /** `unknown` is a value that this release does not know. */ "phase": "none" | "closing" | "erasing" | "erased" | "stopped" | "unknown"; "requestedAt"?: Schemas["Instant"]; "erasedAt"?: Schemas["Instant"]; "goesOnFrom"?: Schemas["Instant"]; "obstacles": ({ "kind": "running-orders"; "orderIds": (string)[]; } | { "kind": "balance"; "role": "creator" | "advertiser" | "agency"; "balance": string; "amount": number; "currency": string; "ways": ("withdraw" | "renounce")[]; "waits": boolean; } | { "kind": "agency-agreement"; "agreementIds": (string)[]; } | { "kind": "open-payments"; "withdrawalIds": (string)[]; "depositIds": (string)[]; } | { "kind": "open-matters"; "proposalIds": (string)[]; "reportIds": (string)[]; })[]; };
  "AccountOnHoldProblem": { "type": "https://astrolabe.dev/problems/account-on-hold"; "title": "Account on hold" | "账户已冻结"; "status": 403; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "scope": string; "until"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "ConflictProblem": { "type": "https://astrolabe.dev/problems/conflict"; "title": "Conflict" | "存在冲突"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "applicationId"?: string; "until"?: Schemas["Instant"]; "frozen"?: "deposits" | "withdrawals"; "since"?: Schemas["Instant"]; "obstacles"?: ({ "kind": "running-orders"; "orderIds": (string)[]; } | { "kind": "balance"; "role": "creator" | "advertiser" | "agency"; "balance": string; "amount": number; "currency": string; "ways": ("withdraw" | "renounce")[]; "waits": boolean; } | { "kind": "agency-agreement"; "agreementIds": (string)[]; } | { "kind": "open-payments"; "withdrawalIds": (string)[]; "depositIds": (string)[]; } | { "kind": "open-matters"; "proposalIds": (string)[]; "reportIds": (string)[]; })[]; "retryAfterSeconds"?: number; };
  "IdempotencyInProgressProblem": { "type": "https://astrolabe.dev/problems/idempotency-in-progress"; "title": "Same request in progress" | "相同请求正在处理"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "IdempotencyKeyReusedProblem": { "type": "https://astrolabe.dev/problems/idempotency-key-reused"; "title": "Idempotency key reused" | "幂等键已用于其他请求"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "AccountExport": { "items": ({ "section": "profile" | "balances" | "applications" | "standing" | "agreements-as-creator" | "agreements-as-agency" | "task-applications" | "questions" | "reports-as-creator" | "reports-as-advertiser" | "reports-as-agency" | "takedowns-as-creator" | "takedowns-as-advertiser" | "tasks" | "assets-as-creator" | "assets-as-advertiser" | "orders-as-creator" | "timelines-as-creator" | "messages-as-creator" | "uploads-as-creator" | "orders-as-advertiser" | "timelines-as-advertiser" | "messages-as-advertiser" | "uploads-as-advertiser" | "deposits" | "entries-as-creator" | "entries-as-advertiser" | "entries-as-agency" | "withdrawals" | "withdrawals-as-agency" | "withdrawals-as-advertiser" | "tax-years" | "notices-as-creator" | "notices-as-advertiser" | "notices-as-agency" | "webhooks-as-creator" | "webhooks-as-advertiser" | "webhooks-as-agency" | "clients" | "blocks"; "data": { [name: string]: unknown; }; })[]; "nextCursor"?: string; };
  "InvalidCursorProblem": { "type": "https://astrolabe.dev/problems/invalid-cursor"; "title": "Invalid cursor" | "列表分页已失效"; "status": 400; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "AdvertiserProfile": { "displayName": string; "legalName": string; "registrationNumber": string; "contact": { "name": string; "email": string; "phone"?: string; }; "country": string; "isOldEnough": true; "advertiserId": string; /** `unknown` is a value that this release does not know. */ "verification": "pending" | "verified" | "rejected" | "unknown"; "submittedAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "AccountErasedProblem": { "type": "https://astrolabe.dev/problems/account-erased"; "title": "Account erased" | "账户已注销"; "status": 403; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "PublicAdvertiser": { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "isVerified": boolean; "takenDown"?: Schemas["TakedownNote"]; "trackRecord": { "tasksPublished": number; "ordersTaken": number; "ordersSettled": number; "ordersDisputed": number; "disputedPercent"?: number; "ratings": number; "medianRating"?: number; }; };
  "TakedownNote": { "takedownId"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; };
  "AdvertiserStanding": { "advertiserId": string; /** `unknown` is a value that this release does not know. */ "status": "active" | "suspended" | "unknown"; };
  "SecondFactorNeededProblem": { "type": "https://astrolabe.dev/problems/second-factor-needed"; "title": "Second factor needed" | "需要第二重验证"; "status": 403; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "ConflictOfInterestProblem": { "type": "https://astrolabe.dev/problems/conflict-of-interest"; "title": "Conflict of interest" | "存在利益冲突"; "status": 403; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "Agency": { "agencyId": string; "displayName"?: string; };
  "AgencyAgreement": { "id": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "agencyId": string; "agency"?: Schemas["PartyName"]; "share": number; /** `unknown` is a value that this release does not know. */ "status": "requested" | "active" | "declined" | "ended" | "unknown"; "requestedAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "endedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "endedBy"?: "creator" | "agency" | "unknown"; };
  "PartyName": { "id": string; "displayName"?: string; "avatar"?: string; };
  "IllegalTransitionProblem": { "type": "https://astrolabe.dev/problems/illegal-transition"; "title": "Not possible in this state" | "当前状态下不能进行此操作"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "state": string; "allowed": (string)[]; };
  "Asset": { "id": string; /** `unknown` is a value that this release does not know. */ "as": "creator" | "advertiser" | "unknown"; /** `unknown` is a value that this release does not know. */ "purpose": "avatar" | "cover" | "task_image" | "brief_file" | "unknown"; "fileName": string; "contentType": string; "size": number; "sha256"?: string; /** `unknown` is a value that this release does not know. */ "status": "waiting" | "ready" | "in_moderation" | "refused" | "unknown"; "createdAt": Schemas["Instant"]; "checkedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "picture"?: { "width": number; "height": number; "small"?: string; "large"?: string; }; "upload"?: { "method": "PUT"; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; }; "takenDown"?: Schemas["TakedownNote"]; };
  "AssetDownload": { "id": string; "fileName": string; "url": string; "expiresAt": Schemas["Instant"]; };
  "PublicCreator": { "id": string; "since": Schemas["Instant"]; "takesOrders": boolean; "away"?: { "from": Schemas["Instant"]; "until"?: Schemas["Instant"]; "note"?: string; }; "accounts": ({ "platform": string; "handle": string; "profileUrl": string; "followerCount": number; "categories": (string)[]; })[]; "avatar"?: string; "cover"?: string; "profile"?: Schemas["ProfileView"]; "takenDown"?: Schemas["TakedownNote"]; "trackRecord": { "taken": number; "completed": number; "onTime": number; "rejected": number; "expired": number; "ratings": number; "medianRating"?: number; }; };
  "ProfileView": { "displayName": string; "bio": string; "expertise": (string)[]; "styles": (string)[]; "audience": Schemas["AudienceView"]; "portfolio": ({ "title": string; "url": string; })[]; };
  "AudienceView": { /** `unknown` is a value that this release does not know. */ "gender": "any" | "female" | "male" | "unknown"; "ageBands": (string)[]; "regions": (string)[]; };
  "CreatorApplication": { "platform": string; "handle": string; "profileUrl": string; "followerCount": number; /** `unknown` is a value that this release does not know. */ "accountStanding": "normal" | "violating" | "limited" | "banned" | "unknown"; "categories": (string)[]; "contentHealthy"?: boolean; "legalName"?: string; "id": string; "creatorId": string; "creator"?: Schemas["PartyName"]; /** `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "unknown"; "createdAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "reapplyAt"?: Schemas["Instant"]; "contentHealth": "attested" | "not attested"; "lease"?: Schemas["Lease"]; };
  "Lease": { "by": "you" | "another reviewer"; "until": Schemas["Instant"]; };
  "CreatorNotEligibleProblem": { "type": "https://astrolabe.dev/problems/creator-not-eligible"; "title": "Creator not eligible" | "创作者不符合条件"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "unmet"?: ({ "creatorId"?: string; "rule": string; "required"?: unknown; "actual"?: unknown; })[]; "errors"?: (Schemas["Fault"])[]; };
  "TaskApplication": { "id": string; "taskId": string; "task"?: Schemas["TaskName"]; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "pitch": string; "quote"?: Schemas["Money"]; /** `unknown` is a value that this release does not know. */ "status": "pending" | "chosen" | "declined" | "withdrawn" | "not_chosen" | "unknown"; "createdAt": Schemas["Instant"]; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "orderId"?: string; };
  "TaskName": { "id": string; "title"?: string; "poster"?: string; };
  "CreatorStanding": { "creatorId": string; /** `unknown` is a value that this release does not know. */ "status": "active" | "suspended" | "unknown"; "changes": number; };
  "CreatorStandingHistory": { "creatorId": string; /** `unknown` is a value that this release does not know. */ "status": "active" | "suspended" | "unknown"; "changes": number; "items": ({ "seq": number; "at": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "action": "suspend" | "reinstate" | "unknown"; "by": string; "reasons": (Schemas["Reason"])[]; })[]; "nextCursor"?: string; };
  "Adjustment": { "id": string; "from": string; "to": string; "amount": Schemas["PositiveMoney"]; "reason": string; "evidence": { "note": string; "reference": string; }; /** `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "unknown"; "proposedBy": string; "proposedAt": Schemas["Instant"]; "decided"?: { "by": string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "entryId"?: string; }; };
  "Proposed": { "proposal": { "id": string; /** `unknown` is a value that this release does not know. */ "act": "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding" | "unknown"; /** `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "expired" | "void" | "unknown"; "expiresAt": Schemas["Instant"]; }; };
  "IdempotencyKeyRequiredProblem": { "type": "https://astrolabe.dev/problems/idempotency-key-required"; "title": "Idempotency key required" | "请求缺少幂等键"; "status": 400; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "InsufficientFundsProblem": { "type": "https://astrolabe.dev/problems/insufficient-funds"; "title": "Insufficient funds" | "余额不足"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; /** Minor units of the currency of the request. */ "available"?: number; /** Minor units of the currency of the request. */ "required"?: number; };
  "AuditInBrief": { "id": string; /** `unknown` is a value that this release does not know. */ "status": "balanced" | "differs" | "incomplete" | "unknown"; "begunAt": Schemas["Instant"]; "endedAt": Schemas["Instant"]; "slice": number; "slices": number; "closedDay"?: string; "entries": number; "compared": number; "undecided": number; "differing": number; };
  "Audit": { "id": string; /** `unknown` is a value that this release does not know. */ "status": "balanced" | "differs" | "incomplete" | "unknown"; "begunAt": Schemas["Instant"]; "endedAt": Schemas["Instant"]; "slice": number; "slices": number; "closedDay"?: string; "entries": number; "compared": number; "undecided": number; "differing": number; "differences": ({ /** `unknown` is a value that this release does not know. */ "kind": "wallet" | "hold" | "hold_after_end" | "hold_terms" | "month" | "account_sum" | "kind_sum" | "entry" | "document" | "unknown"; "account": string; "currency": string; "of"?: string; "expected": number; "found": number; })[]; };
  "DepositCase": { "id": string; "amount": Schemas["Money"]; "provider": string; /** `unknown` is a value that this release does not know. */ "status": "pending" | "received" | "closed" | "needs_operator" | "returned" | "unknown"; "paid"?: Schemas["Money"]; "createdAt": Schemas["Instant"]; "receivedAt"?: Schemas["Instant"]; "providerReference"?: string; "refunded"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; "payUrl"?: string; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "openedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "caseKind"?: "wrong_amount" | "late_payment" | "reversed" | "unknown"; "inSuspense"?: { "amount": number; "currency": string; }; "loss"?: Schemas["Money"]; "resolved"?: { "at": Schemas["Instant"]; "by": string; "evidence": { "note": string; "reference": string; }; /** `unknown` is a value that this release does not know. */ "bornBy"?: "advertiser" | "platform" | "unknown"; }; };
  "Freeze": { "deposits": boolean; "withdrawals": boolean; "seq": number; "at"?: Schemas["Instant"]; "by"?: string; "reason"?: string; };
  "Month": { "month": string; "timeZone": "UTC"; "isOver": boolean; "upTo": string; "items": ({ "currency": string; "revenue": { "earned": number; "givenBack": number; "net": number; }; "tax": { "withheld": number; "paid": number; "owed": number; }; "accounts": ({ "account": string; "opening": number; "debit": number; "credit": number; "closing": number; })[]; })[]; };
  "ReconciliationInBrief": { "id": string; "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "importedBy": string; "importedAt": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "status": "matched" | "differs" | "unknown"; "lines": number; "skipped"?: number; "matched": number; "missingHere": number; "missingThere": number; "amountDiffers": number; "nearEdge": number; "totals": ({ "currency": string; "here": number; "there": number; })[]; };
  "Reconciliation": { "id": string; "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "importedBy": string; "importedAt": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "status": "matched" | "differs" | "unknown"; "lines": number; "skipped"?: number; "matched": number; "missingHere": number; "missingThere": number; "amountDiffers": number; "nearEdge": number; "totals": ({ "currency": string; "here": number; "there": number; })[]; "mismatches": ({ /** `unknown` is a value that this release does not know. */ "kind": "missing_here" | "missing_there" | "amount_differs" | "near_edge" | "unknown"; "number": string; "reference"?: string; "currency": string; "at": Schemas["Instant"]; "here"?: number; "there"?: number; })[]; };
  "TrialBalance": { "balanced": boolean; "asOf": Schemas["Instant"]; "uncounted": number; "entries": number; "totals": ({ "currency": string; "debit": number; "credit": number; })[]; "summary": (Schemas["AccountSum"])[]; "items": (Schemas["AccountSum"])[]; "nextCursor"?: string; };
  "AccountSum": { "account": string; "currency": string; "debit": number; "credit": number; "balance": number; };
  "WithdrawalCase": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { /** `unknown` is a value that this release does not know. */ "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; /** `unknown` is a value that this release does not know. */ "fixableBy": "creator" | "platform" | "unknown"; }; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "agencyId"?: string; "agency"?: Schemas["PartyName"]; "advertiserId"?: string; "advertiser"?: Schemas["PartyName"]; "provider": string; "merchantNumber": string; "case"?: { /** `unknown` is a value that this release does not know. */ "kind": "unclear" | "not_found" | "late_success" | "late_failure" | "unknown"; "openedAt": Schemas["Instant"]; "inSuspense"?: boolean; "lastQuery"?: { "at": Schemas["Instant"]; "by": string; /** `unknown` is a value that this release does not know. */ "answer": "paid" | "processing" | "failed" | "returned" | "unfunded" | "not_found" | "unknown"; }; /** `unknown` is a value that this release does not know. */ "bornBy"?: "creator" | "platform" | "unknown"; "resolved"?: { "at": Schemas["Instant"]; "by": string; "evidence": { "note": string; "reference": string; }; /** `unknown` is a value that this release does not know. */ "bornBy"?: "creator" | "platform" | "unknown"; }; }; };
  "TaxSheet": { "rule": string; "version": number; "month": string; "lines": ({ "item": string; "amount": number; })[]; "tax": Schemas["Money"]; };
  "Invitation": { "id": string; "orderId": string; "taskId": string; "task"?: Schemas["TaskName"]; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "price": Schemas["Money"]; "message"?: string; /** `unknown` is a value that this release does not know. */ "status": "pending" | "accepted" | "declined" | "lapsed" | "withdrawn" | "unknown"; "createdAt": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "timeZone": string; };
  "Order": { "id": string; "taskId": string; "task"?: Schemas["TaskName"]; "title": string; "creatorId": string; "creator"?: Schemas["PartyName"]; "advertiserId": string; "advertiser"?: Schemas["PartyName"]; "status": Schemas["OrderStatus"]; "since": Schemas["Instant"]; "createdAt": Schemas["Instant"]; "price": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; "net": Schemas["Money"]; "nextActions": ({ "action": "accept_invitation" | "decline_invitation" | "withdraw_invitation" | "lapse" | "remind" | "submit_script" | "expire" | "request_extension" | "grant_extension" | "refuse_extension" | "withdraw_extension" | "cancel" | "request_cancellation" | "grant_cancellation" | "refuse_cancellation" | "withdraw_cancellation" | "lapse_cancellation" | "approve" | "request_changes" | "submit_work" | "pass" | "find_faults" | "escalate" | "redrive" | "reject" | "appeal" | "close" | "uphold" | "overturn" | "extend_review" | "publish" | "confirm_publication" | "refuse_publication" | "refer_publication" | "accept" | "dispute" | "reply" | "close_replies" | "resolve" | "refund" | "rate" | "correct_rating" | "settle" | "hold" | "release"; "by": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock"; "money"?: Schemas["MoneyPreview"]; })[]; "dueAt"?: Schemas["Instant"]; "timeZone": string; "onTimeout"?: { "action": "accept_invitation" | "decline_invitation" | "withdraw_invitation" | "lapse" | "remind" | "submit_script" | "expire" | "request_extension" | "grant_extension" | "refuse_extension" | "withdraw_extension" | "cancel" | "request_cancellation" | "grant_cancellation" | "refuse_cancellation" | "withdraw_cancellation" | "lapse_cancellation" | "approve" | "request_changes" | "submit_work" | "pass" | "find_faults" | "escalate" | "redrive" | "reject" | "appeal" | "close" | "uphold" | "overturn" | "extend_review" | "publish" | "confirm_publication" | "refuse_publication" | "refer_publication" | "accept" | "dispute" | "reply" | "close_replies" | "resolve" | "refund" | "rate" | "correct_rating" | "settle" | "hold" | "release"; "to": Schemas["OrderStatus"]; "money"?: Schemas["MoneyPreview"]; }; "processVersion": string; "requirements": Schemas["RequirementsView"]; "formats"?: (string)[]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "rounds": { "script": number; "work": number; "allowed": number; }; "reasons": (Schemas["Reason"])[]; "script"?: { "text": string; "files": (Schemas["SubmittedFile"])[]; }; "deliverable"?: { "title": string; "description": string; "hashtags": (string)[]; "files": (Schemas["SubmittedFile"])[]; }; "publication"?: { "url": string; "itemId"?: string; "publishedAt": Schemas["Instant"]; }; "proof"?: { /** `unknown` is a value that this release does not know. */ "status": "pending" | "confirmed" | "refused" | "unknown"; /** `unknown` is a value that this release does not know. */ "by": "machine" | "people" | "unknown"; "since": Schemas["Instant"]; "findings": (Schemas["Reason"])[]; }; "appeal"?: { "id": string; "statement": string; "at": Schemas["Instant"]; "files": (Schemas["SubmittedFile"])[]; }; "cancellationRequest"?: { "id": string; "reason": string; "lapsesAt": Schemas["Instant"]; "until": Schemas["Instant"]; }; "extensionRequest"?: { "id": string; "reason": string; "lapsesAt": Schemas["Instant"]; "until": Schemas["Instant"]; }; "disputeReply"?: string; "hold"?: Schemas["OwnOrderHold"]; "ratings"?: { "creator"?: { "score": number; "text": string; "at": Schemas["Instant"]; }; "advertiser"?: { "score": number; "text": string; "at": Schemas["Instant"]; }; }; "escalations"?: { "count": number; "since": Schemas["Instant"]; }; "checklist"?: ({ "code": string; "text": string; })[]; "measurements"?: (unknown)[]; "withdrawals"?: ({ "id": string; "status": string; })[]; "lease"?: Schemas["Lease"]; "needsOperator"?: { "since": Schemas["Instant"]; }; };
  /** The amount that each party receives. */ "MoneyPreview": { "creator": Schemas["Money"]; "advertiser": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; };
  "RequirementsView": { "minSeconds": number; "maxSeconds": number; "style"?: string; "mustInclude": (string)[]; "hashtags": (string)[]; /** `unknown` is a value that this release does not know. */ "orientation"?: "portrait" | "landscape" | "square" | "any" | "unknown"; "sound"?: boolean; };
  "SubmittedFile": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; };
  "OwnOrderHold": { "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; };
  "DeadlinePassedProblem": { "type": "https://astrolabe.dev/problems/deadline-passed"; "title": "Deadline passed" | "已过截止时间"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "dueAt"?: Schemas["Instant"]; };
  "Labels": { "language": "en" | "zh-CN"; "labels": { "accountOwners": { [name: string]: string; }; "accountStandings": { [name: string]: string; }; "actors": { [name: string]: string; }; "acts": { [name: string]: string; }; "addressees": { [name: string]: string; }; "adjustmentStatuses": { [name: string]: string; }; "agreementStatuses": { [name: string]: string; }; "assetPurposes": { [name: string]: string; }; "assetStatuses": { [name: string]: string; }; "auditDifferences": { [name: string]: string; }; "auditStatuses": { [name: string]: string; }; "bulkResults": { [name: string]: string; }; "clientConsents": { [name: string]: string; }; "closedReasons": { [name: string]: string; }; "commands": { [name: string]: string; }; "compensationStages": { [name: string]: string; }; "contentHealth": { [name: string]: string; }; "creatorApplicationStatuses": { [name: string]: string; }; "decisions": { [name: string]: string; }; "deliveryStatuses": { [name: string]: string; }; "depositCases": { [name: string]: string; }; "depositStatuses": { [name: string]: string; }; "destinations": { [name: string]: string; }; "difficulties": { [name: string]: string; }; "disabledReasons": { [name: string]: string; }; "dispositions": { [name: string]: string; }; "engagements": { [name: string]: string; }; "entryKinds": { [name: string]: string; }; "erasureBlockers": { [name: string]: string; }; "erasurePhases": { [name: string]: string; }; "erasureWays": { [name: string]: string; }; "eventTypes": { [name: string]: string; }; "executionStatuses": { [name: string]: string; }; "exportSections": { [name: string]: string; }; "failures": { [name: string]: string; }; "filters": { [name: string]: string; }; "findings": { [name: string]: string; }; "frozenPayments": { [name: string]: string; }; "funds": { [name: string]: string; }; "genders": { [name: string]: string; }; "holdScopes": { [name: string]: string; }; "imageSizes": { [name: string]: string; }; "incomePeriods": { [name: string]: string; }; "inspectionFindings": { [name: string]: string; }; "inspectionStatuses": { [name: string]: string; }; "invitationStatuses": { [name: string]: string; }; "languages": { [name: string]: string; }; "matchCriteria": { [name: string]: string; }; "mismatches": { [name: string]: string; }; "orderStatuses": { [name: string]: string; }; "orientations": { [name: string]: string; }; "partyKinds": { [name: string]: string; }; "pausedReasons": { [name: string]: string; }; "paymentProviders": { [name: string]: string; }; "payoutAnswers": { [name: string]: string; }; "problems": { [name: string]: string; }; "proofAuthors": { [name: string]: string; }; "proofStatuses": { [name: string]: string; }; "proposalActs": { [name: string]: string; }; "proposalStatuses": { [name: string]: string; }; "queues": { [name: string]: string; }; "reasons": { [name: string]: string; }; "reconciliationStatuses": { [name: string]: string; }; "redriveRefusals": { [name: string]: string; }; "reportCodes": { [name: string]: string; }; "reportStatuses": { [name: string]: string; }; "requestParts": { [name: string]: string; }; "restrictions": { [name: string]: string; }; "reviewClaims": { [name: string]: string; }; "roles": { [name: string]: string; }; "rules": { [name: string]: string; }; "sameWorks": { [name: string]: string; }; "searchMatches": { [name: string]: string; }; "sorts": { [name: string]: string; }; "standingActions": { [name: string]: string; }; "standings": { [name: string]: string; }; "statementFormats": { [name: string]: string; }; "subjects": { [name: string]: string; }; "sweeps": { [name: string]: string; }; "takedownStates": { [name: string]: string; }; "taskApplicationStatuses": { [name: string]: string; }; "taskFlags": { [name: string]: string; }; "taskStatuses": { [name: string]: string; }; "uploadStatuses": { [name: string]: string; }; "verifications": { [name: string]: string; }; "visibilities": { [name: string]: string; }; "webhookStatuses": { [name: string]: string; }; "withdrawalCases": { [name: string]: string; }; "withdrawalLimits": { [name: string]: string; }; "withdrawalStatuses": { [name: string]: string; }; "workKinds": { [name: string]: string; }; }; };
  "Me": { "accounts": { "creator"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; }; "advertiser"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; "isVerified": boolean; }; "agency"?: { "id": string; "displayName"?: string; "avatar"?: string; "cover"?: string; "openedAt": Schemas["Instant"]; }; }; "roles": (string)[]; "permissions": (string)[]; "holds": (Schemas["OwnHold"])[]; /** `unknown` is a value that this release does not know. */ "language"?: "en" | "zh" | "unknown"; "unread": { "creator"?: number; "advertiser"?: number; "agency"?: number; }; /** `unknown` is a value that this release does not know. */ "erasure"?: "closing" | "erasing" | "erased" | "unknown"; };
  "OwnHold": { /** `unknown` is a value that this release does not know. */ "scope": "payouts" | "everything" | "unknown"; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; };
  "Block": { "partyId": string; "at": Schemas["Instant"]; "note"?: string; "displayName"?: string; };
  "OwnMachineClient": { "roles": ("creator" | "advertiser" | "agency" | "unknown")[]; "clientId": string; "boundAt": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "consent": "pending" | "given" | "unknown"; };
  "Settings": { /** `unknown` is a value that this release does not know. */ "language"?: "en" | "zh" | "unknown"; };
  "Notice": { "id": string; "at": Schemas["Instant"]; "kind": string; "as": "creator" | "advertiser" | "agency"; "title": string; "message": string; "subject": { "taskId"?: string; "orderId"?: string; "invitationId"?: string; "applicationId"?: string; "questionId"?: string; "takedownId"?: string; "withdrawalId"?: string; "webhookId"?: string; "creatorApplicationId"?: string; "agreementId"?: string; "depositId"?: string; "reportId"?: string; }; "reasons": (Schemas["Reason"])[]; "order"?: { "status": string; "dueAt"?: Schemas["Instant"]; }; "score"?: number; "isRead": boolean; };
  "Unread": { "unread": number; };
  "PartyOverview": { "id": string; /** `unknown` is a value that this release does not know. */ "kind": "creator" | "advertiser" | "agency" | "unknown"; "displayName"?: string; "avatar"?: string; "cover"?: string; "isVerified"?: boolean; "takenDown"?: { "takedownId"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "hold"?: Schemas["Hold"]; "suspension"?: Schemas["Suspension"]; "parties"?: { "creatorId"?: string; "advertiserId"?: string; "agencyId"?: string; }; "orders": ({ "id": string; "title": string; "status": string; "since": Schemas["Instant"]; "createdAt": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "price": Schemas["Money"]; })[]; "notifications": ({ "id": string; "at": Schemas["Instant"]; "kind": string; "title": string; "isRead": boolean; })[]; "reports": ({ "id": string; "createdAt": Schemas["Instant"]; "code"?: string; "reason": string; })[]; "takedowns": ({ "id": string; "at": Schemas["Instant"]; "state": string; "title": string; })[]; "notes": (Schemas["Note"])[]; "acts"?: (Schemas["StaffAct"])[]; "money"?: { "balances": ({ "currency": string; "available": number; "held": number; "withdrawing": number; })[]; "withdrawals": ({ "id": string; "status": string; "amount": Schemas["Money"]; "provider": string; "at": Schemas["Instant"]; })[]; "deposits": ({ "id": string; "status": string; "amount": Schemas["Money"]; "provider": string; "at": Schemas["Instant"]; })[]; }; };
  "Hold": { /** `unknown` is a value that this release does not know. */ "scope": "payouts" | "everything" | "unknown"; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; "by": string; };
  "Suspension": { "at"?: Schemas["Instant"]; "by"?: string; "reasons": (Schemas["Reason"])[]; };
  "Note": { "id": string; "subject": string; "at": Schemas["Instant"]; "by": string; "name": string; "text": string; };
  "StaffAct": { "id": string; "at": Schemas["Instant"]; "by": string; "name": string; "roles": (string)[]; "operation": string; "on": { [name: string]: string; }; "decision"?: string; "reasons": (Schemas["Reason"])[]; "evidence"?: { "note": string; "reference": string; }; "proposalId"?: string; };
  "ExportGrant": { "partyId": string; "grant": string; "until": Schemas["Instant"]; };
  "Webhook": { "id": string; /** `unknown` is a value that this release does not know. */ "as": "creator" | "advertiser" | "agency" | "platform" | "unknown"; "url": string; "eventTypes": (string)[]; "description": string; "createdAt": Schemas["Instant"]; "status": "enabled" | "disabled"; "disabled"?: { /** `unknown` is a value that this release does not know. */ "because": "owner" | "failing" | "gone" | "unknown"; "at": Schemas["Instant"]; }; "failingSince"?: Schemas["Instant"]; "formerSecretSignsUntil"?: Schemas["Instant"]; };
  "WebhookDelivery": { "id": string; "eventId": string; "eventType": string; /** `unknown` is a value that this release does not know. */ "status": "pending" | "delivered" | "failed" | "abandoned" | "withheld" | "unknown"; "createdAt": Schemas["Instant"]; "attempts": ({ "at": Schemas["Instant"]; "milliseconds": number; "status"?: number; "fault"?: string; })[]; "nextAttemptAt"?: Schemas["Instant"]; "replayOf"?: string; };
  "WholeWebhookDelivery": { "id": string; "eventId": string; "eventType": string; /** `unknown` is a value that this release does not know. */ "status": "pending" | "delivered" | "failed" | "abandoned" | "withheld" | "unknown"; "createdAt": Schemas["Instant"]; "attempts": ({ "at": Schemas["Instant"]; "milliseconds": number; "status"?: number; "fault"?: string; })[]; "nextAttemptAt"?: Schemas["Instant"]; "replayOf"?: string; "payload": { [name: string]: unknown; }; };
  "Takedown": { "id": string; "subject": { /** `unknown` is a value that this release does not know. */ "kind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile" | "unknown"; "taskId"?: string; "task"?: Schemas["TaskName"]; "questionId"?: string; "orderId"?: string; "uploadId"?: string; "assetId"?: string; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "advertiserId"?: string; "advertiser"?: Schemas["PartyName"]; }; "owner": { /** `unknown` is a value that this release does not know. */ "as": "creator" | "advertiser" | "unknown"; "id": string; }; "title": string; "reasons": (Schemas["Reason"])[]; "at": Schemas["Instant"]; "by"?: string; /** `unknown` is a value that this release does not know. */ "state": "standing" | "appealed" | "upheld" | "overturned" | "unknown"; "appealBefore": Schemas["Instant"]; "appeal"?: { "statement": string; "at": Schemas["Instant"]; }; "decision"?: { "at": Schemas["Instant"]; "by"?: string; "reasons": (Schemas["Reason"])[]; }; };
  "BulkResult": { "dryRun": boolean; "done": number; "refusals": number; "items": ({ "id": string; "result": "done" | "possible" | "unchanged" | "refused"; "problem"?: { "type": "validation" | "invalid-cursor" | "idempotency-key-required" | "unauthenticated" | "forbidden" | "account-erased" | "account-on-hold" | "second-factor-needed" | "conflict-of-interest" | "not-found" | "method-not-allowed" | "conflict" | "illegal-transition" | "no-slots-left" | "quote-stale" | "already-claimed" | "already-proven" | "task-changed" | "idempotency-in-progress" | "taken-down" | "precondition-failed" | "payload-too-large" | "unsupported-media-type" | "creator-not-eligible" | "too-many-open-orders" | "deadline-passed" | "insufficient-funds" | "withdrawal-limit" | "deliverable-invalid" | "idempotency-key-reused" | "throttled" | "internal"; "detail": string; }; })[]; };
  "MachineClient": { "accountId": string; "roles": ("creator" | "advertiser" | "agency" | "unknown")[]; "clientId": string; "boundAt": Schemas["Instant"]; "boundBy": string; /** `unknown` is a value that this release does not know. */ "consent": "pending" | "given" | "unknown"; };
  /** A new or changed item whose effects keep failing: notifications, webhooks, counts. */ "DeadLetter": { "id": string; "entity": string; "key": string; "failedAt": Schemas["Instant"]; "error": string; "nextAttemptAt": Schemas["Instant"]; };
  "RestrictedParty": { "id": string; /** `unknown` is a value that this release does not know. */ "kind": "creator" | "advertiser" | "agency" | "unknown"; "displayName"?: string; "hold"?: Schemas["Hold"]; "suspension"?: Schemas["Suspension"]; };
  /** A count up to 1,000. `isMore`: there are more. */ "BoundedCount": { "count": number; "isMore": boolean; };
  "OrderHold": { "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; "by": string; };
  "InspectionRestart": { "orderId": string; "uploadId": string; "at": Schemas["Instant"]; };
  "Overview": { "at": Schemas["Instant"]; "queues": (Schemas["QueueCount"])[]; "money"?: ({ "account": string; "amount": number; "currency": string; })[]; "health": { "audit"?: { "id": string; "status": string; "endedAt": Schemas["Instant"]; }; "freeze": { "deposits": boolean; "withdrawals": boolean; }; "sweeps": (Schemas["Sweep"])[]; "webhooks": (Schemas["DeliveryHour"])[]; }; };
  "QueueCount": { "queue": string; "kind": string; "count": number; "isMore": boolean; "late": number; "firstDueAt"?: Schemas["Instant"]; };
  "Sweep": { /** `unknown` is a value that this release does not know. */ "name": "deliveries" | "dead_letters" | "orders" | "withdrawals" | "payments" | "tasks" | "unknown"; "startedAt"?: Schemas["Instant"]; "completedAt"?: Schemas["Instant"]; "failedAt"?: Schemas["Instant"]; "isLate": boolean; };
  "DeliveryHour": { "from": Schemas["Instant"]; "accepted": number; "failed": number; };
  "Proposal": { "id": string; /** `unknown` is a value that this release does not know. */ "act": "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding" | "unknown"; /** `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "expired" | "void" | "unknown"; "expiresAt": Schemas["Instant"]; "subject": { "kind": string; "id": string; }; "content": unknown; "amount"?: Schemas["Money"]; "proposedBy": string; "proposedAt": Schemas["Instant"]; "decided"?: { "by"?: string; "at": Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; };
  "NoSlotsLeftProblem": { "type": "https://astrolabe.dev/problems/no-slots-left"; "title": "No slots left" | "名额已满"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "WithdrawalLimitProblem": { "type": "https://astrolabe.dev/problems/withdrawal-limit"; "title": "Withdrawal limit" | "超出提现限额"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "limit": "minimum" | "maximum" | "day" | "month" | "account_change" | "fee"; "least"?: number; "most"?: number; "mostCount"?: number; "used"?: number; "usedCount"?: number; "requested"?: number; "changedAt"?: Schemas["Instant"]; "freesAt"?: Schemas["Instant"]; "charges"?: number; };
  "Question": { "id": string; "taskId": string; "task"?: Schemas["TaskName"]; "text": string; /** `unknown` is a value that this release does not know. */ "to": "advertiser" | "platform" | "unknown"; /** `unknown` is a value that this release does not know. */ "visibility": "public" | "private" | "unknown"; "isOwn": boolean; "creatorId"?: string; "creator"?: Schemas["PartyName"]; "createdAt": Schemas["Instant"]; "answer"?: { "text": string; /** `unknown` is a value that this release does not know. */ "by": "advertiser" | "operator" | "unknown"; "at": Schemas["Instant"]; }; "hidden"?: Schemas["TakedownNote"]; };
  "Report": { "id": string; "subject": { /** `unknown` is a value that this release does not know. */ "kind": "party" | "profile" | "task" | "message" | "question" | "unknown"; "partyId"?: string; "taskId"?: string; "orderId"?: string; "messageId"?: string; "questionId"?: string; }; "taskId"?: string; "questionId"?: string; /** `unknown` is a value that this release does not know. */ "code": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other" | "unknown"; "reason": string; "createdAt": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "status": "open" | "dismissed" | "hidden" | "upheld" | "unknown"; "resolvedAt"?: Schemas["Instant"]; "reporterId": string; "reporter"?: Schemas["PartyName"]; "ownerId"?: string; "owner"?: Schemas["PartyName"]; "title"?: string; "task"?: Schemas["TaskName"]; "question"?: Schemas["Question"]; "shown"?: { "title"?: string; "text"?: string; }; "reasons": (Schemas["Reason"])[]; "related"?: ({ "id": string; "isSameSubject": boolean; "createdAt": Schemas["Instant"]; })[]; "joined"?: (string)[]; };
  "SearchResult": { "kind": string; "id": string; "title"?: string; "status"?: string; "match": "id" | "id_end" | "id_start" | "name" | "handle" | "url" | "item_number"; };
  "OwnTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["BriefView"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; /** `unknown` is a value that this release does not know. */ "engagement": "open" | "recruit" | "invite" | "unknown"; "script": boolean; /** `unknown` is a value that this release does not know. */ "difficulty": "easy" | "medium" | "hard" | "unknown"; "audience": Schemas["AudienceView"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "id": string; /** `unknown` is a value that this release does not know. */ "status": "draft" | "in_moderation" | "open" | "paused" | "closed" | "unknown"; "advertiser": Schemas["TaskAdvertiser"]; "slotsLeft": number; "held": Schemas["Balance"]; "estimatedNet": Schemas["Money"]; "timeZone": string; "createdAt": Schemas["Instant"]; "openedAt"?: Schemas["Instant"]; "pausedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "pausedBecause"?: "suspension" | "unknown"; "closedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "closedBecause"?: "advertiser" | "slots" | "deadline" | "takedown" | "unknown"; "moderation"?: { "submittedAt": Schemas["Instant"]; "flags": ({ /** `unknown` is a value that this release does not know. */ "code": "forbidden_word" | "phone_number" | "email" | "messenger_id" | "link" | "unknown"; "pointer": string; "found": string; })[]; /** `unknown` is a value that this release does not know. */ "decision"?: "approve" | "reject" | "unknown"; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "takenDown"?: Schemas["TakedownNote"]; };
  "BriefView": { "product": string; "goal": string; "requirements": Schemas["RequirementsView"]; "references"?: (string)[]; "fileIds"?: (string)[]; };
  "TaskAdvertiser": { "id": string; "displayName"?: string; "avatar"?: string; "name": string; };
  /** A sum of amounts in whole minor units. */ "Balance": { "amount": number; "currency": string; };
  "SavedView": { "id": string; "name": string; "page": string; "query": string; "isFirst": boolean; "createdAt": Schemas["Instant"]; };
  "WorkItem": { "queue": string; "kind": string; "id": string; "dueAt": Schemas["Instant"]; "isLate": boolean; "task"?: Schemas["TaskName"]; "creator"?: Schemas["PartyName"]; "advertiser"?: Schemas["PartyName"]; "assignment"?: Schemas["Assignment"]; };
  "Assignment": { "to": string; "isRole"?: true; "by": string; "at": Schemas["Instant"]; "note"?: string; };
  "AssignedWork": { "id": string; "assignment": Schemas["Assignment"]; };
  "DeliverableInvalidProblem": { "type": "https://astrolabe.dev/problems/deliverable-invalid"; "title": "Work not valid" | "作品无效"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "findings"?: ({ "code": string; "message"?: string; [name: string]: unknown; })[]; };
  "QuoteStaleProblem": { "type": "https://astrolabe.dev/problems/quote-stale"; "title": "Quote out of date" | "报价已过期"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "CancellationQuote": { "creator": Schemas["Money"]; "advertiser": Schemas["Money"]; "fee": Schemas["Money"]; "agency"?: Schemas["Money"]; "quoteId": string; "validUntil": Schemas["Instant"]; };
  "OrderExecution": { "orderId": string; "status": string; "processVersion": string; "hasEnded": boolean; "wait": { "for": "creator" | "advertiser" | "platform" | "system" | "nobody"; "since": Schemas["Instant"]; "dueAt"?: Schemas["Instant"]; "next"?: { "command": string; "at": Schemas["Instant"]; }; "onTimeout"?: { "command": string; "to": string; "at": Schemas["Instant"]; "money"?: Schemas["MoneyPreview"]; }; }; "hold"?: { "at": Schemas["Instant"]; "until"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "visits": ({ "status": string; "enteredAt": Schemas["Instant"]; "leftAt"?: Schemas["Instant"]; "seq": number; "command": string; "by": string; "reasons": (Schemas["Reason"])[]; "input": { [name: string]: unknown; }; })[]; "isPartial": boolean; "failures": ({ "kind": "parked" | "late_step" | "failed_check" | "failed_execution"; "at": Schemas["Instant"]; "status"?: string; "error"?: string; "cause"?: string; })[]; "machine": { "name": string; /** `unknown` is a value that this release does not know. */ "status": "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE" | "MISSING" | "unknown"; "startedAt"?: Schemas["Instant"]; "stoppedAt"?: Schemas["Instant"]; "input"?: unknown; "output"?: unknown; }; "redrive": { "isPossible": boolean; "reason"?: "ended" | "on_hold" | "no_machine_step"; "from"?: string; }; };
  "OrderEntry": { "id": string; "at": Schemas["Instant"]; "cause": { "kind": string; "id": string; "step": string; }; "postings": ({ "account": string; "amount": number; "currency": string; })[]; };
  "Message": { "id": string; "at": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "by": "creator" | "advertiser" | "unknown"; "author"?: Schemas["PartyName"]; "text": string; "files": (Schemas["SubmittedFile"])[]; "isUnread": boolean; };
  "AlreadyProvenProblem": { "type": "https://astrolabe.dev/problems/already-proven"; "title": "Already proven" | "发布已被证实"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "OrderEvent": { "seq": number; "at": Schemas["Instant"]; "actor": { "role": string; "id"?: string; }; "command": string; "from"?: Schemas["OrderStatus"]; "to": Schemas["OrderStatus"]; "reasons": (Schemas["Reason"])[]; "data": { [name: string]: unknown; }; };
  "Upload": Schemas["WholeUpload"] | Schemas["UploadInParts"];
  "WholeUpload": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; /** `unknown` is a value that this release does not know. */ "status": "waiting" | "stored" | "unknown"; "method": "PUT"; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; };
  "UploadInParts": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; /** `unknown` is a value that this release does not know. */ "status": "waiting" | "stored" | "expired" | "unknown"; "method": "PUT"; "partSize": number; "partCount": number; "arrived": (number)[]; "parts": ({ "partNumber": number; "size": number; "url": string; "headers": { [name: string]: string; }; })[]; "nextPart"?: number; "expiresAt": Schemas["Instant"]; };
  "RemovedUpload": { "uploadId": string; "removed": true; };
  "Download": { "uploadId": string; "fileName": string; "contentType": string; "size": number; "sha256"?: string; "takenDown"?: Schemas["TakedownNote"]; "url": string; "headUrl": string; "expiresAt": Schemas["Instant"]; };
  "TakenDownProblem": { "type": "https://astrolabe.dev/problems/taken-down"; "title": "Taken down" | "已下架"; "status": 410; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "Inspection": { "uploadId": string; /** `unknown` is a value that this release does not know. */ "status": "none" | "running" | "completed" | "failed" | "unknown"; "at"?: Schemas["Instant"]; "findings": (Schemas["InspectionFinding"])[]; "sameFilmAs": (Schemas["SameWork"])[]; "loudness"?: { "integratedLufs": number; "rangeLu": number; "truePeakDbtp": number; }; "inspectedSeconds"?: number; "stopped"?: { "code": string; "message": string; "messageZh": string; }; "failure"?: { "code": string; "message": string; "messageZh": string; }; "poster"?: { "url": string; "headUrl": string; "width": number; "height": number; }; "thumbnails"?: { "url": string; "headUrl": string; "width": number; "height": number; "columns": number; "rows": number; "seconds": (number)[]; }; "preview"?: { "url": string; "headUrl": string; "width": number; "height": number; "bytes": number; }; "expiresAt": Schemas["Instant"]; };
  "InspectionFinding": { "code": string; "message": string; "messageZh": string; "fromSecond"?: number; "toSecond"?: number; };
  "SameWork": { /** `unknown` is a value that this release does not know. */ "by": "film" | "sound" | "unknown"; "fromSecond": number; "overlapSeconds": number; "agreementPercent": number; "orderId"?: string; "uploadId"?: string; };
  "ArrivedParts": { "parts": ({ "partNumber": number; "size": number; "etag": string; "sha256"?: string; })[]; "nextPart"?: number; };
  "PartRequest": { "partNumber": number; "size": number; "url": string; "headers": { [name: string]: string; }; "method": "PUT"; "expiresAt": Schemas["Instant"]; };
  "S3Request": { "method": "GET" | "PUT" | "POST" | "DELETE"; "key": string; "url": string; "headers": { [name: string]: string; }; "expiresAt": Schemas["Instant"]; };
  "Policy": { "policy": { [name: string]: unknown; }; "differences": ({ "path": string; "value": unknown; "defaultValue": unknown; })[]; };
  "Process": { "version": string; "states": ({ "status": string; "waitsFor": string; "timers": ({ "lasts": string; "command": string; "waitsFor"?: string; "duration"?: string; })[]; "checks"?: ({ "by": string; "waitsFor": string; "timers": ({ "lasts": string; "command": string; "waitsFor"?: string; "duration"?: string; })[]; })[]; "onEntry"?: string; "commands": ({ "command": string; "by": (string)[]; "to": (string)[]; })[]; })[]; "reminders": { "leastWait": string; "halfway": boolean; "before": string; }; "cancellation": ({ "stage": string; "basisPoints": number; "when": string; })[]; };
  "ReportReceipt": { "id": string; "subject": { /** `unknown` is a value that this release does not know. */ "kind": "party" | "profile" | "task" | "message" | "question" | "unknown"; "partyId"?: string; "taskId"?: string; "orderId"?: string; "messageId"?: string; "questionId"?: string; }; "taskId"?: string; "questionId"?: string; /** `unknown` is a value that this release does not know. */ "code": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other" | "unknown"; "reason": string; "createdAt": Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "status": "open" | "dismissed" | "hidden" | "upheld" | "unknown"; "resolvedAt"?: Schemas["Instant"]; };
  "ModeratedTask": { "title": string; "category": string; "platform": string; "formats": (string)[]; "brief": Schemas["BriefView"]; "imageIds"?: (string)[]; "reward": Schemas["PositiveMoney"]; "slots": number; /** `unknown` is a value that this release does not know. */ "engagement": "open" | "recruit" | "invite" | "unknown"; "script": boolean; /** `unknown` is a value that this release does not know. */ "difficulty": "easy" | "medium" | "hard" | "unknown"; "audience": Schemas["AudienceView"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "publishWindow": { "from": Schemas["Instant"]; "to": Schemas["Instant"]; }; "id": string; /** `unknown` is a value that this release does not know. */ "status": "draft" | "in_moderation" | "open" | "paused" | "closed" | "unknown"; "advertiser": Schemas["TaskAdvertiser"]; "slotsLeft": number; "held": Schemas["Balance"]; "estimatedNet": Schemas["Money"]; "timeZone": string; "createdAt": Schemas["Instant"]; "openedAt"?: Schemas["Instant"]; "pausedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "pausedBecause"?: "suspension" | "unknown"; "closedAt"?: Schemas["Instant"]; /** `unknown` is a value that this release does not know. */ "closedBecause"?: "advertiser" | "slots" | "deadline" | "takedown" | "unknown"; "moderation"?: { "submittedAt": Schemas["Instant"]; "flags": ({ /** `unknown` is a value that this release does not know. */ "code": "forbidden_word" | "phone_number" | "email" | "messenger_id" | "link" | "unknown"; "pointer": string; "found": string; })[]; /** `unknown` is a value that this release does not know. */ "decision"?: "approve" | "reject" | "unknown"; "decidedAt"?: Schemas["Instant"]; "reasons": (Schemas["Reason"])[]; }; "takenDown"?: Schemas["TakedownNote"]; "lease"?: Schemas["Lease"]; };
  "TaskCard": { "id": string; "title": string; "advertiser": Schemas["TaskAdvertiser"]; "category": string; "platform": string; "formats": (string)[]; "difficulty": string; "engagement": string; "reward": Schemas["Money"]; "estimatedNet": Schemas["Money"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "slots": number; "slotsLeft": number; "openedAt": Schemas["Instant"]; "poster"?: string; "eligibility"?: { "mayTake": boolean; "unmet": ({ "rule": string; "required"?: unknown; "actual"?: unknown; })[]; }; };
  "RecommendedTask": { "id": string; "title": string; "advertiser": Schemas["TaskAdvertiser"]; "category": string; "platform": string; "formats": (string)[]; "difficulty": string; "engagement": string; "reward": Schemas["Money"]; "estimatedNet": Schemas["Money"]; "applyBefore": Schemas["Instant"]; "submitBefore": Schemas["Instant"]; "slots": number; "slotsLeft": number; "openedAt": Schemas["Instant"]; "poster"?: string; "eligibility"?: { "mayTake": boolean; "unmet": ({ "rule": string; "required"?: unknown; "actual"?: unknown; })[]; }; "match": { "score": number; "reasons": ({ "criterion": string; "code": string; "points": number; "message": string; "facts": { [name: string]: unknown; }; })[]; }; };
  "DecidedTaskApplication": { "application": Schemas["TaskApplication"]; "order"?: Schemas["Order"]; };
  "AlreadyClaimedProblem": { "type": "https://astrolabe.dev/problems/already-claimed"; "title": "Already claimed" | "已被他人领取"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "orderId"?: string; "unmet"?: ({ "creatorId"?: string; "rule": string; "required"?: unknown; "actual"?: unknown; })[]; "errors"?: (Schemas["Fault"])[]; };
  "TaskChangedProblem": { "type": "https://astrolabe.dev/problems/task-changed"; "title": "Task changed" | "任务已更改"; "status": 409; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; };
  "TooManyOpenOrdersProblem": { "type": "https://astrolabe.dev/problems/too-many-open-orders"; "title": "Too many open orders" | "进行中的订单过多"; "status": 422; "detail": string; /** The path of the request. */ "instance": string; "requestId": string; "max": number; };
  "Wallet": { "available": Schemas["Balance"]; "held": Schemas["Balance"]; "pending": Schemas["Balance"]; "withdrawing": Schemas["Balance"]; };
  "Deposit": { "id": string; "amount": Schemas["Money"]; "provider": string; /** `unknown` is a value that this release does not know. */ "status": "pending" | "received" | "closed" | "needs_operator" | "returned" | "unknown"; "paid"?: Schemas["Money"]; "createdAt": Schemas["Instant"]; "receivedAt"?: Schemas["Instant"]; "providerReference"?: string; "refunded"?: Schemas["Money"]; "reversed"?: Schemas["Money"]; "payUrl"?: string; };
  "WalletEntry": { "id": string; "at": Schemas["Instant"]; "cause": { "kind": string; "id": string; "step": string; }; "postings": ({ "account": string; "amount": number; "currency": string; })[]; };
  "Income": { "party": "creator" | "advertiser" | "agency"; "currency": string; "timeZone": string; "from": string; "to": string; "balances": { "withdrawable": number; "pending": number; "inWithdrawal": number; "held": number; }; "total": { "count": number; "gross": number; "fee": number; "agency": number; "net": number; }; "items": ({ "orderId"?: string; "at"?: Schemas["Instant"]; "day"?: string; "month"?: string; "count": number; "gross": number; "fee": number; "agency": number; "net": number; })[]; "nextCursor"?: string; };
  "PayoutAccount": { /** `unknown` is a value that this release does not know. */ "type": "alipay" | "bank_card" | "unknown"; "holderName": string; "accountNo": string; "boundAt": Schemas["Instant"]; "automatic": boolean; "holderVerified": boolean; "lockedUntil"?: Schemas["Instant"]; };
  "Statement": { "month": string; "timeZone": string; "currency": string; "party": { "role": "creator" | "advertiser" | "agency"; "id": string; "name": string; }; "isOver": boolean; "opening": { "available": number; "withdrawing": number; "held": number; }; "closing": { "available": number; "withdrawing": number; "held": number; }; "total": { "count": number; "gross": number; "fee": number; "agency": number; "net": number; }; "days": ({ "day": string; "change": { "available": number; "withdrawing": number; "held": number; }; "count": number; "gross": number; "fee": number; "agency": number; "net": number; })[]; "items": ({ "id": string; "at": Schemas["Instant"]; "day": string; "cause": { "kind": string; "id": string; "step": string; }; "change": { "available": number; "withdrawing": number; "held": number; }; "earned"?: { "gross": number; "fee": number; "agency": number; "net": number; }; })[]; "isFirst": boolean; "nextCursor"?: string; };
  "Withdrawal": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { /** `unknown` is a value that this release does not know. */ "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; /** `unknown` is a value that this release does not know. */ "fixableBy": "creator" | "platform" | "unknown"; }; };
  "RequestedWithdrawal": { "id": string; "amount": Schemas["Money"]; "fee": Schemas["Money"]; "tax": Schemas["TaxSheet"]; "payout": Schemas["Money"]; "status": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator"; "destination": { /** `unknown` is a value that this release does not know. */ "type": "alipay" | "bank_card" | "deposit" | "unknown"; "accountNo": string; }; "requestedAt": Schemas["Instant"]; "updatedAt": Schemas["Instant"]; "automatic"?: boolean; "providerReference"?: string; "failure"?: { "code": string; "message": string; /** `unknown` is a value that this release does not know. */ "fixableBy": "creator" | "platform" | "unknown"; }; "others"?: (Schemas["Withdrawal"])[]; };
  "NewWebhook": { "id": string; /** `unknown` is a value that this release does not know. */ "as": "creator" | "advertiser" | "agency" | "platform" | "unknown"; "url": string; "eventTypes": (string)[]; "description": string; "createdAt": Schemas["Instant"]; "status": "enabled" | "disabled"; "disabled"?: { /** `unknown` is a value that this release does not know. */ "because": "owner" | "failing" | "gone" | "unknown"; "at": Schemas["Instant"]; }; "failingSince"?: Schemas["Instant"]; "formerSecretSignsUntil"?: Schemas["Instant"]; "secret"?: string; };
};

export type paths = {
  "/": {
    /** Get the front page. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get the state of an erasure. Lists the blockers that the account must resolve first. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Erase your account. Closes the account and erases personal data in steps. Repeat the request until `phase` is `erased`. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Export your data. Returns everything stored about your account, in pages. A page can be empty before the last one. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your advertiser profile. Includes your legal data, which others do not see. For: advertiser. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Open or update your advertiser account. The first request opens your account as an advertiser. Changed legal data is verified again. Others see the display name only. For: every role. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a public advertiser profile. Shows the name, the verified mark and the track record of the advertiser’s orders. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
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
    /** Reinstate a suspended advertiser. The advertiser can open tasks again. Tasks that the suspension paused are open again. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
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
    /** Suspend an advertiser. Open tasks are paused within seconds, and no new ones open. Running orders continue. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
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
    /** Get your agency. A creator sends this id to request an agreement with you. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Open or update your agency. The first request opens your agency, which can represent creators for a share of their income. For: every role. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** List agreements of your agency. Includes requests that wait for your decision. Newest first. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Accept or decline an agency agreement. For: creator, advertiser, agency. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "agreementId": string; }; cookie?: never; };
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
    /** End an agency agreement. The creator or the agency can end it. Existing orders keep the agreed share. For: creator, advertiser, agency. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "agreementId": string; }; cookie?: never; };
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
    /** List your pictures and documents. Newest first. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Create a picture or document. Send the file with the request in `upload`. It is then checked, which takes seconds: read the asset until its `status` is not `waiting`. A picture is JPEG, PNG or WebP. It is copied in two sizes as WebP, turned as it is shown, without metadata such as the place. An `avatar` or `cover` is shown with its party as soon as it is `ready`. A task names its `task_image` and `brief_file` assets. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Delete a picture or document. Nobody sees it any more, and its bytes are deleted within days. Tasks that name it stay as they are. For: creator, advertiser. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "assetId": string; }; cookie?: never; };
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
    /** Get a picture or document. Only its owner and reviewers read it. Others get the copies and documents. For: creator, advertiser, reviewer. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "assetId": string; }; cookie?: never; };
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
    /** Create a download URL of an asset. Returns a URL of the document, or of the large copy of the picture. Everyone may read what is `ready`. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "assetId": string; }; cookie?: never; };
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
    /** Get a copy of a picture. Everyone may read a picture that is `ready`, without a token, so that pages can show it. Browsers keep it for up to an hour. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "assetId": string; "copy": "small" | "large"; }; cookie?: never; };
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
    /** Receive a notification from Alipay. Alipay sends signed notifications of payments and transfers to this route. Needs no token. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path?: never; cookie?: never; };
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
    /** Receive an event from Stripe. Stripe sends signed events of checkouts to this route. Needs no token. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path?: never; cookie?: never; };
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
    /** Search for creators. Returns creators who can take orders, most followers first. For: advertiser. */ 
    get: {
      parameters: { query?: { "category"?: string; "platform"?: string; "minFollowers"?: number; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Apply as a creator. Names an account on another platform. A reviewer decides on the application. The first one opens your account as a creator. For: every role. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Get a creator application. A creator can read only their own applications. For: creator, reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "applicationId": string; }; cookie?: never; };
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
    /** List your agency agreements. Newest first. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Request an agreement with an agency. The agency receives a share of your earnings while the agreement is active. You keep a part of them: the highest share is 9999 basis points. For: creator. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** List your creator applications. Newest first. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your availability. Shows whether you are away, or plan to be. For: creator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Replace your availability. While you are away, nobody can invite you. Your profile shows it, and running orders continue. For: creator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your task preferences. For: creator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Replace your task preferences. The preferences affect which tasks are recommended to you. For: creator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your creator profile. For: creator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Replace your creator profile. The profile becomes public when one of your applications is approved. For: creator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** List your task applications. Newest first. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a public creator profile. Includes the track record of the creator’s orders. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "creatorId": string; }; cookie?: never; };
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
    /** Reinstate a suspended creator. The creator can take orders again. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
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
    /** Get the standing of a creator. Shows whether the creator can take orders, and every change. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "creatorId": string; }; cookie?: never; };
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
    /** Suspend a creator. The creator gets no new orders. Running orders continue. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
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
  "/event-kinds": {
    /** List event types. Lists every type that a webhook endpoint can receive. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List manual adjustments. Newest first. Proposed adjustments are listed as proposals until they are approved. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "pending" | "approved" | "rejected"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Propose a manual adjustment. No money moves until a second person approves. For: operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
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
    /** Get an adjustment. Shows who proposed it and why, who decided, and the journal entry that moved the money. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "adjustmentId": string; }; cookie?: never; };
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
    /** Approve or reject an adjustment. Decides on a pending adjustment of an earlier release. For: operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "adjustmentId": string; }; cookie?: never; };
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
    /** List ledger audits. Newest first. Use `status` to list only audits that found a difference, or that are incomplete because numbers changed too often. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "balanced" | "differs" | "incomplete"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a ledger audit. Lists every stored amount that differs from the journal, and every entry that differs from its document. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "auditId": string; }; cookie?: never; };
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
    /** List deposits of the platform. Without a filter: those that need a decision, longest wait first. A case is listed by its opening, a received deposit by its receipt, all others by their creation. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "pending" | "closed" | "received" | "needs_operator" | "returned" | "any"; "provider"?: string; "late"?: "only" | "any"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Resolve a deposit that needs a decision. Credits the paid amount to the advertiser, or records its return. Requires evidence. For: operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "depositId": string; }; cookie?: never; };
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
    /** Get the payment freeze. Shows whether deposits or withdrawals are stopped. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Stop or resume payments. Stops or resumes deposits and withdrawals. For: operator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** List changes of the payment freeze. Newest first. For: operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get the money of a month. Contains revenue, tax and the balances by kind of account, from the sums of closed days. As CSV it has a row per account. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "month": string; }; cookie?: never; };
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
    /** List statement reconciliations. Newest first. Use `status` to list only those with differences. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "matched" | "differs"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Import a provider statement. Reconciles the statement of a period with the journal. For: operator. The body has at most 4096 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "provider": string; "from": Schemas["Instant"]; "to": Schemas["Instant"]; "format": "csv" | "json-lines" | "alipay-bill" | "stripe-report"; "encoding"?: "text" | "base64"; "statement": string; }; } };
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
    /** Get a reconciliation. Lists every mismatch between the statement and the journal. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "reconciliationId": string; }; cookie?: never; };
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
  "/finance/reconciliations/{reconciliationId}/mismatches": {
    /** List mismatches of a reconciliation. `missing_here`: only the provider has it. `missing_there`: only the journal has it. `near_edge`: it can be in the next statement. For: operator, finance. */ 
    get: {
      parameters: { query?: { "kind"?: "missing_here" | "missing_there" | "amount_differs" | "near_edge"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "reconciliationId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { "items": ({ /** `unknown` is a value that this release does not know. */ "kind": "missing_here" | "missing_there" | "amount_differs" | "near_edge" | "unknown"; "number": string; "reference"?: string; "currency": string; "at": Schemas["Instant"]; "here"?: number; "there"?: number; })[]; "nextCursor"?: string; }; }; };
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
  "/finance/trial-balance": {
    /** Get the trial balance. Lists the debits and credits of every account, and whether they balance. With `asOf`, it contains every posting up to that past time. For: operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; "asOf"?: Schemas["Instant"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List withdrawals of the platform. Without a filter: those that need a decision, longest wait first. `late`: a payout after one hour, a case after one day. A case is listed by its opening, all others by their request. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "requested" | "submitting" | "processing" | "unknown" | "needs_operator" | "paid" | "failed" | "returned" | "any"; "provider"?: string; "late"?: "only" | "any"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Check a withdrawal at its provider. A clear answer has its effect at once. Any other is stored with the open case, as `lastQuery`. Then staff can resolve it for a day. For: operator, finance. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "withdrawalId": string; }; cookie?: never; };
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
    /** Resolve a withdrawal of unknown outcome. Requires evidence of how the withdrawal ended. If its outcome is not known, query it at its provider first. For: operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "withdrawalId": string; }; cookie?: never; };
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
    /** Check the health of the service. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List your invitations. Newest first. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Accept or decline an invitation. An accepted invitation starts the order. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "invitationId": string; }; cookie?: never; };
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
    /** Withdraw an invitation. Possible until the creator answers. The slot and its money return to the task. For: advertiser. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "invitationId": string; }; cookie?: never; };
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
  "/labels": {
    /** Get the labels of codes. Names every code of requests, responses and events for people, one table per idea, such as `orderStatuses`. Without `language` it is chosen by `Accept-Language`. Needs no token. */ 
    get: {
      parameters: { query?: { "language"?: "en" | "zh-CN"; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Labels"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/me": {
    /** Get your accounts and permissions. Works before you have opened an account. `unread` counts notifications, at most 100 per inbox. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List the parties you have blocked. In the order of party ids, at most 200. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Remove your block of a party. Answers the same if there is no such block. For: creator, advertiser, agency. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Get your block of a party. Only you see your blocks. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Block a party. Concerns all parties of both accounts. A blocked person cannot invite you, apply for, claim or ask about your tasks, choose your applications, request an agreement, or write to you about an ended order. Running orders between you continue, with their messages. The task hall, recommendations and the creator search do not show one to the other. Nobody is notified, and the words of a refusal do not name a block. After you open another party, repeat the request so that lists leave it out too. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** List machine clients of your account. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Accept or decline a machine client. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "clientId": string; }; cookie?: never; };
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
    /** Get your settings. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Update your settings. Stores the language that you read. For: every role. The body has at most 256 KiB. */ 
    patch: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** List your notifications. Newest first. Lists notifications to you as creator, advertiser or agency, and the number of unread ones. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Mark notifications as read. Send ids, or the last notification to mark. Repeat the request while some remain unread. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Get this OpenAPI document. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a party with its account. Shows the party and its account, and the latest ten of its orders, notifications, open reports, takedowns and notes. Readers of money also see balances and payments, and readers of acts the acts on it. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Export the data of a person. Contains what the person would export themselves, page by page. For: operator. */ 
    get: {
      parameters: { query?: { "grant"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Record an export for a person. For a person who asks for their data and cannot sign in. The response has a grant to read the export for 24 hours. It leaves a note on the party. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Release an account from its hold. A second person approves the release. For: operator. The body has at most 256 KiB. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Get the hold of an account. Shows since when, why, and until when. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** Stop an account or its payouts. Applies to the account with all its parties. `payouts` stops withdrawals. `everything` stops all writes, and no read. It takes effect within five seconds. A change cannot end the hold earlier. For: operator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** List webhook endpoints of a party. Oldest first. URLs are shown without their queries. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; }; cookie?: never; };
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
    /** List webhook deliveries of a party. Lists the deliveries of an endpoint with every attempt, newest first. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; "webhookId": string; }; cookie?: never; };
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
    /** Get a webhook delivery of a party. Includes the payload, in which personal data is masked. For: operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "partyId": string; "webhookId": string; "deliveryId": string; }; cookie?: never; };
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
    /** Replay a webhook delivery of a party. Sends the same event again to the endpoint of a party. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "partyId": string; "webhookId": string; "deliveryId": string; }; cookie?: never; };
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
    /** List acts of staff. Newest first. An act is recorded with its effect. With several filters a page can be empty before the last one. For: operator, finance. */ 
    get: {
      parameters: { query?: { "by"?: string; "operation"?: string; "subject"?: string; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Take an advertiser profile down. Others do not see the profile, nor the name of the advertiser, who can publish tasks as before. The advertiser reads the reasons, and may appeal. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
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
    /** Take a picture or document down. Nobody but its owner and staff sees it. Its owner is notified, and may appeal. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "assetId": string; }; cookie?: never; };
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
    /** Apply an act to several things. Each act is that of its route, in a separate transaction, with a separate result and record. Send `dryRun` to see the results first. With the same idempotency key a repeat does what is not done yet. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "act": "assign_work"; "subjectIds": (string)[]; "content": { "to"?: string; "toRole"?: "reviewer" | "operator" | "finance"; "note"?: string; }; "dryRun"?: boolean; } | { "act": "release_work"; "subjectIds": (string)[]; "content"?: {  }; "dryRun"?: boolean; } | { "act": "hold_account"; "subjectIds": (string)[]; "content": { "scope": "payouts" | "everything"; "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; "dryRun"?: boolean; } | { "act": "hold_order"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; "until"?: Schemas["Instant"]; }; "dryRun"?: boolean; } | { "act": "release_order"; "subjectIds": (string)[]; "content"?: { "reasons"?: (Schemas["Reason"])[]; }; "dryRun"?: boolean; } | { "act": "redrive_order"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; }; "dryRun"?: boolean; } | { "act": "redrive_dead_letter"; "subjectIds": (string)[]; "content": { "reasons": (Schemas["Reason"])[]; }; "dryRun"?: boolean; }; } };
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
    /** Unassign a machine client. Takes effect immediately. For: operator. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "clientId": string; }; cookie?: never; };
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
    /** Get the account of a machine client. For: operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "clientId": string; }; cookie?: never; };
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
    /** Assign a machine client to an account. The client acts for the account within the scopes of its tokens. For: operator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "clientId": string; }; cookie?: never; };
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
    /** Take a creator profile down. Others do not see or find the profile, nor the name of the creator, who can take tasks as before. The creator reads the reasons, and may appeal. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "creatorId": string; }; cookie?: never; };
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
    /** List items whose effects keep failing. Oldest first: new or changed items whose notifications, webhooks or counts keep failing. Each is retried with growing delays until it succeeds. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Retry the effects of an item. The next attempt begins within a minute. Requires a reason. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "deadLetterId": string; }; cookie?: never; };
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
    /** List accounts on hold or suspended. Latest first. `kind` lists only holds, or only suspensions. For: operator, finance. */ 
    get: {
      parameters: { query?: { "kind"?: "hold" | "suspension"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List notes of staff. Newest first, all or those on a subject. The parties that a note is about do not see it. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "subject"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Write a note on a subject. The subject is anything with an id: a task, a party, a payment, a case. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** List orders of the platform. Lists a queue of orders that need the platform: orders that are late come first; `late=only` omits the others. Orders that wait for a machine are listed when they are late or need an operator. `status=any` lists all orders, newest first. One filter chooses the list, and the others leave orders of its pages out, so that a page can be empty before the last one. Orders of a task (`taskId`) are in the order of their creators, and orders on hold (`held=only`) in that of their holds. Without `sort`, late orders (`late=only`) have the longest late first. For: operator. */ 
    get: {
      parameters: { query?: { "status"?: "disputed" | "in_review" | "appealing" | "arbitration" | "approved" | "screening" | "accepted" | "on_hold" | "any" | "pending_acceptance" | "scripting" | "script_review" | "producing" | "revising" | "rejected" | "advertiser_review" | "published" | "settled" | "cancelled" | "expired" | "refunded"; "late"?: "only" | "any"; "held"?: "only" | "any"; "state"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "money"?: "held" | "settled" | "refunded"; "waitsFor"?: "creator" | "advertiser" | "platform" | "system" | "nobody"; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; "sort"?: "newest" | "oldest"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Count orders of the platform. Takes the filters of the list. It counts up to 1,000 orders; with a filter that no index serves, it reads up to 200. `isMore` says that there are more to count. For: operator. */ 
    get: {
      parameters: { query?: { "status"?: "disputed" | "in_review" | "appealing" | "arbitration" | "approved" | "screening" | "accepted" | "on_hold" | "any" | "pending_acceptance" | "scripting" | "script_review" | "producing" | "revising" | "rejected" | "advertiser_review" | "published" | "settled" | "cancelled" | "expired" | "refunded"; "late"?: "only" | "any"; "held"?: "only" | "any"; "state"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "money"?: "held" | "settled" | "refunded"; "waitsFor"?: "creator" | "advertiser" | "platform" | "system" | "nobody"; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Release an order from its hold. Each deadline is later by the lost time. Answers the hold that ended. For: operator. The body has at most 256 KiB. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Get the hold of an order. For: operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Stop an order until it is released. No deadline runs and every other command is refused, until an operator releases the order or the hold ends. Then each deadline is later by the lost time. Repeat the request to change reasons and end. For: operator. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Retry a failed step of an order. Requires a reason. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
  "/operations/orders/{orderId}/uploads/{uploadId}/inspection": {
    /** Start the inspection of a file again. Inspects a file of the present work again, for example after a failure. The result replaces the one before. The order does not change. A file that is being inspected gets a 409. For: reviewer, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "reasons": (Schemas["Reason"])[]; }; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["InspectionRestart"]; }; };
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
  "/operations/orders/{orderId}/uploads/{uploadId}/takedown": {
    /** Take a file down. The other party of the order cannot download the file; the order continues. Its party reads the reasons, and may appeal. A download URL that was given before stays valid for its short time. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Get an overview of the platform. Shows the queues that you may see, each with its length up to 1,000 and how many are late. Readers of money also see the balance of each kind of account. The health has the last runs of each sweep, and the deliveries of webhooks by the hour. Numbers are up to five seconds old. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List proposed acts of staff. Newest first. `before` lists only those proposed before a time. For: operator, finance. */ 
    get: {
      parameters: { query?: { "status"?: "pending" | "approved" | "rejected" | "expired" | "void"; "act"?: "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding"; "before"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a proposal. Shows what was proposed and who decided. For: operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "proposalId": string; }; cookie?: never; };
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
    /** Approve or reject a proposal. An approval carries out the act once. Nobody decides on their own proposal or their own matter. If the subject has changed, the proposal becomes `void`. For: operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "proposalId": string; }; cookie?: never; };
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
    /** List open questions to the platform. Oldest first. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List open reports. Oldest first. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a report with its subject. Shows the subject as it is now. For: operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "reportId": string; }; cookie?: never; };
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
    /** Resolve a report. A report of a question is dismissed, or the question is hidden. Every other report is dismissed or upheld. An upheld report changes nothing by itself: hold the account, suspend the party or take the task down by its own request. Requires reasons, except to dismiss. The reporter receives the outcome only. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "reportId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "action": "dismiss" | "hide" | "uphold"; "reasons"?: (Schemas["Reason"])[]; "joined"?: boolean; "hold"?: { "scope": "payouts" | "everything"; "until"?: Schemas["Instant"]; }; }; } };
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
    /** Search for anything by a text. Finds things by a whole id, by the last six characters of the id of an order, task, withdrawal or deposit, and orders by the first eight. Finds parties by the beginning of a name or of its second word, creators by handle or profile URL, and orders by the URL or number of the published work. At most 20 results. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "q"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List takedowns and appeals. Newest first. With `state=appealed` it lists the appeals that wait, oldest first. For: reviewer, operator. */ 
    get: {
      parameters: { query?: { "state"?: "standing" | "appealed" | "upheld" | "overturned"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Uphold or overturn a takedown. An overturned takedown shows its subject again. A task that had opened stays closed. Without an appeal a takedown can be overturned, but not upheld. Upholding requires reasons. The person who took it down cannot decide. For: reviewer, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "takedownId": string; }; cookie?: never; };
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
    /** Take a question down. Only its author and staff see the question. The author reads the reasons, and may appeal. Also resolving a report can take a question down. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
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
    /** Take a task down. Closes the task in any state and hides it. Its held funds return, and its running orders continue. The advertiser reads the reasons, and may appeal. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** List your saved views. Oldest first. Only you see your views. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Save a view. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Delete a saved view. For: reviewer, operator, finance. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "viewId": string; }; cookie?: never; };
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
    /** Get a saved view. Only you see your views. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "viewId": string; }; cookie?: never; };
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
    /** Replace a saved view. Renames the view, or replaces its filters. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "viewId": string; }; cookie?: never; };
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
    /** List everything that waits for staff. One list of all queues that you may see, most overdue first. With `assigned`, a page can be empty before the last one. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "queue"?: string; "assigned"?: "any" | "me" | "nobody"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List work that is assigned to you. Latest first. Work stays here until it is released. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Release assigned work. Answers the assignment that ended. For: reviewer, operator, finance. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "subjectId": string; }; cookie?: never; };
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
    /** Assign work to a person. Repeat the request to hand the work to somebody else. Other people with the permission can still do it. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "subjectId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "to"?: string; "toRole"?: "reviewer" | "operator" | "finance"; "note"?: string; }; } };
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
    /** List your orders. Lists orders of which you are creator or advertiser, newest first. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "status"?: "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded"; "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get an order. Shows the state of the order and the next actions. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Accept or dispute a publication. Requires reasons to dispute. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Approve a work or request changes. Requires reasons to request changes. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Appeal a decision on the work. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Uphold or overturn an appealed decision. The reviewer who made the decision cannot decide on its appeal. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "appealId": string; }; cookie?: never; };
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
    /** Cancel an order. An advertiser names a quote; the order is cancelled at its amounts. An operator cancels for the platform. For: advertiser, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Get a cancellation quote. Returns the exact amounts that a cancellation would move now. For: advertiser. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Request a cancellation. Asks the advertiser to cancel the order without compensation. The request ends when you continue the work, and after two days without an answer. For: creator. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Grant or refuse a cancellation request. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
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
    /** Withdraw a cancellation request. The advertiser can no longer grant the request. The order continues. For: creator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
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
    /** Reply to a dispute. The creator can reply once. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Resolve a dispute. Sets the creator’s part of the price, from nothing to the whole price. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Get the execution of an order. Shows the states that the order entered, whom it waits for and since when, what the clock does next, and what failed. Personal data in inputs and outputs is masked. For: reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Get a picture of an execution. All states, the path taken, and the present state, as SVG. For: reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Request a later deadline. Asks the advertiser to move the deadline. For: creator. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Grant or refuse a later deadline. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
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
    /** Withdraw a request for a later deadline. The advertiser can no longer grant the request. The deadline stays. For: creator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
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
    /** List journal entries of an order. Oldest first. Each entry has all its postings, which sum to zero. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** List the messages of an order. Newest first. Includes the number of unread messages. For: creator, advertiser, operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Send a message about an order. The other party of the order receives it. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Mark messages as read. Marks all messages up to the given one. For: creator, advertiser. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** List notes on an order. Newest first. The parties of the order do not see them. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Write a note on an order. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Record the publication of a work. The creator submits the full URL of the published work. Short links, such as those of `v.douyin.com`, are refused: give the URL that they lead to. URLs that differ only in the device of the host, in slashes, or in parameters that name no item are the same work. For: creator. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Confirm or refuse a publication. Decides whether the work was published at the creator’s URL. Requires reasons to refuse. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Rate the other party. Both ratings become visible together, or after seven days. You rate an order once. For: creator, advertiser. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Get your rating of an order. Shows the rating that you gave. For: creator, advertiser. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Update your rating of an order. Possible until the other party sees the rating: when both have rated, or after seven days. For: creator, advertiser. The body has at most 256 KiB. */ 
    put: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Extend the review of a work. The advertiser can extend the review period once. For: advertiser. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Review submitted work for the platform. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Approve a script or request changes. Requires reasons to request changes. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Submit the script of an order. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Submit the work of an order. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** List the events of an order. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Create an upload. Returns a presigned request that stores the file. A large file has one presigned request per part. A repetition with the same key returns the upload as it is now, with new presigned requests. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "fileName": string; /** One of video/mp4, video/quicktime, video/webm, image/jpeg, image/png, image/webp, application/pdf, text/plain, or another name of these. Parameters and case do not matter. If it is empty or `application/octet-stream`, the ending of the file name tells the type. */ "contentType": string; "size": number; "sha256"?: string; "partSha256"?: (string)[]; "hashesParts"?: true; }; } };
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
    /** Remove an upload. Removes a file that was not submitted, and what has arrived of it. Repeating the request is safe. For: creator, advertiser. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Get an upload. Shows which parts have arrived, and returns new presigned requests for the others. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "fromPart"?: number; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Complete a multipart upload. Joins the parts into one file when all of them have arrived. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Create a download URL. Returns a URL of a submitted file, or of your file. With `disposition=inline` a page can play or show a film or a picture. Other files are always saved. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: { "disposition"?: "attachment" | "inline"; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
  "/orders/{orderId}/uploads/{uploadId}/inspection": {
    /** Get the inspection of a file. An inspection runs beside the review, after a work has passed the screening. It measures black, frozen, silent and distorted parts, loudness and bars, compares the film with works of other orders, and makes smaller files. The review does not wait for it, and its findings decide nothing. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Inspection"]; }; };
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
    /** List the parts that have arrived. Lists the parts of a multipart upload that the object store has. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "fromPart"?: number; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Create a presigned request for a part. Returns one presigned request. With `hashesParts` the upload needs the SHA-256 of the part, and the object store rejects other bytes. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "sha256"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; "uploadId": string; "partNumber": number; }; cookie?: never; };
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
    /** Create a presigned request of the S3 protocol. For uploaders that speak the protocol of S3, such as Uppy. It signs storing the file, beginning, listing, completing and aborting its parts, and storing a part of the planned size. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "uploadId": string; }; cookie?: never; };
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
    /** Get the policy in force. Also lists the values that differ from the defaults. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get the order process. Returns the states, commands, actors, time limits and cancellation table of orders. Needs no token. */ 
    get: {
      parameters: { query?: { "version"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List your reports. Newest first. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Report a party, task, message or question. You report what you can see; for everything else the response is 404, and for your own things 403. You have one open report of a subject: a repeated request returns it. After a decision you can report it again, five times in all. The owner of the subject does not learn who reported it. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** Get one of your reports. Shows the outcome. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "reportId": string; }; cookie?: never; };
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
    /** List advertisers that wait for verification. Oldest first. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Verify or reject an advertiser. Only a verified advertiser can publish tasks. You cannot decide on your own account. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "advertiserId": string; }; cookie?: never; };
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
    /** List pending creator applications. Oldest first. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Release a claimed creator application. For: reviewer, operator. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "applicationId": string; }; cookie?: never; };
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
    /** Claim a creator application. Assigns the application to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once. For: reviewer. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "applicationId": string; }; cookie?: never; };
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
    /** Approve or reject a creator application. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "applicationId": string; }; cookie?: never; };
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
    /** List assets that wait for a decision. Oldest first. For: reviewer. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Approve or reject an asset. Shows the asset, or refuses it with reasons that its owner reads. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "assetId": string; }; cookie?: never; };
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
    /** List orders that wait for review. Earliest due date first. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "in_review" | "arbitration" | "appealing" | "approved"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Release a claimed order. For: reviewer, operator. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** Claim an order for review. Assigns the order to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once. For: reviewer. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
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
    /** List tasks that wait for moderation. Oldest first. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "in_moderation"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Release a claimed task. For: reviewer, operator. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Claim a task for moderation. Assigns the task to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once. For: reviewer. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Approve or reject a task. An approved task opens. Requires reasons to reject. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** List takedowns of your content. Newest first. `as` selects one of your parties. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a takedown. Its owner does not see which persons acted. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "takedownId": string; }; cookie?: never; };
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
    /** Appeal against a takedown. You can appeal once, until `appealBefore`. Another person of staff decides. For: creator, advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "takedownId": string; }; cookie?: never; };
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
    /** List open tasks. Lists the tasks that creators can take. `q` finds tasks whose title contains every word of it, in any order and case. Chinese needs no spaces. A page can be empty before the last one. For: every role. */ 
    get: {
      parameters: { query?: { "category"?: string; "platform"?: string; "q"?: string; "format"?: string; "difficulty"?: "easy" | "medium" | "hard"; "minReward"?: number; "maxReward"?: number; "takeable"?: "true" | "false"; "sort"?: "newest" | "deadline" | "reward"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Create a draft task. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
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
    /** List your tasks. Newest first. For: advertiser. */ 
    get: {
      parameters: { query?: { "status"?: "draft" | "in_moderation" | "open" | "paused" | "closed"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** List recommended tasks. Best match first, with the reasons. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a task and its brief. For: every role. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Update a draft or open task. Of an open task only `slots` and `applyBefore` change, and only upwards. Rewards of new slots are held at once. For: advertiser. The body has at most 256 KiB. */ 
    patch: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** List applications for a task. The advertiser of the task reads them, oldest first. For: advertiser. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Apply for a task. The advertiser of the task chooses its creators. You can apply again after your application was declined or withdrawn. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Choose or decline an applicant. An order is created for a chosen creator. Requires reasons to decline. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "applicationId": string; }; cookie?: never; };
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
    /** Withdraw a task application. For: creator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "applicationId": string; }; cookie?: never; };
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
    /** Take an open task. Creates an order in one of the task’s slots. With `If-Match` it is refused with `task-changed` if the task has changed since you read it. For: creator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; "if-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Close a task. Returns the held funds of slots without an order. For: advertiser. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Invite creators to a task. If one creator cannot be invited, no invitation is sent. Creators who declined or did not answer can be invited again. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Pause an open task. Nobody can take the task until you resume it. Running orders continue, and the dates stay. For: advertiser. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Publish a draft task. Holds the reward of every slot from your balance. For: advertiser. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** List the questions about a task. Lists the questions that you can see, newest first, and the number of unread ones. For: creator, advertiser, operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Ask a question about a task. The advertiser or the platform answers. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Mark questions as read. A creator marks the answers to their questions. For: creator, advertiser, operator. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Answer a question. The advertiser answers questions to the advertiser; operators answer questions to the platform. For: advertiser, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
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
    /** Report an inappropriate question. The same as `POST /reports` about a question, with the code `other`. For: creator, advertiser, agency. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; "questionId": string; }; cookie?: never; };
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
    /** Resume a paused task. The task is open to creators again. For: advertiser. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "taskId": string; }; cookie?: never; };
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
    /** Get your balances. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Create a deposit. Adds money to your balance through a payment provider. For: advertiser. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
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
    /** Get a deposit. For: advertiser. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "depositId": string; }; cookie?: never; };
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
    /** List your journal entries. Lists every entry that changed your balances, newest first. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your income. Shows amounts earned or spent, by order, day or month. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "by"?: "order" | "day" | "month"; "from"?: string; "to"?: string; "currency"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get your payout account. The account number is masked. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Set your payout account. Withdrawals are paid to this account. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    put: {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
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
    /** Get a monthly wallet statement. Contains balances, days and entries, as JSON, CSV or a printable page. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency"; "currency"?: string; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "month": string; }; cookie?: never; };
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
    /** List your withdrawals. Newest first. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Create a withdrawal. Pays out to your payout account. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: { "as"?: "creator" | "agency" | "advertiser"; }; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
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
    /** Get a withdrawal. For: creator, advertiser, agency, operator, finance. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "withdrawalId": string; }; cookie?: never; };
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
    /** List webhook endpoints. Oldest first. For: creator, advertiser, agency, operator. */ 
    get: {
      parameters: { query?: { "as"?: "creator" | "advertiser" | "agency" | "platform"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
    /** Create a webhook endpoint. The response contains the signing secret once. For: creator, advertiser, agency, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { "as"?: "creator" | "advertiser" | "agency" | "platform"; "url": string; "eventTypes"?: ("order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "asset.ready" | "asset.refused" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned")[]; "description"?: string; }; } };
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
    /** Delete a webhook endpoint. Pending deliveries are abandoned. For: creator, advertiser, agency, operator. */ 
    delete: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
    /** Get a webhook endpoint. For: creator, advertiser, agency, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
    /** Update a webhook endpoint. Can also disable or enable the endpoint. For: creator, advertiser, agency, operator. The body has at most 256 KiB. */ 
    patch: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": { "url"?: string; "eventTypes"?: ("order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "asset.ready" | "asset.refused" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned")[]; "description"?: string; "enabled"?: boolean; }; } };
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
    /** List webhook deliveries. Lists the deliveries of an endpoint with every attempt, newest first. For: creator, advertiser, agency, operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
    /** Get a webhook delivery. Includes the payload. For: creator, advertiser, agency, operator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "webhookId": string; "deliveryId": string; }; cookie?: never; };
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
    /** Replay a webhook delivery. Sends the same event again. For: creator, advertiser, agency, operator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; "deliveryId": string; }; cookie?: never; };
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
    /** Replay webhook deliveries. Replays failed and withheld deliveries since a time, or all. One request replays a bounded part of the log. For: creator, advertiser, agency, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
    /** Rotate a webhook signing secret. The response contains the new secret once. For a limited time both secrets sign. For: creator, advertiser, agency, operator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
    /** Send a test event. Sends an event of the type `webhook.test`. For: creator, advertiser, agency, operator. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "webhookId": string; }; cookie?: never; };
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
