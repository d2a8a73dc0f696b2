/** What the operator asked for cannot be, as it stands; the message is a sentence that says why. */
export class UsageError extends Error {}
