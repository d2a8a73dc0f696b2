/**
 * The drill that every fault goes through, all at once on one page: the places are bad when
 * the page opens, then good, then bad again an hour later, then good again. What is seen of
 * each at the end of each phase is kept, for the tests to judge.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import {hostPage, scriptTag} from './host-page.mjs';

/** The elements that show a feed, and the comments. */
export const newsTags = ['recent-news', 'article-card', 'around-the-cities'];
const commentsTag = 'member-comments';

/** How long anything may take, in milliseconds: some 25 seconds of time-outs, and a busy machine. */
const patience = 120_000;
const hour = 3_600_000;

const markup = ({feed, comments}, id) =>
  `<section id="${id}">${newsTags
    .map((tag) => `<${tag} eager refresh="3600" src="${feed}"><a href="/">The old way</a></${tag}>`)
    .join('')}<${commentsTag} eager thread="ferries" src="${comments}">
    <a href="/">The old way</a></${commentsTag}></section>`;

/**
 * With `isUnhurried` the elements are patient, for what is not about time-outs and may take a
 * busy machine as long as one.
 *
 * Answers `phases` (cold, retried, warm and mended), each with `looks`, `told`, `mistakes` and
 * `asked`; `times`, what a clock showed when the news came; and `beats` and
 * `beatsMissed` of witness.js.
 */
export async function runDrill(browser, host, places, {isUnhurried = false} = {}) {
  const content = Object.entries(places).map(([id, place]) => markup(place, id));
  const site = {origin: host.origin, feed: `${host.origin}/nothing`};
  const page = await browser.open(
    host.serve(
      hostPage({
        head: `<script src="/support/witness.js"></script>
          ${isUnhurried ? '<script src="/support/patient.js"></script>' : ''}`,
        script: scriptTag(site),
        content: content.join('\n'),
      }),
    ),
  );
  const ids = Object.keys(places);

  /** Waits until every element is as it should be, or the time is up, and tells what is seen then. */
  const see = async (isSettled) => {
    const deadline = Date.now() + patience;
    for (;;) {
      const looks = await page.evaluate(lookAround, ids);
      const all = Object.entries(looks).flatMap(([id, elements]) =>
        Object.entries(elements).map(([tag, look]) => isSettled(look, places[id], tag)),
      );
      if (all.every(Boolean) || Date.now() > deadline) return {looks, ...(await witnessed())};
      await sleep(50);
    }
  };
  const witnessed = async () => ({
    ...(await page.evaluate(() => ({
      told: witness.told.splice(0),
      mistakes: hostRecord.mistakes.splice(0),
    }))),
    asked: Object.fromEntries(ids.map((id) => [id, places[id].requests.splice(0)])),
  });
  const switchAll = (good) => Promise.all(ids.map((id) => places[id].switchTo(good)));

  const cold = await see(hasAnswer);
  await switchAll(true);
  await page.evaluate(retryAll);
  const times = [await page.evaluate(timeOfDay)];
  const retried = await see(isWell);
  times.push(await page.evaluate(timeOfDay));
  await switchAll(false);
  await page.evaluate(goOn, hour);
  const warm = await see((look, {fault}) =>
    fault.kind ? look.button : isWell(look) && !look.more,
  );
  await switchAll(true);
  await page.evaluate(retryAll);
  const mended = await see((look) => isWell(look) && !look.more);
  // A drill can be over before the worker has come to beat.
  await page.until(() => witness.beats() > 20);
  const held = await page.evaluate(() => ({
    beats: witness.beats(),
    beatsMissed: witness.beatsMissed(),
  }));
  await page.close();
  return {phases: {cold, retried, warm, mended}, times, ...held};
}

const hasAnswer = ({face}) => face && face !== 'loading';
const isWell = ({face, button}) => face === 'ready' && !button;

/** Runs in the page: how each element looks, by the id of its place and its tag. */
function lookAround(ids) {
  const lookOf = (element) => {
    const root = element.shadowRoot;
    const texts = (selector) =>
      [...(root?.querySelectorAll(selector) ?? [])].map((node) => node.textContent.trim());
    return {
      face: root?.querySelector('section')?.className,
      says: texts('[part=status]')
        .join()
        .replace(/\s+/g, ' ')
        .replace(/ ?Try again$/, ''),
      button: texts('[part=status] button').join(),
      more: texts('[part=more]').join(),
      shows: texts('[part=headline],.words'),
      fallback: element.querySelector('a').checkVisibility(),
    };
  };
  return Object.fromEntries(
    ids.map((id) => [
      id,
      Object.fromEntries(
        [...document.getElementById(id).children].map((node) => [node.localName, lookOf(node)]),
      ),
    ]),
  );
}

/** Runs in the page: what a clock on the wall shows. */
function timeOfDay() {
  return new Date().toLocaleString('en', {timeStyle: 'short'});
}

/** Runs in the page: presses every button that tries again. */
function retryAll() {
  for (const {shadowRoot} of document.querySelectorAll('section > *')) {
    shadowRoot?.querySelector('[part=status] button')?.click();
  }
}

/** Runs in the page: time passes, so that the feeds are due, and the next comments are asked for. */
function goOn(milliseconds) {
  witness.ahead += milliseconds;
  document.dispatchEvent(new Event('visibilitychange'));
  for (const {shadowRoot} of document.querySelectorAll('section > *')) {
    shadowRoot?.querySelector('[part=more]')?.click();
  }
}
