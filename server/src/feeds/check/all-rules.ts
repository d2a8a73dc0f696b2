/** Everything that is looked for, in the order of the report and of the manual. */
import type {Rule} from './finding.js';
import {cityRules} from './rules/cities.js';
import {dateRules} from './rules/dates.js';
import {encodingRules} from './rules/encoding.js';
import {feedRules} from './rules/feed.js';
import {imageRules} from './rules/images.js';
import {itemRules} from './rules/items.js';
import {licenceRules} from './rules/licence.js';
import {linkRules} from './rules/links.js';
import {permissionRules} from './rules/permission.js';
import {transferRules} from './rules/transfer.js';
import {typeRules} from './rules/types.js';
import {wordRules} from './rules/words.js';

/** The rules by what they are about. */
export const families: readonly {readonly title: string; readonly rules: readonly Rule[]}[] = [
  {title: 'Whether browsers of other sites may read it', rules: permissionRules},
  {title: 'In what it is written', rules: encodingRules},
  {title: 'How it comes', rules: transferRules},
  {title: 'What the feed says of itself', rules: feedRules},
  {title: 'Items that do not show', rules: itemRules},
  {title: 'Types of fields', rules: typeRules},
  {title: 'Headlines and words', rules: wordRules},
  {title: 'Links', rules: linkRules},
  {title: 'Dates', rules: dateRules},
  {title: 'Pictures', rules: imageRules},
  {title: 'Cities', rules: cityRules},
  {title: 'Licence', rules: licenceRules},
];
