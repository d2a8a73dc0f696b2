import {createContext} from '@lit/context';
import type {FeedStore} from '../feed/feed-store.js';

/** The feed that `<news-feed>` offers to the elements inside it, if it has one. */
export const feedContext = createContext<FeedStore | undefined>('newsrack-feed');
