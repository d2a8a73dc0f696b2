import {expect} from '@open-wc/testing';
import {mergeFeeds} from '../../src/feed/same-story.js';
import type {Article} from '../../src/model/article.js';
import type {Feed} from '../../src/model/feed.js';
import {buildArticle} from '../support/build-article.js';

const noon = Date.UTC(2026, 2, 5, 12);
const hour = 60 * 60 * 1000;

function feed(site: string, ...articles: Article[]): Feed {
  return {title: site, homePageUrl: `https://${site}.example/`, articles, skipped: 0};
}

/** A story at an address, as its feed has it. */
function at(url: string, more: Partial<Article> = {}): Article {
  const id = more.id ?? url;
  const key = url.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
  return buildArticle({title: 'About it', published: noon, ...more, url, id, key});
}

let number = 0;
/** A story under a headline, each at an address of its own. */
const titled = (title: string, more: Partial<Article> = {}): Article =>
  at(`https://any.example/${number++}`, {title, ...more});

const urls = (articles: readonly Article[]): (string | undefined)[] => articles.map(({url}) => url);
const count = (a: Article, b: Article): number => mergeFeeds([feed('a', a), feed('b', b)]).length;

/** Fails unless each pair is one story, or two. */
function areStories<T>(
  expected: 1 | 2,
  pairs: readonly (readonly [T, T])[],
  build: (one: T) => Article,
): void {
  const wrong = pairs.filter(([one, other]) => count(build(one), build(other)) != expected);
  expect(wrong).to.deep.equal([]);
  const turned = pairs.filter(([one, other]) => count(build(other), build(one)) != expected);
  expect(turned).to.deep.equal([]);
}

describe('mergeFeeds', () => {
  it('puts the newest first, and the undated last in the order given', () => {
    const [old, fresh] = [titled('old', {published: noon - hour}), titled('fresh')];
    const [one, two] = [
      titled('one', {published: undefined}),
      titled('two', {published: undefined}),
    ];
    const merged = mergeFeeds([feed('a', one, old), feed('b', two, fresh)]);
    expect(merged.map(({title}) => title)).to.deep.equal(['fresh', 'old', 'one', 'two']);
  });

  it('knows a story by its address, however it is mentioned', () => {
    const story = 'https://paper.example/world/talks-resume';
    areStories(
      1,
      [
        [story, 'http://paper.example/world/talks-resume'],
        [story, 'https://www.paper.example/world/talks-resume/'],
        [story, 'https://PAPER.example/world/talks-resume#comments'],
        [story, 'https://paper.example:443/world/talks-resume'],
        [story, `${story}?utm_source=rss&utm_medium=feed`],
        [story, `${story}?fbclid=IwAR0&gclid=1&mc_cid=2&ref=home&ref_src=twsrc`],
        [story, `${story}/index.html`],
        [story, `${story}/amp/`],
        [story, `${story}/amp.html`],
        [story, `${story}.amp`],
        [story, `${story}?amp=1`],
        [story, `${story}?amp`],
        [story, `${story}?outputType=amp`],
        [story, 'https://amp.paper.example/world/talks-resume'],
        [story, 'https://m.paper.example/world/talks-resume'],
        [story, 'https://paper.example/amp/world/talks-resume'],
        [
          story,
          'https://paper-example.cdn.ampproject.org/c/s/paper.example/world/talks-resume/amp',
        ],
        [story, 'https://www.google.com/amp/s/paper.example/world/talks-resume'],
        [story, 'https://paper.example//world/talks-resume'],
        ['https://paper.example/a.html', 'https://paper.example/a.amp.html'],
        ['https://paper.example/?p=12&utm_campaign=x', 'http://www.paper.example/?p=12'],
        ['https://paper.example/?b=1&a=2', 'https://paper.example/?a=2&b=1'],
        ['https://paper.example/caf%c3%a9', 'https://paper.example/café'],
      ],
      at,
    );
  });

  it('takes other addresses for other stories', () => {
    areStories(
      2,
      [
        ['https://paper.example/world/one', 'https://paper.example/world/two'],
        ['https://paper.example/?p=12', 'https://paper.example/?p=13'],
        ['https://paper.example/a', 'https://other.example/a'],
        ['https://paper.example/a', 'https://sport.paper.example/a'],
        ['https://paper.example/Aa', 'https://paper.example/aA'],
        ['https://paper.example/a?page=1', 'https://paper.example/a?page=2'],
        ['https://paper.example/story?gid=1', 'https://paper.example/story?gid=2'],
        ['https://paper.example/story?reference=1', 'https://paper.example/story?reference=2'],
        ['https://paper.example/camp', 'https://paper.example/c'],
        ['https://paper.example/guide/amplifiers', 'https://paper.example/guide/lifiers'],
        ['https://paper.example/index', 'https://paper.example/indexes'],
      ],
      at,
    );
  });

  it('knows a story by an identifier that nothing else has', () => {
    const unique = [
      'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
      'tag:agency.example,2026:story:8871',
      '1225C695-cfb8-4ebb-aaaa-80da344efa6a',
      '507f1f77bcf86cd799439011ab',
      'urn:newsml:agency.example:20260305:L8N3',
      'https://agency.example/?p=4711',
    ];
    const common = [
      '4711',
      'story-1',
      'talks resume',
      '#',
      '/2026/11/22/weekend-weather-forecast',
      'http://localhost/?p=12',
    ];
    const pair = (id: string): [string, string] => [id, id];
    areStories(1, unique.map(pair), (id) => titled('About nothing', {id}));
    areStories(2, common.map(pair), (id) => titled('About nothing', {id}));
  });

  it('takes a parameter for a story’s where a feed tells its stories apart by it', () => {
    const story = (site: string, number: number): Article =>
      titled(`${site} ${number}`, {id: `${site} ${number}`});
    const by = (name: string): Article[] =>
      [1, 2, 3].map((number) => ({
        ...story('a', number),
        url: `https://a.example/news.php?${name}=${number}`,
      }));
    for (const name of ['ref', 'feed', 'share']) {
      expect(mergeFeeds([feed('a', ...by(name)), feed('b', story('b', 1))])).to.have.length(4);
    }
  });

  const headline = 'Talks on the river’s water resume in Riyadh';
  const same: [string, string][] = [
    [headline, "TALKS ON THE RIVER'S WATER RESUME IN RIYADH"],
    [headline, 'Talks on the river’s water resume in Riyadh, officials say'],
    [headline, 'Talks on river’s water resume in Riyadh'],
    [headline, 'Talks on the river’s water resume at Riyadh'],
    [headline, 'Talks on the river’s water resume in Riyadh.'],
    [
      'Séisme au nord du Pérou : trois villages évacués',
      'Seisme au nord du Perou: trois villages évacués',
    ],
    [
      'City centre closed after gas leak in market hall',
      'City center closed after gas leak in market hall',
    ],
    [
      'Zelenskyy visits flooded villages near the border',
      'Zelensky visits flooded villages near the border',
    ],
    [
      'Unions organise strikes in travelling theatres',
      'Unions organize strikes in traveling theaters',
    ],
    [
      'Bank raises rates to 3,5 per cent as prices climb',
      'Bank raises rates to 3.5 per cent as prices climb',
    ],
    ['Ministry counts 1,500 new homes in the north', 'Ministry counts 1500 new homes in the north'],
    ['Große Straße in Köln nach Brand gesperrt', 'Grosse Strasse in Köln nach Brand gesperrt'],
    ['استئناف المحادثات حول مياه النهر في الرياض', 'استئناف المُحادثات حول مياه النهر في الرياض'],
    [
      'أسعار النفط تتراجع للجلسة الثالثة على التوالي',
      'اسعار النفط تتراجع للجلسة الثالثة على التوالي',
    ],
    ['北京地铁三号线今日开通运营，沿线居民庆祝', '北京地铁三号线今日开通运营 沿线居民庆祝'],
    ['日銀が金利を据え置き、円は小幅に上昇', '日銀が金利を据え置き　円は小幅に上昇'],
    ['한국은행 기준금리 동결 물가 안정 전망', '한국은행, 기준금리 동결… 물가 안정 전망'],
    [
      'Центробанк сохранил ключевую ставку на прежнем уровне',
      'Центробанк сохранил ключевую ставку на прежнем уровне:',
    ],
  ];
  const notSame: [string, string][] = [
    [headline, 'Talks on the river’s water collapse in Riyadh'],
    [headline, 'Talks on the river’s water resume in Cairo'],
    [headline, 'Talks on the river’s water never resume in Riyadh'],
    [
      'Police arrest 3 after robbery at Paris jeweller',
      'Police arrest 4 after robbery at Paris jeweller',
    ],
    [
      'Police arrest three after robbery at Paris jeweller',
      'Police arrest five after robbery at Paris jeweller',
    ],
    [
      'Ireland qualify for World Cup finals in style',
      'Iceland qualify for World Cup finals in style',
    ],
    ['Two die in Bolton factory fire on Monday', 'Two die in Boston factory fire on Monday'],
    ['Minister Johnson resigns after long inquiry', 'Minister Johnston resigns after long inquiry'],
    ['Arsenal beat Chelsea in cup final thriller', 'Chelsea beat Arsenal in cup final thriller'],
    [
      'Slovakia votes in early parliamentary election',
      'Slovenia votes in early parliamentary election',
    ],
    [
      'Austria recalls ambassador over border dispute',
      'Australia recalls ambassador over border dispute',
    ],
    [
      'North province bans fishing in lakes and rivers',
      'South province bans fishing in lakes and rivers',
    ],
    [
      'Inflation increase surprises bank and markets again',
      'Inflation decrease surprises bank and markets again',
    ],
    ['Mayor denies plan to close the old harbour', 'Mayor plan to close the old harbour'],
    ['Magnitude 5 quake shakes northern islands', 'Magnitude 6 quake shakes northern islands'],
    ['Live updates', 'Live updates'],
    [
      'Live updates: Talks on the river’s water resume in Riyadh',
      'Live updates: Talks on the river’s water resume in Riyadh',
    ],
    ['Morning briefing', 'Morning briefing'],
    [
      'Morning briefing: What you need to know today',
      'Morning briefing: What you need to know today',
    ],
    ['Letters to the editor: March 5', 'Letters to the editor: March 5'],
    ['The week in pictures', 'The week in pictures'],
    ['Weather forecast for Thursday, 5 March 2026', 'Weather forecast for Thursday, 5 March 2026'],
    ['Corrections and clarifications for the day', 'Corrections and clarifications for the day'],
    ['Top stories of the week', 'Top stories of the week'],
    ['Earthquake in Peru', 'Earthquake in Peru'],
    ['Obituary', 'Obituary'],
    ['نشرة أخبار اليوم', 'نشرة أخبار اليوم'],
    ['今日新闻', '今日新闻'],
    ['استئناف المحادثات حول مياه النهر في الرياض', 'لا استئناف المحادثات حول مياه النهر في الرياض'],
    [
      'Iran says it is ready for talks on sanctions',
      'Iran says it isn’t ready for talks on sanctions',
    ],
    [
      'Exports to China fall in June after tariffs',
      'Exports from China fall in June after tariffs',
    ],
    ['Prices in the capital rise 1.5 percent', 'Prices in the capital rise 15 percent'],
    ['Man arrested after stabbing in London', 'Second man arrested after stabbing in London'],
    [
      'Nurse charged with murder of teacher in Leeds',
      'Nurse charged with attempted murder of teacher in Leeds',
    ],
    ['伊朗袭击沙特阿拉伯油田', '伊朗否认袭击沙特阿拉伯油田'],
    ['美国总统下周访问日本东京', '美国副总统下周访问日本东京'],
    ['東京電力、柏崎刈羽原発を再稼働', '東京電力、柏崎刈羽原発を再稼働断念'],
    ['北京地铁三号线今日开通运营，沿线居民庆祝', '上海地铁三号线今日开通运营，沿线居民庆祝'],
    ['日銀が金利を据え置き、円は小幅に上昇', '日銀が金利を据え置き、円は小幅に下落'],
  ];

  it('knows a story by a headline that is nearly the same', () => {
    areStories(1, same, (title) => titled(title));
  });

  it('never by a headline that one word, one number or the order makes another, or that is common', () => {
    areStories(2, notSame, (title) => titled(title));
  });

  it('leaves the name of the paper out of the headline', () => {
    const [plain, named] = [titled(headline), titled(`${headline} - The Paper`)];
    const paper = {...feed('b', named), title: 'The Paper'};
    expect(mergeFeeds([feed('a', plain), paper])).to.have.length(1);
  });

  it('goes by headlines only within a day, a language, and between feeds', () => {
    const other = (more: Partial<Article>): number =>
      count(titled(headline, {language: 'en'}), titled(headline, more));
    expect(other({published: noon - 24 * hour})).to.equal(1);
    expect(other({published: noon - 25 * hour})).to.equal(2);
    expect(other({published: undefined})).to.equal(2);
    expect(other({language: 'en-GB'})).to.equal(1);
    expect(other({language: 'fr'})).to.equal(2);
    expect(mergeFeeds([feed('a', titled(headline), titled(headline))])).to.have.length(2);
    // Nor by way of another feed’s story, which is like both.
    const two = feed('a', titled(headline), titled(headline));
    expect(mergeFeeds([two, feed('b', titled(headline))])).to.have.length(2);
  });

  describe('keeps of one story', () => {
    const url = 'https://paper.example/talks';
    const kept = (...feeds: Feed[]): Article => {
      const [first, ...others] = mergeFeeds(feeds);
      expect(others).to.deep.equal([]);
      return first!;
    };

    it('the article on its own feed’s site, be it later', () => {
      const own = at(url, {published: noon + hour});
      const copied = at(`${url}?utm_source=portal`);
      expect(kept(feed('portal', copied), feed('paper', own))).to.equal(own);
      expect(kept(feed('paper', own), feed('portal', copied))).to.equal(own);
    });

    it('the article that names no other source', () => {
      const own = at('https://one.example/1', {title: headline, published: noon + hour});
      const credited = at('https://two.example/2', {
        title: headline,
        source: {name: 'One', url: 'https://one.example/'},
      });
      expect(kept(feed('two', credited), feed('one', own))).to.equal(own);
    });

    it('else the earliest, else that of the first feed', () => {
      const early = at('https://two.example/2', {title: headline, published: noon - hour});
      const late = at('https://one.example/1', {title: headline});
      const too = at('https://three.example/1', {title: headline});
      expect(kept(feed('one', late), feed('two', early))).to.equal(early);
      expect(kept(feed('one', late), feed('three', too))).to.equal(late);
      expect(kept(feed('three', too), feed('one', late))).to.equal(too);
    });
  });

  it('keeps apart what poor feeds give the address of their front page', () => {
    const [a, b] = [
      at('https://paper.example/', {title: 'One', id: '1', key: 'x'}),
      at('https://www.paper.example/?utm_source=rss', {title: 'Two', id: '2', key: 'y'}),
    ];
    expect(count({...a, key: '1'}, {...b, key: '2'})).to.equal(2);
  });

  /** Feeds of stories that are often the same as others. The same number gives the same feeds. */
  function someFeeds(seed: number): Feed[] {
    let state = seed;
    const pick = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    return Array.from({length: 2 + pick(4)}, (_, index) =>
      feed(
        `site${index}`,
        ...Array.from({length: pick(20)}, (_, item) =>
          at(`https://site${pick(5)}.example/story-${pick(12)}${pick(2) ? '?utm_source=x' : ''}`, {
            id: pick(3) ? `${seed}-${index}-${item}` : `urn:story:${pick(12)}`,
            title: pick(2) ? same[pick(same.length)]![pick(2)]! : `${index} ${item}`,
            // No two at the same time, since ties go by the order.
            published: noon - (index * 20 + item) * 7 * 60_000,
          }),
        ),
      ),
    );
  }

  it('gives the same whatever the order of the feeds and of their articles', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const feeds = someFeeds(seed);
      const turned = feeds
        .map((feed) => ({...feed, articles: feed.articles.toReversed()}))
        .toReversed();
      expect(urls(mergeFeeds(turned)), `seed ${seed}`).to.deep.equal(urls(mergeFeeds(feeds)));
    }
  });

  it('finds nothing more to merge in what it has merged', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const merged = mergeFeeds(someFeeds(seed));
      expect(mergeFeeds([feed('merged', ...merged)]), `seed ${seed}`).to.deep.equal(merged);
    }
  });

  it('loses no story and makes up none', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const feeds = someFeeds(seed);
      const all = new Set(feeds.flatMap(({articles}) => articles));
      const merged = mergeFeeds(feeds);
      expect(merged.every((article) => all.has(article))).to.equal(true);
      expect(new Set(merged).size).to.equal(merged.length);
      expect(new Set(merged.map(({key}) => key)).size).to.equal(merged.length);
    }
  });

  it('merges ten thousand stories, be their headlines all of the same words', () => {
    const words = 'water river talks market bridge harbour council minister train school'.split(
      ' ',
    );
    const feeds = Array.from({length: 10}, (_, site) =>
      feed(
        `site${site}`,
        ...Array.from({length: 1000}, (_, item) =>
          at(`https://site${site}.example/${item}`, {
            title: Array.from(
              {length: 8},
              (_, place) => words[(item * (place + 3) + site + place) % 10],
            ).join(' '),
            published: noon - item * 1000,
          }),
        ),
      ),
    );
    const started = performance.now();
    const merged = mergeFeeds(feeds);
    expect(performance.now() - started).to.be.below(10_000);
    expect(merged.length).to.be.within(1000, 10_000);
  });
});
