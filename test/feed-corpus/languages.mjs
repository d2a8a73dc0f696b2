/** Headlines of our own in languages that news is written in, with what feeds trip over: quotes, ampersands, brackets. */
export const languages = {
  en: [
    'London’s new tunnel opens',
    'Arts & Letters: “finished”, but is it?',
    '1 < 2, says minister',
  ],
  ar: ['افتتاح نفق جديد في الرياض', 'الثقافة & الفنون: «أسبوع الكتاب»', 'أسعار النفط ترتفع < ٥٪'],
  de: [
    'Neuer Tunnel für München eröffnet',
    '„Fertig“ – oder doch nicht? Bahn & Bund streiten',
    'Straßenfest größer als je',
  ],
  el: ['Νέα σήραγγα στην Αθήνα', 'Τέχνες & Γράμματα: «τέλος»;', 'Οι τιμές < 5%'],
  es: [
    'Abre un túnel en Sevilla',
    '¿Terminado? «Casi», dice la ministra',
    'El niño y la señora: I+D & Co',
  ],
  fr: ['Un tunnel ouvre à Lyon', 'L’été « fini » ? Pas encore', 'La 11ᵉ édition : cœur & âme'],
  he: ['מנהרה חדשה נפתחה בחיפה', 'תרבות & אמנות: "סוף"', 'מחירים < 5%'],
  hi: ['दिल्ली में नई सुरंग खुली', 'कला & साहित्य: “पूरा”', 'कीमतें < 5%'],
  ja: ['大阪に新しいトンネルが開通', '芸術＆文学「完成」か', '価格は < 5%'],
  pt: ['Túnel abre em São Paulo', 'Arte & Letras: “pronto”?', 'Preços < 5%, diz ministra'],
  ru: ['В Казани открыт тоннель', 'Искусство & культура: «готово»', 'Цены < 5 %'],
  tr: ['İzmir’de yeni tünel açıldı', 'Sanat & edebiyat: “bitti mi”', 'Fiyatlar < %5'],
  uk: ['У Києві відкрили тунель', 'Мистецтво & література: «готово»', 'Ціни < 5 %'],
  zh: ['上海新隧道通车', '艺术 & 文学：“完成”了吗', '价格 < 5%'],
};

/** Three stories in a language, as the data that a site has. */
export function storiesIn(language) {
  return languages[language].map((title, index) => ({
    title,
    url: `https://paper.example/${language}/story-${index + 1}?from=a&to=b`,
    id: `https://paper.example/${language}/${index + 1}`,
    date: new Date(Date.UTC(2026, 10, 20 - index, 8, 30, index)),
    summary: `${title}.`,
    html: `<p>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p><p><img src="/a.jpg" alt=""> <a href="/more">…</a></p>`,
    author: 'Ann Lee',
    email: 'ann@paper.example',
    tags: [language, 'News & Views'],
    image: `https://paper.example/${language}/${index + 1}.jpg`,
  }));
}

export const site = (language) => ({
  title: `The Paper (${language})`,
  description: 'News & views',
  url: 'https://paper.example/',
  feed: `https://paper.example/${language}/feed.xml`,
  language,
});
