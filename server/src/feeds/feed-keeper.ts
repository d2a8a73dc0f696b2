/** One feed as it is now, ready to be sent and to be written. */
import type {FeedConfig} from './config.js';
import {makeFeed} from './make-feed.js';
import type {PolledSource} from './polled-source.js';
import type {PreparedFeed} from './prepared-feed.js';
import {prepareFeed} from './prepared-feed.js';

/** Keeps a feed up to date with its sources. */
export class FeedKeeper {
  /** Undefined as long as none of its sources has ever had anything. */
  prepared: PreparedFeed | undefined;
  /** When it changes by itself, in milliseconds since 1970: an embargo ends, or a story expires. */
  changesAt = Infinity;
  /** How many stories it has. */
  count = 0;
  private isOutOfDate = true;

  constructor(
    readonly name: string,
    private readonly config: FeedConfig,
    private readonly all: ReadonlyMap<string, PolledSource>,
    private readonly address: string | undefined,
  ) {}

  /** Its sources, each once. */
  get sources(): PolledSource[] {
    return [...new Set(this.config.sources.map(({url}) => url))].map((url) => this.all.get(url)!);
  }

  /** Is told that a source has something new, which may be one of this feed's. */
  noteChange({url}: PolledSource): void {
    this.isOutOfDate ||= this.config.sources.some((source) => source.url === url);
  }

  /** Makes it anew if it is not up to date at this time. Resolves with whether it has become another. */
  async bringUpToDate(time: number): Promise<boolean> {
    if (!this.isOutOfDate && time < this.changesAt) return false;
    if (!this.sources.some(({feed}) => feed)) return false;
    this.isOutOfDate = false;
    const {data, count, changesAt} = makeFeed(
      this.config,
      (url) => this.all.get(url)?.feed,
      time,
      this.address,
    );
    this.count = count;
    this.changesAt = changesAt;
    const text = `${JSON.stringify(data)}\n`;
    if (text === this.prepared?.text) return false;
    this.prepared = await prepareFeed(text, this.prepared ? time : this.lastChange(time));
    return true;
  }

  /** After a restart the feed is what it was, since its sources last changed. */
  private lastChange(time: number): number {
    const times = this.sources.flatMap(({memory}) => memory.changed ?? []);
    return Math.min(time, Math.max(...times));
  }
}
