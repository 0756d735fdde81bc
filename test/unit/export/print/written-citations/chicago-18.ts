import type { Written } from './written.ts'

/** Chicago, 18th edition. Strings are to be read beside the rules that each entry cites. */
export const chicago18: readonly Written[] = [
  // Chicago 18th ed., notes and bibliography, as the CSL project has it. 13.32–34: a repeat is the short form, surnames and title, also directly below. Quotation marks and dates British: single outside, double inside; day before month.
  {
    style: 'chicago-notes-bibliography',
    language: 'en-GB',
    notes: {
      newspaper: 'Ana Ruiz and Tomas Arden, ‘Ministers Quit over “Port” Deal’, *Harbour Courier*, 4 March 2031, para. 4.',
      'a page of it, next': 'Ruiz and Arden, ‘Ministers Quit over “Port” Deal’, 12.',
      'web page': 'Jo Berg, ‘A Quiet Harbour’, 5 March 2031, para. 4, [https://quiet.example/a].',
      'wire story': 'Meridian Wire, ‘Grain Ships Turn Back’, *Harbour Courier*, 6 March 2031.',
      'an agency’s own': 'Reuters, ‘Grain Ships Wait’, 6 March 2031, para. 4, [https://wire.example/x].',
      editorial: '‘The Port Needs an Answer’, *Harbour Courier*, 7 March 2031.',
      'translated title': 'Luz Mora, ‘La crisis del puerto’ [The port crisis], *El Faro*, 8 March 2031, para. 4.',
      undated: 'Eva Lang, ‘Port Rules’, *Port Authority*, n.d., para. 4, [https://port.example/rules].',
      'newspaper again': 'Ruiz and Arden, ‘Ministers Quit over “Port” Deal’, para. 4.',
      'wire story again': 'Meridian Wire, ‘Grain Ships Turn Back’, para. 4.',
      'and again': 'Meridian Wire, ‘Grain Ships Turn Back’, para. 4.',
      'two in one note': '*Harbour Courier*, ‘The Port Needs an Answer’; Berg, ‘A Quiet Harbour’.',
    },
    list: [
      'Berg, Jo. ‘A Quiet Harbour’. 5 March 2031. [https://quiet.example/a].',
      '*Harbour Courier*. ‘The Port Needs an Answer’. 7 March 2031.',
      'Lang, Eva. ‘Port Rules’. *Port Authority*, n.d. [https://port.example/rules].',
      'Meridian Wire. ‘Grain Ships Turn Back’. *Harbour Courier*, 6 March 2031.',
      'Mora, Luz. ‘La crisis del puerto’ [The port crisis]. *El Faro*, 8 March 2031.',
      'Reuters. ‘Grain Ships Wait’. 6 March 2031. [https://wire.example/x].',
      'Ruiz, Ana, and Tomas Arden. ‘Ministers Quit over “Port” Deal’. *Harbour Courier*, 4 March 2031.',
    ],
  },
  // The same in American English: 6.9 (comma and full stop within the quotation marks), 13.30 (double outside, single inside), 6.38 (month, day, year).
  {
    style: 'chicago-notes-bibliography',
    language: 'en-US',
    notes: {
      newspaper: 'Ana Ruiz and Tomas Arden, “Ministers Quit over ‘Port’ Deal,” *Harbour Courier*, March 4, 2031, para. 4.',
      'a page of it, next': 'Ruiz and Arden, “Ministers Quit over ‘Port’ Deal,” 12.',
      'web page': 'Jo Berg, “A Quiet Harbour,” March 5, 2031, para. 4, [https://quiet.example/a].',
      'wire story': 'Meridian Wire, “Grain Ships Turn Back,” *Harbour Courier*, March 6, 2031.',
      'an agency’s own': 'Reuters, “Grain Ships Wait,” March 6, 2031, para. 4, [https://wire.example/x].',
      editorial: '“The Port Needs an Answer,” *Harbour Courier*, March 7, 2031.',
      'translated title': 'Luz Mora, “La crisis del puerto” [The port crisis], *El Faro*, March 8, 2031, para. 4.',
      undated: 'Eva Lang, “Port Rules,” *Port Authority*, n.d., para. 4, [https://port.example/rules].',
      'newspaper again': 'Ruiz and Arden, “Ministers Quit over ‘Port’ Deal,” para. 4.',
      'wire story again': 'Meridian Wire, “Grain Ships Turn Back,” para. 4.',
      'and again': 'Meridian Wire, “Grain Ships Turn Back,” para. 4.',
      'two in one note': '*Harbour Courier*, “The Port Needs an Answer”; Berg, “A Quiet Harbour.”',
    },
    list: [
      'Berg, Jo. “A Quiet Harbour.” March 5, 2031. [https://quiet.example/a].',
      '*Harbour Courier*. “The Port Needs an Answer.” March 7, 2031.',
      'Lang, Eva. “Port Rules.” *Port Authority*, n.d. [https://port.example/rules].',
      'Meridian Wire. “Grain Ships Turn Back.” *Harbour Courier*, March 6, 2031.',
      'Mora, Luz. “La crisis del puerto” [The port crisis]. *El Faro*, March 8, 2031.',
      'Reuters. “Grain Ships Wait.” March 6, 2031. [https://wire.example/x].',
      'Ruiz, Ana, and Tomas Arden. “Ministers Quit over ‘Port’ Deal.” *Harbour Courier*, March 4, 2031.',
    ],
  },
]
