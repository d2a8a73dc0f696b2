// Every face of an element, reached as it is in life: by what its server answers.

import {outOfOrder} from '../network/answers.js';
import {feedWith} from '../samples/feed.js';

/** Nothing has been answered yet. */
export const loading = {parameters: {server: {feed: ['never']}}};
/** The feed has no stories. */
export const empty = {parameters: {server: {feed: [{json: feedWith([])}]}}};
/** The server is out of order. */
export const failed = {parameters: {server: {feed: [outOfOrder]}}};
/** There is no connection, and trying again twice did not help. */
export const unreachable = {parameters: {server: {feed: ['no connection']}}};
/** What was answered is not a feed. */
export const notAFeed = {parameters: {server: {feed: [{text: 'Sorry, we have moved.'}]}}};
/** The news arrived, and asking for newer failed. */
export const stale = {
  args: {refresh: 1},
  parameters: {server: {feed: [{json: feedWith()}, outOfOrder]}},
};
