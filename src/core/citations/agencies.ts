/** News agencies by what they call themselves, in lower case. Not a newspaper that is called after one. */
const agencies = new Set(
  [
    'AAP|Australian Associated Press|Adnkronos|AFP|Agence France-Presse|Agencia EFE|Agerpres|AKI|Anadolu|Anadolu Agency|Anadolu Ajansı|ANI|ANSA|ANP|AP|Associated Press',
    'The Associated Press|APA|Austria Presse Agentur|ATS|Agence télégraphique suisse|Belga|BelTA|BERNAMA|BNS|Baltic News Service|BTA|Canadian Press|The Canadian Press',
    'CTK|ČTK|DPA|Deutsche Presse-Agentur|EFE|Europa Press|GNA|HINA|IANS|INA|Interfax|Interfax-Ukraine|IRNA|Jiji Press|Keystone-SDA|Kyodo|Kyodo News|KUNA|Lusa|MENA|MTI',
    'NTB|PA|PA Media|Press Association|PAP|Petra|PTI|Press Trust of India|Reuters|Thomson Reuters|RIA Novosti|Ritzau|RTT|SAPA|SANA|SDA|SID|SPA|STT|Tanjug|TASS|ITAR-TASS',
    'TT|TT News Agency|Ukrinform|UNIAN|UPI|United Press International|WAM|WAFA|Xinhua|Xinhua News Agency|Yonhap|Yonhap News Agency',
  ]
    .join('|')
    .toLowerCase()
    .split('|'),
)

/** Whether an outlet is a news agency. Names with “news agency” or “wire” behind them are, whoever they belong to. */
export function isAgency(outlet: string): boolean {
  const name = outlet.trim().toLowerCase()
  return agencies.has(name) || /\b(?:news agency|newswires?|agence de presse|nachrichtenagentur)$/u.test(name)
}
