/** What a host page says itself, beside what the elements say. */
export interface PageWords {
  readonly name: string;
  readonly motto: string;
  readonly sections: readonly string[];
  readonly cities: string;
  readonly sport: string;
  readonly city: string;
  readonly services: readonly string[];
  readonly blog: string;
  readonly about: string;
  readonly post: readonly string[];
}

const english: PageWords = {
  name: 'The Harbour Post',
  motto: 'Sunday, 22 November 2026',
  sections: ['Today', 'World', 'Harbour', 'Culture', 'Letters'],
  cities: 'From our bureaus',
  sport: 'From the harbour',
  city: 'City of Harbour',
  services: ['Register a move', 'Book a berth', 'Pay a bill', 'Report a pothole'],
  blog: 'Notes from the quay',
  about: 'I mend nets and read the paper.',
  post: [
    'I went down to see the boat off this morning. Half the town was there, and the band, and a dog that would not be parted from the ticket inspector.',
    'The paper has it all, and better than I could tell it:',
  ],
};

const arabic: PageWords = {
  name: 'بريد الميناء',
  motto: 'الأحد ٢٢ نوفمبر ٢٠٢٦',
  sections: ['اليوم', 'العالم', 'الميناء', 'الثقافة', 'الرسائل'],
  cities: 'من مكاتبنا',
  sport: 'من الميناء',
  city: 'مدينة الميناء',
  services: ['تسجيل انتقال', 'حجز مرسى', 'دفع فاتورة', 'الإبلاغ عن حفرة'],
  blog: 'ملاحظات من الرصيف',
  about: 'أرقع الشباك وأقرأ الجريدة.',
  post: [
    'نزلت هذا الصباح لأودّع القارب. كان نصف البلدة هناك، والفرقة الموسيقية، وكلب لم يفارق مفتش التذاكر.',
    'في الجريدة الخبر كله، وبأحسن مما أرويه:',
  ],
};

/** What a host page in this language says. */
export const wordsIn = (language: string): PageWords => (language === 'ar' ? arabic : english);
