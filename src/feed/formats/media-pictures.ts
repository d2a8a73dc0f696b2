// Media RSS, where pictures come with sizes, credits and captions. What stands outside a picture is
// said of all that are inside.

import type {FeedText, Picture} from './entries.js';

interface MediaText {
  readonly value?: string;
  readonly type?: string;
}

interface MediaScope {
  readonly title?: MediaText;
  readonly description?: MediaText;
  readonly credits?: readonly {readonly value?: string; readonly role?: string}[];
  readonly copyright?: {readonly value?: string};
  readonly thumbnails?: readonly {url?: string; width?: number; height?: number}[];
}

interface MediaContent extends MediaScope {
  readonly url?: string;
  readonly type?: string;
  readonly medium?: string;
  readonly isDefault?: boolean;
  readonly width?: number;
  readonly height?: number;
}

interface MediaGroup extends MediaScope {
  readonly contents?: readonly MediaContent[];
}

/** What an item has of Media RSS. */
export interface Media extends MediaGroup {
  readonly groups?: readonly MediaGroup[];
}

/** The pictures among it, and what may be one. */
export function mediaPictures(media: Media = {}): Picture[] {
  return [
    ...(media.groups ?? []).flatMap((scope, group) =>
      picturesOf(scope, media).map((picture) => ({...picture, group})),
    ),
    ...picturesOf({contents: media.contents}, media),
    ...thumbnails(media, wordsOf([media])),
  ];
}

/** Those of a group, or those that have none. */
function picturesOf(scope: MediaGroup, media: Media): Picture[] {
  return [
    ...(scope.contents ?? []).flatMap((content) => {
      const {url, type, medium, isDefault, width, height} = content;
      const isDescribed = Object.values(wordsOf([content])).some(Boolean);
      const words = {...wordsOf([content, scope, media]), isDescribed};
      return [
        {url, type, medium, isDefault, width, height, ...words},
        ...thumbnails(content, words),
      ];
    }),
    ...thumbnails(scope, wordsOf([scope, media])),
  ];
}

function thumbnails(scope: MediaScope, words: Partial<Picture>): Picture[] {
  return (scope.thumbnails ?? []).map(({url, width, height}) => ({
    url,
    width,
    height,
    medium: 'image',
    isThumbnail: true,
    ...words,
  }));
}

/** What is said of a picture: by itself, else by what it stands in. */
function wordsOf(scopes: readonly MediaScope[]): Partial<Picture> {
  const first = <T>(read: (scope: MediaScope) => T | undefined): T | undefined =>
    scopes.map(read).find((found) => found !== undefined);
  return {
    title: first(({title}) => text(title)),
    description: first(({description}) => text(description)),
    credits: first(({credits}) =>
      credits?.[0] ? credits.map(({value = '', role = ''}) => ({name: value, role})) : undefined,
    ),
    copyright: first(({copyright}) => copyright?.value),
  };
}

function text(found: MediaText | undefined): FeedText | undefined {
  return found?.value
    ? {value: found.value, kind: found.type == 'html' ? 'html' : 'unsure'}
    : undefined;
}
