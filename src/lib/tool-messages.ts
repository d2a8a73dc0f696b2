// The phrases of what is loaded for members only, by the rules of `messages.ts`.

export const toolMessages = {
  edit: 'Edit',
  delete: 'Delete',
  report: 'Report',
  approve: 'Approve',
  remove: 'Remove',
  sureToDelete: 'Delete this comment for good?',
  sureToReport: 'Report this comment to the moderators?',
  sureToRemove: 'Remove this comment for everybody?',
  yes: 'Yes',
  no: 'No',
  failed: 'That did not work. Try again.',
  reported: 'Thank you. A moderator will look at this comment.',
  postWhenBack: 'Post when I am back online',
  offline: 'You are offline. Your words are kept here.',
  willPost: 'You are offline. It will be posted when you are back.',
  signedOut: 'You are signed out. Your words are kept; sign in to post them.',
  notAllowed: 'You are not allowed to do this.',
  alreadySaid: 'You have said that already.',
  notTaken: 'This text cannot be posted. It may be too long.',
  tooFast: (seconds: number) => `That was fast. Please wait ${seconds} s.`,
};
