/** Rules and exceptions of operations of staff. */
export const staffDescriptions: Readonly<Record<string, string>> = {
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
  listAudits:
    'Newest first. Use `status` to list only audits that found a difference, or that are incomplete because numbers changed too often.',
  getAudit:
    'Lists every stored amount that differs from the journal, and every entry that differs from its document.',
  listApplications: 'Oldest first. Claim an application before you decide on it.',
  claimApplication:
    'Assigns the application to you for a limited time. Repeat the request to extend the claim, at most twice. You have at most three claims at once.',
  listAssetsInModeration: 'Oldest first. They are not shown to others before a decision.',
  decideAsset: 'Shows the asset, or refuses it with reasons that its owner reads.',
  takeDownAsset: 'Nobody but its owner and staff sees it. Its owner is notified, and may appeal.',
  listAdvertisers: 'Oldest first. Only verified advertisers can publish tasks.',
  decideAdvertiser: 'Only a verified advertiser can publish tasks. You cannot decide on your own account.',
  listDepositCases:
    'Without a filter: those that need a decision, longest wait first. A case is listed by its opening, a received deposit ' +
    'by its receipt, all others by their creation.',
  resolveDeposit: 'Credits the paid amount to the advertiser, or records its return. Requires evidence.',
  getMonth:
    'Contains revenue, tax and the balances by kind of account, from the sums of closed days. As CSV it has a row per account.',
  getTrialBalance:
    'Lists the debits and credits of every account, and whether they balance. With `asOf`, it contains every posting up to that past time.',
  bindClient: 'The client acts for the account within the scopes of its tokens.',
  unbindClient: 'Takes effect immediately: requests of the client are then refused.',
  listOrdersForReview: 'Earliest due date first. Claim an order before you decide on it.',
  listPlatformQuestions: 'Oldest first. Creators asked them about tasks, and the platform answers.',
  listReports: 'Oldest first. A report names what somebody objects to, with a code and a reason.',
  getReport: 'Shows the subject as it is now.',
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
    'Finds things by a whole id, by the last six or more characters of the id of an order, task, withdrawal or deposit, and orders by the first eight. Finds parties by the beginning of a name or of its second word, creators by handle or profile URL, and orders by the URL or number of the published work. Finds advertisers by their mail address, and for readers of money payments by their number at the provider. At most 20 results.',
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
  listNotes: 'Newest first, all or those on a subject. The parties that a note is about do not see it.',
  writeNote: 'The subject is anything with an id: a task, a party, a payment, a case.',
  redriveOrder: 'Requires a reason.',
  holdOrder:
    'No deadline runs and every other command is refused, until an operator releases the order or the hold ends. Then each deadline is later by the lost time. Repeat the request to change reasons and end.',
  releaseOrderHold: 'Each deadline is later by the lost time. Answers the hold that ended.',
  listDeadLetters:
    'Oldest first: new or changed items whose notifications, webhooks or counts keep failing. Each is retried with growing delays until it succeeds.',
  redriveDeadLetter: 'The next attempt begins within a minute. Requires a reason.',
  listTasksInModeration: 'Oldest first. Claim a task before you decide on it.',
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
  takeDownTask:
    'Closes the task in any state and hides it. Its held funds return, and its running orders continue. The advertiser reads the reasons, and may appeal.',
  decideTask: 'An approved task opens. Requires reasons to reject.',
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
  listFreezeChanges: 'Newest first, each with the person who made it and the reasons.',
  getClient: 'Shows for which account the client acts.',
  getOrderHold: 'Shows why an order stands still, since when, and until when if its end is known.',
  removeView: 'Only your own view is deleted.',
  releaseApplication: 'Others can then claim the application.',
  decideApplication:
    'An approved person can take tasks on the platform account of the application. Requires reasons to reject.',
  releaseOrder: 'Others can then claim the order.',
  releaseModeration: 'Others can then claim the task.',
  saveView: 'Keeps a list of the console with its filters under a name. Only you see it.',
  writeOrderNote: 'The parties of the order do not see it.',
};
