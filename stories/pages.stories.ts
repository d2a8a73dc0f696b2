import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import '../src/define.js';
import {commentsAt, feedAt} from './network/server.js';
import {blog} from './pages/blog.js';
import {cityPortal} from './pages/city-portal.js';
import {newspaper} from './pages/newspaper.js';
import {wordsIn} from './pages/words.js';
import {salma, someComments} from './samples/comments.js';
import {find} from './support/draw.js';
import * as looks from './support/looks.js';

/** All elements in the pages of others, as their publishers would place and dress them. */
const meta: Meta = {
  title: 'Whole pages',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', server: {said: someComments, member: salma}},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'article-card, recent-news, around-the-cities', '[part=headline]');
    await find(canvasElement, 'member-comments', 'textarea');
  },
};
export default meta;

type Page = (context: StoryContext) => TemplateResult;

const page =
  (draw: typeof cityPortal): Page =>
  ({id, globals}) =>
    draw(
      wordsIn(globals.language as string),
      {feed: feedAt(id), comments: commentsAt(id)},
      globals.scheme as string,
    );

const inNewspaper: StoryObj = {render: (_, context) => page(newspaper)(context)};
const inCityPortal: StoryObj = {render: (_, context) => page(cityPortal)(context)};
const inBlog: StoryObj = {render: (_, context) => page(blog)(context)};

export const Newspaper: StoryObj = {tags: ['wide'], ...inNewspaper};
export const NewspaperOnPhone: StoryObj = {tags: ['phone'], ...inNewspaper};
export const NewspaperDark: StoryObj = {tags: ['wide'], ...inNewspaper, ...looks.dark};
export const NewspaperRightToLeft: StoryObj = {
  tags: ['wide'],
  ...inNewspaper,
  ...looks.rightToLeft,
};

export const CityPortal: StoryObj = {tags: ['wide'], ...inCityPortal};
export const CityPortalOnPhone: StoryObj = {tags: ['phone'], ...inCityPortal};
export const CityPortalDark: StoryObj = {tags: ['wide'], ...inCityPortal, ...looks.dark};
export const CityPortalRightToLeft: StoryObj = {
  tags: ['wide'],
  ...inCityPortal,
  ...looks.rightToLeft,
};

export const Blog: StoryObj = {...inBlog};
export const BlogOnPhone: StoryObj = {tags: ['phone'], ...inBlog};
export const BlogDark: StoryObj = {...inBlog, ...looks.dark};
export const BlogRightToLeft: StoryObj = {...inBlog, ...looks.rightToLeft};
