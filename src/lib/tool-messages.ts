// The phrases of what is loaded with the tools of a comment, by the rules of `messages.ts`.

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
  reported: 'Thank you. A moderator will look at this comment.',
};
