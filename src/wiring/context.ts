// The context protocol, both sides: https://github.com/webcomponents-cg/community-protocols

import type {Context, ContextEvent, ContextType} from '@lit/context';
import {NewsEvent} from '../events/news-event.js';

type AnyContext = Context<unknown, unknown>;

/**
 * Asks for a value on behalf of `host` and hands it to `take`, now and whenever it
 * changes, from whichever provider is nearest by then. Returns what ends that.
 */
export function consume<C extends AnyContext>(
  host: Element,
  context: C,
  take: (value: ContextType<C>) => void,
): () => void {
  let unsubscribe: (() => void) | undefined;
  const ask = (): void => {
    unsubscribe?.();
    const callback: ContextEvent<C>['callback'] = (value, stop) => {
      unsubscribe = stop;
      take(value);
    };
    // What the library's own event is, but for its class.
    const request = {context, contextTarget: host, callback, subscribe: true};
    host.dispatchEvent(new NewsEvent('context-request', request));
  };
  // A provider may be defined, or put around the element, later than it.
  document.addEventListener('context-provider', ask);
  ask();
  return () => {
    document.removeEventListener('context-provider', ask);
    unsubscribe?.();
  };
}

/** What a provider has for those who ask. */
export interface Offer {
  /** Answers a `context-request`, if it is for this. */
  answer(this: void, request: Event): void;
  /** Tells all who asked of another value. */
  tell(): void;
}

/** Offers what `value` returns under `context`. */
export function offer<C extends AnyContext>(context: C, value: () => ContextType<C>): Offer {
  const askers = new Set<ContextEvent<C>['callback']>();
  const tell = (callback: ContextEvent<C>['callback']): void =>
    callback(value(), () => askers.delete(callback));
  return {
    answer(request) {
      const {context: wanted, callback, subscribe} = request as ContextEvent<C>;
      if (wanted == context) {
        request.stopPropagation();
        if (subscribe) askers.add(callback);
        tell(callback);
      }
    },
    tell: () => askers.forEach(tell),
  };
}

/** Lets those who asked in vain, or somebody further off, ask again. */
export function announceProvider(from: EventTarget): void {
  from.dispatchEvent(new NewsEvent('context-provider'));
}
