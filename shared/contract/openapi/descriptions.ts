/** Rules and exceptions of operations, for the document only: routes are part of every bundle. */
export const descriptions: Readonly<Record<string, string>> = {
  exportAccount:
    'Returns everything stored about your account, in pages. A page can be empty before the last one.',
  getMe: 'Works before you have opened an account. `unread` counts notifications, at most 100 per inbox.',
  changeSettings: 'Stores the language that you read.',
  listOwnBlocks: 'In the order of party ids, at most 200.',
  getOwnBlock: 'Only you see your blocks.',
  blockParty:
    'Concerns all parties of both accounts. A blocked person cannot invite you, apply for, claim or ask about your tasks, choose your applications, request an agreement, or write to you about an ended order. Running orders between you continue, with their messages. The task hall, recommendations and the creator search do not show one to the other. Nobody is notified, and the words of a refusal do not name a block. After you open another party, repeat the request so that lists leave it out too.',
  unblockParty: 'Answers the same if there is no such block.',
  getErasure: 'Lists the blockers that the account must resolve first.',
  eraseAccount:
    'Closes the account and erases personal data in steps. Repeat the request until `phase` is `erased`.',
  proposeAdjustment: 'No money moves until a second person approves.',
  listStaffActs:
    'Newest first. An act is recorded with its effect. With several filters a page can be empty before the last one.',
  listHolds: 'Latest first. `kind` lists only holds, or only suspensions.',
  getAccountHold: 'Shows since when, why, and until when.',
  holdAccount:
    'Applies to the account with all its parties. `payouts` stops withdrawals. `everything` stops all writes, and no read. It takes effect within five seconds. A change cannot end the hold earlier.',
  releaseAccountHold: 'A second person approves the release.',
  listProposals: 'Newest first. `before` lists only those proposed before a time.',
  getProposal: 'Shows what was proposed and who decided.',
  decideProposal:
    'An approval carries out the act once. Nobody decides on their own proposal or their own matter. If the subject has changed, the proposal becomes `void`.',
  listAdjustments: 'Newest first. Proposed adjustments are listed as proposals until they are approved.',
  getAdjustment: 'Shows who proposed it and why, who decided, and the journal entry that moved the money.',
  decideAdjustment: 'Decides on a pending adjustment of an earlier release.',
  getAgency: 'A creator sends this id to request an agreement with you.',
  writeAgency:
    'The first request opens your agency, which can represent creators for a share of their income.',
  listAgencyAgreements: 'Includes requests that wait for your decision. Newest first.',
  requestAgreement:
    'The agency receives a share of your earnings while the agreement is active. You keep a part of them: the highest share is 9999 basis points.',
  listOwnAgreements: 'Newest first.',
  endAgreement: 'The creator or the agency can end it. Existing orders keep the agreed share.',
  listAudits:
    'Newest first. Use `status` to list only audits that found a difference, or that are incomplete because numbers changed too often.',
  getAudit:
    'Lists every stored amount that differs from the journal, and every entry that differs from its document.',
  applyAsCreator:
    'Names an account on another platform. A reviewer decides on the application. The first one opens your account as a creator.',
  getApplication: 'A creator can read only their own applications.',
  listApplications: 'Oldest first.',
  claimApplication:
    'Assigns the application to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once.',
  listOwnApplications: 'Newest first.',
  writeProfile: 'The profile becomes public when one of your applications is approved.',
  writePreferences: 'The preferences affect which tasks are recommended to you.',
  getAvailability: 'Shows whether you are away, or plan to be.',
  writeAvailability:
    'While you are away, nobody can invite you. Your profile shows it, and running orders continue.',
  searchCreators:
    'Returns creators who can take orders, most followers first. `q` finds them by the beginning of a word of their name, and a short Chinese name by each character. Such a response has one page.',
  createAsset:
    'Send the file with the request in `upload`. It is then checked, which takes seconds: read the asset until its `status` is not `waiting`. A picture is JPEG, PNG or WebP. It is copied in two sizes as WebP, turned as it is shown, without metadata such as the place. An `avatar` or `cover` is shown with its party as soon as it is `ready`. A task names its `task_image` and `brief_file` assets.',
  listAssets: 'Newest first.',
  getAsset: 'Only its owner and reviewers read it. Others get the copies and documents.',
  removeAsset:
    'Nobody sees it any more, and its bytes are deleted within days. Tasks that name it stay as they are.',
  downloadAsset:
    'Returns a URL of the document, or of the large copy of the picture. Everyone may read what is `ready`.',
  getAssetCopy:
    'Everyone may read a picture that is `ready`, without a token, so that pages can show it. Browsers keep it for up to an hour.',
  listAssetsInModeration: 'Oldest first.',
  decideAsset: 'Shows the asset, or refuses it with reasons that its owner reads.',
  takeDownAsset: 'Nobody but its owner and staff sees it. Its owner is notified, and may appeal.',
  getAdvertiserProfile: 'Includes your legal data, which others do not see.',
  writeAdvertiserProfile:
    'The first request opens your account as an advertiser. Changed legal data is verified again. Others see the display name only.',
  getAdvertiser: 'Shows the name, the verified mark and the track record of the advertiser’s orders.',
  suspendAdvertiser: 'Open tasks are paused within seconds, and no new ones open. Running orders continue.',
  reinstateAdvertiser:
    'The advertiser can open tasks again. Tasks that the suspension paused are open again.',
  listAdvertisers: 'Oldest first.',
  decideAdvertiser: 'Only a verified advertiser can publish tasks. You cannot decide on your own account.',
  getCreator: 'Includes the track record of the creator’s orders.',
  suspendCreator: 'The creator gets no new orders. Running orders continue.',
  reinstateCreator: 'The creator can take orders again.',
  getStanding: 'Shows whether the creator can take orders, and every change.',
  listDepositCases:
    'Without a filter: those that need a decision, longest wait first. A case is listed by its opening, a received deposit ' +
    'by its receipt, all others by their creation.',
  resolveDeposit: 'Credits the paid amount to the advertiser, or records its return. Requires evidence.',
  createDeposit: 'Adds money to your balance through a payment provider.',
  receiveAlipayNotification: 'Alipay sends signed notifications of payments and transfers to this route.',
  receiveStripeEvent: 'Stripe sends signed events of checkouts to this route.',
  inviteCreators:
    'If one creator cannot be invited, no invitation is sent. Creators who declined or did not answer can be invited again.',
  listInvitations: 'Newest first.',
  decideInvitation: 'An accepted invitation starts the order.',
  withdrawInvitation: 'Possible until the creator answers. The slot and its money return to the task.',
  getMonth:
    'Contains revenue, tax and the balances by kind of account, from the sums of closed days. As CSV it has a row per account.',
  getTrialBalance:
    'Lists the debits and credits of every account, and whether they balance. With `asOf`, it contains every posting up to that past time.',
  bindClient: 'The client acts for the account within the scopes of its tokens.',
  unbindClient: 'Takes effect immediately.',
  listMessages: 'Newest first. Includes the number of unread messages.',
  sendMessage: 'The other party of the order receives it.',
  markMessagesRead: 'Marks all messages up to the given one.',
  listNotifications:
    'Newest first. Lists notifications to you as creator, advertiser or agency, and the number of unread ones.',
  markNotificationsRead:
    'Send ids, or the last notification to mark. Repeat the request while some remain unread.',
  quoteCancellation: 'Returns the exact amounts that a cancellation would move now.',
  cancelOrder:
    'An advertiser names a quote; the order is cancelled at its amounts. An operator cancels for the platform.',
  requestCancellation:
    'Asks the advertiser to cancel the order without compensation. The request ends when you continue the work, and after two days without an answer.',
  requestExtension: 'Asks the advertiser to move the deadline.',
  withdrawCancellationRequest: 'The advertiser can no longer grant the request. The order continues.',
  withdrawExtensionRequest: 'The advertiser can no longer grant the request. The deadline stays.',
  reviewScript: 'Requires reasons to request changes.',
  extendReview: 'The advertiser can extend the review period once.',
  decideAppeal: 'The reviewer who made the decision cannot decide on its appeal.',
  decideProof: 'Decides whether the work was published at the creator’s URL. Requires reasons to refuse.',
  replyToDispute: 'The creator can reply once.',
  resolveDispute: 'Sets the creator’s part of the price, from nothing to the whole price.',
  rateOrder: 'Both ratings become visible together, or after seven days. You rate an order once.',
  getOwnRating: 'Shows the rating that you gave.',
  correctRating: 'Possible until the other party sees the rating: when both have rated, or after seven days.',
  listOrders: 'Lists orders of which you are creator or advertiser, newest first.',
  getOrder: 'Shows the state of the order and the next actions.',
  listOrdersForReview: 'Earliest due date first.',
  reviewAsAdvertiser: 'Requires reasons to request changes.',
  publishWork:
    'The creator submits the full URL of the published work. Short links, such as those of `v.douyin.com`, are refused: give the URL that they lead to. URLs that differ only in the device of the host, in slashes, or in parameters that name no item are the same work.',
  acceptPublication: 'Requires reasons to dispute.',
  askQuestion: 'The advertiser or the platform answers.',
  listQuestions: 'Lists the questions that you can see, newest first, and the number of unread ones.',
  markQuestionsRead: 'A creator marks the answers to their questions.',
  answerQuestion:
    'The advertiser answers questions to the advertiser; operators answer questions to the platform.',
  listPlatformQuestions: 'Oldest first.',
  listReports: 'Oldest first.',
  getReport: 'Shows the subject as it is now.',
  createReport:
    'You report what you can see; for everything else the response is 404, and for your own things 403. You have one open report of a subject: a repeated request returns it. After a decision you can report it again, five times in all. The owner of the subject does not learn who reported it.',
  listOwnReports: 'Newest first.',
  getOwnReport: 'Shows the outcome.',
  reportQuestion: 'The same as `POST /reports` about a question, with the code `other`.',
  resolveReport:
    'A report of a question is dismissed, or the question is hidden. Every other report is dismissed or upheld. The same decision can hold several measures: `takeDown` takes the task or profile down, `hold` stops the account, and `joined` decides the other open reports on the subject. Suspend a party by its own request. Requires reasons, except to dismiss. The reporter receives the outcome only.',
  importStatement: 'Reconciles the statement of a period with the journal.',
  listReconciliations: 'Newest first. Use `status` to list only those with differences.',
  getReconciliation: 'Lists every mismatch between the statement and the journal.',
  claimOrder:
    'Assigns the order to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once.',
  listOperatorQueue:
    'Lists a queue of orders that need the platform: orders that are late come first; `late=only` omits the others. Orders that wait for a machine are listed when they are late or need an operator. `status=any` lists all orders, newest first. One filter chooses the list, and the others leave orders of its pages out, so that a page can be empty before the last one. Orders of a task (`taskId`) are in the order of their creators, and orders on hold (`held=only`) in that of their holds. Without `sort`, late orders (`late=only`) have the longest late first.',
  getOverview:
    'Shows the queues that you may see, each with its length up to 1,000 and how many are late. Readers of money also see the balance of each kind of account. The health has the last runs of each sweep, and the deliveries of webhooks by the hour. Numbers are up to five seconds old.',
  searchPlatform:
    'Finds things by a whole id, by the last six characters of the id of an order, task, withdrawal or deposit, and orders by the first eight. Finds parties by the beginning of a name or of its second word, creators by handle or profile URL, and orders by the URL or number of the published work. Finds advertisers by their mail address, and for readers of money payments by their number at the provider. At most 20 results.',
  getPartyOverview:
    'Shows the party and its account, and the latest ten of its orders, notifications, open reports, takedowns and notes. Readers of money also see balances and payments, and readers of acts the acts on it.',
  listViews: 'Oldest first. Only you see your views.',
  getView: 'Only you see your views.',
  changeView: 'Renames the view, or replaces its filters.',
  listWork:
    'One list of all queues that you may see, most overdue first. With `assigned`, a page can be empty before the last one.',
  listOwnWork: 'Latest first. Work stays here until it is released.',
  assignWork:
    'Repeat the request to hand the work to somebody else. Other people with the permission can still do it.',
  releaseWork: 'Answers the assignment that ended.',
  getPolicy: 'Also lists the values that differ from the defaults.',
  countOrders:
    'Takes the filters of the list. It counts up to 1,000 orders; with a filter that no index serves, it reads up to 200. `isMore` says that there are more to count.',
  getExecution:
    'Shows the states that the order entered, whom it waits for and since when, what the clock does next, and what failed. Personal data in inputs and outputs is masked.',
  getExecutionPicture: 'All states, the path taken, and the present state, as SVG.',
  listOrderEntries: 'Oldest first. Each entry has all its postings, which sum to zero.',
  listNotes: 'Newest first, all or those on a subject. The parties that a note is about do not see it.',
  writeNote: 'The subject is anything with an id: a task, a party, a payment, a case.',
  listOrderNotes: 'Newest first. The parties of the order do not see them.',
  redriveOrder: 'Requires a reason.',
  holdOrder:
    'No deadline runs and every other command is refused, until an operator releases the order or the hold ends. Then each deadline is later by the lost time. Repeat the request to change reasons and end.',
  releaseOrderHold: 'Each deadline is later by the lost time. Answers the hold that ended.',
  listDeadLetters:
    'Oldest first: new or changed items whose notifications, webhooks or counts keep failing. Each is retried with growing delays until it succeeds.',
  redriveDeadLetter: 'The next attempt begins within a minute. Requires a reason.',
  getLabels:
    'Names every code of requests, responses and events for people, one table per idea, such as `orderStatuses`. Without `language` it is chosen by `Accept-Language`.',
  getProcess: 'Returns the states, commands, actors, time limits and cancellation table of orders.',
  applyForTask:
    'The advertiser of the task chooses its creators. You can apply again after your application was declined or withdrawn.',
  listTaskApplications: 'The advertiser of the task reads them, oldest first.',
  listOwnTaskApplications: 'Newest first.',
  decideTaskApplication: 'An order is created for a chosen creator. Requires reasons to decline.',
  listTasksInModeration: 'Oldest first.',
  claimModeration:
    'Assigns the task to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once.',
  takeDownQuestion:
    'Only its author and staff see the question. The author reads the reasons, and may appeal. Also resolving a report can take a question down.',
  restartInspection:
    'Inspects a file of the present work again, for example after a failure. The result replaces the one before. The order does not change. A file that is being inspected gets a 409.',
  takeDownFile:
    'The other party of the order cannot download the file; the order continues. Its party reads the reasons, and may appeal. A download URL that was given before stays valid for its short time.',
  takeDownCreator:
    'Others do not see or find the profile, nor the name of the creator, who can take tasks as before. The creator reads the reasons, and may appeal.',
  takeDownAdvertiser:
    'Others do not see the profile, nor the name of the advertiser, who can publish tasks as before. The advertiser reads the reasons, and may appeal.',
  listTakedowns: 'Newest first. With `state=appealed` it lists the appeals that wait, oldest first.',
  decideTakedown:
    'An overturned takedown shows its subject again. A task that had opened stays closed. Without an appeal a takedown can be overturned, but not upheld. Upholding requires reasons. The person who took it down cannot decide.',
  listOwnTakedowns: 'Newest first. `as` selects one of your parties.',
  getTakedown: 'Its owner does not see which persons acted.',
  appealTakedown: 'You can appeal once, until `appealBefore`. Another person of staff decides.',
  takeDownTask:
    'Closes the task in any state and hides it. Its held funds return, and its running orders continue. The advertiser reads the reasons, and may appeal.',
  decideTask: 'An approved task opens. Requires reasons to reject.',
  publishTask: 'Holds the reward of every slot from your balance.',
  changeTask:
    'Of an open task only `slots` and `applyBefore` change, and only upwards. Rewards of new slots are held at once.',
  pauseTask: 'Nobody can take the task until you resume it. Running orders continue, and the dates stay.',
  resumeTask: 'The task is open to creators again.',
  closeTask: 'Returns the held funds of slots without an order.',
  listTasks:
    'Lists the tasks that creators can take. `q` finds tasks whose title contains every word of it, in any order and case. Chinese needs no spaces. A page can be empty before the last one.',
  recommendTasks: 'Best match first, with the reasons.',
  listOwnTasks: 'Newest first.',
  claimTask:
    'Creates an order in one of the task’s slots. With `If-Match` it is refused with `task-changed` if the task has changed since you read it.',
  createUpload:
    'Returns a presigned request that stores the file. A large file has one presigned request per part. A repetition with the same key returns the upload as it is now, with new presigned requests.',
  getUpload: 'Shows which parts have arrived, and returns new presigned requests for the others.',
  completeUpload: 'Joins the parts into one file when all of them have arrived.',
  removeUpload:
    'Removes a file that was not submitted, and what has arrived of it. Repeating the request is safe.',
  listParts: 'Lists the parts of a multipart upload that the object store has.',
  getPartRequest:
    'Returns one presigned request. With `hashesParts` the upload needs the SHA-256 of the part, and the object store rejects other bytes.',
  createS3Request:
    'For uploaders that speak the protocol of S3, such as Uppy. It signs storing the file, beginning, listing, completing and aborting its parts, and storing a part of the planned size.',
  getInspection:
    'An inspection runs beside the review, after a work has passed the screening. It measures black, frozen, silent and distorted parts, loudness and bars, compares the film with works of other orders, and makes smaller files. The review does not wait for it, and its findings decide nothing.',
  downloadUpload:
    'Returns a URL of a submitted file, or of your file. With `disposition=inline` a page can play or show a film or a picture. Other files are always saved.',
  getIncome: 'Shows amounts earned or spent, by order, day or month.',
  getStatement: 'Contains balances, days and entries, as JSON, CSV or a printable page.',
  listEntries: 'Lists every entry that changed your balances, newest first.',
  getPayoutAccount: 'The account number is masked.',
  bindPayoutAccount: 'Withdrawals are paid to this account.',
  createWithdrawal: 'Pays out to your payout account.',
  listWithdrawals: 'Newest first.',
  listEventKinds: 'Lists every type that a webhook endpoint can receive.',
  createWebhook: 'The response contains the signing secret once.',
  listWebhooks: 'Oldest first.',
  changeWebhook: 'Can also disable or enable the endpoint.',
  removeWebhook: 'Pending deliveries are abandoned.',
  rotateSecret: 'The response contains the new secret once. For a limited time both secrets sign.',
  testWebhook: 'Sends an event of the type `webhook.test`.',
  listDeliveries: 'Lists the deliveries of an endpoint with every attempt, newest first.',
  getDelivery: 'Includes the payload.',
  replayDelivery: 'Sends the same event again.',
  replayDeliveries:
    'Replays failed and withheld deliveries since a time, or all. One request replays a bounded part of the log.',
  listMismatches:
    '`missing_here`: only the provider has it. `missing_there`: only the journal has it. `near_edge`: it can be in the next statement.',
  actInBulk:
    'Each act is that of its route, in a separate transaction, with a separate result and record. Send `dryRun` to see the ' +
    'results first. With the same idempotency key a repeat does what is not done yet.',
  grantExport:
    'For a person who asks for their data and cannot sign in. The response has a grant to read the export for 24 hours. ' +
    'It leaves a note on the party.',
  exportForPerson: 'Contains what the person would export themselves, page by page.',
  listPartyWebhooks: 'Oldest first. URLs are shown without their queries.',
  listPartyDeliveries: 'Lists the deliveries of an endpoint with every attempt, newest first.',
  getPartyDelivery: 'Includes the payload, in which personal data is masked.',
  replayPartyDelivery: 'Sends the same event again to the endpoint of a party.',
  listWithdrawalCases:
    'Without a filter: those that need a decision, longest wait first. `late`: a payout after one hour, a case after one day. ' +
    'A case is listed by its opening, all others by their request.',
  queryWithdrawal:
    'A clear answer has its effect at once. Any other is stored with the open case, as `lastQuery`. Then staff can resolve it for a day.',
  resolveWithdrawal:
    'Requires evidence of how the withdrawal ended. If its outcome is not known, query it at its provider first.',
  getFreeze: 'Shows whether deposits or withdrawals are stopped.',
  setFreeze: 'Stops or resumes deposits and withdrawals.',
  listFreezeChanges: 'Newest first.',
};
