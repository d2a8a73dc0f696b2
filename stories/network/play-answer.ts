import {delay, HttpResponse, type JsonBodyType} from 'msw';
import type {Answer} from './answers.js';

/** An answer as the network delivers it. */
export async function playAnswer(answer: Answer): Promise<Response> {
  if (answer === 'never') await delay('infinite');
  if (typeof answer !== 'object') return HttpResponse.error();
  if ('text' in answer) return HttpResponse.text(answer.text);
  const {status, retryAfter} = 'status' in answer ? answer : {status: 200};
  return HttpResponse.json((answer.json ?? {}) as JsonBodyType, {
    status,
    ...(retryAfter && {headers: {'retry-after': `${retryAfter}`}}),
  });
}
