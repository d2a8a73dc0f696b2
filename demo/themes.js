/**
 * The ready themes, tried on: the whole page takes the one that the visitor chooses, or that
 * the address names (`?theme=tabloid`). It is what a publisher does with one <link>.
 */
const select = document.getElementById('theme');
const link = Object.assign(document.createElement('link'), {rel: 'stylesheet'});

// paper.css takes its own colours and fonts from the theme, once the theme is there.
link.addEventListener('load', () => (document.documentElement.dataset.theme = select.value));
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

function wear(name) {
  if (name) {
    link.href = `/newsrack/themes/${name}.css`;
    document.head.append(link);
  } else {
    link.remove();
    delete document.documentElement.dataset.theme;
  }
}
