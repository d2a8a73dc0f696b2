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
export const labels =
  /^(the (?!hague)|(aboard|breaking|file|photos?|by|updated?|posted|last|publi\p{L}*|\p{L}+day)(?!\p{L}))/iu;

/** Cities that a dateline names alone, where the platform does not know them from their time. */
export const cities =
  /^(Abu Dhabi|Albany|Alexandria|Ankara|Antwerp|Atlanta|Austin|Baltimore|Barcelona|Basra|Baton Rouge|Beijing|Bengaluru|Bern|Birmingham|Bologna|Bonn|Bordeaux|Boston|Brasília|Bruxelles|Buenos Aires|Buffalo|Calgary|Cali|Canberra|Cape Town|Cardiff|Charleston|Charlotte|Chennai|Cincinnati|Cleveland|Columbus|Cork|Dallas|Dammam|Delhi|Denpasar|Des Moines|Düsseldorf|Edinburgh|El Paso|Firenze|Florence|Fort \p{L}+|Frankfurt|Fukuoka|Gaza|Geneva|Genève|Genova|Glasgow|Guangzhou|Haifa|Hamburg|Hanoi|Harrisburg|Hiroshima|Ho Chi Minh City|Houston|Hyderabad|Indianapolis|Islamabad|Jacksonville|Jeddah|Kharkiv|Köln|Kolkata|Kathmandu|Kyiv|Kyoto|La Paz|Lahore|Las Vegas|Leeds|Leipzig|Lille|Lisboa|Little Rock|Liverpool|Lviv|Lyon|Makkah|Manchester|Marseille|Mecca|Medellín|Medina|Memphis|Miami|Milano?|Milwaukee|Minneapolis|Montr[ée]al|Mosul|Mumbai|München|Munich|Nagoya|Nantes|Naples|Napoli|Nashville|New (Delhi|Haven|Orleans|York)|Nice|Odesa|Orlando|Osaka|Ottawa|Palermo|Peshawar|Philadelphia|Pittsburgh|Portland|Port of Spain|Port Sudan|Porto|Praha|Pretoria|Quetta|Quebec|Québec|Raleigh|Ramallah|Rawalpindi|Richmond|Rio de Janeiro|Rochester|Roma|Rotterdam|Sacramento|Salt Lake City|(San|Santa|Santo|S[ãa]o|St\.|Saint) \p{L}+|Sana’?a|Seattle|Sevilla|Seville|Sharjah|Sheffield|Shenzhen|Stuttgart|Surabaya|Tampa|Tel Aviv|The Hague|Torino|Toulouse|Trenton|Tucson|Turin|United Nations|Valencia|Venezia|Venice|Wrocław|Washington|Wellington|Wien|Wuhan|Yangon|(Atlantic|Gaza|Guatemala|Jersey|Kansas|Kuwait|Mexico|Oklahoma|Panama|Quebec|Quezon|Vatican) City|Москва|Санкт-Петербург|Київ|Киев|Минск)$/iu;

/** Cities of the world after which places in North America are called. */
export const namesakes =
  /^(Aberdeen|Alexandria|Amsterdam|Athens|Bath|Belfast|Berlin|Bethlehem|Birmingham|Bristol|Cairo|Cambridge|Delhi|Dover|Dresden|Dublin|Durham|Florence|Geneva|Glasgow|Hamburg|Hanover|Havana|Kingston|Leeds|Lima|Lisbon|Liverpool|London|Madrid|Manchester|Manila|Melbourne|Milan|Moscow|Naples|Newcastle|Odessa|Oxford|Palermo|Paris|Perth|Rome|Rotterdam|Santiago|Stockholm|Sydney|Toledo|Tripoli|Utrecht|Valencia|Venice|Verona|Versailles|Vienna|Warsaw|Wellington|Worcester|York|Zurich)$/i;

/** States and provinces of North America, as they are written behind a place. Delaware’s postal code is Germany’s, too. */
export const states =
  /^(Ala(bama|\.)|Alaska|Ariz(ona|\.)|Ark(ansas|\.)|Calif(ornia|\.)|Colo(rado|\.)|Conn(ecticut|\.)|Del(aware|\.)|Fla\.|Florida|Ga\.|Georgia|Hawaii|Idaho|Ill(inois|\.)|Ind(iana|\.)|Iowa|Kan(sas|\.)|Kentucky|Ky\.|La\.|Louisiana|Maine|Maryland|Md\.|Mass(achusetts|\.)|Mich(igan|\.)|Minn(esota|\.)|Miss(issippi|\.)|Mo\.|Missouri|Mont(ana|\.)|Neb(raska|r?\.)|Nev(ada|\.)|N\. ?[HJMYCDBSL]\.|New (Hampshire|Jersey|Mexico|York|Brunswick)|(North|South) (Carolina|Dakota)|Ohio|Okla(homa|\.)|Ore(gon|\.)|Pa\.|Pennsylvania|R\. ?I\.|Rhode Island|S\. ?[CD]\.|Tenn(essee|\.)|Texas|Tex\.|Utah|Vermont|Vt\.|Va\.|(West )?Virginia|Wash(ington|\.)|W\. ?Va\.|Wis(consin|\.)|Wyo(ming|\.)|Alberta|Alta\.|British Columbia|B\. ?C\.|Manitoba|Man\.|Newfoundland|Nova Scotia|Ont(ario|\.)|Prince Edward Island|Qu[eé]bec|Que\.|Sask(atchewan|\.)|A[BKLRZ]|BC|C[AOT]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMSVY]|O[HKNR]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
