// Stands on a page after recorder.js: what the elements tell the page, by the place they are
// in, how long the page was ever held up, and a clock that can be put ahead.

(() => {
  const told = [];
  for (const type of ['news-load', 'news-error']) {
    document.addEventListener(type, ({target, error}) => {
      // WebDriver knows nothing that is undefined.
      const {kind, status = null, url, message} = error ?? {};
      const {id} = target.closest('[id]');
      told.push({type, id, tag: target.localName, kind, status, url, message});
    });
  }

  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...values) {
      super(...(values.length ? values : [Date.now()]));
    }
    static now() {
      return Real.now() + witness.ahead;
    }
  };

  // A worker beats beside the page. Time is told by its beats: a busy machine slows down both.
  const beat = 'setInterval(() => postMessage(performance.timeOrigin + performance.now()), 20)';
  const worker = new Worker(URL.createObjectURL(new Blob([beat])));
  const beats = [];
  worker.onmessage = ({data}) => beats.push(data);
  const now = () => performance.timeOrigin + performance.now();
  const gaps = [];
  // Drawing a page of so many elements for the first time is not what is measured.
  addEventListener('load', () => {
    let last = now();
    setInterval(() => {
      const time = now();
      if (time - last > 250) gaps.push([last, time]);
      last = time;
    }, 10);
  });

  globalThis.witness = {
    told,
    /** How far the clock is ahead, in milliseconds. */
    ahead: 0,
    /** How often the worker has beaten, some fifty times a second. */
    beats: () => beats.length,
    /** How often it ever beat while the page stood still. */
    beatsMissed() {
      const within = ([from, to]) => beats.filter((time) => time > from && time < to).length;
      return Math.max(0, ...gaps.map(within));
    },
  };
})();
