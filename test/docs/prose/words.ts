/** What one rule looks for, and what to write instead. */
export type Rule = { readonly find: RegExp; readonly instead: string };

const rule = (source: string, instead: string, flags = 'iu'): Rule => ({
  find: new RegExp(source, flags),
  instead,
});
const word = (source: string, instead: string): Rule =>
  rule(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, instead);

/** Rules for sentences: Markdown, comments, texts in the code, the OpenAPI document. */
export const proseRules: readonly Rule[] = [
  word('who(?:ever|mever)', 'name the person or role: "the creator", "the caller"'),
  word('whatever|wherever|whichever', 'name the thing or the place: "any", "each", "every field that"'),
  word(
    'there(?:of|in|by|upon|with)|here(?:of|in|by|with)|hence|thus|whence|lest|upon|amid|ere',
    'use a plain modern word',
  ),
  word('besides', 'also, in addition'),
  word('anew', 'again'),
  word('anyway|afterwards', 'say when or why: "after the write", "in any case"'),
  word('in vain', 'without a result'),
  word("of (?:its|their|his|her|your|our|my|one’s|one's) own", 'its own X, a separate X'),
  word('(?:go|goes|going|went|gone) on', 'continue, resume, still run'),
  word(
    '(?:stand|stands|stood|standing|is|are|be) in (?:the|its|their|his|your) way|what is in the way',
    'block, blocker',
  ),
  word('(?:make|makes|made|making) true|(?:see|sees|saw|seen) to it', 'ensure'),
  word('(?:let|lets|letting) \\w+ in|(?:let|lets|letting) in', 'approve, admit, allow'),
  word('(?:lead|leads|led|leading) (?:an|one|the|its|his|their|\\d+) orders?', 'run an order'),
  word('told', 'publish, deliver, notify, respond'),
  word('tells? of|says? of', 'report, describe, list'),
  word('hears? of|heard of|hearing of', 'receive, be notified of'),
  word('tidings|news', 'event, event writes'),
  word('happenings?|what (?:has |had )?happened|what is happening', 'event'),
  word('hasten\\w*', 'deliver now, speed up'),
  word('couriers?', 'webhook sender'),
  word('announc(?:e|es|ed|er|ers|ing)', 'publish'),
  word('who listens?', 'subscriber, webhook endpoint'),
  word('notices?', 'notification'),
  word(
    'look(?:s|ed|ing)? (?:at|again|through|after)|(?:a|the|next|last|each|every|one|first|second) look',
    'check, read, scan, view',
  ),
  word(
    'lend|lends|lent|lending|lease a place|leave\\w* (?:\\w+ )?to (?:the )?others',
    'assign, claim, release',
  ),
  word('(?:un)?seal(?:s|ed|ing)?', 'encrypt, decrypt, sign'),
  word('vaults?', 'encryption, key'),
  word('held against|hold\\w* (?:\\w+ ){0,4}against', 'compare, reconcile'),
  word('obstacles?', 'blocker'),
  word('wish(?:es|ed)?', 'request, preference'),
  word('consultations?', 'question, question and answer'),
  word('bad weather|trouble', 'failure, outage'),
  word('hurts?|who is hurt', 'impact: say what users notice'),
  word(
    'bookings?|(?:the|its|these|no|our) books|books balance|(?:add|adds|added|adding) up',
    'posting, ledger, balance, total',
  ),
  word('closes? by (?:itself|themselves)', 'close automatically'),
  word("(?:is|are|be|was|were) nobody’s|nobody's", 'no one’s'),
  word('put(?:s|ting)? right', 'correct'),
  word('hand(?:s|ed|ing)? in', 'submit'),
  word('for good', 'final, permanently'),
  word('way up', 'orientation'),
  word('on (?:its|their) way', 'pending, in transit'),
  word('all the same|in earnest|by another door', 'say it literally'),
];

/** Rules for names in the code and in paths, each applied to the whole name. */
export const nameRules: readonly Rule[] = [
  rule('^(?:most|least)[A-Z]', 'maxX, minX', 'u'),
  rule('[a-z](?:Max|Min)$', 'maxX, minX', 'u'),
  rule('tidings|news', 'event, partyEventWrites, toWorkflowInput'),
  rule('hasten', 'deliverNow'),
  rule('courier', 'WebhookSender'),
  rule('vault|unseal|^seal|[a-z]Seal(?:ed|er|ing)?(?![a-z])|^sealed', 'encrypt, decrypt, Encryption'),
  rule('obstacle', 'blocker'),
  rule('happening', 'event'),
  rule('announc(?!ement)', 'publish, publisher'),
  rule('^told|Told|^tell(?![a-z])|Tell(?![a-z])|^tells(?![a-z])', 'publish, notify', 'u'),
  rule('^hear(?:s|d)?(?![a-z])|Hear(?:s|d)?(?![a-z])', 'receive', 'u'),
  rule('^looks?(?![a-z])|Looks?(?![a-z])|^looked|^looking', 'check, nextCheckAt, scan', 'u'),
  rule('wish|Asked|^asked', 'request, input', 'u'),
  rule('^Wish|Wish(?:es)?$', 'request, input', 'u'),
  rule('whose|whoever|whatever|wherever', 'owner, isOwner'),
  rule('^uses$', 'permissions', 'u'),
  rule('^recruit(?:ment|er|s)?(?![a-z])|Recruit(?:ment|er|s)?(?![a-z])', 'task application', 'u'),
  rule('consultation', 'question'),
  rule('hurts', 'impact'),
  rule('booking', 'posting'),
  rule('^lend|Lend|^lent|Lent(?![a-z])', 'assign, claim', 'u'),
  rule('^notices?(?![a-z])|Notices?(?![a-z])', 'notification', 'u'),
  rule(
    '^(?:anyway|afterwards|later|told|moved|kept|careful|goneOnTo|letCreatorIn|countedOnTheWay|unfoundAmong|closeByItself|giveSystemCommand|Answer|lists)$',
    'a noun, a verbNoun or is/has/can',
    'u',
  ),
  rule('[a-z]Anyway|placesOf|saysOf', 'say what it does', 'u'),
];

/** Old names that stored items, task inputs and running executions contain. New code uses them for this data only. */
export const storedNames: ReadonlySet<string> = new Set([
  'askedAt',
  'consultation',
  'isNews',
  'looks',
  'news',
  'noticesKeptFor',
  'notice',
  'sealed',
]);

/** Verbs with which the summary of a route or of a command begins. */
export const verbs: ReadonlySet<string> = new Set(
  `Accept Activate Add Answer Appeal Apply Approve Archive Ask Assign Authenticate Block Cancel Change Check Choose Claim Close Complete
  Compare Confirm Count Create Decide Decline Delete Deliver Disable Dismiss Dispute Download Edit Enable End Erase
  Estimate Exchange Export Extend Find Generate Get Grant Import Invite Issue Leave List Mark Move Offer Open Override
  Pause Post Preview Propose Publish Quote Rate Read Receive Recommend Reconcile Record Redeliver Redrive Register Reinstate
  Reject Release Remove Replace Replay Reply Report Request Require Resend Resolve Resume Retry Return Review Revoke Rotate
  Run Save Search Send Serve Set Settle Show Start Stop Submit Suspend Take Test Turn Unassign Update Uphold Upload Validate
  Verify View Withdraw Write`.split(/\s+/),
);
