// What a publisher should know about a snippet before pasting it.

import {inWords} from '../facts/in-words.js';
import type {Sizes} from '../preview/report.js';
import {attributesOf, type Settings} from '../settings.js';
import {unseen} from './room.js';
import type {Release} from './snippet.js';

/** Sentences for what is missing from a snippet, or will not be as it seems. */
export function hintsOf(
  settings: Settings,
  {elements, folder}: Pick<Release, 'elements' | 'folder'>,
  sizes: Sizes,
  isScriptMissing: boolean,
): string[] {
  const {feed, form} = settings;
  const shown = elements.filter(({tag}) => attributesOf(settings, tag));
  const comments = attributesOf(settings, 'member-comments');
  const hints: [boolean, string][] = [
    [!shown.length, 'Choose something to show.'],
    [!feed && shown.some(({showsFeed}) => showsFeed), 'The snippet has no feed yet.'],
    [!!comments && !comments['src'], 'Say where the comments are kept: their “src” is missing.'],
    [
      form === 'places' && !!comments?.['backend'],
      'An editor’s place cannot hold the comments of WordPress. Use the tag for these.',
    ],
    [
      isScriptMissing,
      `The script could not be loaded from ${new URL(folder).host} as another site loads it: its ` +
        'answer needs the header “Access-Control-Allow-Origin: *”.',
    ],
    ...shown.map(({tag, showsFeed}): [boolean, string] => [
      showsFeed && turnsOutLower(sizes, tag),
      `“${inWords(tag)}” takes more room while it loads than it needs in the end, so that what ` +
        'is below it moves up. Ask it for fewer stories, and nothing moves.',
    ]),
  ];
  return hints.filter(([isSo]) => isSo).map(([, sentence]) => sentence);
}

function turnsOutLower(sizes: Sizes, tag: string): boolean {
  const {atFirst = 0, loaded = atFirst} = sizes[tag] ?? {};
  return loaded < atFirst - unseen;
}
