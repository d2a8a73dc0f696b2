/** Where the elements of a host page load from. */
export interface Addresses {
  readonly feed: string;
  readonly comments: string;
}
