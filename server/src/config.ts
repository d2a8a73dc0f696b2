/** What an operator can choose, what it is when they do not, and what the rest of the server reads. */
import type {FeedsConfig} from './feeds/config.js';

/** The options of {@link createApp}. Each has a default that is right for trying things out. */
export interface Options {
  /**
   * Where the data is: the path of an SQLite file (`:memory:` for none), or a `postgres://` address.
   * Default: `:memory:`.
   */
  database?: string;
  /**
   * The address at which people reach this server, without a path: `https://comments.paper.example`.
   * Default: what each request says of itself (its protocol and host).
   */
  publicUrl?: string;
  /** Origins other than the server's own whose pages may act for a member by cookie. Default: none. */
  allowOrigins?: readonly string[];
  /**
   * Whether a proxy in front says where a request comes from (`X-Forwarded-*`): true, or the proxies'
   * addresses. Default: false.
   */
  trustProxy?: boolean | string | string[];
  /** The folder with `newsrack.js` and the files beside it. Default: the one of the `newsrack` package. */
  scriptFolder?: string;
  /** How many characters, as a reader counts them, a comment may have. Default: 4000. */
  maxLength?: number;
  /** Words and phrases that hold a comment until a moderator has seen it. Default: none. */
  heldWords?: readonly string[];
  /** How many comments a member may post in a minute; 0 for any number. Default: 6. */
  rateLimit?: number;
  /**
   * The address of the publisher's public keys (a JWK Set, RFC 7517), for members who are known by the
   * publisher's signed tokens. With it or `ssoSecretFile` belong `ssoIssuer` and `ssoAudience`.
   */
  ssoJwks?: string;
  /** A file with the secret that signs the publisher's tokens (HS256), 32 bytes or more. */
  ssoSecretFile?: string;
  /** Who makes the tokens: their `iss`. */
  ssoIssuer?: string;
  /** Whom the tokens are for: their `aud`. */
  ssoAudience?: string;
  /** The name over the pages for signing in and registering. Default: `Newsrack`. */
  siteName?: string;
  /** The address of a stylesheet for these pages, which sets `--news-*` properties. Default: none. */
  stylesheet?: string;
  /**
   * The feeds to serve as `/feeds/NAME.json`: what they are made from, and the folder in which the last good
   * copies of their sources are kept (nowhere without one). Default: none.
   */
  feeds?: {readonly config: FeedsConfig; readonly folder?: string};
  /** How many live streams one address may hold open at a time. Default: 100. */
  streamsPerAddress?: number;
  /**
   * Who gets `/metrics`: `local` for requests from this machine that came through no proxy, `public` for
   * everybody, `off` for nobody. Default: `off`.
   */
  metrics?: 'local' | 'public' | 'off';
  /** The clock, for tests that move time by hand. Default: the machine's. */
  now?: () => Date;
  /** From which level on the log is written to standard output; `silent` for none. Default: `info`. */
  logLevel?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

type Sso = 'ssoJwks' | 'ssoSecretFile' | 'ssoIssuer' | 'ssoAudience';
type Optional = Sso | 'publicUrl' | 'scriptFolder' | 'stylesheet' | 'feeds';

/** The options with every default filled in. */
export interface Config extends Required<Omit<Options, Optional>>, Pick<Options, Sso | 'feeds'> {
  /** An origin, such as `https://comments.paper.example`, or undefined when requests say it themselves. */
  readonly publicUrl: string | undefined;
  readonly scriptFolder: string | undefined;
  readonly stylesheet: string | undefined;
}

/** Fills in the defaults, and throws a sentence for a value that cannot be. */
export function readOptions(options: Options = {}): Config {
  return {
    database: options.database ?? ':memory:',
    publicUrl: options.publicUrl === undefined ? undefined : originOf(options.publicUrl),
    allowOrigins: (options.allowOrigins ?? []).map(originOf),
    trustProxy: options.trustProxy ?? false,
    scriptFolder: options.scriptFolder,
    maxLength: wholeNumber('maxLength', options.maxLength ?? 4000, 1),
    heldWords: options.heldWords ?? [],
    rateLimit: wholeNumber('rateLimit', options.rateLimit ?? 6, 0),
    streamsPerAddress: wholeNumber('streamsPerAddress', options.streamsPerAddress ?? 100, 1),
    feeds: options.feeds,
    ssoJwks: options.ssoJwks,
    ssoSecretFile: options.ssoSecretFile,
    ssoIssuer: options.ssoIssuer,
    ssoAudience: options.ssoAudience,
    siteName: options.siteName ?? 'Newsrack',
    stylesheet: options.stylesheet,
    metrics: options.metrics ?? 'off',
    now: options.now ?? (() => new Date()),
    logLevel: options.logLevel ?? 'info',
  };
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`"${address}" is not a web address such as https://paper.example.`);
  }
  return url.origin;
}

function wholeNumber(name: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new Error(`${name} is ${value}; it has to be a whole number, ${least} or more.`);
  }
  return value;
}
