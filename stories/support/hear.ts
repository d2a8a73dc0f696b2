import {action} from 'storybook/actions';
import {waitFor} from 'storybook/test';

const heard: Event[] = [];

/** Hears every event of these types that an element tells the page of, and shows it among the actions. */
export function listenTo(types: Iterable<string>): void {
  for (const type of types) {
    const show = action(type);
    // On its way down, since not all of them come up again.
    document.addEventListener(
      type,
      (event) => {
        heard.push(event);
        show(event);
      },
      true,
    );
  }
}

/** Forgets what was heard of an earlier story. */
export function forgetEvents(): void {
  heard.length = 0;
}

/** Waits until an event of this type has been heard since the story began. */
export function hears<T extends Event = Event>(type: string): Promise<T> {
  return waitFor(
    () => {
      const event = heard.find((each) => each.type === type);
      if (!event) throw new Error(`No ${type} was heard yet.`);
      return event as T;
    },
    {timeout: 10_000, interval: 20},
  );
}
