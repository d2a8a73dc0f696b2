import {http, HttpResponse} from 'msw';
import {feedIn} from '../samples/feed.js';
import {languageOf} from '../samples/languages.js';
import {travel} from './connection.js';
import {playAnswer} from './play-answer.js';
import {origin, serverOf} from './server.js';

/** Answers requests for feeds. */
export const feedHandlers = [
  http.get<{id: string}>(`${origin}/:id/feed.json`, async ({params}) => {
    const {feed} = serverOf(params.id);
    const answer = feed.length > 1 ? feed.shift() : feed[0];
    return (await travel()) ?? playAnswer(answer ?? {status: 404});
  }),
  http.get<{id: string; 0: string}>(`${origin}/:id/sources/*`, async ({params}) => {
    const answer = serverOf(params.id).setup.sources?.[params[0]];
    return (await travel()) ?? playAnswer(answer ?? {status: 404});
  }),
  http.get<{language: string}>(
    `${origin}/:id/:language/feed.json`,
    async ({params}) => (await travel()) ?? HttpResponse.json(feedIn(languageOf(params.language))),
  ),
];
