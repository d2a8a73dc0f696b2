// What the reader of datelines knows by name. Everything else it tells by shape.

/** Who files stories, as it stands in brackets behind the place. */
export const agencies =
  /^(AP|AFP|Reuters|Thomson Reuters|dpa|EFE|ANSA|AGI|Adnkronos|askanews|Lusa|ABr|SPA|WAM|KUNA|QNA|BNA|ONA|MENA|SANA|NNA|IRNA|INA|AA|TASS|ТАСС|БелТА|Interfax|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|APP|Antara|Bernama|VNA|PNA|CNA|UPI|CNN|BBC|VOA|Bloomberg|CP|PA|AAP|APA|Keystone-SDA|SDA|ATS|awp|KNA|epd|SID|ANP|Belga|NTB|TT|Ritzau|STT|PAP|[CČ]TK|MTI|Ukrinform|JTA|CNS|NAN|T[ée]lam|Notimex|Europa Press|PR ?Newswire|GLOBE NEWSWIRE|BUSINESS WIRE|رويترز|أ ?ف ?ب|د ?ب ?أ|واس|وام|قنا|كونا)(?![\p{L}\d])/iu;

/** A television or radio station of North America. */
export const callSign = /^[KW][A-Z]{2,3}(?![A-Z])/;

/** How months begin, in the languages of the agencies. */
export const months =
  'jan|ene|gen|f[eé][bv]|m[aä][rigy]|a[pbv]r|ju[nli]|giu|lug|aug|ago|ao[uû]|se[pt]|o[ckt]t|nov|d[eéi][cz]|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек';

/** What stands before a day or an agency’s name as a place does, and is none. */
export const labels = /^(the (?!hague)|(by|updated?|posted|last|publi\p{L}*|\p{L}+day)(?!\p{L}))/iu;

/** Cities that a dateline names alone, where the platform does not know them from their time. */
export const cities =
  /^(Abu Dhabi|Albany|Alexandria|Ankara|Antwerp|Atlanta|Austin|Baltimore|Barcelona|Basra|Baton Rouge|Beijing|Bengaluru|Bern|Birmingham|Bologna|Bonn|Bordeaux|Boston|Brasília|Bruxelles|Buenos Aires|Buffalo|Calgary|Cali|Canberra|Cape Town|Cardiff|Charleston|Charlotte|Chennai|Cincinnati|Cleveland|Columbus|Cork|Dallas|Dammam|Delhi|Denpasar|Des Moines|Düsseldorf|Edinburgh|El Paso|Firenze|Florence|Fort \p{L}+|Frankfurt|Fukuoka|Gaza|Geneva|Genève|Genova|Glasgow|Guangzhou|Haifa|Hamburg|Hanoi|Harrisburg|Hiroshima|Ho Chi Minh City|Houston|Hyderabad|Indianapolis|Islamabad|Jacksonville|Jeddah|Kharkiv|Köln|Kolkata|Kathmandu|Kyiv|Kyoto|La Paz|Lahore|Las Vegas|Leeds|Leipzig|Lille|Lisboa|Little Rock|Liverpool|Lviv|Lyon|Makkah|Manchester|Marseille|Mecca|Medellín|Medina|Memphis|Miami|Milano?|Milwaukee|Minneapolis|Montr[ée]al|Mosul|Mumbai|München|Munich|Nagoya|Nantes|Naples|Napoli|Nashville|New (Delhi|Haven|Orleans|York)|Nice|Odesa|Orlando|Osaka|Ottawa|Palermo|Peshawar|Philadelphia|Pittsburgh|Portland|Port of Spain|Port Sudan|Porto|Praha|Pretoria|Quetta|Quebec|Québec|Raleigh|Ramallah|Rawalpindi|Richmond|Rio de Janeiro|Rochester|Roma|Rotterdam|Sacramento|Salt Lake City|(San|Santa|Santo|S[ãa]o|St\.|Saint) \p{L}+|Sana’?a|Seattle|Sevilla|Seville|Sharjah|Sheffield|Shenzhen|Stuttgart|Surabaya|Tampa|Tel Aviv|The Hague|Torino|Toulouse|Trenton|Tucson|Turin|United Nations|Valencia|Venezia|Venice|Wrocław|Washington|Wellington|Wien|Wuhan|Yangon|(Atlantic|Gaza|Guatemala|Jersey|Kansas|Kuwait|Mexico|Oklahoma|Panama|Quebec|Quezon|Vatican) City|Москва|Санкт-Петербург|Київ|Киев|Минск)$/iu;
