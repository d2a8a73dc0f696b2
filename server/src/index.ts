/** What other programs can use: the server as a Fastify instance. */
export {createApp} from './app.js';
export type {Options} from './config.js';
export {Problem} from './problems.js';
export {readConfigFile as readFeedsConfig} from './feeds/config.js';
export type {FeedConfig, FeedsConfig, SourceConfig} from './feeds/config.js';
