// Made of openapi.json by `npm run docs`.

export type Schemas = {
  /** Why something was decided: a code for programs, a sentence for people, and perhaps the same in Chinese. */ "Reason": { /** The reason for programs. More codes can be added. */ "code": string; /** A sentence for people, in English. */ "message": string; /** The same sentence in Chinese. */ "messageZh"?: string; /** The moment in the film, in seconds. */ "atSecond"?: number; };
  "CreatorAvailability": { /** Whether the creator is away. */ "away": boolean; /** The beginning, included. */ "from"?: Schemas["Instant"]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** A note in words. */ "note"?: string; };
  /** A time in UTC. */ "Instant": string;
  /** Whole minor units, more than nothing. */ "PositiveMoney": { /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; };
  "Profile": { /** The name that others see. */ "displayName": string; /** A short text about the creator. */ "bio"?: string; /** What the creator knows well. */ "expertise"?: (string)[]; /** The styles of the creator’s videos. */ "styles"?: (string)[]; /** The people who watch. */ "audience"?: Schemas["Audience"]; /** Earlier works. */ "portfolio"?: (Schemas["PortfolioItem"])[]; };
  "Audience": { /** The gender of most of the audience. */ "gender"?: "any" | "female" | "male"; /** The ages of most of the audience. */ "ageBands"?: (string)[]; /** The regions of most of the audience. */ "regions"?: (string)[]; };
  /** Whole minor units: 120000 CNY are ¥1,200.00. */ "Money": { /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; };
  "NewTask": { /** The title. */ "title": string; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** What can be submitted: a video or images. */ "formats": (string)[]; /** What the advertiser wants. */ "brief": Schemas["Brief"]; /** The ids of the pictures of the task. */ "imageIds"?: (string)[]; /** What a creator is paid for one work, before the fee. */ "reward": Schemas["PositiveMoney"]; /** How many creators the task is for. */ "slots": number; /** How creators get the task: they claim it, apply for it, or are invited. */ "engagement"?: Schemas["Engagement"]; /** Whether the creator submits a script first. */ "script"?: boolean; /** How much work it is. */ "difficulty"?: Schemas["Difficulty"]; /** The people whom the advertiser wants to reach. */ "audience"?: Schemas["Audience"]; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** When the work must be published. */ "publishWindow": Schemas["PublishWindow"]; };
  "Brief": { /** The product. */ "product": string; /** What the work should achieve. */ "goal": string; /** What the screening and the review check. */ "requirements": Schemas["Requirements"]; /** Addresses of examples. */ "references"?: (string)[]; /** The ids of the documents of the brief. */ "fileIds"?: (string)[]; };
  "Requirements": { /** The shortest duration, in seconds. */ "minSeconds": number; /** The longest duration, in seconds. */ "maxSeconds": number; /** The wanted style. */ "style"?: string; /** Words that title or description must contain. */ "mustInclude"?: (string)[]; /** Hashtags, without `#`. */ "hashtags"?: (string)[]; /** The wanted shape of the picture. */ "orientation"?: "portrait" | "landscape" | "square" | "any"; /** Whether the video must have sound. */ "sound"?: boolean; };
  /** The type of an event that an endpoint can receive. */ "EventType": "order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "asset.ready" | "asset.refused" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned";
  /** The creator or the advertiser agreed on the order. */ "OrderTakeEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.take"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  "EventAccount": { /** As which party the account receives the event. */ "as": Schemas["WebhookOwnerRole"]; /** The id. It never changes. */ "id": string; };
  /** `unknown` is a value that this release does not know. */ "OrderStatus": "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded" | "unknown";
  /** The advertiser invites you. */ "OrderInviteEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.invite"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator accepted your invitation. */ "OrderAcceptInvitationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.accept_invitation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator declined your invitation. */ "OrderDeclineInvitationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.decline_invitation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser withdrew the invitation. */ "OrderWithdrawInvitationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.withdraw_invitation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform closed the invitation because nobody answered it in time. */ "OrderLapseEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.lapse"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform reminds you that the order waits for you. */ "OrderRemindEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.remind"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator submitted a script for review. */ "OrderSubmitScriptEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.submit_script"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform ended the order because its deadline passed. */ "OrderExpireEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.expire"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator asks for more time. */ "OrderRequestExtensionEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.request_extension"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser granted more time. */ "OrderGrantExtensionEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.grant_extension"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser refused more time. */ "OrderRefuseExtensionEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.refuse_extension"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator withdrew the request for more time. */ "OrderWithdrawExtensionEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.withdraw_extension"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser or an operator cancelled the order. */ "OrderCancelEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.cancel"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator asks to cancel the order. */ "OrderRequestCancellationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.request_cancellation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser agreed to cancel the order. */ "OrderGrantCancellationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.grant_cancellation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser refused to cancel the order. */ "OrderRefuseCancellationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.refuse_cancellation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator withdrew the request to cancel the order. */ "OrderWithdrawCancellationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.withdraw_cancellation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform closed the request to cancel the order because nobody answered it in time. */ "OrderLapseCancellationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.lapse_cancellation"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser, the platform or a reviewer approved the script or the work. */ "OrderApproveEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.approve"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser or a reviewer asks for changes. */ "OrderRequestChangesEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.request_changes"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator submitted the work. */ "OrderSubmitWorkEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.submit_work"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform found no faults in the files. */ "OrderPassEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.pass"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform found faults in the files. */ "OrderFindFaultsEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.find_faults"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform escalated a late decision. */ "OrderEscalateEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.escalate"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** An operator retried the failed step. */ "OrderRedriveEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.redrive"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A reviewer rejected the work. */ "OrderRejectEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.reject"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator appealed. */ "OrderAppealEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.appeal"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform closed the order. */ "OrderCloseEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.close"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A reviewer upheld the appealed decision. */ "OrderUpholdEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.uphold"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A reviewer overturned the appealed decision. */ "OrderOverturnEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.overturn"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser extended the review. */ "OrderExtendReviewEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.extend_review"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator published the work. */ "OrderPublishEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.publish"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A reviewer or the platform confirmed the publication. */ "OrderConfirmPublicationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.confirm_publication"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A reviewer could not confirm the publication. */ "OrderRefusePublicationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.refuse_publication"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform asked a reviewer to check the publication. */ "OrderReferPublicationEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.refer_publication"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser or the platform accepted the publication. */ "OrderAcceptEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.accept"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The advertiser disputes the publication. */ "OrderDisputeEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.dispute"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator replied to the dispute. */ "OrderReplyEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.reply"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform closed the replies to the dispute. */ "OrderCloseRepliesEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.close_replies"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** An operator resolved the dispute. */ "OrderResolveEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.resolve"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform returned the money of the dispute. */ "OrderRefundEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.refund"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator or the advertiser rated the order. */ "OrderRateEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.rate"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The creator or the advertiser corrected a rating of the order. */ "OrderCorrectRatingEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.correct_rating"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform settled the order. */ "OrderSettleEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.settle"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform put the order on hold. */ "OrderHoldEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.hold"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** The platform ended the hold on the order, and its deadlines are later by the lost time. */ "OrderReleaseEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "order.release"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["OrderEventData"]; };
  /** A task opened to creators. */ "TaskOpenedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.opened"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** A task was paused, by its advertiser or because the advertiser is suspended. */ "TaskPausedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.paused"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** A paused task is open again. */ "TaskResumedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.resumed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** An open task got more slots, or a longer time to apply. */ "TaskChangedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.changed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** How many creators the task is for. */ "slots": number; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; }; };
  /** A task closed. */ "TaskClosedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.closed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** Why it ended. */ "because"?: Schemas["TaskClosure"]; }; };
  /** An operator took a task down. It is closed, and not public any more. */ "TaskTakenDownEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.taken_down"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** A reviewer approved a task. */ "TaskApprovedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.approved"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** A reviewer rejected a task, which is a draft again. */ "TaskRejectedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.rejected"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TaskEventData"]; };
  /** A creator applied for a task. */ "ApplicationReceivedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "application.received"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ApplicationEventData"]; };
  /** A creator withdrew an application for a task. */ "ApplicationWithdrawnEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "application.withdrawn"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ApplicationEventData"]; };
  /** The advertiser declined an application for a task. */ "ApplicationDeclinedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "application.declined"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ApplicationEventData"]; };
  /** A creator asked about a task. */ "QuestionAskedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "question.asked"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the question. */ "questionId": string; /** The id of the creator. */ "creatorId": string; /** Who answers the question. */ "to": "advertiser" | "platform"; }; };
  /** A question about a task was answered. */ "QuestionAnsweredEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "question.answered"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the question. */ "questionId": string; /** The id of the creator. */ "creatorId": string; /** Who acted. */ "by": "advertiser" | "operator"; }; };
  /** An operator hid a question about a task. */ "QuestionHiddenEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "question.hidden"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the question. */ "questionId": string; /** The id of the creator. */ "creatorId": string; }; };
  /** A task takes no more creators, and an application for it was not chosen. */ "ApplicationNotChosenEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "application.not_chosen"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ApplicationEventData"]; };
  /** A task opened that suits a creator well. */ "TaskRecommendedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "task.recommended"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the creator. */ "creatorId": string; /** How well the task fits the creator, from 0 to 1. */ "score": number; }; };
  /** A journal entry changed the balances of a wallet. */ "WalletBookedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "wallet.booked"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the journal entry. */ "entryId": string; /** What caused it. */ "cause": Schemas["EntryCause"]; /** The wallet whose balances changed. */ "wallet": { /** As which party. */ "as": Schemas["PartyRole"]; /** The id. It never changes. */ "id": string; }; /** The currency, by three letters of ISO 4217. */ "currency": string; /** How each balance changed, in the smallest unit of the currency. */ "changes": { [name: string]: number; }; }; };
  /** A test of an endpoint. It reports no fact. */ "WebhookTestEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "webhook.test"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** A sentence for people, in English. */ "message": string; }; };
  /** One party of an order wrote to the other. */ "MessageSentEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "message.sent"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the message. */ "messageId": string; /** The id of the order. */ "orderId": string; /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the creator. */ "creatorId": string; /** Who acted. */ "by": Schemas["OrderPartyRole"]; }; };
  /** A person applied as a creator. */ "CreatorApplicationReceivedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "creator_application.received"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["CreatorApplicationEventData"]; };
  /** A reviewer approved an application as a creator. */ "CreatorApplicationApprovedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "creator_application.approved"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["CreatorApplicationEventData"]; };
  /** A reviewer rejected an application as a creator. */ "CreatorApplicationRejectedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "creator_application.rejected"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["CreatorApplicationEventData"]; };
  /** The platform verified an advertiser, who can now publish tasks. */ "AdvertiserVerifiedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "advertiser.verified"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AdvertiserEventData"]; };
  /** The platform rejected the legal data of an advertiser. */ "AdvertiserRejectedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "advertiser.rejected"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AdvertiserEventData"]; };
  /** An advertiser was suspended. Their tasks are paused. */ "AdvertiserSuspendedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "advertiser.suspended"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AdvertiserEventData"]; };
  /** An advertiser can open tasks again. */ "AdvertiserReinstatedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "advertiser.reinstated"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AdvertiserEventData"]; };
  /** A creator was suspended and cannot take orders. */ "CreatorSuspendedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "creator.suspended"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["CreatorEventData"]; };
  /** A creator can take orders again. */ "CreatorReinstatedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "creator.reinstated"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["CreatorEventData"]; };
  /** A party bound its first payout account. */ "PayoutAccountBoundEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "payout_account.bound"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["PayoutAccountEventData"]; };
  /** A party changed its payout account. */ "PayoutAccountChangedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "payout_account.changed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["PayoutAccountEventData"]; };
  /** No automatic withdrawal followed a settlement. */ "WithdrawalSkippedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.skipped"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The party that is paid. */ "payee": Schemas["PaidParty"]; /** The id of the order. */ "orderId": string; }; };
  /** A creator asked an agency to represent them. */ "AgreementRequestedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "agreement.requested"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AgreementEventData"]; };
  /** An agency accepted to represent a creator. */ "AgreementAcceptedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "agreement.accepted"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AgreementEventData"]; };
  /** An agency declined to represent a creator. */ "AgreementDeclinedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "agreement.declined"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AgreementEventData"]; };
  /** An agreement of a creator and an agency, or the request for it, ended. */ "AgreementEndedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "agreement.ended"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AgreementEventData"]; };
  /** A deposit was paid. */ "DepositReceivedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "deposit.received"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["DepositEventData"]; };
  /** A deposit was not paid and is closed. */ "DepositClosedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "deposit.closed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["DepositEventData"]; };
  /** An operator must check a deposit: its amount differs, it was paid late, or it was taken back. */ "DepositNeedsOperatorEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "deposit.needs_operator"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["DepositEventData"]; };
  /** A deposit was returned to its payer. */ "DepositReturnedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "deposit.returned"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["DepositEventData"]; };
  /** A machine client was assigned to an account. It acts once the owner has accepted it. */ "ClientBoundEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "client.bound"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ClientEventData"]; };
  /** A machine client can no longer act for an account. */ "ClientUnboundEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "client.unbound"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["ClientEventData"]; };
  /** An operator put an account on hold. */ "AccountHeldEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "account.held"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the creator. */ "creatorId"?: string; /** The id of the advertiser. */ "advertiserId"?: string; /** The id of the agency. */ "agencyId"?: string; /** What is on hold: withdrawals only, or all writes. */ "scope": Schemas["HoldScope"]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; }; };
  /** An account is no longer on hold. */ "AccountReleasedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "account.released"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AccountEventData"]; };
  /** An account was erased. Erase your copies of its personal data. */ "AccountErasedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "account.erased"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AccountEventData"]; };
  /** A webhook endpoint was disabled, because it failed for too long or no longer exists. */ "WebhookDisabledEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "webhook.disabled"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the webhook endpoint. */ "webhookId": string; /** The party that it belongs to. */ "owner": Schemas["EventAccount"]; /** Why it ended. */ "because": "failing" | "gone"; }; };
  /** An operator decided on a report of a party, a profile, a task or a message. */ "ReportResolvedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "report.resolved"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the report. */ "reportId": string; /** The kind. More kinds can be added. */ "kind": "party" | "profile" | "task" | "message" | "question"; /** The id of the party that reported it. */ "reporterId": string; /** The act. */ "action": "dismiss" | "uphold"; }; };
  /** A picture or document of a party was checked, and others see it. */ "AssetReadyEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "asset.ready"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AssetEventData"]; };
  /** A picture or document of a party was refused by its check, or by a reviewer. */ "AssetRefusedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "asset.refused"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["AssetEventData"]; };
  /** An operator took something down, which is now hidden. Its owner may appeal. */ "TakedownCreatedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "takedown.created"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TakedownEventData"]; };
  /** An owner appealed against a takedown. Another person of staff decides. */ "TakedownAppealedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "takedown.appealed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TakedownEventData"]; };
  /** An appeal against a takedown was refused. What was taken down stays hidden. */ "TakedownUpheldEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "takedown.upheld"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TakedownEventData"]; };
  /** A takedown was overturned. What was taken down is shown again. */ "TakedownOverturnedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "takedown.overturned"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": Schemas["TakedownEventData"]; };
  /** An operator decided on a report of a question. */ "QuestionReportResolvedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "question_report.resolved"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the report. */ "reportId": string; /** The id of the question. */ "questionId": string; /** The id of the task. */ "taskId": string; /** The id of the party that reported it. */ "reporterId": string; /** The act. */ "action": "dismiss" | "hide"; }; };
  /** A withdrawal changed its state to requested. */ "WithdrawalRequestedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.requested"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "requested"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to submitting. */ "WithdrawalSubmittingEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.submitting"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "submitting"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to processing. */ "WithdrawalProcessingEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.processing"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "processing"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to unknown. */ "WithdrawalUnknownEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.unknown"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "unknown"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to needs_operator. */ "WithdrawalNeedsOperatorEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.needs_operator"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "needs_operator"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to paid. */ "WithdrawalPaidEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.paid"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "paid"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to failed. */ "WithdrawalFailedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.failed"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "failed"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  /** A withdrawal changed its state to returned. */ "WithdrawalReturnedEvent": { /** The id. It never changes. */ "id": string; /** The kind. */ "type": "withdrawal.returned"; /** The version of this shape. */ "version": 1; /** When it happened. */ "timestamp": Schemas["Instant"]; /** The account of the ledger. */ "account": Schemas["EventAccount"]; /** The facts, by the type of the event. */ "data": { /** The id of the withdrawal. */ "withdrawalId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The number of the event in the order, from 1. */ "seq": number; /** The step that caused it. */ "step": string; /** The state after. */ "status": "returned"; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; }; };
  "UnauthenticatedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/unauthenticated"; /** The kind of the problem in words. */ "title": "Not signed in" | "尚未登录"; /** The status of the response. */ "status": 401; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "ForbiddenProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/forbidden"; /** The kind of the problem in words. */ "title": "Not permitted" | "没有权限"; /** The status of the response. */ "status": 403; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "NotFoundProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/not-found"; /** The kind of the problem in words. */ "title": "Not found" | "未找到"; /** The status of the response. */ "status": 404; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "PreconditionFailedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/precondition-failed"; /** The kind of the problem in words. */ "title": "Changed since you read it" | "读取之后内容已更改"; /** The status of the response. */ "status": 412; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "PayloadTooLargeProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/payload-too-large"; /** The kind of the problem in words. */ "title": "Request too large" | "请求过大"; /** The status of the response. */ "status": 413; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "UnsupportedMediaTypeProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/unsupported-media-type"; /** The kind of the problem in words. */ "title": "Unsupported media type" | "不支持此格式"; /** The status of the response. */ "status": 415; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "ThrottledProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/throttled"; /** The kind of the problem in words. */ "title": "Too many requests" | "请求过于频繁"; /** The status of the response. */ "status": 429; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** How many seconds to wait before a retry. */ "retryAfterSeconds": number; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "InternalProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/internal"; /** The kind of the problem in words. */ "title": "Internal error" | "平台出错"; /** The status of the response. */ "status": 500; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The message of API Gateway, if the gateway rejected the request. */ "message"?: string; };
  "ValidationProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/validation"; /** The kind of the problem in words. */ "title": "Invalid request" | "请求有误"; /** The status of the response. */ "status": 400; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** All faults of the request. */ "errors": (Schemas["Fault"])[]; /** The number of faults that are not listed. */ "moreErrors"?: number; };
  /** One fault of a request. A problem lists the first 100 faults. */ "Fault": { /** The part of the request. */ "in": "body" | "query" | "path" | "header"; /** A JSON Pointer in URI-fragment form inside that part: `#/brief/requirements/maxSeconds`. */ "pointer": string; /** The reason for programs. More codes can be added. */ "code": Schemas["FaultCode"]; /** A sentence for people, in English. */ "message": string; /** The values of the message, such as `minimum`, `maximum` or `allowed`. */ "params"?: { [name: string]: unknown; }; };
  /** The broken rule of a fault. A later release can have more codes. */ "FaultCode": "custom" | "invalid" | "invalid_element" | "invalid_format" | "invalid_key" | "invalid_type" | "invalid_union" | "invalid_value" | "not_multiple_of" | "too_big" | "too_small" | "unrecognized_key" | "duplicate" | "duplicate_name" | "in_future" | "invalid_encoding" | "invalid_json" | "out_of_order" | "too_early" | "too_late" | "unknown_category" | "unknown_currency" | "unknown_platform" | "unknown_provider" | "age_not_declared" | "no_such_party" | "not_a_creator" | "wrong_party" | "invalid_alipay" | "invalid_bank_card" | "no_such_balance" | "other_holder" | "other_provider" | "other_subject" | "same_account" | "unknown_account" | "unpaid_kind" | "unreadable_line" | "asset_not_ready" | "asset_refused" | "expired" | "format_not_asked" | "missing_part" | "mixed_files" | "not_stored" | "text_missing" | "too_large" | "too_many_files" | "type_mismatch" | "type_missing" | "type_not_accepted" | "unknown_asset" | "unknown_upload" | "wrong_checksum" | "wrong_count" | "wrong_part_size" | "wrong_size" | "account_in_url" | "fragment_in_url" | "not_https" | "not_public" | "other-platform" | "port_not_allowed" | "short-link" | "accounts" | "accountStanding" | "application" | "availability" | "block" | "claim" | "contentHealth" | "creator" | "followerCount" | "once" | "platform" | "standing";
  "AccountErasure": { /** How far the erasure has gone. `unknown` is a value that this release does not know. */ "phase": "none" | "closing" | "erasing" | "erased" | "stopped" | "unknown"; /** When it was requested. */ "requestedAt"?: Schemas["Instant"]; /** When the personal data was erased. */ "erasedAt"?: Schemas["Instant"]; /** When the erasure can continue. */ "goesOnFrom"?: Schemas["Instant"]; /** What prevents the erasure now. */ "obstacles": (Schemas["ErasureBlocker"])[]; };
  "AccountOnHoldProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/account-on-hold"; /** The kind of the problem in words. */ "title": "Account on hold" | "账户已冻结"; /** The status of the response. */ "status": 403; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** What is on hold: withdrawals only, or all writes. */ "scope": string; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "ConflictProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/conflict"; /** The kind of the problem in words. */ "title": "Conflict" | "存在冲突"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The id of the application. */ "applicationId"?: string; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** What is stopped. */ "frozen"?: "deposits" | "withdrawals"; /** Since when. */ "since"?: Schemas["Instant"]; /** What prevents the erasure now. */ "obstacles"?: (Schemas["ErasureBlocker"])[]; /** How many seconds to wait before a retry. */ "retryAfterSeconds"?: number; };
  "IdempotencyInProgressProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/idempotency-in-progress"; /** The kind of the problem in words. */ "title": "Same request in progress" | "相同请求正在处理"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "IdempotencyKeyReusedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/idempotency-key-reused"; /** The kind of the problem in words. */ "title": "Idempotency key reused" | "幂等键已用于其他请求"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "AccountExport": { /** The items of this page. */ "items": ({ /** The part of the export. */ "section": "profile" | "balances" | "applications" | "standing" | "agreements-as-creator" | "agreements-as-agency" | "task-applications" | "questions" | "reports-as-creator" | "reports-as-advertiser" | "reports-as-agency" | "takedowns-as-creator" | "takedowns-as-advertiser" | "tasks" | "assets-as-creator" | "assets-as-advertiser" | "orders-as-creator" | "timelines-as-creator" | "messages-as-creator" | "uploads-as-creator" | "orders-as-advertiser" | "timelines-as-advertiser" | "messages-as-advertiser" | "uploads-as-advertiser" | "deposits" | "entries-as-creator" | "entries-as-advertiser" | "entries-as-agency" | "withdrawals" | "withdrawals-as-agency" | "withdrawals-as-advertiser" | "tax-years" | "notices-as-creator" | "notices-as-advertiser" | "notices-as-agency" | "webhooks-as-creator" | "webhooks-as-advertiser" | "webhooks-as-agency" | "clients" | "blocks"; /** The facts, by the type of the event. */ "data": { [name: string]: unknown; }; })[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "InvalidCursorProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/invalid-cursor"; /** The kind of the problem in words. */ "title": "Invalid cursor" | "列表分页已失效"; /** The status of the response. */ "status": 400; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "AdvertiserProfile": { /** The name that others see. */ "displayName": string; /** The name of the person or the company in law. Others do not see it. */ "legalName": string; /** The number of the company in its register. */ "registrationNumber": string; /** Whom the platform can write to or call. Others do not see it. */ "contact": Schemas["Contact"]; /** The country, by two letters of ISO 3166. */ "country": string; /** The person states that they have the minimum age of the platform. */ "isOldEnough": true; /** The id of the advertiser. */ "advertiserId": string; /** Whether the legal data was verified. `unknown` is a value that this release does not know. */ "verification": "pending" | "verified" | "rejected" | "unknown"; /** When it was submitted. */ "submittedAt": Schemas["Instant"]; /** When it was decided. */ "decidedAt"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "AccountErasedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/account-erased"; /** The kind of the problem in words. */ "title": "Account erased" | "账户已注销"; /** The status of the response. */ "status": 403; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "PublicAdvertiser": { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** Whether the legal data of the advertiser is verified. */ "isVerified": boolean; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** Counts of finished work, which others see. */ "trackRecord": { /** How many tasks the advertiser has published. */ "tasksPublished": number; /** How many orders creators have taken from the advertiser. */ "ordersTaken": number; /** How many orders were paid. */ "ordersSettled": number; /** How many orders were disputed. */ "ordersDisputed": number; /** The percentage of orders that were disputed. */ "disputedPercent"?: number; /** How many ratings there are. */ "ratings": number; /** The middle of all ratings, from 1 to 5. */ "medianRating"?: number; }; };
  "TakedownNote": { /** The id of the takedown. */ "takedownId"?: string; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "AdvertiserStanding": { /** The id of the advertiser. */ "advertiserId": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["StandingStatus"] | "unknown"; };
  "SecondFactorNeededProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/second-factor-needed"; /** The kind of the problem in words. */ "title": "Second factor needed" | "需要第二重验证"; /** The status of the response. */ "status": 403; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "ConflictOfInterestProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/conflict-of-interest"; /** The kind of the problem in words. */ "title": "Conflict of interest" | "存在利益冲突"; /** The status of the response. */ "status": 403; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "Agency": { /** The id of the agency. */ "agencyId": string; /** The name that others see. */ "displayName"?: string; };
  "AgencyAgreement": { /** The id. It never changes. */ "id": string; /** The id of the creator. */ "creatorId": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The id of the agency. */ "agencyId": string; /** The agency. */ "agency"?: Schemas["PartyName"]; /** The part of the earnings that the agency receives, in hundredths of a percent. */ "share": number; /** The present state. `unknown` is a value that this release does not know. */ "status": "requested" | "active" | "declined" | "ended" | "unknown"; /** When it was requested. */ "requestedAt": Schemas["Instant"]; /** When it was decided. */ "decidedAt"?: Schemas["Instant"]; /** When it ended. */ "endedAt"?: Schemas["Instant"]; /** Who ended it. `unknown` is a value that this release does not know. */ "endedBy"?: Schemas["AgreementParty"] | "unknown"; };
  "PartyName": { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; };
  "IllegalTransitionProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/illegal-transition"; /** The kind of the problem in words. */ "title": "Not possible in this state" | "当前状态下不能进行此操作"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The present state. */ "state": string; /** What can be done in this state. */ "allowed": (string)[]; };
  "Asset": { /** The id. It never changes. */ "id": string; /** As which party. `unknown` is a value that this release does not know. */ "as": Schemas["OrderPartyRole"] | "unknown"; /** What the file is for. `unknown` is a value that this release does not know. */ "purpose": Schemas["AssetPurpose"] | "unknown"; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; /** The present state. `unknown` is a value that this release does not know. */ "status": "waiting" | "ready" | "in_moderation" | "refused" | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When the content was checked. */ "checkedAt"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The size of the picture, and the paths of its copies. */ "picture"?: { /** The width in pixels, as it is shown. */ "width": number; /** The height in pixels, as it is shown. */ "height": number; /** The path of the small copy. */ "small"?: string; /** The path of the large copy. */ "large"?: string; }; /** The request that sends the file. */ "upload"?: { /** The HTTP method. */ "method": "PUT"; /** The address. */ "url": string; /** The headers that the request must have, as they are. */ "headers": { [name: string]: string; }; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; }; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; };
  "AssetDownload": { /** The id. It never changes. */ "id": string; /** The name of the file. */ "fileName": string; /** The address. */ "url": string; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "PublicCreator": { /** The id. It never changes. */ "id": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** Since when the creator is on the platform. */ "since": Schemas["Instant"]; /** Whether the creator can take orders now. */ "takesOrders": boolean; /** When the creator is away, or plans to be. */ "away"?: { /** The beginning, included. */ "from": Schemas["Instant"]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** A note in words. */ "note"?: string; }; /** The accounts on other platforms. */ "accounts": ({ /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** The name of the account on its platform. */ "handle": string; /** The address of the account’s page on its platform. */ "profileUrl": string; /** How many followers the account has. */ "followerCount": number; /** What the creator makes videos about. `categories` of `GET /labels` names them. */ "categories": (string)[]; })[]; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** The public profile. */ "profile"?: Schemas["ProfileView"]; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** Counts of finished work, which others see. */ "trackRecord": { /** How many orders the creator has taken. */ "taken": number; /** How many orders the creator has completed. */ "completed": number; /** How many works were submitted in time. */ "onTime": number; /** How many works were rejected. */ "rejected": number; /** How many orders ended because time was over. */ "expired": number; /** How many ratings there are. */ "ratings": number; /** The middle of all ratings, from 1 to 5. */ "medianRating"?: number; }; };
  "ProfileView": { /** The name that others see. */ "displayName": string; /** A short text about the creator. */ "bio": string; /** What the creator knows well. */ "expertise": (string)[]; /** The styles of the creator’s videos. */ "styles": (string)[]; /** The people who watch. */ "audience": Schemas["AudienceView"]; /** Earlier works. */ "portfolio": (Schemas["PortfolioItem"])[]; };
  "AudienceView": { /** The gender of most of the audience. `unknown` is a value that this release does not know. */ "gender": "any" | "female" | "male" | "unknown"; /** The ages of most of the audience. */ "ageBands": (string)[]; /** The regions of most of the audience. */ "regions": (string)[]; };
  "CreatorApplication": { /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** The name of the account on its platform. */ "handle": string; /** The address of the account’s page on its platform. */ "profileUrl": string; /** How many followers the account has. */ "followerCount": number; /** What the platform says about the account. `unknown` is a value that this release does not know. */ "accountStanding": "normal" | "violating" | "limited" | "banned" | "unknown"; /** What the creator makes videos about. `categories` of `GET /labels` names them. */ "categories": (string)[]; /** The creator states that the content keeps the rules of its platform. */ "contentHealthy"?: boolean; /** The name of the person or the company in law. Others do not see it. */ "legalName"?: string; /** The id. It never changes. */ "id": string; /** The id of the creator. */ "creatorId": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The present state. `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was decided. */ "decidedAt"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** When the creator can apply again. */ "reapplyAt"?: Schemas["Instant"]; /** Whether the creator has stated that the content keeps the rules of its platform. */ "contentHealth": "attested" | "not attested"; /** Who has claimed it for review, and until when. */ "lease"?: Schemas["Lease"]; };
  "Lease": { /** Who has claimed it: you, or another reviewer. */ "by": "you" | "another reviewer"; /** Until when. Without it, there is no end. */ "until": Schemas["Instant"]; };
  "CreatorNotEligibleProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/creator-not-eligible"; /** The kind of the problem in words. */ "title": "Creator not eligible" | "创作者不符合条件"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The requirements that are not met. */ "unmet"?: (Schemas["UnmetRule"])[]; /** All faults of the request. */ "errors"?: (Schemas["Fault"])[]; };
  "TaskApplication": { /** The id. It never changes. */ "id": string; /** The id of the task. */ "taskId": string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The title. */ "title": string; /** The id of the creator. */ "creatorId": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** Why the creator is right for the task, in the creator’s words. */ "pitch": string; /** The price that the creator offers. */ "quote"?: Schemas["Money"]; /** The present state. `unknown` is a value that this release does not know. */ "status": "pending" | "chosen" | "declined" | "withdrawn" | "not_chosen" | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was decided. */ "decidedAt"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The id of the order. */ "orderId"?: string; };
  "TaskName": { /** The id. It never changes. */ "id": string; /** The title. */ "title"?: string; /** The path of the picture of the task. */ "poster"?: string; };
  "CreatorStanding": { /** The id of the creator. */ "creatorId": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["StandingStatus"] | "unknown"; /** How often the standing has changed. */ "changes": number; };
  "CreatorStandingHistory": { /** The id of the creator. */ "creatorId": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["StandingStatus"] | "unknown"; /** How often the standing has changed. */ "changes": number; /** The items of this page. */ "items": ({ /** The number of the event in the order, from 1. */ "seq": number; /** When it happened. */ "at": Schemas["Instant"]; /** The act. `unknown` is a value that this release does not know. */ "action": "suspend" | "reinstate" | "unknown"; /** Who did it. */ "by": string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; })[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "Adjustment": { /** The id. It never changes. */ "id": string; /** The account of the ledger that pays. */ "from": string; /** The account of the ledger that receives. */ "to": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["PositiveMoney"]; /** Why, in words. */ "reason": string; /** What proves the decision. */ "evidence": Schemas["Evidence"]; /** The present state. `unknown` is a value that this release does not know. */ "status": "pending" | "approved" | "rejected" | "unknown"; /** Who proposed it. */ "proposedBy": string; /** When it was proposed. */ "proposedAt": Schemas["Instant"]; /** Who decided, when and how. */ "decided"?: { /** Who did it. */ "by": string; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The id of the journal entry. */ "entryId"?: string; }; };
  "Proposed": { /** The proposal, which waits for a second person. */ "proposal": { /** The id. It never changes. */ "id": string; /** The act. `unknown` is a value that this release does not know. */ "act": Schemas["ProposalAct"] | "unknown"; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ProposalStatus"] | "unknown"; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; }; };
  "IdempotencyKeyRequiredProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/idempotency-key-required"; /** The kind of the problem in words. */ "title": "Idempotency key required" | "请求缺少幂等键"; /** The status of the response. */ "status": 400; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "InsufficientFundsProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/insufficient-funds"; /** The kind of the problem in words. */ "title": "Insufficient funds" | "余额不足"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** Minor units of the currency of the request. */ "available"?: number; /** Minor units of the currency of the request. */ "required"?: number; };
  "AuditInBrief": { /** The id. It never changes. */ "id": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["AuditStatus"] | "unknown"; /** When it began. */ "begunAt": Schemas["Instant"]; /** When it ended. */ "endedAt": Schemas["Instant"]; /** The part of the accounts that this audit compared. */ "slice": number; /** In how many parts all accounts are compared. */ "slices": number; /** The last day whose sums are closed. */ "closedDay"?: string; /** How many journal entries were read. */ "entries": number; /** How many stored amounts were compared. */ "compared": number; /** How many amounts changed too often to be compared. */ "undecided": number; /** How many amounts differ. */ "differing": number; };
  "Audit": { /** The id. It never changes. */ "id": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["AuditStatus"] | "unknown"; /** When it began. */ "begunAt": Schemas["Instant"]; /** When it ended. */ "endedAt": Schemas["Instant"]; /** The part of the accounts that this audit compared. */ "slice": number; /** In how many parts all accounts are compared. */ "slices": number; /** The last day whose sums are closed. */ "closedDay"?: string; /** How many journal entries were read. */ "entries": number; /** How many stored amounts were compared. */ "compared": number; /** How many amounts changed too often to be compared. */ "undecided": number; /** How many amounts differ. */ "differing": number; /** The differences. */ "differences": ({ /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": "wallet" | "hold" | "hold_after_end" | "hold_terms" | "month" | "account_sum" | "kind_sum" | "entry" | "document" | "unknown"; /** The account of the ledger. */ "account": string; /** The currency, by three letters of ISO 4217. */ "currency": string; /** What the amount belongs to. */ "of"?: string; /** The amount by the journal, in the smallest unit of the currency. */ "expected": number; /** The stored amount, in the smallest unit of the currency. */ "found": number; })[]; };
  "DepositCase": { /** The id. It never changes. */ "id": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** The payment provider. */ "provider": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["DepositStatus"] | "unknown"; /** What was paid. */ "paid"?: Schemas["Money"]; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was received. */ "receivedAt"?: Schemas["Instant"]; /** The number of the payment at the provider. */ "providerReference"?: string; /** What was returned to the payer. */ "refunded"?: Schemas["Money"]; /** What the provider took back. */ "reversed"?: Schemas["Money"]; /** The page of the provider on which the advertiser pays. */ "payUrl"?: string; /** The id of the advertiser. */ "advertiserId": string; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; /** When it was opened. */ "openedAt"?: Schemas["Instant"]; /** Why a person must decide. `unknown` is a value that this release does not know. */ "caseKind"?: "wrong_amount" | "late_payment" | "reversed" | "unknown"; /** What waits for a decision about whom it belongs to. */ "inSuspense"?: { /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; }; /** The part that the platform bore. */ "loss"?: Schemas["Money"]; /** How the case was decided, by whom and with which evidence. */ "resolved"?: { /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by": string; /** What proves the decision. */ "evidence": Schemas["Evidence"]; /** Who bears the loss. `unknown` is a value that this release does not know. */ "bornBy"?: "advertiser" | "platform" | "unknown"; }; };
  "Freeze": { /** Whether deposits are stopped. */ "deposits": boolean; /** Whether withdrawals are stopped. */ "withdrawals": boolean; /** The number of the event in the order, from 1. */ "seq": number; /** When it happened. */ "at"?: Schemas["Instant"]; /** Who did it. */ "by"?: string; /** Why, in words. */ "reason"?: string; };
  "Month": { /** The month, as `YYYY-MM`. */ "month": string; /** The time zone in which days and months begin. */ "timeZone": "UTC"; /** Whether the period is over, so that no number changes. */ "isOver": boolean; /** The last day that is counted. */ "upTo": string; /** The items of this page. */ "items": ({ /** The currency, by three letters of ISO 4217. */ "currency": string; /** What the platform earned. */ "revenue": { /** What was earned. */ "earned": number; /** Fees that were given back. */ "givenBack": number; /** What the creator receives of the price, after the fee. */ "net": number; }; /** The tax that is withheld. */ "tax": { /** Tax that was withheld. */ "withheld": number; /** What was paid. */ "paid": number; /** Tax that is not paid to the tax office yet. */ "owed": number; }; /** The accounts on other platforms. */ "accounts": ({ /** The account of the ledger. */ "account": string; /** The balance at the beginning. */ "opening": number; /** The sum of debits, in the smallest unit of the currency. */ "debit": number; /** The sum of credits, in the smallest unit of the currency. */ "credit": number; /** The balance at the end. */ "closing": number; })[]; })[]; };
  "ReconciliationInBrief": { /** The id. It never changes. */ "id": string; /** The payment provider. */ "provider": string; /** The beginning, included. */ "from": Schemas["Instant"]; /** The end, not included. */ "to": Schemas["Instant"]; /** Who imported the statement. */ "importedBy": string; /** When the statement was imported. */ "importedAt": Schemas["Instant"]; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ReconciliationStatus"] | "unknown"; /** The lines. */ "lines": number; /** How many lines are of other kinds and were not compared. */ "skipped"?: number; /** How many payments are equal. */ "matched": number; /** How many payments are in the statement only. */ "missingHere": number; /** How many payments are in the journal only. */ "missingThere": number; /** How many payments have other amounts. */ "amountDiffers": number; /** How many differences are near the edge of the period, and may be in the next statement. */ "nearEdge": number; /** The sums, by currency. */ "totals": (Schemas["ReconciliationTotal"])[]; };
  "Reconciliation": { /** The id. It never changes. */ "id": string; /** The payment provider. */ "provider": string; /** The beginning, included. */ "from": Schemas["Instant"]; /** The end, not included. */ "to": Schemas["Instant"]; /** Who imported the statement. */ "importedBy": string; /** When the statement was imported. */ "importedAt": Schemas["Instant"]; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ReconciliationStatus"] | "unknown"; /** The lines. */ "lines": number; /** How many lines are of other kinds and were not compared. */ "skipped"?: number; /** How many payments are equal. */ "matched": number; /** How many payments are in the statement only. */ "missingHere": number; /** How many payments are in the journal only. */ "missingThere": number; /** How many payments have other amounts. */ "amountDiffers": number; /** How many differences are near the edge of the period, and may be in the next statement. */ "nearEdge": number; /** The sums, by currency. */ "totals": (Schemas["ReconciliationTotal"])[]; /** Payments that differ between the journal and the statement. */ "mismatches": (Schemas["Mismatch"])[]; };
  "TrialBalance": { /** Whether debits and credits are equal. */ "balanced": boolean; /** The moment up to which postings count. */ "asOf": Schemas["Instant"]; /** How many of the newest entries are not counted yet. */ "uncounted": number; /** How many journal entries were read. */ "entries": number; /** The sums, by currency. */ "totals": ({ /** The currency, by three letters of ISO 4217. */ "currency": string; /** The sum of debits, in the smallest unit of the currency. */ "debit": number; /** The sum of credits, in the smallest unit of the currency. */ "credit": number; })[]; /** The sums by kind of account. */ "summary": (Schemas["AccountSum"])[]; /** The items of this page. */ "items": (Schemas["AccountSum"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "AccountSum": { /** The account of the ledger. */ "account": string; /** The currency, by three letters of ISO 4217. */ "currency": string; /** The sum of debits, in the smallest unit of the currency. */ "debit": number; /** The sum of credits, in the smallest unit of the currency. */ "credit": number; /** The balance that is left. */ "balance": number; };
  "WithdrawalCase": { /** The id. It never changes. */ "id": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** The tax that is withheld. */ "tax": Schemas["TaxSheet"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; /** The present state. */ "status": Schemas["WithdrawalStatus"]; /** The account that receives the money. */ "destination": Schemas["PayoutDestination"]; /** When it was requested. */ "requestedAt": Schemas["Instant"]; /** When it last changed. */ "updatedAt": Schemas["Instant"]; /** Whether the platform makes a withdrawal of each payment by itself. */ "automatic"?: boolean; /** The number of the payment at the provider. */ "providerReference"?: string; /** Why it failed. */ "failure"?: Schemas["PayoutFailure"]; /** The id of the creator. */ "creatorId"?: string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The id of the agency. */ "agencyId"?: string; /** The agency. */ "agency"?: Schemas["PartyName"]; /** The id of the advertiser. */ "advertiserId"?: string; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; /** The payment provider. */ "provider": string; /** The number by which the provider knows the payment. */ "merchantNumber": string; /** Why a person must decide, and what was found out. */ "case"?: { /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": "unclear" | "not_found" | "late_success" | "late_failure" | "unknown"; /** When it was opened. */ "openedAt": Schemas["Instant"]; /** What waits for a decision about whom it belongs to. */ "inSuspense"?: boolean; /** The last answer of the provider to a query. */ "lastQuery"?: { /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by": string; /** The answer, and who gave it. `unknown` is a value that this release does not know. */ "answer": "paid" | "processing" | "failed" | "returned" | "unfunded" | "not_found" | "unknown"; }; /** Who bears the loss. `unknown` is a value that this release does not know. */ "bornBy"?: Schemas["CostBearer"] | "unknown"; /** How the case was decided, by whom and with which evidence. */ "resolved"?: { /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by": string; /** What proves the decision. */ "evidence": Schemas["Evidence"]; /** Who bears the loss. `unknown` is a value that this release does not know. */ "bornBy"?: Schemas["CostBearer"] | "unknown"; }; }; };
  "TaxSheet": { /** The rule by which the tax was computed. */ "rule": string; /** The version of the rule. */ "version": number; /** The month, as `YYYY-MM`. */ "month": string; /** The lines. */ "lines": ({ /** What the line is about. */ "item": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": number; })[]; /** The tax of the line. */ "tax": Schemas["Money"]; };
  "Invitation": { /** The id. It never changes. */ "id": string; /** The id of the order. */ "orderId": string; /** The id of the task. */ "taskId": string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The title. */ "title": string; /** The id of the creator. */ "creatorId": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The id of the advertiser. */ "advertiserId": string; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; /** What the advertiser pays for the work. */ "price": Schemas["Money"]; /** A sentence for people, in English. */ "message"?: string; /** The present state. `unknown` is a value that this release does not know. */ "status": "pending" | "accepted" | "declined" | "lapsed" | "withdrawn" | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** When the work must be published. */ "publishWindow": Schemas["PublishWindow"]; /** The time zone in which days and months begin. */ "timeZone": string; };
  "Order": { /** The id. It never changes. */ "id": string; /** The id of the task. */ "taskId": string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The title. */ "title": string; /** The id of the creator. */ "creatorId": string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The id of the advertiser. */ "advertiserId": string; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; /** The present state. */ "status": Schemas["OrderStatus"]; /** Since when the order is in its state. */ "since": Schemas["Instant"]; /** When it was created. */ "createdAt": Schemas["Instant"]; /** What the advertiser pays for the work. */ "price": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What the agency receives of the price. */ "agency"?: Schemas["Money"]; /** What the creator receives of the price, after the fee. */ "net": Schemas["Money"]; /** What can happen next, who does it, and the money that it moves. */ "nextActions": ({ /** The act. */ "action": Schemas["OrderAction"]; /** Who can do it. */ "by": Schemas["ActorRole"]; /** The money that moves. */ "money"?: Schemas["MoneyPreview"]; })[]; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; /** The time zone in which days and months begin. */ "timeZone": string; /** What happens when time is over, and the money that it moves. */ "onTimeout"?: { /** The act. */ "action": Schemas["OrderAction"]; /** The state that follows. */ "to": Schemas["OrderStatus"]; /** The money that moves. */ "money"?: Schemas["MoneyPreview"]; }; /** The version of the process by which the order runs. */ "processVersion": string; /** What the screening and the review check. */ "requirements": Schemas["RequirementsView"]; /** What can be submitted: a video or images. */ "formats"?: (string)[]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** When the work must be published. */ "publishWindow": Schemas["PublishWindow"]; /** How many times each part was submitted. */ "rounds": { /** How many scripts were submitted. */ "script": number; /** How many times the work was submitted. */ "work": number; /** How many times the work can be submitted. */ "allowed": number; }; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The script as submitted. */ "script"?: { /** The text. */ "text": string; /** The files of the submission. */ "files": (Schemas["SubmittedFile"])[]; }; /** The work as submitted. */ "deliverable"?: { /** The title. */ "title": string; /** A description in words. */ "description": string; /** Hashtags, without `#`. */ "hashtags": (string)[]; /** The files of the submission. */ "files": (Schemas["SubmittedFile"])[]; }; /** Where and when the work was published. */ "publication"?: { /** The address of the published work. */ "url": string; /** The number of the published work on its platform. */ "itemId"?: string; /** When the work was published. */ "publishedAt": Schemas["Instant"]; }; /** What the check of the publication found. */ "proof"?: { /** The present state. `unknown` is a value that this release does not know. */ "status": "pending" | "confirmed" | "refused" | "unknown"; /** Who checked it: a machine or people. `unknown` is a value that this release does not know. */ "by": "machine" | "people" | "unknown"; /** Since when. */ "since": Schemas["Instant"]; /** What the check of the published page found. */ "findings": (Schemas["Reason"])[]; }; /** The appeal, with its decision. */ "appeal"?: { /** The id. It never changes. */ "id": string; /** The words of the person who appeals. */ "statement": string; /** When it happened. */ "at": Schemas["Instant"]; /** The files of the submission. */ "files": (Schemas["SubmittedFile"])[]; }; /** The request of the creator to cancel the order without compensation. */ "cancellationRequest"?: Schemas["OrderRequest"]; /** The request of the creator to move the deadline. */ "extensionRequest"?: Schemas["OrderRequest"]; /** The reply of the creator to the dispute. */ "disputeReply"?: string; /** What is on hold, since when and why. */ "hold"?: Schemas["OwnOrderHold"]; /** The ratings that both parties can see, or your own. */ "ratings"?: { /** The rating that the creator gave. */ "creator"?: Schemas["Rating"]; /** The rating that the advertiser gave. */ "advertiser"?: Schemas["Rating"]; }; /** How many deadlines the platform has missed in this state, and since when it is late. */ "escalations"?: { /** How many. */ "count": number; /** Since when. */ "since": Schemas["Instant"]; }; /** What a reviewer checks. */ "checklist"?: ({ /** The reason for programs. More codes can be added. */ "code": string; /** The text. */ "text": string; })[]; /** What the screening measured of each file. */ "measurements"?: (unknown)[]; /** The withdrawals. */ "withdrawals"?: ({ /** The id. It never changes. */ "id": string; /** The present state. */ "status": string; })[]; /** Who has claimed it for review, and until when. */ "lease"?: Schemas["Lease"]; /** Why the order needs an operator. */ "needsOperator"?: { /** Since when. */ "since": Schemas["Instant"]; }; };
  /** The amount that each party receives. */ "MoneyPreview": { /** What the creator receives. */ "creator": Schemas["Money"]; /** What returns to the advertiser. */ "advertiser": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What the agency receives. */ "agency"?: Schemas["Money"]; };
  "RequirementsView": { /** The shortest duration, in seconds. */ "minSeconds": number; /** The longest duration, in seconds. */ "maxSeconds": number; /** The wanted style. */ "style"?: string; /** Words that title or description must contain. */ "mustInclude": (string)[]; /** Hashtags, without `#`. */ "hashtags": (string)[]; /** The wanted shape of the picture. `unknown` is a value that this release does not know. */ "orientation"?: "portrait" | "landscape" | "square" | "any" | "unknown"; /** Whether the video must have sound. */ "sound"?: boolean; };
  "SubmittedFile": { /** The id of the uploaded file. */ "uploadId": string; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; };
  "OwnOrderHold": { /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; };
  "DeadlinePassedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/deadline-passed"; /** The kind of the problem in words. */ "title": "Deadline passed" | "已过截止时间"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; };
  "Labels": { /** The language in which you read. */ "language": Schemas["ResponseLanguage"]; /** The names, by idea and code. */ "labels": { /** The names of each code of one idea. */ "accountOwners": { [name: string]: string; }; /** The names of each code of one idea. */ "accountStandings": { [name: string]: string; }; /** The names of each code of one idea. */ "actors": { [name: string]: string; }; /** The names of each code of one idea. */ "acts": { [name: string]: string; }; /** The names of each code of one idea. */ "addressees": { [name: string]: string; }; /** The names of each code of one idea. */ "adjustmentStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "agreementStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "assetPurposes": { [name: string]: string; }; /** The names of each code of one idea. */ "assetStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "auditDifferences": { [name: string]: string; }; /** The names of each code of one idea. */ "auditStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "bulkResults": { [name: string]: string; }; /** The names of each code of one idea. */ "categories": { [name: string]: string; }; /** The names of each code of one idea. */ "clientConsents": { [name: string]: string; }; /** The names of each code of one idea. */ "closedReasons": { [name: string]: string; }; /** The names of each code of one idea. */ "commands": { [name: string]: string; }; /** The names of each code of one idea. */ "compensationStages": { [name: string]: string; }; /** The names of each code of one idea. */ "contentHealth": { [name: string]: string; }; /** The names of each code of one idea. */ "creatorApplicationStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "decisions": { [name: string]: string; }; /** The names of each code of one idea. */ "deliveryStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "depositCases": { [name: string]: string; }; /** The names of each code of one idea. */ "depositStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "destinations": { [name: string]: string; }; /** The names of each code of one idea. */ "difficulties": { [name: string]: string; }; /** The names of each code of one idea. */ "disabledReasons": { [name: string]: string; }; /** The names of each code of one idea. */ "dispositions": { [name: string]: string; }; /** The names of each code of one idea. */ "engagements": { [name: string]: string; }; /** The names of each code of one idea. */ "entryKinds": { [name: string]: string; }; /** The names of each code of one idea. */ "entrySteps": { [name: string]: string; }; /** The names of each code of one idea. */ "erasureBlockers": { [name: string]: string; }; /** The names of each code of one idea. */ "erasurePhases": { [name: string]: string; }; /** The names of each code of one idea. */ "erasureWays": { [name: string]: string; }; /** The names of each code of one idea. */ "eventTypes": { [name: string]: string; }; /** The names of each code of one idea. */ "executionStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "exportSections": { [name: string]: string; }; /** The names of each code of one idea. */ "failures": { [name: string]: string; }; /** The names of each code of one idea. */ "faults": { [name: string]: string; }; /** The names of each code of one idea. */ "filters": { [name: string]: string; }; /** The names of each code of one idea. */ "findings": { [name: string]: string; }; /** The names of each code of one idea. */ "formats": { [name: string]: string; }; /** The names of each code of one idea. */ "frozenPayments": { [name: string]: string; }; /** The names of each code of one idea. */ "funds": { [name: string]: string; }; /** The names of each code of one idea. */ "genders": { [name: string]: string; }; /** The names of each code of one idea. */ "holdScopes": { [name: string]: string; }; /** The names of each code of one idea. */ "imageSizes": { [name: string]: string; }; /** The names of each code of one idea. */ "incomePeriods": { [name: string]: string; }; /** The names of each code of one idea. */ "inspectionFailures": { [name: string]: string; }; /** The names of each code of one idea. */ "inspectionFindings": { [name: string]: string; }; /** The names of each code of one idea. */ "inspectionStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "invitationStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "languages": { [name: string]: string; }; /** The names of each code of one idea. */ "matchCriteria": { [name: string]: string; }; /** The names of each code of one idea. */ "mismatches": { [name: string]: string; }; /** The names of each code of one idea. */ "notificationKinds": { [name: string]: string; }; /** The names of each code of one idea. */ "orderStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "orientations": { [name: string]: string; }; /** The names of each code of one idea. */ "partyKinds": { [name: string]: string; }; /** The names of each code of one idea. */ "pausedReasons": { [name: string]: string; }; /** The names of each code of one idea. */ "paymentProviders": { [name: string]: string; }; /** The names of each code of one idea. */ "payoutAnswers": { [name: string]: string; }; /** The names of each code of one idea. */ "platforms": { [name: string]: string; }; /** The names of each code of one idea. */ "problems": { [name: string]: string; }; /** The names of each code of one idea. */ "proofAuthors": { [name: string]: string; }; /** The names of each code of one idea. */ "proofStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "proposalActs": { [name: string]: string; }; /** The names of each code of one idea. */ "proposalStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "queues": { [name: string]: string; }; /** The names of each code of one idea. */ "reasons": { [name: string]: string; }; /** The names of each code of one idea. */ "reconciliationStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "redriveRefusals": { [name: string]: string; }; /** The names of each code of one idea. */ "reportCodes": { [name: string]: string; }; /** The names of each code of one idea. */ "reportStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "requestParts": { [name: string]: string; }; /** The names of each code of one idea. */ "restrictions": { [name: string]: string; }; /** The names of each code of one idea. */ "reviewClaims": { [name: string]: string; }; /** The names of each code of one idea. */ "roles": { [name: string]: string; }; /** The names of each code of one idea. */ "rules": { [name: string]: string; }; /** The names of each code of one idea. */ "sameWorks": { [name: string]: string; }; /** The names of each code of one idea. */ "searchMatches": { [name: string]: string; }; /** The names of each code of one idea. */ "sorts": { [name: string]: string; }; /** The names of each code of one idea. */ "standingActions": { [name: string]: string; }; /** The names of each code of one idea. */ "standings": { [name: string]: string; }; /** The names of each code of one idea. */ "statementFormats": { [name: string]: string; }; /** The names of each code of one idea. */ "subjects": { [name: string]: string; }; /** The names of each code of one idea. */ "sweeps": { [name: string]: string; }; /** The names of each code of one idea. */ "takedownStates": { [name: string]: string; }; /** The names of each code of one idea. */ "taskApplicationStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "taskFlags": { [name: string]: string; }; /** The names of each code of one idea. */ "taskStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "uploadStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "verifications": { [name: string]: string; }; /** The names of each code of one idea. */ "visibilities": { [name: string]: string; }; /** The names of each code of one idea. */ "webhookStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "withdrawalCases": { [name: string]: string; }; /** The names of each code of one idea. */ "withdrawalLimits": { [name: string]: string; }; /** The names of each code of one idea. */ "withdrawalStatuses": { [name: string]: string; }; /** The names of each code of one idea. */ "workKinds": { [name: string]: string; }; }; };
  "Me": { /** The parties of your account, each with its id and name. */ "accounts": { /** The creator. */ "creator"?: { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** When it was opened. */ "openedAt": Schemas["Instant"]; }; /** The advertiser. */ "advertiser"?: { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** When it was opened. */ "openedAt": Schemas["Instant"]; /** Whether the legal data of the advertiser is verified. */ "isVerified": boolean; }; /** The agency. */ "agency"?: { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** When it was opened. */ "openedAt": Schemas["Instant"]; }; }; /** The roles. */ "roles": (string)[]; /** What you may do. */ "permissions": (string)[]; /** What is on hold in your account. */ "holds": (Schemas["OwnHold"])[]; /** The language in which you read. `unknown` is a value that this release does not know. */ "language"?: Schemas["SettingsLanguage"] | "unknown"; /** How many are unread. */ "unread": { /** Unread notifications as creator. */ "creator"?: number; /** Unread notifications as advertiser. */ "advertiser"?: number; /** Unread notifications as agency. */ "agency"?: number; }; /** How far the erasure of the account has gone. `unknown` is a value that this release does not know. */ "erasure"?: "closing" | "erasing" | "erased" | "unknown"; };
  "OwnHold": { /** What is on hold: withdrawals only, or all writes. `unknown` is a value that this release does not know. */ "scope": Schemas["HoldScope"] | "unknown"; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; };
  "Block": { /** The id of a creator, an advertiser or an agency. */ "partyId": string; /** When it happened. */ "at": Schemas["Instant"]; /** A note in words. */ "note"?: string; /** The name that others see. */ "displayName"?: string; };
  "OwnMachineClient": { /** The roles. */ "roles": (Schemas["PartyRole"] | "unknown")[]; /** The id of the machine client. */ "clientId": string; /** When it was bound. */ "boundAt": Schemas["Instant"]; /** Whether the owner of the account has accepted the client. `unknown` is a value that this release does not know. */ "consent": Schemas["ClientConsent"] | "unknown"; };
  "Settings": { /** The language in which you read. `unknown` is a value that this release does not know. */ "language"?: Schemas["SettingsLanguage"] | "unknown"; };
  "Notice": { /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": "order_accept_invitation" | "order_decline_invitation" | "order_withdraw_invitation" | "order_lapse" | "order_remind" | "order_submit_script" | "order_expire" | "order_request_extension" | "order_grant_extension" | "order_refuse_extension" | "order_withdraw_extension" | "order_cancel" | "order_request_cancellation" | "order_grant_cancellation" | "order_refuse_cancellation" | "order_withdraw_cancellation" | "order_lapse_cancellation" | "order_approve" | "order_request_changes" | "order_submit_work" | "order_pass" | "order_find_faults" | "order_escalate" | "order_redrive" | "order_reject" | "order_appeal" | "order_close" | "order_uphold" | "order_overturn" | "order_extend_review" | "order_publish" | "order_confirm_publication" | "order_refuse_publication" | "order_refer_publication" | "order_accept" | "order_dispute" | "order_reply" | "order_close_replies" | "order_resolve" | "order_refund" | "order_rate" | "order_correct_rating" | "order_settle" | "order_hold" | "order_release" | "order_taken" | "application_chosen" | "invitation_received" | "message_sent" | "creator_application_approved" | "creator_application_rejected" | "advertiser_verified" | "advertiser_rejected" | "advertiser_suspended" | "advertiser_reinstated" | "creator_suspended" | "creator_reinstated" | "payout_account_changed" | "withdrawal_skipped" | "agreement_requested" | "agreement_accepted" | "agreement_declined" | "agreement_ended" | "deposit_received" | "deposit_closed" | "deposit_needs_operator" | "deposit_returned" | "client_bound" | "client_unbound" | "account_held" | "account_released" | "webhook_disabled" | "report_resolved" | "asset_ready" | "asset_refused" | "question_report_resolved" | "takedown_created" | "takedown_upheld" | "takedown_overturned" | "task_taken_down" | "task_approved" | "task_rejected" | "task_closed" | "application_received" | "application_withdrawn" | "application_declined" | "question_asked" | "question_answered" | "question_hidden" | "task_paused" | "task_resumed" | "task_changed" | "application_not_chosen" | "task_recommended" | "withdrawal_paid" | "withdrawal_failed" | "withdrawal_returned" | "withdrawal_needs_operator" | "balance_adjusted" | "unknown"; /** The values of the text, for clients that write it themselves. Notifications of earlier releases have none. */ "params": { [name: string]: unknown; }; /** As which party. */ "as": Schemas["PartyRole"]; /** The title. */ "title": string; /** The text. */ "text": string; /** A sentence for people, in English. */ "message": string; /** What it is about. */ "subject": { /** The id of the task. */ "taskId"?: string; /** The id of the order. */ "orderId"?: string; /** The id of the invitation. */ "invitationId"?: string; /** The id of the application. */ "applicationId"?: string; /** The id of the question. */ "questionId"?: string; /** The id of the takedown. */ "takedownId"?: string; /** The id of the withdrawal. */ "withdrawalId"?: string; /** The id of the webhook endpoint. */ "webhookId"?: string; /** The id of the application as a creator. */ "creatorApplicationId"?: string; /** The id of the agreement between a creator and an agency. */ "agreementId"?: string; /** The id of the deposit. */ "depositId"?: string; /** The id of the report. */ "reportId"?: string; }; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The order that the notification is about. */ "order"?: { /** The present state. */ "status": string; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; }; /** How well the task fits the creator, from 0 to 1. */ "score"?: number; /** Whether it is read. */ "isRead": boolean; };
  "Unread": { /** How many are unread. */ "unread": number; };
  "PartyOverview": { /** The id. It never changes. */ "id": string; /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": Schemas["PartyRole"] | "unknown"; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The path of the wide picture of the page, if there is one that is shown. */ "cover"?: string; /** Whether the legal data of the advertiser is verified. */ "isVerified"?: boolean; /** Why and when it was taken down. */ "takenDown"?: { /** The id of the takedown. */ "takedownId"?: string; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; }; /** What is on hold, since when and why. */ "hold"?: Schemas["Hold"]; /** Since when and why the party is suspended. */ "suspension"?: Schemas["Suspension"]; /** The other parties of the same account. */ "parties"?: { /** The id of the creator. */ "creatorId"?: string; /** The id of the advertiser. */ "advertiserId"?: string; /** The id of the agency. */ "agencyId"?: string; }; /** The latest orders. */ "orders": ({ /** The id. It never changes. */ "id": string; /** The title. */ "title": string; /** The present state. */ "status": string; /** Since when. */ "since": Schemas["Instant"]; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; /** What the advertiser pays for the work. */ "price": Schemas["Money"]; })[]; /** The latest notifications. */ "notifications": ({ /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** The kind. More kinds can be added. */ "kind": string; /** The title. */ "title": string; /** Whether it is read. */ "isRead": boolean; })[]; /** The latest open reports. */ "reports": ({ /** The id. It never changes. */ "id": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The reason for programs. More codes can be added. */ "code"?: string; /** Why, in words. */ "reason": string; })[]; /** The latest takedowns. */ "takedowns": ({ /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** How far the takedown has gone. */ "state": string; /** The title. */ "title": string; })[]; /** The latest notes of staff. */ "notes": (Schemas["Note"])[]; /** The latest acts of staff on it. */ "acts"?: (Schemas["StaffAct"])[]; /** The balances and payments of the party. */ "money"?: { /** The balances. */ "balances": ({ /** The currency, by three letters of ISO 4217. */ "currency": string; /** The balance that can be used or withdrawn. */ "available": number; /** The amount that is reserved. */ "held": number; /** The amount of withdrawals that have not ended. */ "withdrawing": number; })[]; /** The withdrawals. */ "withdrawals": (Schemas["PaymentInBrief"])[]; /** The deposits. */ "deposits": (Schemas["PaymentInBrief"])[]; }; };
  "Hold": { /** What is on hold: withdrawals only, or all writes. `unknown` is a value that this release does not know. */ "scope": Schemas["HoldScope"] | "unknown"; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** Who did it. */ "by": string; };
  "Suspension": { /** When it happened. */ "at"?: Schemas["Instant"]; /** Who did it. */ "by"?: string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "Note": { /** The id. It never changes. */ "id": string; /** What it is about. */ "subject": string; /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by": string; /** The name of the person who wrote it. */ "name": string; /** The text. */ "text": string; };
  "StaffAct": { /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by": string; /** The name of the person who did it. */ "name": string; /** The roles. */ "roles": (string)[]; /** The operation of the API. */ "operation": string; /** What the act concerned. */ "on": { [name: string]: string; }; /** What was decided. */ "decision"?: string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** What proves the decision. */ "evidence"?: Schemas["Evidence"]; /** The id of the proposal. */ "proposalId"?: string; };
  "ExportGrant": { /** The id of a creator, an advertiser or an agency. */ "partyId": string; /** The permission of an operator to export the data of a person. */ "grant": string; /** Until when. Without it, there is no end. */ "until": Schemas["Instant"]; };
  "Webhook": { /** The id. It never changes. */ "id": string; /** As which party. `unknown` is a value that this release does not know. */ "as": Schemas["WebhookOwnerRole"] | "unknown"; /** The address that receives events. */ "url": string; /** The types of events that the endpoint receives. Without any, it receives all. */ "eventTypes": (Schemas["EventType"] | "unknown")[]; /** A description in words. */ "description": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The present state. */ "status": Schemas["WebhookStatus"]; /** Since when and why the endpoint is disabled. */ "disabled"?: Schemas["WebhookStop"]; /** Since when every attempt has failed. */ "failingSince"?: Schemas["Instant"]; /** Until when deliveries are signed with the former secret, too. */ "formerSecretSignsUntil"?: Schemas["Instant"]; };
  "WebhookDelivery": { /** The id. It never changes. */ "id": string; /** The id of the event. A repeated delivery has the same one. */ "eventId": string; /** The type of the event. `unknown` is a value that this release does not know. */ "eventType": Schemas["EventType"] | "webhook.test" | "unknown"; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["DeliveryStatus"] | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The attempts so far. */ "attempts": (Schemas["DeliveryAttempt"])[]; /** When the next attempt is made. */ "nextAttemptAt"?: Schemas["Instant"]; /** The delivery that this one repeats. */ "replayOf"?: string; };
  "WholeWebhookDelivery": { /** The id. It never changes. */ "id": string; /** The id of the event. A repeated delivery has the same one. */ "eventId": string; /** The type of the event. `unknown` is a value that this release does not know. */ "eventType": Schemas["EventType"] | "webhook.test" | "unknown"; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["DeliveryStatus"] | "unknown"; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The attempts so far. */ "attempts": (Schemas["DeliveryAttempt"])[]; /** When the next attempt is made. */ "nextAttemptAt"?: Schemas["Instant"]; /** The delivery that this one repeats. */ "replayOf"?: string; /** The body of the delivery. */ "payload": { [name: string]: unknown; }; };
  "Takedown": { /** The id. It never changes. */ "id": string; /** What it is about. */ "subject": { /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": Schemas["TakedownSubjectKind"] | "unknown"; /** The id of the task. */ "taskId"?: string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The id of the question. */ "questionId"?: string; /** The id of the order. */ "orderId"?: string; /** The id of the uploaded file. */ "uploadId"?: string; /** The id of the picture or document. */ "assetId"?: string; /** The id of the creator. */ "creatorId"?: string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The id of the advertiser. */ "advertiserId"?: string; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; }; /** The party that it belongs to. */ "owner": { /** As which party. `unknown` is a value that this release does not know. */ "as": Schemas["OrderPartyRole"] | "unknown"; /** The id. It never changes. */ "id": string; }; /** The title. */ "title": string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by"?: string; /** The present state. `unknown` is a value that this release does not know. */ "state": "standing" | "appealed" | "upheld" | "overturned" | "unknown"; /** Until when the owner can appeal. */ "appealBefore": Schemas["Instant"]; /** The appeal, with its decision. */ "appeal"?: { /** The words of the person who appeals. */ "statement": string; /** When it happened. */ "at": Schemas["Instant"]; }; /** What was decided. */ "decision"?: { /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. */ "by"?: string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; }; };
  "BulkResult": { /** Whether the acts were only checked. */ "dryRun": boolean; /** How many acts were done. */ "done": number; /** How many acts were refused. */ "refusals": number; /** The items of this page. */ "items": ({ /** The id. It never changes. */ "id": string; /** What became of the act. */ "result": "done" | "possible" | "unchanged" | "refused"; /** Why the act was refused. */ "problem"?: { /** The kind. */ "type": "validation" | "invalid-cursor" | "idempotency-key-required" | "unauthenticated" | "forbidden" | "account-erased" | "account-on-hold" | "second-factor-needed" | "conflict-of-interest" | "not-found" | "method-not-allowed" | "conflict" | "illegal-transition" | "no-slots-left" | "quote-stale" | "already-claimed" | "already-proven" | "task-changed" | "idempotency-in-progress" | "taken-down" | "precondition-failed" | "payload-too-large" | "unsupported-media-type" | "creator-not-eligible" | "too-many-open-orders" | "deadline-passed" | "insufficient-funds" | "withdrawal-limit" | "deliverable-invalid" | "idempotency-key-reused" | "throttled" | "internal"; /** What is the case here, in a sentence for people. */ "detail": string; }; })[]; };
  "MachineClient": { /** The subject of the tokens of an account. */ "accountId": string; /** The roles. */ "roles": (Schemas["PartyRole"] | "unknown")[]; /** The id of the machine client. */ "clientId": string; /** When it was bound. */ "boundAt": Schemas["Instant"]; /** Who bound the client to the account. */ "boundBy": string; /** Whether the owner of the account has accepted the client. `unknown` is a value that this release does not know. */ "consent": Schemas["ClientConsent"] | "unknown"; };
  /** A new or changed item whose effects keep failing: notifications, webhooks, counts. */ "DeadLetter": { /** The id. It never changes. */ "id": string; /** What the failed work belongs to. */ "entity": string; /** The key of the failed work. */ "key": string; /** When it last failed. */ "failedAt": Schemas["Instant"]; /** The error. */ "error": string; /** When the next attempt is made. */ "nextAttemptAt": Schemas["Instant"]; };
  "RestrictedParty": { /** The id. It never changes. */ "id": string; /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": Schemas["PartyRole"] | "unknown"; /** The name that others see. */ "displayName"?: string; /** What is on hold, since when and why. */ "hold"?: Schemas["Hold"]; /** Since when and why the party is suspended. */ "suspension"?: Schemas["Suspension"]; };
  /** A count up to 1,000. `isMore`: there are more. */ "BoundedCount": { /** How many. */ "count": number; /** Whether there are more than the count says. */ "isMore": boolean; };
  "OrderHold": { /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** Who did it. */ "by": string; };
  "InspectionRestart": { /** The id of the order. */ "orderId": string; /** The id of the uploaded file. */ "uploadId": string; /** When it happened. */ "at": Schemas["Instant"]; };
  "Overview": { /** When the numbers were read. */ "at": Schemas["Instant"]; /** The queues that you may see. */ "queues": (Schemas["QueueCount"])[]; /** The balance of each kind of account. */ "money"?: (Schemas["AccountPosting"])[]; /** The state of the platform’s own work. */ "health": { /** The last audit. */ "audit"?: { /** The id. It never changes. */ "id": string; /** The present state. */ "status": string; /** When it ended. */ "endedAt": Schemas["Instant"]; }; /** Which payments are stopped, and why. */ "freeze": { /** Whether deposits are stopped. */ "deposits": boolean; /** Whether withdrawals are stopped. */ "withdrawals": boolean; }; /** The last run of each sweep. */ "sweeps": (Schemas["Sweep"])[]; /** Webhook deliveries by the hour. */ "webhooks": (Schemas["DeliveryHour"])[]; }; };
  "QueueCount": { /** The queue. */ "queue": string; /** The kind. More kinds can be added. */ "kind": string; /** How many. */ "count": number; /** Whether there are more than the count says. */ "isMore": boolean; /** How many are late. */ "late": number; /** When the first one is due. */ "firstDueAt"?: Schemas["Instant"]; };
  "Sweep": { /** The name. `unknown` is a value that this release does not know. */ "name": "deliveries" | "dead_letters" | "orders" | "withdrawals" | "payments" | "tasks" | "unknown"; /** When it started. */ "startedAt"?: Schemas["Instant"]; /** When the last run was completed. */ "completedAt"?: Schemas["Instant"]; /** When it last failed. */ "failedAt"?: Schemas["Instant"]; /** Whether it is late. */ "isLate": boolean; };
  "DeliveryHour": { /** The beginning of the hour. */ "from": Schemas["Instant"]; /** How many deliveries were accepted. */ "accepted": number; /** How many deliveries failed. */ "failed": number; };
  "Proposal": { /** The id. It never changes. */ "id": string; /** The act. `unknown` is a value that this release does not know. */ "act": Schemas["ProposalAct"] | "unknown"; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ProposalStatus"] | "unknown"; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; /** What it is about. */ "subject": { /** The kind. More kinds can be added. */ "kind": string; /** The id. It never changes. */ "id": string; }; /** The content, by its kind. */ "content": unknown; /** The amount. A number is in the smallest unit of the currency. */ "amount"?: Schemas["Money"]; /** Who proposed it. */ "proposedBy": string; /** When it was proposed. */ "proposedAt": Schemas["Instant"]; /** Who decided, when and how. */ "decided"?: Schemas["StaffDecision"]; };
  "NoSlotsLeftProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/no-slots-left"; /** The kind of the problem in words. */ "title": "No slots left" | "名额已满"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "WithdrawalLimitProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/withdrawal-limit"; /** The kind of the problem in words. */ "title": "Withdrawal limit" | "超出提现限额"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** Which limit is exceeded. */ "limit": "minimum" | "maximum" | "day" | "month" | "account_change" | "fee"; /** The smallest amount. */ "least"?: number; /** The largest amount. */ "most"?: number; /** The largest number of withdrawals. */ "mostCount"?: number; /** What is used of the limit. */ "used"?: number; /** How many withdrawals are used of the limit. */ "usedCount"?: number; /** The requested amount. */ "requested"?: number; /** When the account was changed. */ "changedAt"?: Schemas["Instant"]; /** When the limit is free again. */ "freesAt"?: Schemas["Instant"]; /** Fee and tax together, in the smallest unit of the currency. */ "charges"?: number; };
  "Question": { /** The id. It never changes. */ "id": string; /** The id of the task. */ "taskId": string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The text. */ "text": string; /** Who answers the question. `unknown` is a value that this release does not know. */ "to": "advertiser" | "platform" | "unknown"; /** Who sees the question: everybody, or the two parties. `unknown` is a value that this release does not know. */ "visibility": "public" | "private" | "unknown"; /** Whether you wrote the question. */ "isOwn": boolean; /** The id of the creator. */ "creatorId"?: string; /** The creator. */ "creator"?: Schemas["PartyName"]; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The answer, and who gave it. */ "answer"?: { /** The text. */ "text": string; /** Who did it. `unknown` is a value that this release does not know. */ "by": "advertiser" | "operator" | "unknown"; /** When it happened. */ "at": Schemas["Instant"]; }; /** Since when and why the question is hidden. */ "hidden"?: Schemas["TakedownNote"]; };
  "Report": { /** The id. It never changes. */ "id": string; /** What it is about. */ "subject": Schemas["ReportSubject"]; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The party. */ "party"?: Schemas["PartyName"]; /** The id of the task. */ "taskId"?: string; /** The id of the question. */ "questionId"?: string; /** The reason for programs. More codes can be added. `unknown` is a value that this release does not know. */ "code": Schemas["ReportCode"] | "unknown"; /** Why, in words. */ "reason": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ReportStatus"] | "unknown"; /** When it was resolved. */ "resolvedAt"?: Schemas["Instant"]; /** The id of the party that reported it. */ "reporterId": string; /** Who reported it. Only staff see it. */ "reporter"?: Schemas["PartyName"]; /** The id of the party that it belongs to. */ "ownerId"?: string; /** The party that it belongs to. */ "owner"?: Schemas["PartyName"]; /** The title. */ "title"?: string; /** The question. */ "question"?: Schemas["Question"]; /** The subject as it is now. */ "shown"?: { /** The title. */ "title"?: string; /** The text. */ "text"?: string; }; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Other reports that concern the same party or subject. */ "related"?: ({ /** The id. It never changes. */ "id": string; /** Whether the other report is about the same subject. */ "isSameSubject": boolean; /** When it was created. */ "createdAt": Schemas["Instant"]; })[]; /** The reports that are decided together with this one. */ "joined"?: (string)[]; };
  "SearchResult": { /** The kind. More kinds can be added. */ "kind": "order" | "task" | "withdrawal" | "deposit" | "application" | "report" | "creator" | "advertiser" | "agency"; /** The id. It never changes. */ "id": string; /** The title. */ "title"?: string; /** The present state. */ "status"?: string; /** What was found: the whole id, a part of it, or a name. */ "match": "id" | "id_end" | "id_start" | "name" | "handle" | "url" | "item_number" | "provider_number" | "mail"; };
  "OwnTask": { /** The title. */ "title": string; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** What can be submitted: a video or images. */ "formats": (string)[]; /** What the advertiser wants. */ "brief": Schemas["BriefView"]; /** The ids of the pictures of the task. */ "imageIds"?: (string)[]; /** What a creator is paid for one work, before the fee. */ "reward": Schemas["PositiveMoney"]; /** How many creators the task is for. */ "slots": number; /** How creators get the task: they claim it, apply for it, or are invited. `unknown` is a value that this release does not know. */ "engagement": Schemas["Engagement"] | "unknown"; /** Whether the creator submits a script first. */ "script": boolean; /** How much work it is. `unknown` is a value that this release does not know. */ "difficulty": Schemas["Difficulty"] | "unknown"; /** The people who watch. */ "audience": Schemas["AudienceView"]; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** When the work must be published. */ "publishWindow": Schemas["PublishWindow"]; /** The id. It never changes. */ "id": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["TaskStatus"] | "unknown"; /** The advertiser. */ "advertiser": Schemas["TaskAdvertiser"]; /** How many creators can still take the task. */ "slotsLeft": number; /** The amount that is reserved. */ "held": Schemas["Balance"]; /** What the creator keeps of the reward, after the fee. */ "estimatedNet": Schemas["Money"]; /** The time zone in which days and months begin. */ "timeZone": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was opened. */ "openedAt"?: Schemas["Instant"]; /** Since when the task is paused. */ "pausedAt"?: Schemas["Instant"]; /** Why the task is paused. `unknown` is a value that this release does not know. */ "pausedBecause"?: Schemas["TaskPause"] | "unknown"; /** When the task was closed. */ "closedAt"?: Schemas["Instant"]; /** Why the task was closed. `unknown` is a value that this release does not know. */ "closedBecause"?: Schemas["TaskClosure"] | "unknown"; /** The check of the task by the platform. */ "moderation"?: Schemas["TaskModeration"]; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; };
  "BriefView": { /** The product. */ "product": string; /** What the work should achieve. */ "goal": string; /** What the screening and the review check. */ "requirements": Schemas["RequirementsView"]; /** Addresses of examples. */ "references"?: (string)[]; /** The ids of the documents of the brief. */ "fileIds"?: (string)[]; };
  "TaskAdvertiser": { /** The id. It never changes. */ "id": string; /** The name that others see. */ "displayName"?: string; /** The path of the picture, if the party has one that is shown. */ "avatar"?: string; /** The name. */ "name": string; };
  /** A sum of amounts in whole minor units. */ "Balance": { /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; };
  "SavedView": { /** The id. It never changes. */ "id": string; /** The name. */ "name": string; /** The page of the console. */ "page": string; /** The filters of the page, as the query of its address. */ "query": string; /** Whether the page opens with this view. */ "isFirst": boolean; /** When it was created. */ "createdAt": Schemas["Instant"]; };
  "WorkItem": { /** The queue. */ "queue": string; /** The kind. More kinds can be added. */ "kind": string; /** The id. It never changes. */ "id": string; /** When the present step must be finished. */ "dueAt": Schemas["Instant"]; /** Whether it is late. */ "isLate": boolean; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The creator. */ "creator"?: Schemas["PartyName"]; /** The advertiser. */ "advertiser"?: Schemas["PartyName"]; /** Who has the work. */ "assignment"?: Schemas["Assignment"]; };
  "Assignment": { /** Who has the work. */ "to": string; /** Whether the work is for a role, not a person. */ "isRole"?: true; /** Who assigned the work. */ "by": string; /** When it happened. */ "at": Schemas["Instant"]; /** A note in words. */ "note"?: string; };
  "AssignedWork": { /** The id. It never changes. */ "id": string; /** Who has the work. */ "assignment": Schemas["Assignment"]; };
  "DeliverableInvalidProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/deliverable-invalid"; /** The kind of the problem in words. */ "title": "Work not valid" | "作品无效"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** What was found in the files. */ "findings"?: (Schemas["FileFault"])[]; };
  "FileFault": { /** The reason for programs. More codes can be added. */ "code": string; /** A sentence for people, in English. */ "message"?: string; /** The values of the message, such as `minimum`, `maximum` or `allowed`. */ "params"?: { [name: string]: unknown; }; [name: string]: unknown; };
  "QuoteStaleProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/quote-stale"; /** The kind of the problem in words. */ "title": "Quote out of date" | "报价已过期"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "CancellationQuote": { /** What the creator receives. */ "creator": Schemas["Money"]; /** What returns to the advertiser. */ "advertiser": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What the agency receives. */ "agency"?: Schemas["Money"]; /** The id of the quote. The cancellation names it. */ "quoteId": string; /** Until when the amounts are valid. */ "validUntil": Schemas["Instant"]; };
  "OrderExecution": { /** The id of the order. */ "orderId": string; /** The present state. */ "status": Schemas["OrderStatus"]; /** The version of the process by which the order runs. */ "processVersion": string; /** Whether the order has ended. */ "hasEnded": boolean; /** Whom the order waits for, and what the clock does next. */ "wait": { /** Whom the order waits for. */ "for": Schemas["Waiter"]; /** Since when. */ "since": Schemas["Instant"]; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; /** What happens next. */ "next"?: { /** What was done, or happens next. */ "command": string; /** When it happens. */ "at": Schemas["Instant"]; }; /** What happens when time is over, and the money that it moves. */ "onTimeout"?: { /** What was done, or happens next. */ "command": string; /** The state that follows. */ "to": Schemas["OrderStatus"]; /** When it happens. */ "at": Schemas["Instant"]; /** The money that moves. */ "money"?: Schemas["MoneyPreview"]; }; }; /** What is on hold, since when and why. */ "hold"?: { /** When it happened. */ "at": Schemas["Instant"]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; }; /** The states that the order entered, with their times. */ "visits": ({ /** The present state. */ "status": Schemas["OrderStatus"]; /** When the state was entered. */ "enteredAt": Schemas["Instant"]; /** When the state was left. */ "leftAt"?: Schemas["Instant"]; /** The number of the event in the order, from 1. */ "seq": number; /** What was done, or happens next. */ "command": string; /** Who did it. */ "by": string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** What went in, with personal data masked. */ "input": { [name: string]: unknown; }; })[]; /** Whether the latest steps are left out. The timeline has all. */ "isPartial": boolean; /** The steps that failed. */ "failures": ({ /** The kind. More kinds can be added. */ "kind": "parked" | "late_step" | "failed_check" | "failed_execution"; /** When it happened. */ "at": Schemas["Instant"]; /** The present state. */ "status"?: Schemas["OrderStatus"]; /** The error. */ "error"?: string; /** What caused it. */ "cause"?: string; })[]; /** The execution of the state machine. */ "machine": { /** The name of the execution. */ "name": string; /** The present state. `unknown` is a value that this release does not know. */ "status": "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE" | "MISSING" | "unknown"; /** When it started. */ "startedAt"?: Schemas["Instant"]; /** When the execution ended. */ "stoppedAt"?: Schemas["Instant"]; /** What went in, with personal data masked. */ "input"?: unknown; /** What came out, with personal data masked. */ "output"?: unknown; }; /** Whether the execution can be continued, and from where. */ "redrive": { /** Whether it is possible. */ "isPossible": boolean; /** Why it cannot be continued. */ "reason"?: "ended" | "on_hold" | "no_machine_step"; /** The step from which it continues. */ "from"?: Schemas["OrderStatus"]; }; };
  "OrderEntry": { /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** What caused it. */ "cause": Schemas["EntryCause"]; /** The postings, which sum to zero. */ "postings": (Schemas["AccountPosting"])[]; };
  "Message": { /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** Who did it. `unknown` is a value that this release does not know. */ "by": Schemas["OrderPartyRole"] | "unknown"; /** Who wrote it. */ "author"?: Schemas["PartyName"]; /** The text. */ "text": string; /** The files of the submission. */ "files": (Schemas["SubmittedFile"])[]; /** Whether you have not read the message. */ "isUnread": boolean; };
  "AlreadyProvenProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/already-proven"; /** The kind of the problem in words. */ "title": "Already proven" | "发布已被证实"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "OrderEvent": { /** The number of the event in the order, from 1. */ "seq": number; /** When it happened. */ "at": Schemas["Instant"]; /** Who acted. */ "actor": { /** The role. */ "role": string; /** The id. It never changes. */ "id"?: string; }; /** What was done, or happens next. */ "command": string; /** The state before. */ "from"?: Schemas["OrderStatus"]; /** The state after. */ "to": Schemas["OrderStatus"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** The facts, by the type of the event. */ "data": { [name: string]: unknown; }; };
  "Upload": Schemas["WholeUpload"] | Schemas["UploadInParts"];
  "WholeUpload": { /** The id of the uploaded file. */ "uploadId": string; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** The present state. `unknown` is a value that this release does not know. */ "status": "waiting" | "stored" | "unknown"; /** The HTTP method. */ "method": "PUT"; /** The address. */ "url": string; /** The headers that the request must have, as they are. */ "headers": { [name: string]: string; }; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "UploadInParts": { /** The id of the uploaded file. */ "uploadId": string; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** The present state. `unknown` is a value that this release does not know. */ "status": "waiting" | "stored" | "expired" | "unknown"; /** The HTTP method. */ "method": "PUT"; /** The length of each part in bytes. The last one can be shorter. */ "partSize": number; /** How many parts the file has. */ "partCount": number; /** The numbers of the parts that have arrived. */ "arrived": (number)[]; /** The parts. */ "parts": ({ /** The number of the part, from 1. */ "partNumber": number; /** The length in bytes. */ "size": number; /** The address. */ "url": string; /** The headers that the request must have, as they are. */ "headers": { [name: string]: string; }; })[]; /** The next part to list. It is absent after the last one. */ "nextPart"?: number; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "RemovedUpload": { /** The id of the uploaded file. */ "uploadId": string; /** Confirms that it is gone. */ "removed": true; };
  "Download": { /** The id of the uploaded file. */ "uploadId": string; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** The address. */ "url": string; /** An address for a `HEAD` request of the same content. */ "headUrl": string; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "TakenDownProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/taken-down"; /** The kind of the problem in words. */ "title": "Taken down" | "已下架"; /** The status of the response. */ "status": 410; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "Inspection": { /** The id of the uploaded file. */ "uploadId": string; /** The present state. `unknown` is a value that this release does not know. */ "status": "none" | "running" | "completed" | "failed" | "unknown"; /** When it happened. */ "at"?: Schemas["Instant"]; /** What was found in the files. */ "findings": (Schemas["InspectionFinding"])[]; /** Other orders with the same film or sound. */ "sameFilmAs": (Schemas["SameWork"])[]; /** How loud the sound is (EBU R 128). */ "loudness"?: { /** The loudness of the whole sound, in LUFS. */ "integratedLufs": number; /** The range of the loudness, in LU. */ "rangeLu": number; /** The highest peak, in dBTP. */ "truePeakDbtp": number; }; /** How much of the film was inspected, in seconds. */ "inspectedSeconds"?: number; /** Why the inspection stopped before the end of the film. */ "stopped"?: Schemas["InspectionFailure"]; /** Why it failed. */ "failure"?: Schemas["InspectionFailure"]; /** A picture of the film, in full size. */ "poster"?: { /** The address. */ "url": string; /** An address for a `HEAD` request of the same content. */ "headUrl": string; /** The width in pixels, as it is shown. */ "width": number; /** The height in pixels, as it is shown. */ "height": number; }; /** Small pictures of the film in one image. */ "thumbnails"?: { /** The address. */ "url": string; /** An address for a `HEAD` request of the same content. */ "headUrl": string; /** The width in pixels, as it is shown. */ "width": number; /** The height in pixels, as it is shown. */ "height": number; /** How many pictures are in a row. */ "columns": number; /** How many rows of pictures there are. */ "rows": number; /** The moment of each picture, in seconds. */ "seconds": (number)[]; }; /** The film in a small size. */ "preview"?: { /** The address. */ "url": string; /** An address for a `HEAD` request of the same content. */ "headUrl": string; /** The width in pixels, as it is shown. */ "width": number; /** The height in pixels, as it is shown. */ "height": number; /** The length in bytes. */ "bytes": number; }; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "InspectionFinding": { /** The reason for programs. More codes can be added. */ "code": string; /** A sentence for people, in English. */ "message": string; /** The same sentence in Chinese. */ "messageZh": string; /** The beginning in the film, in seconds. */ "fromSecond"?: number; /** The end in the film, in seconds. */ "toSecond"?: number; };
  "SameWork": { /** What is the same: the film or the sound. `unknown` is a value that this release does not know. */ "by": "film" | "sound" | "unknown"; /** The beginning in the film, in seconds. */ "fromSecond": number; /** How long the common part is, in seconds. */ "overlapSeconds": number; /** How much of the film or sound is the same, as a percentage. */ "agreementPercent": number; /** The id of the order. */ "orderId"?: string; /** The id of the uploaded file. */ "uploadId"?: string; };
  "ArrivedParts": { /** The parts. */ "parts": ({ /** The number of the part, from 1. */ "partNumber": number; /** The length in bytes. */ "size": number; /** The entity tag of the part, as stored. */ "etag": string; /** The SHA-256 of the content, in hex. */ "sha256"?: string; })[]; /** The next part to list. It is absent after the last one. */ "nextPart"?: number; };
  "PartRequest": { /** The number of the part, from 1. */ "partNumber": number; /** The length in bytes. */ "size": number; /** The address. */ "url": string; /** The headers that the request must have, as they are. */ "headers": { [name: string]: string; }; /** The HTTP method. */ "method": "PUT"; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "S3Request": { /** The HTTP method. */ "method": Schemas["S3Method"]; /** The name of the file in the store. */ "key": string; /** The address. */ "url": string; /** The headers that the request must have, as they are. */ "headers": { [name: string]: string; }; /** When it ends by itself. */ "expiresAt": Schemas["Instant"]; };
  "Policy": { /** All values of the policy. */ "policy": { [name: string]: unknown; }; /** The differences. */ "differences": ({ /** The name of the value. */ "path": string; /** The present value. */ "value": unknown; /** The value without a setting. */ "defaultValue": unknown; })[]; };
  "Process": { /** The version of the process. */ "version": string; /** The states of the process. */ "states": ({ /** The present state. */ "status": string; /** Whom the order waits for. */ "waitsFor": string; /** How long the state lasts, and what happens then. */ "timers": (Schemas["ProcessTimer"])[]; /** The steps of a machine in the state. */ "checks"?: ({ /** Which machine does it. */ "by": string; /** Whom the order waits for. */ "waitsFor": string; /** How long the state lasts, and what happens then. */ "timers": (Schemas["ProcessTimer"])[]; })[]; /** What the platform does when the order enters the state. */ "onEntry"?: string; /** What can be done in the state. */ "commands": ({ /** What was done, or happens next. */ "command": string; /** Who can do it. */ "by": (string)[]; /** The states that can follow. */ "to": (string)[]; })[]; })[]; /** When people are reminded. */ "reminders": { /** The shortest time for which people are reminded. */ "leastWait": string; /** Whether people are reminded in the middle of the time. */ "halfway": boolean; /** How long before the end. */ "before": string; }; /** What a cancellation costs, by stage. */ "cancellation": ({ /** How far the order must be. */ "stage": string; /** The part of the price that the creator receives, in hundredths of a percent. */ "basisPoints": number; /** In which states it applies. */ "when": string; })[]; };
  "ReportReceipt": { /** The id. It never changes. */ "id": string; /** What it is about. */ "subject": Schemas["ReportSubject"]; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** The party. */ "party"?: Schemas["PartyName"]; /** The id of the task. */ "taskId"?: string; /** The id of the question. */ "questionId"?: string; /** The reason for programs. More codes can be added. `unknown` is a value that this release does not know. */ "code": Schemas["ReportCode"] | "unknown"; /** Why, in words. */ "reason": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["ReportStatus"] | "unknown"; /** When it was resolved. */ "resolvedAt"?: Schemas["Instant"]; };
  "ModeratedTask": { /** The title. */ "title": string; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** What can be submitted: a video or images. */ "formats": (string)[]; /** What the advertiser wants. */ "brief": Schemas["BriefView"]; /** The ids of the pictures of the task. */ "imageIds"?: (string)[]; /** What a creator is paid for one work, before the fee. */ "reward": Schemas["PositiveMoney"]; /** How many creators the task is for. */ "slots": number; /** How creators get the task: they claim it, apply for it, or are invited. `unknown` is a value that this release does not know. */ "engagement": Schemas["Engagement"] | "unknown"; /** Whether the creator submits a script first. */ "script": boolean; /** How much work it is. `unknown` is a value that this release does not know. */ "difficulty": Schemas["Difficulty"] | "unknown"; /** The people who watch. */ "audience": Schemas["AudienceView"]; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** When the work must be published. */ "publishWindow": Schemas["PublishWindow"]; /** The id. It never changes. */ "id": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["TaskStatus"] | "unknown"; /** The advertiser. */ "advertiser": Schemas["TaskAdvertiser"]; /** How many creators can still take the task. */ "slotsLeft": number; /** The amount that is reserved. */ "held": Schemas["Balance"]; /** What the creator keeps of the reward, after the fee. */ "estimatedNet": Schemas["Money"]; /** The time zone in which days and months begin. */ "timeZone": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was opened. */ "openedAt"?: Schemas["Instant"]; /** Since when the task is paused. */ "pausedAt"?: Schemas["Instant"]; /** Why the task is paused. `unknown` is a value that this release does not know. */ "pausedBecause"?: Schemas["TaskPause"] | "unknown"; /** When the task was closed. */ "closedAt"?: Schemas["Instant"]; /** Why the task was closed. `unknown` is a value that this release does not know. */ "closedBecause"?: Schemas["TaskClosure"] | "unknown"; /** The check of the task by the platform. */ "moderation"?: Schemas["TaskModeration"]; /** Why and when it was taken down. */ "takenDown"?: Schemas["TakedownNote"]; /** Who has claimed it for review, and until when. */ "lease"?: Schemas["Lease"]; };
  "TaskCard": { /** The id. It never changes. */ "id": string; /** The title. */ "title": string; /** The advertiser. */ "advertiser": Schemas["TaskAdvertiser"]; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** What can be submitted: a video or images. */ "formats": (string)[]; /** How much work it is. `unknown` is a value that this release does not know. */ "difficulty": Schemas["Difficulty"] | "unknown"; /** How creators get the task: they claim it, apply for it, or are invited. `unknown` is a value that this release does not know. */ "engagement": Schemas["Engagement"] | "unknown"; /** What a creator is paid for one work, before the fee. */ "reward": Schemas["Money"]; /** What the creator keeps of the reward, after the fee. */ "estimatedNet": Schemas["Money"]; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** How many creators the task is for. */ "slots": number; /** How many creators can still take the task. */ "slotsLeft": number; /** When it was opened. */ "openedAt": Schemas["Instant"]; /** The path of the picture of the task. */ "poster"?: string; /** Whether you can take the task, and what you lack. */ "eligibility"?: Schemas["Eligibility"]; };
  "RecommendedTask": { /** The id. It never changes. */ "id": string; /** The title. */ "title": string; /** The advertiser. */ "advertiser": Schemas["TaskAdvertiser"]; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** What can be submitted: a video or images. */ "formats": (string)[]; /** How much work it is. `unknown` is a value that this release does not know. */ "difficulty": Schemas["Difficulty"] | "unknown"; /** How creators get the task: they claim it, apply for it, or are invited. `unknown` is a value that this release does not know. */ "engagement": Schemas["Engagement"] | "unknown"; /** What a creator is paid for one work, before the fee. */ "reward": Schemas["Money"]; /** What the creator keeps of the reward, after the fee. */ "estimatedNet": Schemas["Money"]; /** Until when creators can take the task or apply for it. */ "applyBefore": Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore": Schemas["Instant"]; /** How many creators the task is for. */ "slots": number; /** How many creators can still take the task. */ "slotsLeft": number; /** When it was opened. */ "openedAt": Schemas["Instant"]; /** The path of the picture of the task. */ "poster"?: string; /** Whether you can take the task, and what you lack. */ "eligibility"?: Schemas["Eligibility"]; /** How well the task fits you, and why. */ "match": { /** How well the task fits the creator, from 0 to 1. */ "score": number; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": ({ /** What was compared. */ "criterion": string; /** The reason for programs. More codes can be added. */ "code": string; /** How much it counts. */ "points": number; /** A sentence for people, in English. */ "message": string; /** The same sentence in Chinese. */ "messageZh": string; /** The values that were compared. */ "facts": { [name: string]: unknown; }; })[]; }; };
  "DecidedTaskApplication": { /** The application. */ "application": Schemas["TaskApplication"]; /** The order that began. */ "order"?: Schemas["Order"]; };
  "AlreadyClaimedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/already-claimed"; /** The kind of the problem in words. */ "title": "Already claimed" | "已被他人领取"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The id of the order. */ "orderId"?: string; /** The requirements that are not met. */ "unmet"?: (Schemas["UnmetRule"])[]; /** All faults of the request. */ "errors"?: (Schemas["Fault"])[]; };
  "TaskChangedProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/task-changed"; /** The kind of the problem in words. */ "title": "Task changed" | "任务已更改"; /** The status of the response. */ "status": 409; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; };
  "TooManyOpenOrdersProblem": { /** The address of the problem’s kind. Programs compare it. */ "type": "https://astrolabe.dev/problems/too-many-open-orders"; /** The kind of the problem in words. */ "title": "Too many open orders" | "进行中的订单过多"; /** The status of the response. */ "status": 422; /** What is the case here, in a sentence for people. */ "detail": string; /** The path of the request. */ "instance": string; /** The id of the request in the logs. */ "requestId": string; /** The largest number. */ "max": number; };
  "Wallet": { /** The balance that can be used or withdrawn. */ "available": Schemas["Balance"]; /** The amount that is reserved. */ "held": Schemas["Balance"]; /** The amount of orders that are not settled yet. */ "pending": Schemas["Balance"]; /** The amount of withdrawals that have not ended. */ "withdrawing": Schemas["Balance"]; };
  "Deposit": { /** The id. It never changes. */ "id": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** The payment provider. */ "provider": string; /** The present state. `unknown` is a value that this release does not know. */ "status": Schemas["DepositStatus"] | "unknown"; /** What was paid. */ "paid"?: Schemas["Money"]; /** When it was created. */ "createdAt": Schemas["Instant"]; /** When it was received. */ "receivedAt"?: Schemas["Instant"]; /** The number of the payment at the provider. */ "providerReference"?: string; /** What was returned to the payer. */ "refunded"?: Schemas["Money"]; /** What the provider took back. */ "reversed"?: Schemas["Money"]; /** The page of the provider on which the advertiser pays. */ "payUrl"?: string; };
  "WalletEntry": { /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** What caused it. */ "cause": Schemas["EntryCause"]; /** The postings, which sum to zero. */ "postings": (Schemas["AccountPosting"])[]; };
  "Income": { /** The party. */ "party": Schemas["PartyRole"]; /** The currency, by three letters of ISO 4217. */ "currency": string; /** The time zone in which days and months begin. */ "timeZone": string; /** The first day of the period. */ "from": string; /** The last day of the period. */ "to": string; /** The balances. */ "balances": { /** The amount that can be withdrawn now. */ "withdrawable": number; /** The amount of orders that are not settled yet. */ "pending": number; /** The amount of withdrawals that have not ended. */ "inWithdrawal": number; /** The amount that is reserved. */ "held": number; }; /** The sums of the period. */ "total": Schemas["StatementTotal"]; /** The items of this page. */ "items": ({ /** The id of the order. */ "orderId"?: string; /** The task, with its title and picture. */ "task"?: Schemas["TaskName"]; /** When it happened. */ "at"?: Schemas["Instant"]; /** The day, as `YYYY-MM-DD`. */ "day"?: string; /** The month, as `YYYY-MM`. */ "month"?: string; /** How many. */ "count": number; /** The earnings before fee and share. */ "gross": number; /** What the platform keeps. */ "fee": number; /** What the agency received of the earnings. */ "agency": number; /** What the creator receives of the price, after the fee. */ "net": number; })[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "PayoutAccount": { /** The kind. `unknown` is a value that this release does not know. */ "type": "alipay" | "bank_card" | "unknown"; /** The name of the account’s holder. */ "holderName": string; /** The number of the account. It is masked, except in the request that binds it. */ "accountNo": string; /** When it was bound. */ "boundAt": Schemas["Instant"]; /** Whether the platform makes a withdrawal of each payment by itself. */ "automatic": boolean; /** Whether the holder has the legal name that the platform has checked. */ "holderVerified": boolean; /** Until when no withdrawal can use the changed account. */ "lockedUntil"?: Schemas["Instant"]; };
  "Statement": { /** The month, as `YYYY-MM`. */ "month": string; /** The time zone in which days and months begin. */ "timeZone": string; /** The currency, by three letters of ISO 4217. */ "currency": string; /** The party. */ "party": { /** The role. */ "role": Schemas["PartyRole"]; /** The id. It never changes. */ "id": string; /** The name. */ "name": string; }; /** Whether the period is over, so that no number changes. */ "isOver": boolean; /** The balance at the beginning. */ "opening": Schemas["WalletSums"]; /** The balance at the end. */ "closing": Schemas["WalletSums"]; /** The sums of the period. */ "total": Schemas["StatementTotal"]; /** The days with movements. */ "days": ({ /** The day, as `YYYY-MM-DD`. */ "day": string; /** How each balance changed. */ "change": Schemas["WalletSums"]; /** How many. */ "count": number; /** The earnings before fee and share. */ "gross": number; /** What the platform keeps. */ "fee": number; /** The agency. */ "agency": number; /** What the creator receives of the price, after the fee. */ "net": number; })[]; /** The items of this page. */ "items": ({ /** The id. It never changes. */ "id": string; /** When it happened. */ "at": Schemas["Instant"]; /** The day, as `YYYY-MM-DD`. */ "day": string; /** What caused it. */ "cause": Schemas["EntryCause"]; /** How each balance changed. */ "change": Schemas["WalletSums"]; /** What was earned. */ "earned"?: { /** The earnings before fee and share. */ "gross": number; /** What the platform keeps. */ "fee": number; /** The agency. */ "agency": number; /** What the creator receives of the price, after the fee. */ "net": number; }; })[]; /** Whether this is the first page. */ "isFirst": boolean; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "Withdrawal": { /** The id. It never changes. */ "id": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** The tax that is withheld. */ "tax": Schemas["TaxSheet"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; /** The present state. */ "status": Schemas["WithdrawalStatus"]; /** The account that receives the money. */ "destination": Schemas["PayoutDestination"]; /** When it was requested. */ "requestedAt": Schemas["Instant"]; /** When it last changed. */ "updatedAt": Schemas["Instant"]; /** Whether the platform makes a withdrawal of each payment by itself. */ "automatic"?: boolean; /** The number of the payment at the provider. */ "providerReference"?: string; /** Why it failed. */ "failure"?: Schemas["PayoutFailure"]; };
  "RequestedWithdrawal": { /** The id. It never changes. */ "id": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** The tax that is withheld. */ "tax": Schemas["TaxSheet"]; /** What is sent to the account, after tax. */ "payout": Schemas["Money"]; /** The present state. */ "status": Schemas["WithdrawalStatus"]; /** The account that receives the money. */ "destination": Schemas["PayoutDestination"]; /** When it was requested. */ "requestedAt": Schemas["Instant"]; /** When it last changed. */ "updatedAt": Schemas["Instant"]; /** Whether the platform makes a withdrawal of each payment by itself. */ "automatic"?: boolean; /** The number of the payment at the provider. */ "providerReference"?: string; /** Why it failed. */ "failure"?: Schemas["PayoutFailure"]; /** Other withdrawals of the same request, one for each payer that is refunded. */ "others"?: (Schemas["Withdrawal"])[]; };
  "NewWebhook": { /** The id. It never changes. */ "id": string; /** As which party. `unknown` is a value that this release does not know. */ "as": Schemas["WebhookOwnerRole"] | "unknown"; /** The address that receives events. */ "url": string; /** The types of events that the endpoint receives. Without any, it receives all. */ "eventTypes": (Schemas["EventType"] | "unknown")[]; /** A description in words. */ "description": string; /** When it was created. */ "createdAt": Schemas["Instant"]; /** The present state. */ "status": Schemas["WebhookStatus"]; /** Since when and why the endpoint is disabled. */ "disabled"?: Schemas["WebhookStop"]; /** Since when every attempt has failed. */ "failingSince"?: Schemas["Instant"]; /** Until when deliveries are signed with the former secret, too. */ "formerSecretSignsUntil"?: Schemas["Instant"]; /** The secret that signs deliveries. It is shown once. */ "secret"?: string; };
  "EraseAccountBody": { /** The balances that the person gives up. */ "renounce"?: ({ /** The role. */ "role": Schemas["PartyRole"]; /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; })[]; };
  "WriteAdvertiserProfileBody": { /** The name that others see. */ "displayName": string; /** The name of the person or the company in law. Others do not see it. */ "legalName": string; /** The number of the company in its register. */ "registrationNumber": string; /** Whom the platform can write to or call. Others do not see it. */ "contact": Schemas["Contact"]; /** The country, by two letters of ISO 3166. */ "country": string; /** The person states that they have the minimum age of the platform. */ "isOldEnough": true; };
  "ReinstateAdvertiserBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "SuspendAdvertiserBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "WriteAgencyBody": { /** The name that others see. */ "displayName": string; /** The person states that they have the minimum age of the platform. */ "isOldEnough"?: boolean; };
  "AgencyAgreementList": { /** The items of this page. */ "items": (Schemas["AgencyAgreement"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideAgreementBody": { /** What was decided. */ "decision": Schemas["AnswerToInvitation"]; };
  "AssetList": { /** The items of this page. */ "items": (Schemas["Asset"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "CreateAssetBody": { /** As which party. */ "as": Schemas["OrderPartyRole"]; /** What the file is for. */ "purpose": Schemas["AssetPurpose"]; /** The name of the file. */ "fileName": string; /** The type of the content. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; };
  "PublicCreatorList": { /** The items of this page. */ "items": (Schemas["PublicCreator"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ApplyAsCreatorBody": { /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; /** The name of the account on its platform. */ "handle": string; /** The address of the account’s page on its platform. */ "profileUrl": string; /** How many followers the account has. */ "followerCount": number; /** What the platform says about the account. */ "accountStanding": "normal" | "violating" | "limited" | "banned"; /** What the creator makes videos about. `categories` of `GET /labels` names them. */ "categories": (string)[]; /** The creator states that the content keeps the rules of its platform. */ "contentHealthy"?: boolean; /** The name of the person or the company in law. Others do not see it. */ "legalName"?: string; /** The person states that they have the minimum age of the platform. */ "isOldEnough"?: boolean; };
  "RequestAgreementBody": { /** The id of the agency. */ "agencyId": string; /** The part of the earnings that the agency receives, in hundredths of a percent. */ "share": number; };
  "CreatorApplicationList": { /** The items of this page. */ "items": (Schemas["CreatorApplication"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "Preferences": { /** What the creator makes videos about. `categories` of `GET /labels` names them. */ "categories": (string)[]; /** What can be submitted: a video or images. */ "formats": (string)[]; /** The smallest reward. */ "minReward"?: Schemas["PositiveMoney"]; };
  "WritePreferencesBody": { /** What the creator makes videos about. `categories` of `GET /labels` names them. */ "categories"?: (string)[]; /** What can be submitted: a video or images. */ "formats"?: (string)[]; /** The smallest reward. */ "minReward"?: Schemas["PositiveMoney"]; };
  "TaskApplicationList": { /** The items of this page. */ "items": (Schemas["TaskApplication"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ReinstateCreatorBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "SuspendCreatorBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "EventKindList": { /** The items of this page. */ "items": (Schemas["EventKind"])[]; };
  "AdjustmentList": { /** The items of this page. */ "items": (Schemas["Adjustment"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ProposeAdjustmentBody": { /** The account of the ledger that pays. */ "from": string; /** The account of the ledger that receives. */ "to": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["PositiveMoney"]; /** Why, in words. */ "reason": string; /** What proves the decision. */ "evidence": Schemas["Evidence"]; };
  "DecideAdjustmentBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "AuditInBriefList": { /** The items of this page. */ "items": (Schemas["AuditInBrief"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DepositCaseList": { /** The items of this page. */ "items": (Schemas["DepositCase"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ResolveDepositBody": { /** What was decided. */ "decision": "received" | "returned"; /** Who bears the loss. */ "bornBy"?: "advertiser" | "platform"; /** What proves the decision. */ "evidence": Schemas["Evidence"]; };
  "SetFreezeBody": { /** Whether deposits are stopped. */ "deposits": boolean; /** Whether withdrawals are stopped. */ "withdrawals": boolean; /** Why, in words. */ "reason": string; };
  "FreezeList": { /** The items of this page. */ "items": (Schemas["Freeze"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ReconciliationInBriefList": { /** The items of this page. */ "items": (Schemas["ReconciliationInBrief"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ImportStatementBody": { /** The payment provider. */ "provider": string; /** The beginning, included. */ "from": Schemas["Instant"]; /** The end, not included. */ "to": Schemas["Instant"]; /** The format of the statement. */ "format": "csv" | "json-lines" | "alipay-bill" | "stripe-report"; /** How the statement is written in the request. */ "encoding"?: "text" | "base64"; /** The statement as the provider made it. */ "statement": string; };
  "MismatchList": { /** The items of this page. */ "items": (Schemas["Mismatch"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "WithdrawalCaseList": { /** The items of this page. */ "items": (Schemas["WithdrawalCase"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ResolveWithdrawalBody": { /** What was decided. */ "decision": "paid"; /** Who bears the loss. */ "bornBy"?: Schemas["CostBearer"]; /** What proves the decision. */ "evidence": Schemas["Evidence"]; } | { /** What was decided. */ "decision": "failed"; /** What proves the decision. */ "evidence": Schemas["Evidence"]; };
  "Health": { /** The present state. */ "status": "ok"; };
  "InvitationList": { /** The items of this page. */ "items": (Schemas["Invitation"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideInvitationBody": { /** What was decided. */ "decision": Schemas["AnswerToInvitation"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
  "BlockList": { /** The items of this page. */ "items": (Schemas["Block"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "RemovedBlock": { /** The id of a creator, an advertiser or an agency. */ "partyId": string; /** Confirms that it is gone. */ "removed": true; };
  "BlockPartyBody": { /** A note in words. */ "note"?: string; };
  "OwnMachineClientList": { /** The items of this page. */ "items": (Schemas["OwnMachineClient"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideClientBody": { /** What was decided. */ "decision": Schemas["AnswerToInvitation"]; };
  "ChangeSettingsBody": { /** The language in which you read. */ "language": Schemas["SettingsLanguage"]; };
  "NoticeList": { /** The items of this page. */ "items": (Schemas["Notice"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; /** How many are unread. */ "unread": number; };
  "MarkNotificationsReadBody": { /** As which party. */ "as"?: Schemas["PartyRole"]; /** The ids of the items. */ "ids"?: (string)[]; /** The last item to mark. All older ones are marked with it. */ "upTo"?: string; };
  "GrantExportBody": { /** Why, in words. */ "reason": string; };
  "ReleaseAccountHoldBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
  "HoldAccountBody": { /** What is on hold: withdrawals only, or all writes. */ "scope": Schemas["HoldScope"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; };
  "WebhookList": { /** The items of this page. */ "items": (Schemas["Webhook"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "WebhookDeliveryList": { /** The items of this page. */ "items": (Schemas["WebhookDelivery"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ReplayPartyDeliveryBody": { /** Why, in words. */ "reason": string; };
  "StaffActList": { /** The items of this page. */ "items": (Schemas["StaffAct"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "TakeDownAdvertiserBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "TakeDownAssetBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "ActInBulkBody": { /** The act. */ "act": "assign_work"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content": { /** Who shall do the work. */ "to"?: string; /** The role whose people can do the work. */ "toRole"?: Schemas["StaffRole"]; /** A note in words. */ "note"?: string; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "release_work"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content"?: {  }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "hold_account"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content": { /** What is on hold: withdrawals only, or all writes. */ "scope": Schemas["HoldScope"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "hold_order"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "release_order"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content"?: { /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "redrive_order"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; } | { /** The act. */ "act": "redrive_dead_letter"; /** The ids of the subjects, at most one act for each. */ "subjectIds": (string)[]; /** The content, by its kind. */ "content": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; }; /** Whether to check the acts without doing them. */ "dryRun"?: boolean; };
  "BindClientBody": { /** The subject of the tokens of an account. */ "accountId": string; /** The roles. */ "roles": (Schemas["PartyRole"])[]; };
  "TakeDownCreatorBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "DeadLetterList": { /** The items of this page. */ "items": (Schemas["DeadLetter"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "RedriveDeadLetterBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RestrictedPartyList": { /** The items of this page. */ "items": (Schemas["RestrictedParty"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "NoteList": { /** The items of this page. */ "items": (Schemas["Note"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "WriteNoteBody": { /** The text. */ "text": string; /** What it is about. */ "subject": string; };
  "OrderList": { /** The items of this page. */ "items": (Schemas["Order"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ReleaseOrderHoldBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
  "HoldOrderBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; };
  "RedriveOrderBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RestartInspectionBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "TakeDownFileBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "ProposalList": { /** The items of this page. */ "items": (Schemas["Proposal"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideProposalBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "QuestionList": { /** The items of this page. */ "items": (Schemas["Question"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ReportList": { /** The items of this page. */ "items": (Schemas["Report"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "ResolveReportBody": { /** What becomes of the report. */ "action": "dismiss" | "hide" | "uphold"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; /** Whether to decide the other reports of the same subject, too. */ "joined"?: boolean; /** Whether to also take the reported task or profile down. */ "takeDown"?: boolean; /** Holds the account or the party together with the decision. */ "hold"?: { /** What is on hold: withdrawals only, or all writes. */ "scope": Schemas["HoldScope"]; /** Until when. Without it, there is no end. */ "until"?: Schemas["Instant"]; }; };
  "SearchResultList": { /** The items of this page. */ "items": (Schemas["SearchResult"])[]; };
  "TakedownList": { /** The items of this page. */ "items": (Schemas["Takedown"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideTakedownBody": Schemas["UpholdDecision"] | Schemas["OverturnDecision"];
  "TakeDownQuestionBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "TakeDownTaskBody": { /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "SavedViewList": { /** The items of this page. */ "items": (Schemas["SavedView"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "SaveViewBody": { /** The name. */ "name": string; /** The page of the console. */ "page": string; /** The filters of the page, as the query of its address. */ "query"?: string; /** Whether the page opens with this view. */ "isFirst"?: boolean; };
  "ChangeViewBody": { /** The name. */ "name": string; /** The page of the console. */ "page": string; /** The filters of the page, as the query of its address. */ "query"?: string; /** Whether the page opens with this view. */ "isFirst"?: boolean; };
  "WorkItemList": { /** The items of this page. */ "items": (Schemas["WorkItem"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "AssignedWorkList": { /** The items of this page. */ "items": (Schemas["AssignedWork"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "AssignWorkBody": { /** Who shall do the work. */ "to"?: string; /** The role whose people can do the work. */ "toRole"?: Schemas["StaffRole"]; /** A note in words. */ "note"?: string; };
  "AcceptPublicationBody": { /** What was decided. */ "decision": "accept"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; } | { /** What was decided. */ "decision": "dispute"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "ReviewAsAdvertiserBody": Schemas["ApproveDecision"] | Schemas["RequestChangesDecision"];
  "AppealDecisionBody": { /** The words of the person who appeals. */ "statement": string; /** The ids of the uploaded files. */ "uploadIds"?: (string)[]; };
  "DecideAppealBody": Schemas["UpholdDecision"] | Schemas["OverturnDecision"];
  "CancelOrderBody": { /** The id of the quote. The cancellation names it. */ "quoteId"?: string; /** Why, in words. */ "reason"?: string; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; /** What the creator receives of the price. */ "creatorAmount"?: Schemas["Money"]; };
  "RequestCancellationBody": { /** Why, in words. */ "reason": string; };
  "DecideCancellationRequestBody": { /** What was decided. */ "decision": "grant"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; } | Schemas["RefuseDecision"];
  "ReplyToDisputeBody": { /** The words of the person who appeals. */ "statement": string; };
  "ResolveDisputeBody": { /** What the creator receives of the price. */ "creatorAmount": Schemas["Money"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RequestExtensionBody": { /** The wanted deadline. */ "until": Schemas["Instant"]; /** Why, in words. */ "reason": string; };
  "DecideExtensionRequestBody": { /** What was decided. */ "decision": "grant" | "refuse"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
  "OrderEntryList": { /** The items of this page. */ "items": (Schemas["OrderEntry"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "MessageList": { /** The items of this page. */ "items": (Schemas["Message"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; /** How many are unread. */ "unread": number; };
  "SendMessageBody": { /** The text. */ "text": string; /** The ids of the uploaded files. */ "uploadIds"?: (string)[]; };
  "MarkMessagesReadBody": { /** The last item to mark. All older ones are marked with it. */ "upTo": string; };
  "WriteOrderNoteBody": { /** The text. */ "text": string; };
  "PublishWorkBody": { /** The address of the published work. */ "url": string; /** The number of the published work on its platform. */ "itemId"?: string; /** When the work was published. */ "publishedAt": Schemas["Instant"]; /** The creator states that the work is marked as an advertisement. */ "disclosed": true; };
  "DecideProofBody": { /** What was decided. */ "decision": "confirm"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; } | Schemas["RefuseDecision"];
  "RateOrderBody": { /** The rating, from 1 to 5. */ "score": number; /** The text. */ "text"?: string; };
  "Rating": { /** The rating, from 1 to 5. */ "score": number; /** The text. */ "text": string; /** When it happened. */ "at": Schemas["Instant"]; };
  "CorrectRatingBody": { /** The rating, from 1 to 5. */ "score": number; /** The text. */ "text"?: string; };
  "ReviewOrderBody": Schemas["ApproveDecision"] | Schemas["RequestChangesDecision"] | Schemas["RejectDecision"];
  "ReviewScriptBody": Schemas["ApproveDecision"] | Schemas["RequestChangesDecision"];
  "SubmitScriptBody": { /** The text. */ "text": string; /** The ids of the uploaded files. */ "uploadIds"?: (string)[]; };
  "SubmitWorkBody": { /** The ids of the uploaded files. */ "uploadIds": (string)[]; /** The title. */ "title": string; /** A description in words. */ "description"?: string; /** Hashtags, without `#`. */ "hashtags"?: (string)[]; };
  "OrderEventList": { /** The items of this page. */ "items": (Schemas["OrderEvent"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "CreateUploadBody": { /** The name of the file. */ "fileName": string; /** One of video/mp4, video/quicktime, video/webm, image/jpeg, image/png, image/webp, application/pdf, text/plain, or another name of these. Parameters and case do not matter. If it is empty or `application/octet-stream`, the ending of the file name tells the type. */ "contentType": string; /** The length in bytes. */ "size": number; /** The SHA-256 of the content, in hex. */ "sha256"?: string; /** The SHA-256 of each part, in hex, in the order of the parts. */ "partSha256"?: (string)[]; /** The client sends the SHA-256 of each part with the request for it. */ "hashesParts"?: true; };
  "CompleteUploadBody": { /** The SHA-256 of the content, in hex. */ "sha256"?: string; };
  "CreateS3RequestBody": { /** The HTTP method. */ "method": Schemas["S3Method"]; /** The id of the uploaded file. */ "uploadId"?: string; /** The number of the part, from 1. */ "partNumber"?: number; };
  "ReportReceiptList": { /** The items of this page. */ "items": (Schemas["ReportReceipt"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "CreateReportBody": { /** What it is about. */ "subject": { /** The kind. More kinds can be added. */ "kind": "party"; /** The id of a creator, an advertiser or an agency. */ "partyId": string; } | { /** The kind. More kinds can be added. */ "kind": "profile"; /** The id of a creator, an advertiser or an agency. */ "partyId": string; } | { /** The kind. More kinds can be added. */ "kind": "task"; /** The id of the task. */ "taskId": string; } | { /** The kind. More kinds can be added. */ "kind": "message"; /** The id of the order. */ "orderId": string; /** The id of the message. */ "messageId": string; } | { /** The kind. More kinds can be added. */ "kind": "question"; /** The id of the task. */ "taskId": string; /** The id of the question. */ "questionId": string; }; /** The reason for programs. More codes can be added. */ "code": Schemas["ReportCode"]; /** Why, in words. */ "reason": string; };
  "AdvertiserProfileList": { /** The items of this page. */ "items": (Schemas["AdvertiserProfile"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideAdvertiserBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "DecideApplicationBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "DecideAssetBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "ModeratedTaskList": { /** The items of this page. */ "items": (Schemas["ModeratedTask"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "DecideTaskBody": Schemas["ApproveDecision"] | Schemas["RejectDecision"];
  "AppealTakedownBody": { /** The words of the person who appeals. */ "statement": string; };
  "TaskCardList": { /** The items of this page. */ "items": (Schemas["TaskCard"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "OwnTaskList": { /** The items of this page. */ "items": (Schemas["OwnTask"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "RecommendedTaskList": { /** The items of this page. */ "items": (Schemas["RecommendedTask"])[]; };
  "ChangeTaskBody": { /** The title. */ "title"?: string; /** What the product belongs to. `categories` of `GET /labels` names them. */ "category"?: string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform"?: string; /** What can be submitted: a video or images. */ "formats"?: (string)[]; /** What the advertiser wants. */ "brief"?: Schemas["Brief"]; /** The ids of the pictures of the task. */ "imageIds"?: (string)[]; /** What a creator is paid for one work, before the fee. */ "reward"?: Schemas["PositiveMoney"]; /** How many creators the task is for. */ "slots"?: number; /** How creators get the task: they claim it, apply for it, or are invited. */ "engagement"?: Schemas["Engagement"]; /** Whether the creator submits a script first. */ "script"?: boolean; /** How much work it is. */ "difficulty"?: Schemas["Difficulty"]; /** The people whom the advertiser wants to reach. */ "audience"?: Schemas["Audience"]; /** Until when creators can take the task or apply for it. */ "applyBefore"?: Schemas["Instant"]; /** Until when the work must be submitted. An extension moves it. */ "submitBefore"?: Schemas["Instant"]; /** When the work must be published. */ "publishWindow"?: Schemas["PublishWindow"]; };
  "ApplyForTaskBody": { /** Why the creator is right for the task, in the creator’s words. */ "pitch": string; /** The price that the creator offers. */ "quote"?: Schemas["PositiveMoney"]; };
  "DecideTaskApplicationBody": { /** What was decided. */ "decision": "choose"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; } | { /** What was decided. */ "decision": "decline"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "InviteCreatorsBody": { /** The creators to invite. */ "creatorIds": (string)[]; /** A sentence for people, in English. */ "message"?: string; };
  "InvitedCreators": { /** The items of this page. */ "items": (Schemas["Invitation"])[]; };
  "TaskQuestionList": { /** The items of this page. */ "items": (Schemas["Question"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; /** How many are unread. */ "unread": number; };
  "AskQuestionBody": { /** The text. */ "text": string; /** Who answers the question. */ "to"?: "advertiser" | "platform"; /** Who sees the question: everybody, or the two parties. */ "visibility"?: "public" | "private"; };
  "MarkQuestionsReadBody": { /** The ids of the questions to mark. */ "questionIds": (string)[]; };
  "AnswerQuestionBody": { /** The text. */ "text": string; };
  "ReportQuestionBody": { /** Why, in words. */ "reason": string; };
  "CreateDepositBody": { /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["PositiveMoney"]; /** The payment provider. */ "provider": "sandbox" | "alipay" | "stripe"; };
  "WalletEntryList": { /** The items of this page. */ "items": (Schemas["WalletEntry"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "BindPayoutAccountBody": { /** The kind. */ "type": "alipay" | "bank_card"; /** The name of the account’s holder. */ "holderName": string; /** The number of the account. It is masked, except in the request that binds it. */ "accountNo": string; /** Whether the platform makes a withdrawal of each payment by itself. */ "automatic"?: boolean; };
  "WithdrawalList": { /** The items of this page. */ "items": (Schemas["Withdrawal"])[]; /** The cursor of the next page. It is absent on the last page. */ "nextCursor"?: string; };
  "CreateWithdrawalBody": { /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["PositiveMoney"]; };
  "CreateWebhookBody": { /** As which party. */ "as"?: Schemas["WebhookOwnerRole"]; /** The address that receives events. */ "url": string; /** The types of events that the endpoint receives. Without any, it receives all. */ "eventTypes"?: (Schemas["EventType"])[]; /** A description in words. */ "description"?: string; };
  "RemovedWebhook": { /** The id. It never changes. */ "id": string; /** Confirms that it is gone. */ "removed": true; };
  "ChangeWebhookBody": { /** The address that receives events. */ "url"?: string; /** The types of events that the endpoint receives. Without any, it receives all. */ "eventTypes"?: (Schemas["EventType"])[]; /** A description in words. */ "description"?: string; /** Whether the endpoint receives events. */ "enabled"?: boolean; };
  "ReplayDeliveriesBody": { /** The beginning of the period whose deliveries are sent again. */ "since": Schemas["Instant"]; /** Where to continue: the `next` of the response before. */ "after"?: string; /** Which deliveries to send again. */ "which"?: "failed" | "all"; };
  "ReplayResult": { /** How many deliveries are sent again. */ "replayed": number; /** Where to continue: send it as `after`. */ "next"?: string; };
  "ActorRole": "creator" | "advertiser" | "reviewer" | "operator" | "system" | "clock";
  "AgreementParty": "creator" | "agency";
  "AnswerToInvitation": "accept" | "decline";
  "AssetPurpose": "avatar" | "cover" | "task_image" | "brief_file";
  "AuditStatus": "balanced" | "differs" | "incomplete";
  "ClientConsent": "pending" | "given";
  "CostBearer": "creator" | "platform";
  "DeliveryStatus": "pending" | "delivered" | "failed" | "abandoned" | "withheld";
  "DepositStatus": "pending" | "received" | "closed" | "needs_operator" | "returned";
  "Difficulty": "easy" | "medium" | "hard";
  "Engagement": "open" | "recruit" | "invite";
  "HoldScope": "payouts" | "everything";
  "KnownOrderStatus": "pending_acceptance" | "scripting" | "script_review" | "producing" | "screening" | "in_review" | "revising" | "rejected" | "appealing" | "advertiser_review" | "arbitration" | "approved" | "published" | "disputed" | "accepted" | "settled" | "cancelled" | "expired" | "refunded";
  "LateFilter": "only" | "any";
  "OrderAction": "accept_invitation" | "decline_invitation" | "withdraw_invitation" | "lapse" | "remind" | "submit_script" | "expire" | "request_extension" | "grant_extension" | "refuse_extension" | "withdraw_extension" | "cancel" | "request_cancellation" | "grant_cancellation" | "refuse_cancellation" | "withdraw_cancellation" | "lapse_cancellation" | "approve" | "request_changes" | "submit_work" | "pass" | "find_faults" | "escalate" | "redrive" | "reject" | "appeal" | "close" | "uphold" | "overturn" | "extend_review" | "publish" | "confirm_publication" | "refuse_publication" | "refer_publication" | "accept" | "dispute" | "reply" | "close_replies" | "resolve" | "refund" | "rate" | "correct_rating" | "settle" | "hold" | "release";
  "OrderFunds": "held" | "settled" | "refunded";
  "OrderPartyRole": "creator" | "advertiser";
  "OrderQueue": "disputed" | "in_review" | "appealing" | "arbitration" | "approved" | "screening" | "accepted" | "on_hold" | "any" | "pending_acceptance" | "scripting" | "script_review" | "producing" | "revising" | "rejected" | "advertiser_review" | "published" | "settled" | "cancelled" | "expired" | "refunded";
  "PartyRole": "creator" | "advertiser" | "agency";
  "PayoutAccountType": "alipay" | "bank_card" | "deposit";
  "ProposalAct": "cancellation" | "dispute_resolution" | "withdrawal_resolution" | "deposit_resolution" | "adjustment" | "payout_hold_release" | "client_binding";
  "ProposalStatus": "pending" | "approved" | "rejected" | "expired" | "void";
  "ReconciliationStatus": "matched" | "differs";
  "ReportCode": "spam" | "fraud" | "harassment" | "hate" | "sexual_content" | "illegal_content" | "personal_data" | "impersonation" | "misleading" | "other";
  "ReportStatus": "open" | "dismissed" | "hidden" | "upheld";
  "ResponseLanguage": "en" | "zh-CN";
  "S3Method": "GET" | "PUT" | "POST" | "DELETE";
  "SettingsLanguage": "en" | "zh";
  "SortOrder": "newest" | "oldest";
  "StaffRole": "reviewer" | "operator" | "finance";
  "StandingStatus": "active" | "suspended";
  "TakedownSubjectKind": "task" | "question" | "file" | "asset" | "creator_profile" | "advertiser_profile";
  "TaskClosure": "advertiser" | "slots" | "deadline" | "takedown";
  "TaskPause": "suspension";
  "TaskStatus": "draft" | "in_moderation" | "open" | "paused" | "closed";
  "Waiter": "creator" | "advertiser" | "platform" | "system" | "nobody";
  "WebhookOwnerRole": "creator" | "advertiser" | "agency" | "platform";
  "WebhookStatus": "enabled" | "disabled";
  "WithdrawalStatus": "requested" | "submitting" | "processing" | "unknown" | "paid" | "failed" | "returned" | "needs_operator";
  "AccountEventData": { /** The id of the creator. */ "creatorId"?: string; /** The id of the advertiser. */ "advertiserId"?: string; /** The id of the agency. */ "agencyId"?: string; };
  "AdvertiserEventData": { /** The id of the advertiser. */ "advertiserId": string; };
  "AgreementEventData": { /** The id of the agreement between a creator and an agency. */ "agreementId": string; /** The id of the creator. */ "creatorId": string; /** The id of the agency. */ "agencyId": string; /** The part of the earnings that the agency receives, in hundredths of a percent. */ "share": number; /** Who acted. */ "by": Schemas["AgreementParty"]; };
  "ApplicationEventData": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; /** The id of the application. */ "applicationId": string; /** The id of the creator. */ "creatorId": string; };
  "AssetEventData": { /** The id of the picture or document. */ "assetId": string; /** The party that it belongs to. */ "owner": Schemas["ContentOwner"]; /** What the file is for. */ "purpose": Schemas["AssetPurpose"]; };
  "ClientEventData": { /** The id of the machine client. */ "clientId": string; /** The id of the creator. */ "creatorId"?: string; /** The id of the advertiser. */ "advertiserId"?: string; /** The id of the agency. */ "agencyId"?: string; /** The roles. */ "roles": (Schemas["PartyRole"])[]; };
  "CreatorApplicationEventData": { /** The id of the application. */ "applicationId": string; /** The id of the creator. */ "creatorId": string; /** The platform on which the work is published. `platforms` of `GET /labels` names them. */ "platform": string; };
  "CreatorEventData": { /** The id of the creator. */ "creatorId": string; };
  "DepositEventData": { /** The id of the deposit. */ "depositId": string; /** The id of the advertiser. */ "advertiserId": string; /** The payment provider. */ "provider": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** What was paid. */ "paid"?: Schemas["Money"]; /** What the provider took back. */ "reversed"?: Schemas["Money"]; };
  "OrderEventData": { /** The id of the order. */ "orderId": string; /** The id of the task. */ "taskId": string; /** The id of the creator. */ "creatorId": string; /** The id of the advertiser. */ "advertiserId": string; /** The number of the event in the order, from 1. */ "seq": number; /** Who acted. */ "by": Schemas["ActorRole"]; /** The state before. */ "from"?: Schemas["OrderStatus"]; /** The state after. */ "status": Schemas["OrderStatus"]; /** When the present step must be finished. */ "dueAt"?: Schemas["Instant"]; /** What the advertiser pays for the work. */ "price": Schemas["Money"]; /** What the platform keeps. */ "fee": Schemas["Money"]; /** What the creator receives of the price, after the fee. */ "net": Schemas["Money"]; };
  "PayoutAccountEventData": { /** The party that is paid. */ "payee": Schemas["PaidParty"]; };
  "TakedownEventData": { /** The id of the takedown. */ "takedownId": string; /** The party that it belongs to. */ "owner": Schemas["ContentOwner"]; /** The kind. More kinds can be added. */ "kind": Schemas["TakedownSubjectKind"]; /** The id of the task. */ "taskId"?: string; /** The id of the question. */ "questionId"?: string; /** The id of the order. */ "orderId"?: string; /** The id of the uploaded file. */ "uploadId"?: string; /** The id of the picture or document. */ "assetId"?: string; /** The id of the creator. */ "creatorId"?: string; /** The id of the advertiser. */ "advertiserId"?: string; };
  "TaskEventData": { /** The id of the task. */ "taskId": string; /** The id of the advertiser. */ "advertiserId": string; };
  "AccountPosting": { /** The account of the ledger. */ "account": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; };
  "Contact": { /** The name. */ "name": string; /** The e-mail address. */ "email": string; /** The telephone number. */ "phone"?: string; };
  "ContentOwner": { /** As which party. */ "as": Schemas["OrderPartyRole"]; /** The id. It never changes. */ "id": string; };
  "DeliveryAttempt": { /** When it happened. */ "at": Schemas["Instant"]; /** How long the attempt took, in milliseconds. */ "milliseconds": number; /** The present state. */ "status"?: number; /** Why there was no response. */ "fault"?: string; };
  "Eligibility": { /** Whether you can take the task. */ "mayTake": boolean; /** The requirements that are not met. */ "unmet": ({ /** The requirement. `rules` of `GET /labels` names them. */ "rule": string; /** What is required. */ "required"?: unknown; /** What is the case. */ "actual"?: unknown; })[]; };
  "EntryCause": { /** The kind. More kinds can be added. */ "kind": string; /** The id. It never changes. */ "id": string; /** The step that caused it. */ "step": string; };
  "ErasureBlocker": { /** The kind. More kinds can be added. */ "kind": "running-orders"; /** The ids of the orders. */ "orderIds": (string)[]; } | { /** The kind. More kinds can be added. */ "kind": "balance"; /** The role. */ "role": Schemas["PartyRole"]; /** The balance that is left. */ "balance": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": number; /** The currency, by three letters of ISO 4217. */ "currency": string; /** What the person can do about it. */ "ways": ("withdraw" | "renounce")[]; /** Whether it ends without an act of the person. */ "waits": boolean; } | { /** The kind. More kinds can be added. */ "kind": "agency-agreement"; /** The ids of the agreements. */ "agreementIds": (string)[]; } | { /** The kind. More kinds can be added. */ "kind": "open-payments"; /** The ids of the withdrawals. */ "withdrawalIds": (string)[]; /** The ids of the deposits. */ "depositIds": (string)[]; } | { /** The kind. More kinds can be added. */ "kind": "open-matters"; /** The ids of the proposals. */ "proposalIds": (string)[]; /** The ids of the reports. */ "reportIds": (string)[]; };
  "EventKind": { /** The type of the event. */ "type": "order.take" | "order.invite" | "order.accept_invitation" | "order.decline_invitation" | "order.withdraw_invitation" | "order.lapse" | "order.remind" | "order.submit_script" | "order.expire" | "order.request_extension" | "order.grant_extension" | "order.refuse_extension" | "order.withdraw_extension" | "order.cancel" | "order.request_cancellation" | "order.grant_cancellation" | "order.refuse_cancellation" | "order.withdraw_cancellation" | "order.lapse_cancellation" | "order.approve" | "order.request_changes" | "order.submit_work" | "order.pass" | "order.find_faults" | "order.escalate" | "order.redrive" | "order.reject" | "order.appeal" | "order.close" | "order.uphold" | "order.overturn" | "order.extend_review" | "order.publish" | "order.confirm_publication" | "order.refuse_publication" | "order.refer_publication" | "order.accept" | "order.dispute" | "order.reply" | "order.close_replies" | "order.resolve" | "order.refund" | "order.rate" | "order.correct_rating" | "order.settle" | "order.hold" | "order.release" | "task.opened" | "task.paused" | "task.resumed" | "task.changed" | "task.closed" | "task.taken_down" | "task.approved" | "task.rejected" | "application.received" | "application.withdrawn" | "application.declined" | "question.asked" | "question.answered" | "question.hidden" | "application.not_chosen" | "task.recommended" | "wallet.booked" | "webhook.test" | "message.sent" | "creator_application.received" | "creator_application.approved" | "creator_application.rejected" | "advertiser.verified" | "advertiser.rejected" | "advertiser.suspended" | "advertiser.reinstated" | "creator.suspended" | "creator.reinstated" | "payout_account.bound" | "payout_account.changed" | "withdrawal.skipped" | "agreement.requested" | "agreement.accepted" | "agreement.declined" | "agreement.ended" | "deposit.received" | "deposit.closed" | "deposit.needs_operator" | "deposit.returned" | "client.bound" | "client.unbound" | "account.held" | "account.released" | "account.erased" | "webhook.disabled" | "report.resolved" | "asset.ready" | "asset.refused" | "takedown.created" | "takedown.appealed" | "takedown.upheld" | "takedown.overturned" | "question_report.resolved" | "withdrawal.requested" | "withdrawal.submitting" | "withdrawal.processing" | "withdrawal.unknown" | "withdrawal.needs_operator" | "withdrawal.paid" | "withdrawal.failed" | "withdrawal.returned"; /** The version of this shape. */ "version": number; /** What the event is, in a few words. */ "summary": string; };
  "Evidence": { /** A note in words. */ "note": string; /** The number of the proof outside of this platform. */ "reference": string; };
  "InspectionFailure": { /** The reason for programs. More codes can be added. */ "code": string; /** A sentence for people, in English. */ "message": string; /** The same sentence in Chinese. */ "messageZh": string; };
  "Mismatch": { /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": "missing_here" | "missing_there" | "amount_differs" | "near_edge" | "unknown"; /** The number of the payment in the statement. */ "number": string; /** The number of the proof outside of this platform. */ "reference"?: string; /** The currency, by three letters of ISO 4217. */ "currency": string; /** When it happened. */ "at": Schemas["Instant"]; /** The amount here. */ "here"?: number; /** The amount in the statement of the provider. */ "there"?: number; };
  "OrderRequest": { /** The id. It never changes. */ "id": string; /** Why, in words. */ "reason": string; /** When the request ends without an answer. */ "lapsesAt": Schemas["Instant"]; /** The wanted deadline. */ "until": Schemas["Instant"]; };
  "PaidParty": { /** The role. */ "role": Schemas["PartyRole"]; /** The id. It never changes. */ "id": string; };
  "PaymentInBrief": { /** The id. It never changes. */ "id": string; /** The present state. */ "status": string; /** The amount. A number is in the smallest unit of the currency. */ "amount": Schemas["Money"]; /** The payment provider. */ "provider": string; /** When it happened. */ "at": Schemas["Instant"]; };
  "PayoutDestination": { /** The kind. `unknown` is a value that this release does not know. */ "type": Schemas["PayoutAccountType"] | "unknown"; /** The number of the account. It is masked, except in the request that binds it. */ "accountNo": string; };
  "PayoutFailure": { /** The reason for programs. More codes can be added. */ "code": string; /** A sentence for people, in English. */ "message": string; /** Who can remove the cause. `unknown` is a value that this release does not know. */ "fixableBy": Schemas["CostBearer"] | "unknown"; };
  "PortfolioItem": { /** The title. */ "title": string; /** The address. */ "url": string; };
  "ProcessTimer": { /** The duration, as ISO 8601. */ "lasts": string; /** What was done, or happens next. */ "command": string; /** Whom the order waits for. */ "waitsFor"?: string; /** The policy value of the duration. */ "duration"?: string; };
  "PublishWindow": { /** The beginning, included. */ "from": Schemas["Instant"]; /** The end, included. */ "to": Schemas["Instant"]; };
  "ReconciliationTotal": { /** The currency, by three letters of ISO 4217. */ "currency": string; /** The amount here. */ "here": number; /** The amount in the statement of the provider. */ "there": number; };
  "ReportSubject": { /** The kind. More kinds can be added. `unknown` is a value that this release does not know. */ "kind": "party" | "profile" | "task" | "message" | "question" | "unknown"; /** The id of a creator, an advertiser or an agency. */ "partyId"?: string; /** The id of the task. */ "taskId"?: string; /** The id of the order. */ "orderId"?: string; /** The id of the message. */ "messageId"?: string; /** The id of the question. */ "questionId"?: string; };
  "StaffDecision": { /** Who did it. */ "by"?: string; /** When it happened. */ "at": Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "StatementTotal": { /** How many. */ "count": number; /** The earnings before fee and share. */ "gross": number; /** What the platform keeps. */ "fee": number; /** What the agency received of the earnings. */ "agency": number; /** What the creator receives of the price, after the fee. */ "net": number; };
  "TaskModeration": { /** When it was submitted. */ "submittedAt": Schemas["Instant"]; /** Words and addresses that a person must check. */ "flags": ({ /** The reason for programs. More codes can be added. `unknown` is a value that this release does not know. */ "code": "forbidden_word" | "phone_number" | "email" | "messenger_id" | "link" | "unknown"; /** Where it is in the request or the task, as a JSON pointer. */ "pointer": string; /** What was found there. */ "found": string; })[]; /** What was decided. `unknown` is a value that this release does not know. */ "decision"?: "approve" | "reject" | "unknown"; /** When it was decided. */ "decidedAt"?: Schemas["Instant"]; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "UnmetRule": { /** The id of the creator. */ "creatorId"?: string; /** The requirement. `rules` of `GET /labels` names them. */ "rule": string; /** What is required. */ "required"?: unknown; /** What is the case. */ "actual"?: unknown; };
  "WalletSums": { /** The balance that can be used or withdrawn. */ "available": number; /** The amount of withdrawals that have not ended. */ "withdrawing": number; /** The amount that is reserved. */ "held": number; };
  "WebhookStop": { /** Why it ended. `unknown` is a value that this release does not know. */ "because": "owner" | "failing" | "gone" | "unknown"; /** When it happened. */ "at": Schemas["Instant"]; };
  "ApproveDecision": { /** What was decided. */ "decision": "approve"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
  "OverturnDecision": { /** What was decided. */ "decision": "uphold"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RefuseDecision": { /** What was decided. */ "decision": "refuse"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RejectDecision": { /** What was decided. */ "decision": "reject"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "RequestChangesDecision": { /** What was decided. */ "decision": "request_changes"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons": (Schemas["Reason"])[]; };
  "UpholdDecision": { /** What was decided. */ "decision": "overturn"; /** Why: each reason has a code for programs and a sentence for people. */ "reasons"?: (Schemas["Reason"])[]; };
};

export type paths = {
  "/": {
    /** Get the front page. A page with links to the documentation, the console, this document, the order process and the health check. Needs no token. */ 
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
      requestBody?: { content: { "application/json": Schemas["EraseAccountBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["WriteAdvertiserProfileBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ReinstateAdvertiserBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["SuspendAdvertiserBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["WriteAgencyBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AgencyAgreementList"]; }; };
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
    /** Accept or decline an agency agreement. The agency accepts or declines. From its acceptance on, new orders pay the agency its share. For: creator, advertiser, agency. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "agreementId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["DecideAgreementBody"]; } };
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
    /** List your pictures and documents. Newest first. Each asset has its purpose and its state. Their files are read at `/assets/{assetId}/{copy}`. For: creator, advertiser. */ 
    get: {
      parameters: { query?: { "as"?: Schemas["OrderPartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssetList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["CreateAssetBody"]; } };
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
    /** Search for creators. Returns creators who can take orders, most followers first. `q` finds them by the beginning of a word of their name, and a short Chinese name by each character. Such a response has one page. For: advertiser. */ 
    get: {
      parameters: { query?: { "q"?: string; "category"?: string; "platform"?: string; "minFollowers"?: number; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["PublicCreatorList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ApplyAsCreatorBody"]; } };
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
    /** List your agency agreements. Newest first. You request an agreement and the agency accepts it; then it has a share of your income. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AgencyAgreementList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["RequestAgreementBody"]; } };
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
    /** List your creator applications. Newest first, with the reasons of a rejection. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplicationList"]; }; };
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
    /** Get your task preferences. The categories and formats that you like, and your minimum reward. Recommendations use them. For: creator. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Preferences"]; }; };
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
      requestBody: { content: { "application/json": Schemas["WritePreferencesBody"]; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Preferences"]; }; };
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
    /** Get your creator profile. What you have said about yourself, your audience and your style. Recommendations compare it with the briefs of tasks. For: creator. */ 
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
    /** List your task applications. Newest first. A chosen application has led to an order. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskApplicationList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ReinstateCreatorBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["SuspendCreatorBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["EventKindList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdjustmentList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ProposeAdjustmentBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["DecideAdjustmentBody"]; } };
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
      parameters: { query?: { "status"?: Schemas["AuditStatus"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AuditInBriefList"]; }; };
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
      parameters: { query?: { "status"?: "pending" | "closed" | "received" | "needs_operator" | "returned" | "any"; "provider"?: string; "late"?: Schemas["LateFilter"]; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: Schemas["SortOrder"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["DepositCaseList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ResolveDepositBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["SetFreezeBody"]; } };
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
    /** List changes of the payment freeze. Newest first, each with the person who made it and the reasons. For: operator, finance. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["FreezeList"]; }; };
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
      parameters: { query?: { "status"?: Schemas["ReconciliationStatus"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReconciliationInBriefList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ImportStatementBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["MismatchList"]; }; };
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
      parameters: { query?: { "status"?: "requested" | "submitting" | "processing" | "unknown" | "needs_operator" | "paid" | "failed" | "returned" | "any"; "provider"?: string; "late"?: Schemas["LateFilter"]; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "sort"?: Schemas["SortOrder"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WithdrawalCaseList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ResolveWithdrawalBody"]; } };
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
    /** Check the health of the service. Reports that the service runs. It reads nothing, so monitors can ask often. Needs no token. */ 
    get: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Health"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
  };
  "/invitations": {
    /** List your invitations. Newest first. An accepted invitation has the id of its order. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["InvitationList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["DecideInvitationBody"]; } };
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
      parameters: { query?: { "language"?: Schemas["ResponseLanguage"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["BlockList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RemovedBlock"]; }; };
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
      requestBody?: { content: { "application/json": Schemas["BlockPartyBody"]; } };
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
    /** List machine clients of your account. Lists the programs that act for your account, each with its own tokens. One whose `consent` is `pending` waits for your decision. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnMachineClientList"]; }; };
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
    /** Accept or decline a machine client. After you accept, the client acts for your account. After you decline, it no longer does. For: creator, advertiser, agency. The body has at most 16 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "clientId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["DecideClientBody"]; } };
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
    /** Get your settings. Returns the language that you read. A page can send it as `Accept-Language`. For: every role. */ 
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
      requestBody: { content: { "application/json": Schemas["ChangeSettingsBody"]; } };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["NoticeList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["MarkNotificationsReadBody"]; } };
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
    /** Get this OpenAPI document. The document of the API on this platform, with its limits. Generators make clients from it. Needs no token. */ 
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
      requestBody: { content: { "application/json": Schemas["GrantExportBody"]; } };
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
      requestBody?: { content: { "application/json": Schemas["ReleaseAccountHoldBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["HoldAccountBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookDeliveryList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ReplayPartyDeliveryBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["StaffActList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["TakeDownAdvertiserBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["TakeDownAssetBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ActInBulkBody"]; } };
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
    /** Unassign a machine client. Takes effect immediately: requests of the client are then refused. For: operator. */ 
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
    /** Get the account of a machine client. Shows for which account the client acts. For: operator. */ 
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
      requestBody: { content: { "application/json": Schemas["BindClientBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["TakeDownCreatorBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["DeadLetterList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["RedriveDeadLetterBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RestrictedPartyList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["NoteList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["WriteNoteBody"]; } };
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
      parameters: { query?: { "status"?: Schemas["OrderQueue"]; "late"?: Schemas["LateFilter"]; "held"?: Schemas["LateFilter"]; "state"?: Schemas["KnownOrderStatus"]; "money"?: Schemas["OrderFunds"]; "waitsFor"?: Schemas["Waiter"]; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; "sort"?: Schemas["SortOrder"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderList"]; }; };
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
      parameters: { query?: { "status"?: Schemas["OrderQueue"]; "late"?: Schemas["LateFilter"]; "held"?: Schemas["LateFilter"]; "state"?: Schemas["KnownOrderStatus"]; "money"?: Schemas["OrderFunds"]; "waitsFor"?: Schemas["Waiter"]; "partyId"?: string | string; "taskId"?: string; "createdAfter"?: Schemas["Instant"]; "createdBefore"?: Schemas["Instant"]; "sinceBefore"?: Schemas["Instant"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
      requestBody?: { content: { "application/json": Schemas["ReleaseOrderHoldBody"]; } };
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
    /** Get the hold of an order. Shows why an order stands still, since when, and until when if its end is known. For: operator. */ 
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
      requestBody: { content: { "application/json": Schemas["HoldOrderBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["RedriveOrderBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["RestartInspectionBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["TakeDownFileBody"]; } };
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
      parameters: { query?: { "status"?: Schemas["ProposalStatus"]; "act"?: Schemas["ProposalAct"]; "before"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ProposalList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["DecideProposalBody"]; } };
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
    /** List open questions to the platform. Oldest first. Creators asked them about tasks, and the platform answers. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["QuestionList"]; }; };
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
    /** List open reports. Oldest first. A report names what somebody objects to, with a code and a reason. For: operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReportList"]; }; };
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
    /** Resolve a report. A report of a question is dismissed, or the question is hidden. Every other report is dismissed or upheld. The same decision can hold several measures: `takeDown` takes the task or profile down, `hold` stops the account, and `joined` decides the other open reports on the subject. Suspend a party by its own request. Requires reasons, except to dismiss. The reporter receives the outcome only. For: operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "reportId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["ResolveReportBody"]; } };
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
    /** Search for anything by a text. Finds things by a whole id, by the last six or more characters of the id of an order, task, withdrawal or deposit, and orders by the first eight. Finds parties by the beginning of a name or of its second word, creators by handle or profile URL, and orders by the URL or number of the published work. Finds advertisers by their mail address, and for readers of money payments by their number at the provider. At most 20 results. For: reviewer, operator, finance. */ 
    get: {
      parameters: { query?: { "q"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SearchResultList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TakedownList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["DecideTakedownBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["TakeDownQuestionBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["TakeDownTaskBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["SavedViewList"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    /** Save a view. Keeps a list of the console with its filters under a name. Only you see it. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["SaveViewBody"]; } };
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
    /** Delete a saved view. Only your own view is deleted. For: reviewer, operator, finance. */ 
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
      requestBody: { content: { "application/json": Schemas["ChangeViewBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WorkItemList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssignedWorkList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["AssignWorkBody"]; } };
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
      parameters: { query?: { "status"?: Schemas["KnownOrderStatus"]; "as"?: Schemas["OrderPartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["AcceptPublicationBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ReviewAsAdvertiserBody"]; } };
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
    /** Appeal a decision on the work. A reviewer checks the decision again; the one who made it cannot. Possible after a rejection, or while changes are requested. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["AppealDecisionBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["DecideAppealBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["CancelOrderBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["RequestCancellationBody"]; } };
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
    /** Grant or refuse a cancellation request. When granted, the order ends without compensation, and the held reward returns to you. When refused, the order continues. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["DecideCancellationRequestBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ReplyToDisputeBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ResolveDisputeBody"]; } };
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
    /** Get a picture of an execution. All states, the path taken, and the present state, as SVG. The names are in the language of `Accept-Language`. For: reviewer, operator. */ 
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
      requestBody: { content: { "application/json": Schemas["RequestExtensionBody"]; } };
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
    /** Grant or refuse a later deadline. When granted, the deadline moves to the requested time. When refused, it stays. For: advertiser. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; "requestId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["DecideExtensionRequestBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderEntryList"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["MessageList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["SendMessageBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["MarkMessagesReadBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["NoteList"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["NotFoundProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    /** Write a note on an order. The parties of the order do not see it. For: reviewer, operator, finance. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["WriteOrderNoteBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["PublishWorkBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["DecideProofBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["RateOrderBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Rating"]; }; };
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
      requestBody: { content: { "application/json": Schemas["CorrectRatingBody"]; } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["Rating"]; }; };
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
    /** Review submitted work for the platform. An approved work goes to the advertiser. Requires reasons to request changes or to reject; the creator can appeal. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["ReviewOrderBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ReviewScriptBody"]; } };
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
    /** Submit the script of an order. For tasks that ask for a script before the work. The advertiser then approves it or requests changes. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["SubmitScriptBody"]; } };
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
    /** Submit the work of an order. Names the uploads of one video or of a set of images. The files are checked first, and then reviewed by the platform and by the advertiser. For: creator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["SubmitWorkBody"]; } };
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
    /** List the events of an order. Lists everything that happened to the order, oldest first, with its actors and reasons. For: creator, advertiser, reviewer, operator. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "orderId": string; }; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderEventList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["CreateUploadBody"]; } };
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
      requestBody?: { content: { "application/json": Schemas["CompleteUploadBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["CreateS3RequestBody"]; } };
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
    /** List your reports. Newest first, with their outcome. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReportReceiptList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["CreateReportBody"]; } };
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
    /** List advertisers that wait for verification. Oldest first. Only verified advertisers can publish tasks. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AdvertiserProfileList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["DecideAdvertiserBody"]; } };
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
    /** List pending creator applications. Oldest first. Claim an application before you decide on it. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "pending"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["CreatorApplicationList"]; }; };
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
    /** Release a claimed creator application. Others can then claim the application. For: reviewer, operator. */ 
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
    /** Approve or reject a creator application. An approved person can take tasks on the platform account of the application. Requires reasons to reject. For: reviewer. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path: { "applicationId": string; }; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["DecideApplicationBody"]; } };
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
    /** List assets that wait for a decision. Oldest first. They are not shown to others before a decision. For: reviewer. */ 
    get: {
      parameters: { query?: { "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["AssetList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["DecideAssetBody"]; } };
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
    /** List orders that wait for review. Earliest due date first. Claim an order before you decide on it. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "in_review" | "arbitration" | "appealing" | "approved"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OrderList"]; }; };
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
    /** Release a claimed order. Others can then claim the order. For: reviewer, operator. */ 
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
    /** List tasks that wait for moderation. Oldest first. Claim a task before you decide on it. For: reviewer. */ 
    get: {
      parameters: { query?: { "status"?: "in_moderation"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ModeratedTaskList"]; }; };
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
    /** Release a claimed task. Others can then claim the task. For: reviewer, operator. */ 
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
      requestBody: { content: { "application/json": Schemas["DecideTaskBody"]; } };
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
      parameters: { query?: { "as"?: Schemas["OrderPartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TakedownList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["AppealTakedownBody"]; } };
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
      parameters: { query?: { "category"?: string; "platform"?: string; "q"?: string; "format"?: string; "difficulty"?: Schemas["Difficulty"]; "minReward"?: number; "maxReward"?: number; "takeable"?: "true" | "false"; "sort"?: "newest" | "deadline" | "reward"; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskCardList"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    /** Create a draft task. Stores the task for you alone. It holds no money and is not shown to creators before you publish it. For: advertiser. The body has at most 256 KiB. */ 
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
    /** List your tasks. Newest first, in every state, with the held money and the slots that are left. For: advertiser. */ 
    get: {
      parameters: { query?: { "status"?: Schemas["TaskStatus"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["OwnTaskList"]; }; };
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
    /** List recommended tasks. Best match first, with the reasons. Open tasks that you cannot take are left out. For: creator. */ 
    get: {
      parameters: { query?: { "limit"?: number; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RecommendedTaskList"]; }; };
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
    /** Get a task and its brief. Contains the brief, the reward, the dates, and the slots that are left. Its entity tag protects a change or a claim. For: every role. */ 
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
      requestBody: { content: { "application/json": Schemas["ChangeTaskBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskApplicationList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ApplyForTaskBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["DecideTaskApplicationBody"]; } };
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
    /** Withdraw a task application. The advertiser can then no longer choose it. You can apply again. For: creator. */ 
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
      requestBody: { content: { "application/json": Schemas["InviteCreatorsBody"]; } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["InvitedCreators"]; }; };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["TaskQuestionList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["AskQuestionBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["MarkQuestionsReadBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["AnswerQuestionBody"]; } };
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
      requestBody: { content: { "application/json": Schemas["ReportQuestionBody"]; } };
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
    /** Get your balances. Shows the available, held and expected money, and the money in withdrawal. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: Schemas["PartyRole"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
      requestBody: { content: { "application/json": Schemas["CreateDepositBody"]; } };
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
    /** Get a deposit. Shows the state of the payment and, while it waits, where to pay. For: advertiser. */ 
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "from"?: Schemas["Instant"]; "to"?: Schemas["Instant"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WalletEntryList"]; }; };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "by"?: "order" | "day" | "month"; "from"?: string; "to"?: string; "currency"?: string; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-match"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["BindPayoutAccountBody"]; } };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "currency"?: string; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path: { "month": string; }; cookie?: never; };
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
    /** List your withdrawals. Newest first, each with its state and, after a failure, the cause. For: creator, advertiser, agency. */ 
    get: {
      parameters: { query?: { "as"?: Schemas["PartyRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WithdrawalList"]; }; };
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
      parameters: { query?: { "as"?: Schemas["PartyRole"]; }; header: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key": string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["CreateWithdrawalBody"]; } };
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
    /** Get a withdrawal. Shows the state, the amounts and, after a failure, the cause. Finance and operators read it too. For: creator, advertiser, agency, operator, finance. */ 
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
      parameters: { query?: { "as"?: Schemas["WebhookOwnerRole"]; "limit"?: number; "cursor"?: string; }; header?: { "x-request-id"?: string; "accept-language"?: string; "if-none-match"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookList"]; }; };
        304: { headers: { [name: string]: unknown }; content?: never; };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ValidationProblem"] | Schemas["InvalidCursorProblem"]; }; };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["UnauthenticatedProblem"]; }; };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ForbiddenProblem"] | Schemas["SecondFactorNeededProblem"]; }; };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["ThrottledProblem"]; }; };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Schemas["InternalProblem"]; }; };
      };
    };
    /** Create a webhook endpoint. The response contains the signing secret once. It comes after about a second, and every event after it is delivered. For: creator, advertiser, agency, operator. The body has at most 256 KiB. */ 
    post: {
      parameters: { query?: never; header?: { "x-request-id"?: string; "accept-language"?: string; "idempotency-key"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": Schemas["CreateWebhookBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["RemovedWebhook"]; }; };
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
    /** Get a webhook endpoint. Shows the address, the chosen events and the state. The signing secret is shown only when it is created. For: creator, advertiser, agency, operator. */ 
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
      requestBody: { content: { "application/json": Schemas["ChangeWebhookBody"]; } };
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
        200: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["WebhookDeliveryList"]; }; };
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
      requestBody: { content: { "application/json": Schemas["ReplayDeliveriesBody"]; } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Schemas["ReplayResult"]; }; };
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
