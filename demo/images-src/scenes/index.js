import {accra} from './accra.js';
import {istanbul} from './istanbul.js';
import {jakarta} from './jakarta.js';
import {kyiv} from './kyiv.js';
import {lima} from './lima.js';
import {lisbon} from './lisbon.js';
import {nairobi} from './nairobi.js';
import {osaka} from './osaka.js';
import {paris} from './paris.js';
import {reykjavik} from './reykjavik.js';
import {riyadh} from './riyadh.js';
import {toronto} from './toronto.js';

/** Every picture by its file's name; each function draws it and answers the canvas. */
export const scenes = {
  ...riyadh,
  ...paris,
  ...kyiv,
  ...nairobi,
  ...lima,
  ...osaka,
  ...reykjavik,
  ...lisbon,
  ...toronto,
  ...jakarta,
  ...accra,
  ...istanbul,
};
