import { staffDescriptions } from './staff-descriptions.ts';

/** Rules and exceptions of operations, for the document only: routes are part of every bundle. */
export const descriptions: Readonly<Record<string, string>> = {
  ...staffDescriptions,
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
  getAgency: 'A creator sends this id to request an agreement with you.',
  writeAgency:
    'The first request opens your agency, which can represent creators for a share of their income.',
  listAgencyAgreements: 'Includes requests that wait for your decision. Newest first.',
  requestAgreement:
    'The agency receives a share of your earnings while the agreement is active. You keep a part of them: the highest share is 9999 basis points.',
  listOwnAgreements:
    'Newest first. You request an agreement and the agency accepts it; then it has a share of your income.',
  endAgreement: 'The creator or the agency can end it. Existing orders keep the agreed share.',
  applyAsCreator:
    'Names an account on another platform. A reviewer decides on the application. The first one opens your account as a creator.',
  getApplication: 'A creator can read only their own applications.',
  listOwnApplications: 'Newest first, with the reasons of a rejection.',
  writeProfile: 'The profile becomes public when one of your applications is approved.',
  writePreferences: 'The preferences affect which tasks are recommended to you.',
  getAvailability: 'Shows whether you are away, or plan to be.',
  writeAvailability:
    'While you are away, nobody can invite you. Your profile shows it, and running orders continue.',
  searchCreators:
    'Returns creators who can take orders, most followers first. `q` finds them by the beginning of a word of their name, and a short Chinese name by each character. Such a response has one page.',
  createAsset:
    'Send the file with the request in `upload`. It is then checked, which takes seconds: read the asset until its `status` is not `waiting`. A picture is JPEG, PNG or WebP. It is copied in two sizes as WebP, turned as it is shown, without metadata such as the place. An `avatar` or `cover` is shown with its party as soon as it is `ready`. A task names its `task_image` and `brief_file` assets.',
  listAssets:
    'Newest first. Each asset has its purpose and its state. Their files are read at `/assets/{assetId}/{copy}`.',
  getAsset: 'Only its owner and reviewers read it. Others get the copies and documents.',
  removeAsset:
    'Nobody sees it any more, and its bytes are deleted within days. Tasks that name it stay as they are.',
  downloadAsset:
    'Returns a URL of the document, or of the large copy of the picture. Everyone may read what is `ready`.',
  getAssetCopy:
    'Everyone may read a picture that is `ready`, without a token, so that pages can show it. Browsers keep it for up to an hour.',
  getAdvertiserProfile: 'Includes your legal data, which others do not see.',
  writeAdvertiserProfile:
    'The first request opens your account as an advertiser. Changed legal data is verified again. Others see the display name only.',
  getAdvertiser: 'Shows the name, the verified mark and the track record of the advertiser’s orders.',
  suspendAdvertiser: 'Open tasks are paused within seconds, and no new ones open. Running orders continue.',
  reinstateAdvertiser:
    'The advertiser can open tasks again. Tasks that the suspension paused are open again.',
  getCreator: 'Includes the track record of the creator’s orders.',
  suspendCreator: 'The creator gets no new orders. Running orders continue.',
  reinstateCreator: 'The creator can take orders again.',
  getStanding: 'Shows whether the creator can take orders, and every change.',
  createDeposit: 'Adds money to your balance through a payment provider.',
  receiveAlipayNotification: 'Alipay sends signed notifications of payments and transfers to this route.',
  receiveStripeEvent: 'Stripe sends signed events of checkouts to this route.',
  inviteCreators:
    'If one creator cannot be invited, no invitation is sent. Creators who declined or did not answer can be invited again.',
  listInvitations: 'Newest first. An accepted invitation has the id of its order.',
  decideInvitation: 'An accepted invitation starts the order.',
  withdrawInvitation: 'Possible until the creator answers. The slot and its money return to the task.',
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
  reviewAsAdvertiser: 'Requires reasons to request changes.',
  publishWork:
    'The creator submits the full URL of the published work. Short links, such as those of `v.douyin.com`, are refused: give the URL that they lead to. URLs that differ only in the device of the host, in slashes, or in parameters that name no item are the same work.',
  acceptPublication: 'Requires reasons to dispute.',
  askQuestion: 'The advertiser or the platform answers.',
  listQuestions: 'Lists the questions that you can see, newest first, and the number of unread ones.',
  markQuestionsRead: 'A creator marks the answers to their questions.',
  answerQuestion:
    'The advertiser answers questions to the advertiser; operators answer questions to the platform.',
  createReport:
    'You report what you can see; for everything else the response is 404, and for your own things 403. You have one open report of a subject: a repeated request returns it. After a decision you can report it again, five times in all. The owner of the subject does not learn who reported it.',
  listOwnReports: 'Newest first, with their outcome.',
  getOwnReport: 'Shows the outcome.',
  reportQuestion: 'The same as `POST /reports` about a question, with the code `other`.',
  getExecution:
    'Shows the states that the order entered, whom it waits for and since when, what the clock does next, and what failed. Personal data in inputs and outputs is masked.',
  getExecutionPicture:
    'All states, the path taken, and the present state, as SVG. The names are in the language of `Accept-Language`.',
  listOrderEntries: 'Oldest first. Each entry has all its postings, which sum to zero.',
  listOrderNotes: 'Newest first. The parties of the order do not see them.',
  getLabels:
    'Names every code of requests, responses and events for people, one table per idea, such as `orderStatuses`. Without `language` it is chosen by `Accept-Language`.',
  getProcess: 'Returns the states, commands, actors, time limits and cancellation table of orders.',
  applyForTask:
    'The advertiser of the task chooses its creators. You can apply again after your application was declined or withdrawn.',
  listTaskApplications: 'The advertiser of the task reads them, oldest first.',
  listOwnTaskApplications: 'Newest first. A chosen application has led to an order.',
  decideTaskApplication: 'An order is created for a chosen creator. Requires reasons to decline.',
  listOwnTakedowns: 'Newest first. `as` selects one of your parties.',
  getTakedown: 'Its owner does not see which persons acted.',
  appealTakedown: 'You can appeal once, until `appealBefore`. Another person of staff decides.',
  publishTask: 'Holds the reward of every slot from your balance.',
  changeTask:
    'Of an open task only `slots` and `applyBefore` change, and only upwards. Rewards of new slots are held at once.',
  pauseTask: 'Nobody can take the task until you resume it. Running orders continue, and the dates stay.',
  resumeTask: 'The task is open to creators again.',
  closeTask: 'Returns the held funds of slots without an order.',
  listTasks:
    'Lists the tasks that creators can take. `q` finds tasks whose title contains every word of it, in any order and case. Chinese needs no spaces. A page can be empty before the last one.',
  recommendTasks: 'Best match first, with the reasons. Open tasks that you cannot take are left out.',
  listOwnTasks: 'Newest first, in every state, with the held money and the slots that are left.',
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
  listWithdrawals: 'Newest first, each with its state and, after a failure, the cause.',
  listEventKinds: 'Lists every type that a webhook endpoint can receive.',
  createWebhook:
    'The response contains the signing secret once. It comes after about a second, and every event after it is delivered.',
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
  getHomePage:
    'A page with links to the documentation, the console, this document, the order process and the health check.',
  getPreferences:
    'The categories and formats that you like, and your minimum reward. Recommendations use them.',
  getProfile:
    'What you have said about yourself, your audience and your style. Recommendations compare it with the briefs of tasks.',
  checkHealth: 'Reports that the service runs. It reads nothing, so monitors can ask often.',
  listOwnClients:
    'Lists the programs that act for your account, each with its own tokens. One whose `consent` is `pending` waits for your decision.',
  getSettings: 'Returns the language that you read. A page can send it as `Accept-Language`.',
  getOpenApiDocument:
    'The document of the API on this platform, with its limits. Generators make clients from it.',
  appealDecision:
    'A reviewer checks the decision again; the one who made it cannot. Possible after a rejection, or while changes are requested.',
  decideCancellationRequest:
    'When granted, the order ends without compensation, and the held reward returns to you. When refused, the order continues.',
  decideExtensionRequest: 'When granted, the deadline moves to the requested time. When refused, it stays.',
  reviewOrder:
    'An approved work goes to the advertiser. Requires reasons to request changes or to reject; the creator can appeal.',
  submitScript:
    'For tasks that ask for a script before the work. The advertiser then approves it or requests changes.',
  submitWork:
    'Names the uploads of one video or of a set of images. The files are checked first, and then reviewed by the platform and by the advertiser.',
  getTimeline: 'Lists everything that happened to the order, oldest first, with its actors and reasons.',
  draftTask:
    'Stores the task for you alone. It holds no money and is not shown to creators before you publish it.',
  getTask:
    'Contains the brief, the reward, the dates, and the slots that are left. Its entity tag protects a change or a claim.',
  withdrawTaskApplication: 'The advertiser can then no longer choose it. You can apply again.',
  getWallet: 'Shows the available, held and expected money, and the money in withdrawal.',
  getDeposit: 'Shows the state of the payment and, while it waits, where to pay.',
  getWebhook:
    'Shows the address, the chosen events and the state. The signing secret is shown only when it is created.',
  decideAgreement:
    'The agency accepts or declines. From its acceptance on, new orders pay the agency its share.',
  decideClient: 'After you accept, the client acts for your account. After you decline, it no longer does.',
  getWithdrawal:
    'Shows the state, the amounts and, after a failure, the cause. Finance and operators read it too.',
};
