/**
 * The ready themes, tried on: the whole page takes the one that the visitor chooses, or that
 * the address names (`?theme=tabloid`). It is what a publisher does with one <link>.
 */
const select = document.getElementById('theme');
const root = document.documentElement;

select.addEventListener('change', () => {
  const address = new URL(location.href);
  if (select.value) address.searchParams.set('theme', select.value);
  else address.searchParams.delete('theme');
  history.replaceState(null, '', address);
  wear(select.value);
});

choose(new URLSearchParams(location.search).get('theme'));

function choose(name) {
  const known = [...select.options].some(({value}) => value === name);
  select.value = known ? name : '';
  wear(select.value);
}

/** The look that is worn goes when the next is there, so that nothing flashes between them. */
function wear(name) {
  if (!name) return keepOnly();
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    className: 'worn',
    href: `/newsrack/themes/${name}.css`,
  });
  link.addEventListener('load', () => {
    if (select.value === name) keepOnly(link);
  });
  document.head.append(link);
}

function keepOnly(link) {
  for (const each of document.querySelectorAll('link.worn')) {
    if (each !== link) each.remove();
  }
  // paper.css takes its own colours and fonts from the theme.
  if (link) root.dataset.theme = select.value;
  else delete root.dataset.theme;
}
