/** An event that the page hears wherever it listens. Its payload stands on the event itself. */
export class NewsEvent extends Event {
  constructor(type: string, payload?: object, init?: EventInit) {
    super(type, {bubbles: true, composed: true, ...init});
    Object.assign(this, payload);
  }
}
