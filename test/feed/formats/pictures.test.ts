import {expect} from '@open-wc/testing';
import {atomItem, rssItem} from './read.js';

describe('toJsonFeed, on pictures', () => {
  it('reads media:content with its size, credit and caption', () => {
    const item = rssItem(`<media:content url="/a.jpg" medium="image" width="1200" height="800">
      <media:credit role="photographer">Ann Lee/Reuters</media:credit>
      <media:description>The tunnel.</media:description><media:title>A tunnel at night</media:title></media:content>`);
    expect(item.image).to.equal('https://paper.example/a.jpg');
    expect(item._newsrack).to.deep.equal({
      image_width: 1200,
      image_height: 800,
      image_credit: 'Ann Lee/Reuters',
      image_caption: 'The tunnel.',
      image_alt: 'A tunnel at night',
    });
  });

  it('takes the smallest that is wide enough, else the widest', () => {
    const sizes = (...widths: number[]) =>
      widths.map((w) => `<media:content url="/${w}.jpg" width="${w}" height="${w}"/>`).join('');
    const chosen = (xml: string) => rssItem(xml).image?.split('/').at(-1);
    expect(chosen(sizes(140, 460, 700, 1900))).to.equal('700.jpg');
    expect(chosen(sizes(140, 460))).to.equal('460.jpg');
    expect(chosen(`<media:group>${sizes(140, 2000)}</media:group>`)).to.equal('2000.jpg');
    const main = '<media:content url="/main.jpg" isDefault="true" width="300" height="200"/>';
    expect(chosen(sizes(700) + main)).to.equal('main.jpg');
  });

  it('gives a picture what its group or its item says of it', () => {
    const item = rssItem(`<media:group><media:content url="/a.jpg" type="image/jpeg"/>
      <media:credit>Ann</media:credit></media:group><media:description>Seen at night</media:description>`);
    expect(item._newsrack).to.deep.equal({image_credit: 'Ann', image_caption: 'Seen at night'});
  });

  it('takes the first of several pictures, with what is said of it alone', () => {
    const flood = '<media:content url="/flood.jpg" medium="image" width="1200" height="800"/>';
    const mayor = `<media:content url="/mayor.jpg" medium="image" width="1600" height="900">
      <media:credit>Bob Ray</media:credit><media:description>The mayor.</media:description></media:content>`;
    expect(rssItem(flood + mayor)._newsrack).to.deep.equal({image_width: 1200, image_height: 800});
    expect(rssItem(mayor + flood)._newsrack?.image_credit).to.equal('Bob Ray');
    const sizes = [140, 700].map(
      (width) => `<media:content url="/a.jpg?width=${width}&amp;s=${width * 7}" width="${width}">
        <media:credit>Photograph: Ann/AP</media:credit></media:content>`,
    );
    const item = rssItem(sizes.join('') + mayor);
    expect(item.image).to.equal('https://paper.example/a.jpg?width=700&s=4900');
    // Pages say "Photo:" themselves.
    expect(item._newsrack?.image_credit).to.equal('Ann/AP');
  });

  it('rather takes the body’s picture than a stamp', () => {
    const body =
      '<description><![CDATA[<img src="/a.jpg" width="320" height="200">]]></description>';
    for (const stamp of [
      '<media:thumbnail url="/s72-c/a.jpg" width="72" height="72"/>',
      '<media:thumbnail url="/b.jpg?width=140&amp;s=1"/>',
    ]) {
      expect(rssItem(stamp + body).image, stamp).to.equal('https://paper.example/a.jpg');
      expect(rssItem(stamp).image, stamp).to.match(/(72-c\/a|b)\.jpg/);
    }
  });

  it('knows pictures whose type is none by their names', () => {
    for (const type of ['jpg', 'Image/JPEG', 'application/octet-stream']) {
      const item = rssItem(`<enclosure url="/a.jpg" type="${type}" length="1"/>`);
      expect(item.image, type).to.equal('https://paper.example/a.jpg');
      expect(item.attachments, type).to.be.undefined;
    }
    const sound = rssItem('<enclosure url="/a.mp3" type="application/octet-stream" length="1"/>');
    expect(sound.image).to.be.undefined;
  });

  it('takes what a film is about for its summary, and not for a caption', () => {
    const about = 'How the tunnel was dug.\n\nMore: https://paper.example/tunnel';
    const item = atomItem(`<media:group><media:title>The tunnel</media:title>
      <media:thumbnail url="/still.jpg" width="480" height="360"/>
      <media:description>${about}</media:description></media:group>`);
    expect(item.summary).to.equal(about.replace('\n\n', ' '));
    expect(item._newsrack?.image_caption).to.be.undefined;
  });

  it('names the photographer and not the owner, else the line of copyright', () => {
    const credit = (inside: string) =>
      rssItem(`<media:content url="/a.jpg">${inside}</media:content>`)._newsrack?.image_credit;
    const owner = '<media:credit role="owner">Corp</media:credit>';
    const maker = '<media:credit role="photographer">Ann</media:credit>';
    expect(credit(owner + maker)).to.equal('Ann');
    expect(credit(owner)).to.equal('Corp');
    expect(credit('<media:copyright>© Corp</media:copyright>')).to.equal('© Corp');
  });

  it('reads a thumbnail, an enclosure and a podcast’s picture', () => {
    for (const inside of [
      '<media:thumbnail url="/a.jpg"/>',
      '<enclosure url="/a.jpg" type="image/jpeg" length="0"/>',
      '<enclosure url="/a.jpg"/>',
      '<itunes:image href="/a.jpg"/>',
      '<image><url>https://paper.example/a.jpg</url></image>',
    ]) {
      expect(rssItem(inside).image, inside).to.equal('https://paper.example/a.jpg');
    }
    const link = '<link rel="enclosure" type="image/png" href="https://paper.example/a.png"/>';
    expect(atomItem(link).image).to.equal('https://paper.example/a.png');
  });

  it('takes neither film nor sound for a picture, nor the author’s face', () => {
    for (const inside of [
      '<media:content url="/a.mp4" medium="video"/>',
      '<media:content url="/a" type="video/mp4"/>',
      '<media:content url="/a.mp3"/>',
      '<media:content medium="image" url="https://1.gravatar.com/avatar/abc"/>',
      '<media:content medium="image">not an address</media:content>',
    ]) {
      expect(rssItem(inside).image, inside).to.be.undefined;
    }
    const film =
      '<media:content url="/a.mp4" medium="video"><media:thumbnail url="/still.jpg"/></media:content>';
    expect(rssItem(film).image).to.equal('https://paper.example/still.jpg');
  });

  it('takes the first picture of the body where nothing else is offered', () => {
    const body = (html: string) => rssItem(`<description><![CDATA[${html}]]></description>`);
    const item = body(`<img src="/dot.gif" width="1" height="1"><img class="wp-smiley" src="/s.png">
      <img alt='A &gt; B' src="/a.jpg?x=1&amp;y=2" width=640 height=480><img src="/b.jpg">`);
    expect(item.image).to.equal('https://paper.example/a.jpg?x=1&y=2');
    expect(item._newsrack).to.deep.equal({image_alt: 'A > B', image_width: 640, image_height: 480});
    for (const other of [
      '<img src="https://count.example/track?id=7">',
      '<img src="data:image/gif;base64,R0">',
      '<img src="/blank.gif">',
      '<img src="/a.jpg" width="90" height="90">',
    ]) {
      expect(body(other).image, other).to.be.undefined;
    }
    for (const picture of [
      '<img src="data:image/gif;base64,R0" data-src="/a.jpg" class="lazyload">',
      '<img src="/blank.gif" data-lazy-src="/a.jpg">',
      '<img src="/a.jpg" alt="The Pixel 10 phone" width="90%">',
    ]) {
      expect(body(picture).image, picture).to.equal('https://paper.example/a.jpg');
    }
    for (const name of ['avatar-fire-and-ash.jpg', 'static/photo/123', 'country/123']) {
      expect(body(`<img src="/${name}">`).image, name).to.equal(`https://paper.example/${name}`);
    }
    const wide = body('<img src="/a.jpg" width="100%" height="100%">');
    expect(wide._newsrack).to.be.undefined;
  });
});

describe('toJsonFeed, on places and rights', () => {
  it('reads the name of a place', () => {
    const point = '<georss:point>24.7 46.7</georss:point>';
    expect(rssItem(point)._newsrack).to.be.undefined;
    const named = `${point}<georss:featurename>Riyadh</georss:featurename>`;
    expect(rssItem(named)._newsrack?.place).to.equal('Riyadh');
    expect(atomItem('<georss:featureName>Kyiv</georss:featureName>')._newsrack?.place).to.equal(
      'Kyiv',
    );
  });

  it('reads a licence, and names those of Creative Commons', () => {
    const by = 'https://creativecommons.org/licenses/by-sa/4.0/';
    const license = {name: 'CC BY-SA 4.0', url: by};
    for (const inside of [
      `<atom:link rel="license" href="${by}"/>`,
      `<cc:license rdf:resource="${by}" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>`,
      `<creativeCommons:license>${by}</creativeCommons:license>`,
      `<dc:rights>Free to use, ${by}</dc:rights>`,
    ]) {
      expect(rssItem(inside)._newsrack?.license, inside).to.deep.equal(license);
    }
    const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
    const free = atomItem(`<link rel="license" href="${zero}"/>`)._newsrack?.license;
    expect(free).to.deep.equal({name: 'CC0 1.0', url: zero});
    const own = atomItem('<link rel="license" href="/terms"/>')._newsrack?.license;
    expect(own).to.deep.equal({url: 'https://paper.example/terms'});
  });

  it('reads who has to be named', () => {
    const item = rssItem('<cc:attributionName>The Paper</cc:attributionName>');
    expect(item._newsrack?.attribution).to.equal('The Paper');
  });
});
