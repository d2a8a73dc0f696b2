/**
 * The options of the command line, each with its flag, its environment variable and its sentence. The
 * help and the table of the manual are made from this list, so that neither can drift.
 */

/** One option. */
export interface OptionSpec {
  /** The flag without its dashes: `rate-limit`. */
  readonly flag: string;
  /** The environment variable that says the same. A flag goes before it. */
  readonly env: string;
  /** What stands for the value in the help: `N`, `FILE`. Without one, the flag is either there or not. */
  readonly value?: string;
  /** Whether the flag may be given several times; the variable then holds several with spaces between. */
  readonly isList?: boolean;
  /** What holds when it is not given, in words for the help. */
  readonly fallback: string;
  readonly help: string;
}

/** Where the data is: options of every command. */
export const dataOptions = [
  {
    flag: 'data',
    env: 'NEWSRACK_DATA',
    value: 'FOLDER',
    fallback: './data',
    help: 'The folder with the SQLite file, newsrack.db, unless DATABASE_URL says where a PostgreSQL is, and with the last good copies of feeds’ sources. It is made if it is not there, readable by its owner alone.',
  },
] as const satisfies readonly OptionSpec[];

/** What `serve` takes beyond that. */
export const serveOptions = [
  {
    flag: 'port',
    env: 'PORT',
    value: 'N',
    fallback: '8787',
    help: 'The port to listen on; 0 for any free one.',
  },
  {
    flag: 'host',
    env: 'NEWSRACK_HOST',
    value: 'ADDRESS',
    fallback: '127.0.0.1',
    help: 'The address to listen on. The default is for a proxy on the same machine; 0.0.0.0 is for everybody.',
  },
  {
    flag: 'public-url',
    env: 'NEWSRACK_PUBLIC_URL',
    value: 'URL',
    fallback: 'as asked',
    help: 'The address at which people reach this server, without a path. With https, cookies are for https alone. Without it, each request says itself how it was reached.',
  },
  {
    flag: 'allow-origin',
    env: 'NEWSRACK_ALLOW_ORIGINS',
    value: 'ORIGIN',
    isList: true,
    fallback: 'none',
    help: 'Another origin whose pages may act for a member who is signed in by cookie, such as https://paper.example. Can be given several times. Every page may read, and tokens count from every page.',
  },
  {
    flag: 'trust-proxy',
    env: 'NEWSRACK_TRUST_PROXY',
    value: 'ADDRESSES',
    fallback: 'no',
    help: 'Believe X-Forwarded-* of the proxy in front: its addresses or networks with commas between, “loopback” for one on this machine, or “yes” for whoever connects.',
  },
  {
    flag: 'rate-limit',
    env: 'NEWSRACK_RATE_LIMIT',
    value: 'N',
    fallback: '6',
    help: 'How many comments a member may post in a minute; 0 for any number.',
  },
  {
    flag: 'max-length',
    env: 'NEWSRACK_MAX_LENGTH',
    value: 'N',
    fallback: '4000',
    help: 'How many characters, as a reader counts them, a comment may have.',
  },
  {
    flag: 'held-words',
    env: 'NEWSRACK_HELD_WORDS',
    value: 'FILE',
    fallback: 'none',
    help: 'A file of words and phrases, one a line, that hold a comment until a moderator has seen it. Read at the start.',
  },
  {
    flag: 'sso-jwks',
    env: 'NEWSRACK_SSO_JWKS',
    value: 'URL',
    fallback: 'none',
    help: 'The address of your public keys, for members who come with tokens that you sign.',
  },
  {
    flag: 'sso-secret-file',
    env: 'NEWSRACK_SSO_SECRET_FILE',
    value: 'FILE',
    fallback: 'none',
    help: 'Instead of that, a file with the secret that signs the tokens, 32 bytes or more.',
  },
  {
    flag: 'sso-issuer',
    env: 'NEWSRACK_SSO_ISSUER',
    value: 'NAME',
    fallback: 'none',
    help: 'Who makes the tokens: their “iss”. Needed with either of the two above.',
  },
  {
    flag: 'sso-audience',
    env: 'NEWSRACK_SSO_AUDIENCE',
    value: 'NAME',
    fallback: 'none',
    help: 'Whom the tokens are for: their “aud”. Needed with either of the two above.',
  },
  {
    flag: 'site-name',
    env: 'NEWSRACK_SITE_NAME',
    value: 'NAME',
    fallback: 'Newsrack',
    help: 'The name over the pages for signing in and registering.',
  },
  {
    flag: 'stylesheet',
    env: 'NEWSRACK_STYLESHEET',
    value: 'URL',
    fallback: 'none',
    help: 'A stylesheet for these pages, which sets --news-* properties.',
  },
  {
    flag: 'script-folder',
    env: 'NEWSRACK_SCRIPT_FOLDER',
    value: 'FOLDER',
    fallback: 'of the newsrack package',
    help: 'The folder with newsrack.js and the files beside it, which are served to pages.',
  },
  {
    flag: 'feeds',
    env: 'NEWSRACK_FEEDS',
    value: 'FILE',
    fallback: 'none',
    help: 'A file that says which feeds there are and what they are made from; they are served as /feeds/NAME.json. Read at the start.',
  },
  {
    flag: 'streams-per-address',
    env: 'NEWSRACK_STREAMS_PER_ADDRESS',
    value: 'N',
    fallback: '100',
    help: 'How many live streams one address may hold open at a time. An office or a mobile network is one address.',
  },
  {
    flag: 'metrics',
    env: 'NEWSRACK_METRICS',
    value: 'WHO',
    fallback: 'local',
    help: 'Who gets /metrics: “local” for requests from this machine that came through no proxy, “public” for everybody, “off” for nobody.',
  },
  {
    flag: 'log-level',
    env: 'NEWSRACK_LOG_LEVEL',
    value: 'LEVEL',
    fallback: 'info',
    help: 'From which level on the log is written: trace, debug, info, warn, error, fatal or silent.',
  },
] as const satisfies readonly OptionSpec[];

/** What `feed` takes beside the data folder. */
export const feedOptions = [
  {
    flag: 'config',
    env: 'NEWSRACK_FEEDS',
    value: 'FILE',
    fallback: './newsrack.config.json',
    help: 'The file that says which feeds there are and what they are made from.',
  },
  {
    flag: 'out',
    env: 'NEWSRACK_FEEDS_OUT',
    value: 'FOLDER',
    fallback: '.',
    help: 'The folder in which each feed is written to NAME.json. It is made if it is not there.',
  },
  {
    flag: 'once',
    env: 'NEWSRACK_FEEDS_ONCE',
    fallback: 'yes, without --watch',
    help: 'Asks the sources once, writes the feeds and ends, as cron wants it.',
  },
  {
    flag: 'watch',
    env: 'NEWSRACK_FEEDS_WATCH',
    fallback: 'no',
    help: 'Goes on asking and writing until SIGTERM or SIGINT (Ctrl+C) stops it.',
  },
] as const satisfies readonly OptionSpec[];

/** The name of an option in the code: `rate-limit` is `rateLimit`. */
export type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** The values that were given for these options, as text. */
export type Given<Spec extends OptionSpec> = {
  [One in Spec as Camel<One['flag']>]?: One extends {isList: true}
    ? string[]
    : One extends {value: string}
      ? string
      : boolean;
};
