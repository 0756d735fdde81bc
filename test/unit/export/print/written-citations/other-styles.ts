import type { Written } from './written.ts'

/** MHRA, OSCOLA, APA and ISO 690. Strings are to be read beside the rules that each entry cites. */
export const otherStyles: readonly Written[] = [
  // MHRA, 3rd ed., 11.2.5 (newspapers: title in single quotation marks, paper in italics, date; p. before pages), 11.2 (web page: address in angle brackets), 11.3 (short form: surname and title, never ibid.).
  {
    style: 'modern-humanities-research-association',
    language: 'en-GB',
    notes: {
      newspaper: 'Ana Ruiz and Tomas Arden, ‘Ministers Quit over “Port” Deal’, *Harbour Courier*, 4 March 2031, para. 4.',
      'a page of it, next': 'Ruiz and Arden, ‘Ministers Quit over “Port” Deal’, p. 12.',
      'web page': 'Jo Berg, ‘A Quiet Harbour’, 5 March 2031, para. 4 <[https://quiet.example/a]>.',
      'wire story': 'Meridian Wire, ‘Grain Ships Turn Back’, *Harbour Courier*, 6 March 2031.',
      'an agency’s own': 'Reuters, ‘Grain Ships Wait’, 6 March 2031, para. 4 <[https://wire.example/x]>.',
      editorial: '‘The Port Needs an Answer’, *Harbour Courier*, 7 March 2031.',
      'translated title': 'Luz Mora, ‘La crisis del puerto’ [The port crisis], *El Faro*, 8 March 2031, para. 4.',
      undated: 'Eva Lang, ‘Port Rules’, *Port Authority*, para. 4 <[https://port.example/rules]>.',
      'newspaper again': 'Ruiz and Arden, ‘Ministers Quit over “Port” Deal’, para. 4.',
      'wire story again': 'Meridian Wire, ‘Grain Ships Turn Back’, para. 4.',
      'and again': 'Meridian Wire, ‘Grain Ships Turn Back’, para. 4.',
      'two in one note': '‘The Port Needs an Answer’; Berg, ‘A Quiet Harbour’.',
    },
    list: [
      'Berg, Jo, ‘A Quiet Harbour’, 5 March 2031 <[https://quiet.example/a]>',
      'Lang, Eva, ‘Port Rules’, *Port Authority* <[https://port.example/rules]>',
      'Meridian Wire, ‘Grain Ships Turn Back’, *Harbour Courier*, 6 March 2031',
      'Mora, Luz, ‘La crisis del puerto’ [The port crisis], *El Faro*, 8 March 2031',
      '‘The Port Needs an Answer’, *Harbour Courier*, 7 March 2031',
      'Reuters, ‘Grain Ships Wait’, 6 March 2031 <[https://wire.example/x]>',
      'Ruiz, Ana, and Tomas Arden, ‘Ministers Quit over “Port” Deal’, *Harbour Courier*, 4 March 2031',
    ],
  },
  // The same in German.
  {
    style: 'modern-humanities-research-association',
    language: 'de-DE',
    notes: {
      newspaper: 'Ana Ruiz und Tomas Arden, „Ministers Quit over ‚Port‘ Deal“, *Harbour Courier*, 4. März 2031, Abs. 4.',
      'a page of it, next': 'Ruiz und Arden, „Ministers Quit over ‚Port‘ Deal“, S. 12.',
      'web page': 'Jo Berg, „A Quiet Harbour“, 5. März 2031, Abs. 4 <[https://quiet.example/a]>.',
      'wire story': 'Meridian Wire, „Grain Ships Turn Back“, *Harbour Courier*, 6. März 2031.',
      'an agency’s own': 'Reuters, „Grain Ships Wait“, 6. März 2031, Abs. 4 <[https://wire.example/x]>.',
      editorial: '„The Port Needs an Answer“, *Harbour Courier*, 7. März 2031.',
      'translated title': 'Luz Mora, „La crisis del puerto“ [The port crisis], *El Faro*, 8. März 2031, Abs. 4.',
      undated: 'Eva Lang, „Port Rules“, *Port Authority*, Abs. 4 <[https://port.example/rules]>.',
      'newspaper again': 'Ruiz und Arden, „Ministers Quit over ‚Port‘ Deal“, Abs. 4.',
      'wire story again': 'Meridian Wire, „Grain Ships Turn Back“, Abs. 4.',
      'and again': 'Meridian Wire, „Grain Ships Turn Back“, Abs. 4.',
      'two in one note': '„The Port Needs an Answer“; Berg, „A Quiet Harbour“.',
    },
    list: [
      'Berg, Jo, „A Quiet Harbour“, 5. März 2031 <[https://quiet.example/a]>',
      'Lang, Eva, „Port Rules“, *Port Authority* <[https://port.example/rules]>',
      'Meridian Wire, „Grain Ships Turn Back“, *Harbour Courier*, 6. März 2031',
      'Mora, Luz, „La crisis del puerto“ [The port crisis], *El Faro*, 8. März 2031',
      '„The Port Needs an Answer“, *Harbour Courier*, 7. März 2031',
      'Reuters, „Grain Ships Wait“, 6. März 2031 <[https://wire.example/x]>',
      'Ruiz, Ana, und Tomas Arden, „Ministers Quit over ‚Port‘ Deal“, *Harbour Courier*, 4. März 2031',
    ],
  },
  // OSCOLA 4th ed.: 3.4.9 (newspaper: title in single quotation marks, no comma before the paper, date in brackets, pinpoint after it), 3.4.8 (address in angle brackets), 1.2.1 (“(n 1)”: surname and the number of the first note), 1.2.1 (ibid in roman and lower case for the note before; no full stops in “para”).
  {
    style: 'oscola',
    language: 'en-GB',
    notes: {
      newspaper: 'Ana Ruiz and Tomas Arden, ‘Ministers Quit over “Port” Deal’ *Harbour Courier* (4 March 2031) para 4.',
      'a page of it, next': 'ibid 12.',
      'web page': 'Jo Berg, ‘A Quiet Harbour’ (5 March 2031) para 4 <[https://quiet.example/a]>.',
      'wire story': 'Meridian Wire, ‘Grain Ships Turn Back’ *Harbour Courier* (6 March 2031).',
      'an agency’s own': 'Reuters, ‘Grain Ships Wait’ (6 March 2031) para 4 <[https://wire.example/x]>.',
      editorial: '‘The Port Needs an Answer’ *Harbour Courier* (7 March 2031).',
      'translated title': 'Luz Mora, ‘La crisis del puerto’ [The port crisis] *El Faro* (8 March 2031) para 4.',
      undated: 'Eva Lang, ‘Port Rules’ *Port Authority* para 4 <[https://port.example/rules]>.',
      'newspaper again': 'Ruiz and Arden (n 1) para 4.',
      'wire story again': 'Meridian Wire (n 4) para 4.',
      'and again': 'ibid.',
      'two in one note': '‘The Port Needs an Answer’ (n 6); Berg (n 3).',
    },
    list: [
      'Berg J, ‘A Quiet Harbour’ (5 March 2031) <[https://quiet.example/a]>',
      'Lang E, ‘Port Rules’ *Port Authority* <[https://port.example/rules]>',
      'Meridian Wire, ‘Grain Ships Turn Back’ *Harbour Courier* (6 March 2031)',
      'Mora L, ‘La crisis del puerto’ [The port crisis] *El Faro* (8 March 2031)',
      '‘The Port Needs an Answer’ *Harbour Courier* (7 March 2031)',
      'Reuters, ‘Grain Ships Wait’ (6 March 2031) <[https://wire.example/x]>',
      'Ruiz A and Arden T, ‘Ministers Quit over “Port” Deal’ *Harbour Courier* (4 March 2031)',
    ],
  },
  // APA 7th ed.: 8.10 (author, year), 8.13 (“para. 4”, “p. 12”), 8.14 (no author: title in quotation marks, capitals), 9.17 (n.d.), 8.17 (two authors: &), 8.12 (several sources in alphabetical order); list: 10.1, example 16 (newspaper, sentence case), 9.38 (translated title in brackets), 10.16 (page of a site: title in italics).
  {
    style: 'apa',
    language: 'en-US',
    notes: {
      newspaper: '(Ruiz & Arden, 2031, para. 4)',
      'a page of it, next': '(Ruiz & Arden, 2031, p. 12)',
      'web page': '(Berg, 2031, para. 4)',
      'wire story': '(Meridian Wire, 2031)',
      'an agency’s own': '(Reuters, 2031, para. 4)',
      editorial: '(“The Port Needs an Answer,” 2031)',
      'translated title': '(Mora, 2031, para. 4)',
      undated: '(Lang, n.d., para. 4)',
      'newspaper again': '(Ruiz & Arden, 2031, para. 4)',
      'wire story again': '(Meridian Wire, 2031, para. 4)',
      'and again': '(Meridian Wire, 2031, para. 4)',
      'two in one note': '(Berg, 2031; “The Port Needs an Answer,” 2031)',
    },
    list: [
      'Berg, J. (2031, March 5). *A quiet harbour*. [https://quiet.example/a]',
      'Lang, E. (n.d.). Port rules. *Port Authority*. [https://port.example/rules]',
      'Meridian Wire. (2031, March 6). Grain ships turn back. *Harbour Courier*.',
      'Mora, L. (2031, March 8). La crisis del puerto [The port crisis]. *El Faro*.',
      'The port needs an answer. (2031, March 7). *Harbour Courier*.',
      'Reuters. (2031, March 6). *Grain ships wait*. [https://wire.example/x]',
      'Ruiz, A., & Arden, T. (2031, March 4). Ministers quit over “port” deal. *Harbour Courier*.',
    ],
  },
  // ISO 690:2010, A.2 (name and date), A.3 of the list: surnames in capitals, year behind them, paper in italics, “Available from”.
  {
    style: 'iso690-author-date-en',
    language: 'en-GB',
    notes: {
      newspaper: '(Ruiz, Arden 2031, para.\u00A04)',
      'a page of it, next': '(Ruiz, Arden 2031, p.\u00A012)',
      'web page': '(Berg 2031, para.\u00A04)',
      'wire story': '(Meridian Wire 2031)',
      'an agency’s own': '(Reuters 2031, para.\u00A04)',
      editorial: '(*The port needs an answer* 2031)',
      'translated title': '(Mora 2031, para.\u00A04)',
      undated: '(Lang [no date], para.\u00A04)',
      'newspaper again': '(Ruiz, Arden 2031, para.\u00A04)',
      'wire story again': '(Meridian Wire 2031, para.\u00A04)',
      'and again': '(Meridian Wire 2031, para.\u00A04)',
      'two in one note': '(*The port needs an answer* 2031; Berg 2031)',
    },
    list: [
      'BERG, Jo, 2031. A quiet harbour. Online. 5 March 2031. Available from: [https://quiet.example/a]',
      'LANG, Eva, [no date]. Port rules. *Port Authority*. Online. Available from: [https://port.example/rules]',
      'MERIDIAN WIRE, 2031. Grain ships turn back. *Harbour Courier*. 6 March 2031.',
      'MORA, Luz, 2031. La crisis del puerto [The port crisis]. *El Faro*. 8 March 2031.',
      'The port needs an answer, 2031. *Harbour Courier*. 7 March 2031.',
      'REUTERS, 2031. Grain ships wait. Online. 6 March 2031. Available from: [https://wire.example/x]',
      'RUIZ, Ana and ARDEN, Tomas, 2031. Ministers quit over ‘port’ deal. *Harbour Courier*. 4 March 2031.',
    ],
  },
  // ISO 690:2010, A.4 (running notes), as French libraries use it: every note in full, surnames in capitals, “[en ligne]”, “Disponible à l’adresse”.
  {
    style: 'iso690-note-fr',
    language: 'fr-FR',
    notes: {
      newspaper: 'RUIZ, Ana et ARDEN, Tomas. Ministers quit over «\u00A0port\u00A0» deal. *Harbour Courier*. 4 mars 2031, paragr.\u00A04.',
      'a page of it, next':
        'RUIZ, Ana et ARDEN, Tomas. Ministers quit over «\u00A0port\u00A0» deal. *Harbour Courier*. 4 mars 2031, p.\u00A012.',
      'web page':
        'BERG, Jo. *A quiet harbour* [en\u00A0ligne]. 5 mars 2031, paragr.\u00A04. Disponible à l’adresse\u00A0: [https://quiet.example/a].',
      'wire story': 'MERIDIAN WIRE. Grain ships turn back. *Harbour Courier*. 6 mars 2031.',
      'an agency’s own':
        'REUTERS. *Grain ships wait* [en\u00A0ligne]. 6 mars 2031, paragr.\u00A04. Disponible à l’adresse\u00A0: [https://wire.example/x].',
      editorial: 'The port needs an answer. *Harbour Courier*. 7 mars 2031.',
      'translated title': 'MORA, Luz. La crisis del puerto [The port crisis]. *El Faro*. 8 mars 2031, paragr.\u00A04.',
      undated:
        'LANG, Eva. Port rules. *Port Authority* [en\u00A0ligne]. [s.\u00A0d.], paragr.\u00A04. Disponible à l’adresse\u00A0: [https://port.example/rules].',
      'newspaper again':
        'RUIZ, Ana et ARDEN, Tomas. Ministers quit over «\u00A0port\u00A0» deal. *Harbour Courier*. 4 mars 2031, paragr.\u00A04.',
      'wire story again': 'MERIDIAN WIRE. Grain ships turn back. *Harbour Courier*. 6 mars 2031, paragr.\u00A04.',
      'and again': 'MERIDIAN WIRE. Grain ships turn back. *Harbour Courier*. 6 mars 2031, paragr.\u00A04.',
      'two in one note':
        'The port needs an answer. *Harbour Courier*. 7 mars 2031\u00A0; BERG, Jo. *A quiet harbour* [en\u00A0ligne]. 5 mars 2031. Disponible à l’adresse\u00A0: [https://quiet.example/a].',
    },
    list: [
      'BERG, Jo. *A quiet harbour* [en\u00A0ligne]. 5 mars 2031. Disponible à l’adresse\u00A0: [https://quiet.example/a]',
      'LANG, Eva. Port rules. *Port Authority* [en\u00A0ligne]. [s.\u00A0d.]. Disponible à l’adresse\u00A0: [https://port.example/rules]',
      'MERIDIAN WIRE. Grain ships turn back. *Harbour Courier*. 6 mars 2031',
      'MORA, Luz. La crisis del puerto [The port crisis]. *El Faro*. 8 mars 2031',
      'The port needs an answer. *Harbour Courier*. 7 mars 2031',
      'REUTERS. *Grain ships wait* [en\u00A0ligne]. 6 mars 2031. Disponible à l’adresse\u00A0: [https://wire.example/x]',
      'RUIZ, Ana et ARDEN, Tomas. Ministers quit over «\u00A0port\u00A0» deal. *Harbour Courier*. 4 mars 2031',
    ],
  },
]
