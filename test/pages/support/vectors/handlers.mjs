/**
 * Listeners written as attributes, in every way of writing them. Each tag has every seventh event,
 * the next tag those after them: together they have each a few times.
 */
import {gaps, mixed, payloads, quotings, taking} from './payloads.mjs';

const tags = [
  'img src=x',
  'img src=/stolen/picture.svg',
  'svg',
  'svg width=9 height=9',
  'math',
  'body',
  'video src=/stolen/video',
  'audio src=/stolen/audio',
  'input autofocus',
  'input type=image src=/stolen/input',
  'textarea autofocus',
  'select autofocus',
  'button autofocus',
  'a href=#x',
  'a tabindex=0 autofocus',
  'details open',
  'iframe src=about:blank',
  'object data=/stolen/object',
  'embed src=/stolen/embed',
  'marquee',
  'p',
  'div contenteditable autofocus',
  'table background=/stolen/table',
  'form',
  'style',
  'link rel=stylesheet href=/stolen/sheet.css',
  'meter value=1',
  'dialog open',
  'frameset',
  'custom-element',
  'article-card',
  'x',
];

const events = [
  'load',
  'error',
  'click',
  'focus',
  'focusin',
  'blur',
  'mouseover',
  'mouseenter',
  'pointerover',
  'pointerdown',
  'pointerrawupdate',
  'wheel',
  'scroll',
  'scrollend',
  'toggle',
  'beforetoggle',
  'animationstart',
  'animationend',
  'transitionrun',
  'transitionend',
  'begin',
  'end',
  'repeat',
  'start',
  'finish',
  'loadstart',
  'canplay',
  'resize',
  'message',
  'hashchange',
  'securitypolicyviolation',
  'contentvisibilityautostatechange',
  'command',
];

const payload = taking(payloads);
const quoted = taking(quotings);
const gap = taking(gaps);
const spelling = taking([(name) => name, (name) => name.toUpperCase(), mixed]);

export const handlers = tags.flatMap((tag, index) => {
  const [, name, rest] = /^(\S+)(.*)$/.exec(tag);
  return events
    .filter((_, place) => (place + index) % 7 === 0)
    .map((event) => {
      const spelt = spelling();
      return `<${spelt(name)}${rest}${gap()}${spelt('on' + event)}=${quoted()(payload())}>x</${spelt(name)}>`;
    });
});
