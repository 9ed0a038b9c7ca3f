/** The words of the review room in English. */
export const room = {
  checklist: 'Checklist',
  decision: 'Decision',
  words: 'Words',
  back: 'One frame back',
  forward: 'One frame forward',
  addReason: 'Add a reason here',
  remove: 'Remove',
  at: (second: number) => `Second ${second}`,
  next: 'Next',
  keys: 'Keys',
  keyNames:
    'Play or pause|One frame back, forward|Add a reason at this second|Approve|Request changes|Reject finally|Next order|Show the keys',
  compare: 'Compare with the cut before',
  claim: 'Claim',
  release: 'Release',
  yours: 'You have claimed this order. The claim ends',
  nothingToDecide: 'You cannot decide here now.',
};
