/** A language that the elements speak. */
export interface Language {
  /** By which a page names it, in `lang`. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  /** A headline in it. */
  readonly headline: string;
  /** What a reader says of that in it. */
  readonly comment: string;
}

const language = (tag: string, name: string, headline: string, comment: string): Language => ({
  tag,
  name,
  headline,
  comment,
});

/** Every language that the elements speak. */
export const languages: readonly Language[] = [
  language('en', 'English', 'Ferries return to the old harbour', 'See you on the quay!'),
  language('ar', 'العربية', 'العبّارات تعود إلى الميناء القديم', 'نلتقي على الرصيف!'),
  language('zh-Hans', '简体中文', '渡轮重返旧港', '码头见！'),
  language('zh-Hant', '繁體中文', '渡輪重返舊港', '碼頭見！'),
  language('nl', 'Nederlands', 'De veerboten keren terug naar de oude haven', 'Tot op de kade!'),
  language(
    'fr',
    'Français',
    'Les ferrys reviennent dans le vieux port',
    'Rendez-vous sur le quai !',
  ),
  language('de', 'Deutsch', 'Die Fähren kehren in den alten Hafen zurück', 'Wir sehen uns am Kai!'),
  language('he', 'עברית', 'המעבורות חוזרות לנמל הישן', 'נתראה על הרציף!'),
  language('hi', 'हिन्दी', 'पुराने बंदरगाह पर नावें लौट आईं', 'घाट पर मिलते हैं!'),
  language('id', 'Bahasa Indonesia', 'Feri kembali ke pelabuhan lama', 'Sampai jumpa di dermaga!'),
  language('it', 'Italiano', 'I traghetti tornano al porto vecchio', 'Ci vediamo sul molo!'),
  language('ja', '日本語', '旧港にフェリーが戻る', '埠頭で会いましょう！'),
  language('ko', '한국어', '옛 항구로 돌아온 여객선', '부두에서 만나요!'),
  language('fa', 'فارسی', 'کشتی‌ها به بندر قدیمی بازمی‌گردند', 'روی اسکله می‌بینمتان!'),
  language('pl', 'Polski', 'Promy wracają do starego portu', 'Do zobaczenia na nabrzeżu!'),
  language('pt', 'Português', 'Os barcos regressam ao porto antigo', 'Vemo-nos no cais!'),
  language('ru', 'Русский', 'Паромы возвращаются в старую гавань', 'Увидимся на причале!'),
  language(
    'es',
    'Español',
    'Los transbordadores vuelven al puerto viejo',
    '¡Nos vemos en el muelle!',
  ),
  language('sv', 'Svenska', 'Färjorna återvänder till den gamla hamnen', 'Vi ses på kajen!'),
  language('tr', 'Türkçe', 'Vapurlar eski limana dönüyor', 'Rıhtımda görüşürüz!'),
  language('uk', 'Українська', 'Пороми повертаються до старої гавані', 'Побачимось на причалі!'),
  language('ur', 'اردو', 'کشتیاں پرانی بندرگاہ پر لوٹ آئیں', 'گھاٹ پر ملتے ہیں!'),
];

/** The language of this tag. */
export function languageOf(tag: string): Language {
  return languages.find((each) => each.tag === tag) ?? languages[0]!;
}
