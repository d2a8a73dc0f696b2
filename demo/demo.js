/**
 * What the demonstration adds to a publisher's page: the visitor's own feed, the
 * date, and the Arabic dress. It runs before the elements are parsed, so that
 * they find the page as the address asks for it.
 */
const query = new URLSearchParams(location.search);
const isArabic = query.get('dir') === 'rtl';
const address = query.get('feed')?.trim();
const root = document.documentElement;
const newsFeed = document.getElementById('feed');
const form = document.querySelector('.try');

// A story's address serves this same page, and says which story it is about.
document.querySelector('link[rel=canonical]').href = location.origin + location.pathname;

if (isArabic) Object.assign(root, {lang: 'ar', dir: 'rtl'});
if (address) showVisitorsFeed();
if (location.pathname === '/') newsFeed.addEventListener('news-load', leaveOutTheLead);

document.addEventListener('DOMContentLoaded', () => {
  const today = new Date().toLocaleDateString(root.lang, {dateStyle: 'full'});
  document.getElementById('today').textContent = today;
  if (isArabic) dressInArabic();
  if (address) leaveOurSections();
});

/** Shows the visitor's feed in every element, and says how that went. */
function showVisitorsFeed() {
  newsFeed.setAttribute('src', withScheme(address));
  form.elements.feed.value = address;
  say('Loading the feed …');
  newsFeed.addEventListener('news-load', ({articles: {length}}) => {
    say(`Showing ${length === 1 ? '1 story' : `${length} stories`} from this feed.`);
  });
  newsFeed.addEventListener('news-error', ({error}) => say(sentenceFor(error), 'failed'));
}

/** Visitors paste what their browser shows them, which may lack a scheme. */
function withScheme(text) {
  return /^[a-z]+:\/\//i.test(text) ? text.replace(/^feed:/i, 'https:') : `https://${text}`;
}

/** A publisher can act on these; readers of a real page get the elements' own words. */
function sentenceFor({kind, message, url}) {
  if (kind !== 'network') return message;
  return (
    `${url} could not be read. Either nothing answers there, or the site does not let other ` +
    'sites read it: then its answer lacks the header “Access-Control-Allow-Origin: *”.'
  );
}

function say(sentence, state = '') {
  const back = document.createElement('a');
  back.href = isArabic ? '/?dir=rtl' : '/';
  back.textContent = 'Back to The Harbour Post';
  const word = form.querySelector('.try-word');
  word.replaceChildren(sentence, ' ', back);
  word.dataset.state = state;
}

/** This newspaper's own sections and cities would leave another's feed empty. */
function leaveOurSections() {
  for (const element of document.querySelectorAll('[tags], [cities]')) {
    element.removeAttribute('tags');
    element.removeAttribute('cities');
    const {heading} = element.dataset;
    if (heading && !isArabic) element.setAttribute('heading', heading);
  }
}

/** On a front page the lists need not repeat the story that leads it. */
function leaveOutTheLead({target, articles: [lead]}) {
  if (target.id !== 'story') return;
  newsFeed.removeEventListener('news-load', leaveOutTheLead);
  for (const list of document.querySelectorAll('recent-news')) {
    list.setAttribute('exclude', lead?.url ?? lead?.id ?? '');
  }
}

function dressInArabic() {
  for (const element of document.querySelectorAll('[data-ar]')) {
    element.textContent = element.dataset.ar;
  }
  for (const element of document.querySelectorAll('[data-ar-heading]')) {
    element.setAttribute('heading', element.dataset.arHeading);
  }
  for (const element of document.querySelectorAll('[data-ar-label]')) {
    element.setAttribute('aria-label', element.dataset.arLabel);
  }
  // The visitor's own feed keeps the dress.
  const keep = Object.assign(document.createElement('input'), {type: 'hidden', name: 'dir'});
  keep.value = 'rtl';
  form.append(keep);
  const dress = document.getElementById('dress');
  Object.assign(dress, {href: '/', lang: 'en', textContent: 'In English'});
  document.title = document.querySelector('.name').textContent;
}
