// Every phrase a reader can see. Each says what is so and what to do, and blames nobody.

export const messages = {
  recentNews: 'Recent news',
  aroundTheCities: 'Around the cities',
  photo: (credit: string) => `Photo: ${credit}`,
  by: (names: string) => `By ${names}`,
  updated: (time: string) => `Updated ${time}`,
  newStories: (count: number) => (count == 1 ? '1 new story' : `${count} new stories`),
  more: 'More news',
  empty: 'There is no news here at the moment.',
  noSuchStory: 'This story is not here.',
  gone: 'This story is no longer available.',
  unreachable: 'The news could not be reached. Check your connection.',
  failed: 'The news cannot be shown just now.',
  retry: 'Try again',
  stale: (time: string) => `The latest news could not be loaded. This is from ${time}.`,
  embedded: (host: string) => `Show content from ${host}`,
  chooseCities: 'Choose cities',
  remember: 'Remember on this device',
};
