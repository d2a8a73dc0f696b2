import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {all, headlines, inline, put, words} from '../support/draw.js';
import {until} from '../support/until.js';

const news: [city: string, title: string][] = [
  ['Riyadh', 'R1'],
  ['Paris', 'P1'],
  ['Riyadh', 'R2'],
  ['Kyiv', 'K1'],
];

const feed = (): TemplateResult =>
  inline(buildFeed({items: news.map(([city, title]) => buildItem({title, _newsrack: {city}}))}));

describe('<around-the-cities layout="tabs">', () => {
  async function drawTabs(
    dir = 'ltr',
  ): Promise<{element: Element; tabs: HTMLElement[]; type: (key: string) => string}> {
    const place = put(
      html`<div dir=${dir}><around-the-cities layout="tabs">${feed()}</around-the-cities></div>`,
    );
    const element = place.firstElementChild!;
    await until(() => headlines(element).length);
    const tabs = all(element, '[role=tab]');
    const type = (key: string): string => {
      const press = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      element.shadowRoot!.activeElement!.dispatchEvent(press);
      return words(element.shadowRoot!.activeElement!);
    };
    return {element, tabs, type};
  }

  const openTab = (element: Element): string[] =>
    all(element, '[role=tab]')
      .filter((tab) => tab.ariaSelected === 'true')
      .map(words);

  it('shows one city at a time, and names the list for it', async () => {
    const {element, tabs} = await drawTabs();
    expect(tabs.map(words)).to.deep.equal(['Riyadh', 'Paris', 'Kyiv']);
    expect(headlines(element)).to.deep.equal(['R1', 'R2']);
    expect(openTab(element)).to.deep.equal(['Riyadh']);
    const [panel] = all(element, '[role=tabpanel]');
    expect(tabs[0]!.getAttribute('aria-controls')).to.equal(panel!.id);
    expect(panel!.getAttribute('aria-labelledby')).to.equal(tabs[0]!.id);
    expect(tabs[0]!.parentElement!.getAttribute('role')).to.equal('tablist');
  });

  it('opens another city on a click', async () => {
    const {element, tabs} = await drawTabs();
    tabs[1]!.click();
    await until(() => headlines(element).join() === 'P1');
    expect(openTab(element)).to.deep.equal(['Paris']);
  });

  it('is one stop for the Tab key: only the open tab is in the way', async () => {
    const {element, tabs} = await drawTabs();
    const stops = () => tabs.map((tab) => tab.tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    tabs[2]!.click();
    await until(() => openTab(element).join() === 'Kyiv');
    expect(stops()).to.deep.equal([-1, -1, 0]);
  });

  it('is walked with the arrows, around the ends, and with Home and End', async () => {
    const {element, tabs, type} = await drawTabs();
    tabs[0]!.focus();
    expect(type('ArrowRight')).to.equal('Paris');
    await until(() => openTab(element).join() === 'Paris');
    expect(type('ArrowLeft')).to.equal('Riyadh');
    expect(type('ArrowLeft')).to.equal('Kyiv');
    expect(type('ArrowRight')).to.equal('Riyadh');
    expect(type('End')).to.equal('Kyiv');
    expect(type('Home')).to.equal('Riyadh');
    await until(() => openTab(element).join() === 'Riyadh');
  });

  it('follows the direction of the page', async () => {
    const {tabs, type} = await drawTabs('rtl');
    tabs[0]!.focus();
    expect(type('ArrowLeft')).to.equal('Paris');
    expect(type('ArrowRight')).to.equal('Riyadh');
  });

  it('leaves all other keys to the page', async () => {
    const {element, tabs} = await drawTabs();
    tabs[0]!.focus();
    const press = new KeyboardEvent('keydown', {
      key: 'a',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    tabs[0]!.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
    expect(openTab(element)).to.deep.equal(['Riyadh']);
  });
});
